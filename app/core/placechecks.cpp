// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placechecks.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

using Place = QList<Segment>::const_iterator;

/// The first segment that ends after `position`.
Place segmentAfter(const QList<Segment> &segments, qsizetype position)
{
    return std::ranges::upper_bound(segments, position, {},
                                    [](const Segment &segment) { return segment.span.end; });
}

bool isNoProse(SegmentKind kind)
{
    return kind == SegmentKind::Byline || kind == SegmentKind::Boilerplate
        || kind == SegmentKind::UpdateTime;
}

/// Which update the position belongs to; -1: none.
qsizetype updateAt(const QList<Update> &updates, qsizetype position)
{
    const auto found = std::ranges::find_if(
        updates, [&](const Update &update) { return update.span.contains(position); });
    return found == updates.end() ? -1 : found - updates.begin();
}

/// Whether a fragment reaches into a second segment, or the fragments stand in several updates.
bool crossesABorder(const QList<Segment> &segments, const Fragments &content)
{
    const bool reaches = std::ranges::any_of(content, [&](TextSpan fragment) {
        const Place first = segmentAfter(segments, fragment.begin);
        return first != segments.end() && std::next(first) != segments.end()
            && std::next(first)->span.begin < fragment.end;
    });
    if (reaches || content.size() < 2)
        return reaches;
    const QList<Update> updates = updatesOf(segments);
    return std::ranges::any_of(content, [&](TextSpan fragment) {
        return updateAt(updates, fragment.begin) != updateAt(updates, content.first().begin);
    });
}

Finding finding(QLatin1StringView check, const Statement &statement, const QString &detail)
{
    return {.check = check,
            .level = CheckLevel::Warning,
            .statement = statement.id,
            .span = std::nullopt,
            .detail = detail,
            .fix = std::nullopt};
}

} // namespace

QList<Finding> placeFindings(const AnnotationSet &set, const Statement &statement)
{
    QList<Finding> findings;
    const QList<Segment> &segments = set.segments();
    if (crossesABorder(segments, statement.content))
        findings.append(finding("V21"_L1, statement, set.text().quote(statement.content)));
    for (const TextSpan fragment : statement.content) {
        const Place segment = segmentAfter(segments, fragment.begin);
        if (segment == segments.end() || !segment->span.overlaps(fragment)
            || !isNoProse(segment->kind))
            continue;
        findings.append(finding("V22"_L1, statement, toName(segment->kind).toString()));
        break;
    }
    return findings;
}

} // namespace Gainsay::Core
