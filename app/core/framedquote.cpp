// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framedquote.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

constexpr qsizetype mostUnits = 20'000;
constexpr qsizetype widestFrame = 24; ///< UTF-16 units on either side
constexpr qsizetype leastFrame = 6;
constexpr double leastLikeness = 0.3;

/// How much of the longer one the common beginning and end are.
double rimLikeness(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype common = 0;
    while (common < shorter && a[common] == b[common])
        ++common;
    qsizetype trailing = 0;
    while (common + trailing < shorter && a[a.size() - 1 - trailing] == b[b.size() - 1 - trailing])
        ++trailing;
    return double(common + trailing) / double(std::max(a.size(), b.size()));
}

qsizetype lineBeginOf(QStringView text, qsizetype position)
{
    return position <= 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

qsizetype lineEndOf(QStringView text, qsizetype position)
{
    const qsizetype found = text.indexOf(u'\n', position);
    return found < 0 ? text.size() : found;
}

/// What stands between the two frames in one line; one that is too short to tell anything stands
/// for the line's begin or end.
std::optional<TextSpan> between(QStringView area, QStringView before, QStringView after)
{
    TextSpan span;
    if (before.size() >= leastFrame) {
        const qsizetype found = area.indexOf(before);
        if (found < 0)
            return std::nullopt;
        span.begin = found + before.size();
        span.end = after.size() >= leastFrame ? area.indexOf(after, span.begin)
                                              : lineEndOf(area, span.begin);
    } else if (after.size() >= leastFrame) {
        span.end = area.indexOf(after);
        span.begin = lineBeginOf(area, span.end);
    }
    if (span.end <= span.begin || lineEndOf(area, span.begin) < span.end
        || area[span.begin].isMark() || area[span.begin].isLowSurrogate())
        return std::nullopt;
    return span;
}

} // namespace

std::optional<FramedQuote> framedQuote(QStringView older, TextSpan span, QStringView newer,
                                       TextSpan within)
{
    const qsizetype left = span.begin - lineBeginOf(older, span.begin);
    const qsizetype right = lineEndOf(older, span.end) - span.end;
    const QStringView quote = older.sliced(span.begin, span.length());
    const QStringView area = newer.sliced(within.begin, std::min(within.length(), mostUnits));
    std::optional<FramedQuote> best;
    // Wide frames first; what is near the quote may be all of the line that has not changed.
    for (const qsizetype width : {widestFrame, widestFrame / 2, leastFrame}) {
        const qsizetype before = std::min(left, width);
        const auto found = between(area, older.sliced(span.begin - before, before),
                                   older.sliced(span.end, std::min(right, width)));
        if (!found || found->length() > 2 * span.length() + widestFrame)
            continue;
        const double likeness = rimLikeness(quote, area.sliced(found->begin, found->length()));
        if (likeness >= leastLikeness && (!best || likeness > best->likeness))
            best = {{within.begin + found->begin, within.begin + found->end}, likeness};
    }
    return best;
}

} // namespace Gainsay::Core
