// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodysegments.h"

#include "pagesums.h"

namespace Gainsay::Loading {

using Core::SegmentKind;

SegmentKind segmentKind(const PageBody &page, int block)
{
    constexpr int levels = 8; // what is farther out gives the whole article its form
    if (page.body.standfirst == block)
        return SegmentKind::Standfirst;
    const HtmlBlock &words = page.blocks[block];
    if (isHeading(words.tag))
        return SegmentKind::Heading;
    bool item = false;
    int node = words.node;
    for (int level = 0; level < levels && node > page.body.container; ++level) {
        const HtmlTag tag = page.tree.node(node).tag;
        if (tag == HtmlTag::Blockquote)
            return SegmentKind::BlockQuote;
        item = item || tag == HtmlTag::Li || tag == HtmlTag::Dd;
        node = page.tree.node(node).parent;
    }
    return item ? SegmentKind::ListItem : SegmentKind::Paragraph;
}

QList<LeftOutBlock> leftOutBlocks(const PageBody &page, int first)
{
    QList<LeftOutBlock> out;
    int next = first;
    for (int block = 0; block < page.blocks.size(); ++block) {
        if (const auto reason = page.body.leftOut[block])
            out.append({page.blocks[block].text, *reason, next});
        else
            ++next;
    }
    return out;
}

} // namespace Gainsay::Loading
