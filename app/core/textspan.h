// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

#include <compare>

namespace Gainsay::Core {

/// Half-open [begin, end) in UTF-16 units of an article's frozen text: the form in memory.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const
    {
        return begin <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(TextSpan other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return begin < other.end && other.begin < end;
    }

    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

/// Half-open [begin, end) in Unicode code points: the form in the database and in files.
/// A type of its own, so that only OffsetMap can turn one into the other.
struct CodePointSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend constexpr auto operator<=>(const CodePointSpan &, const CodePointSpan &) = default;
};

/// The fragments of one possibly discontinuous mark: sorted, disjoint, none empty.
using Fragments = QList<TextSpan>;

/// From the first fragment's begin to the last one's end; empty for no fragments.
[[nodiscard]] inline TextSpan hull(const Fragments &fragments)
{
    return fragments.isEmpty() ? TextSpan{}
                               : TextSpan{fragments.first().begin, fragments.last().end};
}

} // namespace Gainsay::Core
