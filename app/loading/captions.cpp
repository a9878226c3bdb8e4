// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captions.h"

namespace Gainsay::Loading {

bool isCaption(const HtmlTree &tree, const PageSums &sums, const HtmlBlock &block)
{
    constexpr int longest = 50;
    constexpr int others = 12; // words that a credit beside it may have
    constexpr int levels = 3;
    if (block.words > longest || isHeading(block.tag))
        return false;
    int corner = block.node;
    for (int level = 0; level < levels; ++level) {
        const HtmlNode &node = tree.node(corner);
        if (sums.pictures.below(node, corner) > 0)
            return sums.words.below(node, corner) <= block.words + others;
        if (node.parent < 0)
            break;
        corner = node.parent;
    }
    return false;
}

} // namespace Gainsay::Loading
