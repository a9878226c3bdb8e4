// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intents.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

Result<void> allowed(const AnnotationSet &set, const Relation &relation, const EditContext &context)
{
    if (!termById(context.scheme.relationTypes, relation.type))
        return failure(ErrorCode::Invalid, u"type: unknown %1"_s.arg(relation.type));
    if (relation.from == relation.to)
        return failure(ErrorCode::Invalid, u"relation: to itself"_s);
    for (const StatementId end : {relation.from, relation.to}) {
        if (!set.statement(end) && !set.earlierStatement(end) && !context.elsewhere.contains(end))
            return failure(ErrorCode::NotFound, end.text());
    }
    const Statement *from = set.statement(relation.from);
    if (relation.type == "denies"_L1 && from
        && !context.scheme.hasRole(from->kind, KindRole::Denial))
        return failure(ErrorCode::Invalid, u"denies: begins at no denial"_s);
    return {};
}

bool sameLink(const Relation &a, const Relation &b)
{
    if (a.type != b.type)
        return false;
    const bool mirrored = a.type == "same-claim-as"_L1 && a.from == b.to && a.to == b.from;
    return mirrored || (a.from == b.from && a.to == b.to);
}

} // namespace

Result<ChangeSet> addRelation(const AnnotationSet &set, const Relation &draft,
                              const EditContext &context)
{
    if (const auto valid = allowed(set, draft, context); !valid)
        return std::unexpected(valid.error());
    for (const Relation &other : set.relations()) {
        if (sameLink(other, draft))
            return failure(ErrorCode::AlreadyExists, other.id.text());
    }
    Relation relation = draft;
    relation.id = RelationId::create();
    relation.stamp = Stamp::create();
    relation.annotator = context.annotator;
    return ChangeSet{{ChangeSet::added(relation)}};
}

Result<ChangeSet> removeRelation(const AnnotationSet &set, RelationId id,
                                 const EditContext &context)
{
    const Relation *relation = set.relation(id);
    if (!relation)
        return failure(ErrorCode::NotFound, id.text());
    if (relation->annotator != context.annotator)
        return failure(ErrorCode::NotYours, id.text());
    return ChangeSet{{ChangeSet::removed(*relation)}};
}

Result<ChangeSet> correctSegment(const AnnotationSet &set, int position, SegmentKind kind,
                                 const std::optional<ClockTime> &time)
{
    const auto found = std::ranges::find(set.segments(), position, &Segment::position);
    if (found == set.segments().end())
        return failure(ErrorCode::NotFound, u"segment %1"_s.arg(position));
    if (found->kind == kind)
        return ChangeSet{};
    Segment corrected = *found;
    corrected.kind = kind;
    corrected.time = kind == SegmentKind::UpdateTime ? time : std::nullopt;
    return ChangeSet{{ChangeSet::changed(*found, corrected)}};
}

Fragments normalised(Fragments fragments)
{
    std::ranges::sort(fragments);
    Fragments out;
    for (const TextSpan fragment : std::as_const(fragments)) {
        if (fragment.isEmpty())
            continue;
        if (!out.isEmpty() && fragment.begin <= out.last().end)
            out.last().end = std::max(out.last().end, fragment.end);
        else
            out.append(fragment);
    }
    return out;
}

} // namespace Gainsay::Core
