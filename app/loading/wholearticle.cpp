// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholearticle.h"

#include "articleassembly.h"
#include "articlereader.h"
#include "boilerplate.h"
#include "htmlblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::SegmentKind;

namespace {

bool isHeading(const HtmlBlock &block)
{
    return block.tag >= HtmlTag::H1 && block.tag <= HtmlTag::H6;
}

/// By the block's element or the nearest around it.
SegmentKind kindOf(const HtmlTree &tree, const HtmlBlock &block)
{
    if (isHeading(block))
        return SegmentKind::Heading;
    constexpr int near = 6;
    int node = block.node;
    for (int i = 0; i < near && node >= 0; ++i, node = tree.node(node).parent) {
        if (tree.node(node).tag == HtmlTag::Li)
            return SegmentKind::ListItem;
        if (tree.node(node).tag == HtmlTag::Blockquote)
            return SegmentKind::BlockQuote;
    }
    return SegmentKind::Paragraph;
}

/// -1: none.
qsizetype titleOf(const QList<HtmlBlock> &blocks)
{
    const auto first = std::ranges::find(blocks, HtmlTag::H1, &HtmlBlock::tag);
    if (first != blocks.end())
        return first - blocks.begin();
    return !blocks.isEmpty() && isHeading(blocks.constFirst()) ? 0 : -1;
}

} // namespace

Core::Article wholeArticle(const HtmlTree &tree)
{
    // Updates are known by their times, whatever their tags.
    Core::Article live = structured(Core::FrozenText::freeze(plainText(tree)));
    if (Core::updatesOf(live.segments).size() >= 2)
        return live;
    const QList<HtmlBlock> blocks = htmlBlocks(tree);
    const qsizetype title = titleOf(blocks);
    const bool signedBelow = title >= 0 && title + 1 < blocks.size()
        && !isHeading(blocks[title + 1]) && isByline(blocks[title + 1].text);
    ArticleAssembly assembly;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool byline = signedBelow && i == title + 1;
        assembly.append(i == title   ? SegmentKind::Title
                            : byline ? SegmentKind::Byline
                                     : kindOf(tree, blocks[i]),
                        blocks[i].text);
    }
    Core::Article article = std::move(assembly).article();
    if (title >= 0)
        article.info.title = blocks[title].text.simplified();
    if (signedBelow)
        article.info.byline = blocks[title + 1].text.simplified();
    return article;
}

QString plainText(const HtmlTree &tree)
{
    QString text;
    for (const HtmlBlock &block : htmlBlocks(tree)) {
        if (!text.isEmpty())
            text += u"\n\n"_s;
        text += block.text;
    }
    return text;
}

} // namespace Gainsay::Loading
