// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocktime.h"
#include "enumnames.h"
#include "textspan.h"

#include <optional>

namespace Gainsay::Core {

/// What a stretch of an article is.
enum class SegmentKind {
    Title,
    Standfirst,
    Byline,
    UpdateTime,
    UpdateHeadline,
    Heading,
    Paragraph,
    ListItem,
    BlockQuote,
    Boilerplate,
    Other
};

template <> struct EnumNames<SegmentKind> {
    static constexpr std::array<std::pair<SegmentKind, QLatin1StringView>, 11> table{{
        {SegmentKind::Title, QLatin1StringView("title")},
        {SegmentKind::Standfirst, QLatin1StringView("standfirst")},
        {SegmentKind::Byline, QLatin1StringView("byline")},
        {SegmentKind::UpdateTime, QLatin1StringView("update-time")},
        {SegmentKind::UpdateHeadline, QLatin1StringView("update-headline")},
        {SegmentKind::Heading, QLatin1StringView("heading")},
        {SegmentKind::Paragraph, QLatin1StringView("paragraph")},
        {SegmentKind::ListItem, QLatin1StringView("list-item")},
        {SegmentKind::BlockQuote, QLatin1StringView("block-quote")},
        {SegmentKind::Boilerplate, QLatin1StringView("boilerplate")},
        {SegmentKind::Other, QLatin1StringView("other")},
    }};
};

/// What an article says between its headlines: headings, paragraphs, list items, block quotes.
[[nodiscard]] constexpr bool isRunningText(SegmentKind kind)
{
    return kind == SegmentKind::Heading || kind == SegmentKind::Paragraph
        || kind == SegmentKind::ListItem || kind == SegmentKind::BlockQuote;
}

/// One stretch of an article, as the reader of the page understood it or the user corrected it.
/// Segments are sorted, disjoint and named by their position within the revision; blank lines
/// between them belong to none.
struct Segment {
    int position = 0;
    SegmentKind kind = SegmentKind::Paragraph;
    TextSpan span;
    std::optional<ClockTime> time; ///< of an update-time

    bool operator==(const Segment &) const = default;
};

/// An update of a live page: its update-time, headline and running text. Derived, never stored.
struct Update {
    ClockTime time;
    TextSpan span;       ///< from its update-time to the end of its last segment
    TextSpan headline;   ///< empty where it has none
    QList<int> segments; ///< positions, in order
};

/// The updates that `segments` form, in page order. A title or byline ends one; boilerplate
/// is part of none.
[[nodiscard]] QList<Update> updatesOf(const QList<Segment> &segments);

/// From an update's first paragraph or the like to its last; empty at its end where it has none.
[[nodiscard]] TextSpan textSpanOf(const Update &update, const QList<Segment> &segments);

} // namespace Gainsay::Core
