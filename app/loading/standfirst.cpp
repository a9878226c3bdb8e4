// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standfirst.h"

#include <algorithm>

namespace Gainsay::Loading {

namespace {

/// Descriptions are often cut short.
bool isSameBeginning(const QString &shown, const QString &told)
{
    constexpr qsizetype shortest = 25;
    constexpr qsizetype enough = 60;
    const qsizetype size = std::min({shown.size(), told.size(), enough});
    return size >= shortest && QStringView(shown).first(size) == QStringView(told).first(size);
}

} // namespace

std::optional<int> shownStandfirst(const QList<HtmlBlock> &blocks, int first,
                                   const QList<std::optional<LeftOutReason>> &leftOut,
                                   const PageMetadata &page)
{
    constexpr int farthest = 30; // blocks: share bars and credits may stand between
    if (page.standfirst.isEmpty() || isSameBeginning(blocks[first].text, page.standfirst))
        return std::nullopt;
    for (int i = first - 1; i >= std::max(0, first - farthest); --i) {
        const HtmlBlock &block = blocks[i];
        if (block.tag == HtmlTag::H1 || block.text == page.title)
            break;
        const auto reason = leftOut[i];
        if (reason != LeftOutReason::Caption && reason != LeftOutReason::Hidden
            && isSameBeginning(block.text, page.standfirst))
            return i;
    }
    return std::nullopt;
}

} // namespace Gainsay::Loading
