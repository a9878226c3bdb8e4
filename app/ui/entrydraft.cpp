// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrydraft.h"

#include "core/composition.h"

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// The id of a named entity: the one that is there, or one added on the way.
Result<EntityId> entityFor(Composition &composition, const NewEntity &wanted,
                           const EditContext &context)
{
    Entity entity;
    entity.name = wanted.name.simplified();
    entity.type = wanted.type;
    const auto change = addEntity(composition.set(), entity, context);
    if (!change && change.error().code == ErrorCode::AlreadyExists)
        return EntityId::fromText(change.error().detail);
    if (auto added = composition.add(change); !added)
        return std::unexpected(added.error());
    return addedId<Entity>(*change);
}

Result<IssueId> issueFor(Composition &composition, const NewIssue &wanted,
                         const EditContext &context)
{
    const auto change = addIssue(composition.set(), wanted.label, context);
    if (!change && change.error().code == ErrorCode::AlreadyExists)
        return IssueId::fromText(change.error().detail);
    if (auto added = composition.add(change); !added)
        return std::unexpected(added.error());
    return addedId<Issue>(*change);
}

Result<EntityId> speakerFor(Composition &composition, const SpeakerChoice &choice,
                            const EditContext &context)
{
    if (const auto *known = std::get_if<EntityId>(&choice))
        return *known;
    return entityFor(composition, std::get<NewEntity>(choice), context);
}

struct TargetMaker {
    Composition &composition;
    const EditContext &context;

    Result<StanceTarget> operator()(EntityId id) const { return StanceTarget(id); }
    Result<StanceTarget> operator()(IssueId id) const { return StanceTarget(id); }
    Result<StanceTarget> operator()(StatementId id) const { return StanceTarget(id); }
    Result<StanceTarget> operator()(const NewEntity &wanted) const
    {
        return entityFor(composition, wanted, context).transform([](EntityId id) {
            return StanceTarget(id);
        });
    }
    Result<StanceTarget> operator()(const NewIssue &wanted) const
    {
        return issueFor(composition, wanted, context).transform([](IssueId id) {
            return StanceTarget(id);
        });
    }
};

Result<void> addStance(Composition &composition, const StanceDraft &draft, Statement &statement,
                       const EditContext &context)
{
    if (!draft.target || statement.speakers.isEmpty())
        return failure(ErrorCode::Invalid,
                       QStringLiteral("V05: a stance without holder or target"));
    const auto target = std::visit(TargetMaker{composition, context}, *draft.target);
    if (!target)
        return std::unexpected(target.error());
    // A second attitude of the holder towards the same target replaces the first.
    const EntityId holder = statement.speakers.first();
    statement.stances.removeIf(
        [&](const Stance &stance) { return stance.holder == holder && stance.target == *target; });
    Stance stance;
    stance.holder = holder;
    stance.target = *target;
    stance.value = draft.value;
    statement.stances.append(stance);
    return {};
}

} // namespace

Result<ChangeSet> changesOf(const EntryDraft &draft, const AnnotationSet &set,
                            const EditContext &context)
{
    Composition composition(set);
    Statement statement = draft.statement;
    const QList<EntityId> formerSpeakers = statement.speakers;
    statement.speakers.clear();
    for (const SpeakerChoice &choice : draft.speakers) {
        const auto id = speakerFor(composition, choice, context);
        if (!id)
            return std::unexpected(id.error());
        if (!statement.speakers.contains(*id))
            statement.speakers.append(*id);
    }
    // A stance is held by the speaker unless somebody said otherwise; it follows a corrected one.
    for (Stance &stance : statement.stances) {
        if (formerSpeakers.contains(stance.holder) && !statement.speakers.isEmpty())
            stance.holder = statement.speakers.first();
    }
    if (draft.stance) {
        if (auto added = addStance(composition, *draft.stance, statement, context); !added)
            return std::unexpected(added.error());
    }
    const auto change = draft.existing ? editStatement(composition.set(), statement, context)
                                       : addStatement(composition.set(), statement, context);
    if (auto added = composition.add(change); !added)
        return std::unexpected(added.error());
    return composition.changes();
}

} // namespace Gainsay::Ui
