// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagesums.h"

namespace Gainsay::Loading {

namespace {

bool isPicture(HtmlTag tag)
{
    using enum HtmlTag;
    return tag == Img || tag == Picture || tag == Video || tag == Iframe;
}

} // namespace

PageSums::PageSums(const HtmlTree &tree, const QList<HtmlBlock> &blocks)
    : words(tree.size()),
      linked(tree.size()),
      prose(tree.size()),
      cookies(tree.size()),
      pictures(tree.size()),
      quotations(tree.size()),
      heading(size_t(tree.size()) + 1, tree.size())
{
    for (const HtmlBlock &block : blocks) {
        words.add(block.begin, block.words);
        linked.add(block.begin, block.linkedWords);
        cookies.add(block.begin, int(block.text.count(u"cookie", Qt::CaseInsensitive)));
        prose.add(block.begin, block.isProse() ? block.words : 0);
    }
    for (int i = tree.size() - 1; i >= 0; --i) {
        const HtmlTag tag = tree.node(i).tag;
        pictures.add(i, isPicture(tag) ? 1 : 0);
        quotations.add(i, tag == HtmlTag::Blockquote ? 1 : 0);
        heading[size_t(i)] = isHeading(tag) ? i : heading[size_t(i) + 1];
    }
    words.close();
    linked.close();
    prose.close();
    cookies.close();
    pictures.close();
    quotations.close();
}

} // namespace Gainsay::Loading
