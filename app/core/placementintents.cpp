// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consistencychecks.h"
#include "intents.h"

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

Result<const Statement *> ownEarlier(const AnnotationSet &set, StatementId id,
                                     const EditContext &context)
{
    const Statement *statement = set.earlierStatement(id);
    if (!statement)
        return failure(ErrorCode::NotFound, id.text());
    if (statement->annotator != context.annotator)
        return failure(ErrorCode::NotYours, id.text());
    return statement;
}

ChangeSet stamped(const Statement &before, Statement after, const EditContext &context)
{
    after.stamp = Stamp::create();
    after.modified = context.when;
    return {{ChangeSet::changed(before, after)}};
}

} // namespace

Result<ChangeSet> placeStatement(const AnnotationSet &set, StatementId id,
                                 const Placement &placement, const EditContext &context)
{
    const auto found = ownEarlier(set, id, context);
    if (!found)
        return std::unexpected(found.error());
    Statement after = **found;
    after.revision = set.revision();
    after.placement = PlacementState::Made;
    after.content = normalised(placement.content);
    after.cue = normalised(placement.cue);
    after.source = normalised(placement.source);
    after.target = normalised(placement.target);
    const auto problem =
        firstError(consistencyFindings(set, after, context.scheme, context.elsewhere));
    if (problem)
        return failure(ErrorCode::Invalid, u"%1: %2"_s.arg(problem->check, problem->detail));
    return stamped(**found, std::move(after), context);
}

Result<ChangeSet> retireStatement(const AnnotationSet &set, StatementId id,
                                  const EditContext &context)
{
    const auto found = ownEarlier(set, id, context);
    if (!found)
        return std::unexpected(found.error());
    if ((*found)->placement == PlacementState::Retired)
        return ChangeSet{};
    Statement after = **found;
    after.placement = PlacementState::Retired;
    return stamped(**found, std::move(after), context);
}

} // namespace Gainsay::Core
