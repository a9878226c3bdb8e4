// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segment.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

bool endsUpdate(SegmentKind kind)
{
    return kind == SegmentKind::Title || kind == SegmentKind::Byline;
}

} // namespace

QList<Update> updatesOf(const QList<Segment> &segments)
{
    QList<Update> updates;
    bool open = false;
    for (const Segment &segment : segments) {
        if (segment.kind == SegmentKind::UpdateTime) {
            updates.append(
                {segment.time.value_or(ClockTime{}), segment.span, {}, {segment.position}});
            open = true;
            continue;
        }
        open = open && !endsUpdate(segment.kind);
        // "Advertisement" stands amid an update without being part of it.
        if (!open || segment.kind == SegmentKind::Boilerplate)
            continue;
        Update &update = updates.last();
        update.span.end = segment.span.end;
        update.segments.append(segment.position);
        if (segment.kind == SegmentKind::UpdateHeadline && update.headline.isEmpty())
            update.headline = segment.span;
    }
    return updates;
}

TextSpan textSpanOf(const Update &update, const QList<Segment> &segments)
{
    TextSpan span{update.span.end, update.span.end};
    for (const int position : update.segments) {
        const Segment &segment = segments[position];
        if (isRunningText(segment.kind))
            span = {std::min(span.begin, segment.span.begin), segment.span.end};
    }
    return span;
}

} // namespace Gainsay::Core
