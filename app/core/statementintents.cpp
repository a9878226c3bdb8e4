// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consistencychecks.h"
#include "directness.h"
#include "intents.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

/// The statement, if it is there and the annotator's own.
Result<const Statement *> ownStatement(const AnnotationSet &set, StatementId id,
                                       const EditContext &context)
{
    const Statement *statement = set.statement(id);
    if (!statement)
        return failure(ErrorCode::NotFound, id.text());
    if (statement->annotator != context.annotator)
        return failure(ErrorCode::NotYours, id.text());
    return statement;
}

std::optional<ClockTime> timeOfUpdate(const AnnotationSet &set, const Fragments &content)
{
    for (const Update &update : updatesOf(set.segments())) {
        if (update.time.time.isValid() && update.span.contains(hull(content).begin))
            return update.time;
    }
    return std::nullopt;
}

template <class T> QList<T> withoutRepetition(const QList<T> &list)
{
    QList<T> out;
    for (const T &value : list) {
        if (!out.contains(value))
            out.append(value);
    }
    return out;
}

/// What the rules fill in or leave out, whatever the gesture was.
void tidy(Statement &statement, const AnnotationSet &set, const Scheme &scheme)
{
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table)
        statement.setFragments(layer, normalised(statement.fragments(layer)));
    statement.speakers = withoutRepetition(statement.speakers);
    for (Stance &stance : statement.stances) {
        if (stance.holder.isNull() && !statement.speakers.isEmpty())
            stance.holder = statement.speakers.first();
    }
    if (!scheme.hasRole(statement.kind, KindRole::Denial)) {
        statement.denied.reset();
        return;
    }
    if (!statement.denied)
        statement.denied = Denied{};
    Denied &denied = *statement.denied;
    if (denied.explicitness == Explicitness::Embedded && !denied.statement
        && denied.proposition.trimmed().isEmpty())
        denied.proposition = set.text().quote(statement.content);
}

Result<void> allowed(const AnnotationSet &set, const Statement &statement,
                     const EditContext &context)
{
    const auto problem =
        firstError(consistencyFindings(set, statement, context.scheme, context.elsewhere));
    if (problem)
        return failure(ErrorCode::Invalid, u"%1: %2"_s.arg(problem->check, problem->detail));
    return {};
}

/// The change from `before` to `after`, newly stamped; empty where nothing differs.
Result<ChangeSet> replaced(const AnnotationSet &set, const Statement &before, Statement after,
                           const EditContext &context)
{
    if (after == before)
        return ChangeSet{};
    if (const auto valid = allowed(set, after, context); !valid)
        return std::unexpected(valid.error());
    after.stamp = Stamp::create();
    after.modified = context.when;
    return ChangeSet{{ChangeSet::changed(before, after)}};
}

bool stanceTargets(const Statement &statement, StatementId id)
{
    return std::ranges::any_of(
        statement.stances, [&](const Stance &stance) { return stance.target == StanceTarget(id); });
}

/// Why the statement cannot go; empty: nothing holds it.
QString holdOn(const AnnotationSet &set, StatementId id, const EditContext &context)
{
    for (const auto *statements : {&set.statements(), &set.earlierStatements()}) {
        for (const Statement &other : *statements) {
            if (other.id == id)
                continue;
            const bool linked = other.denied && other.denied->statement == id;
            if (stanceTargets(other, id) || (linked && other.annotator != context.annotator))
                return other.id.text();
        }
    }
    for (const Relation &relation : set.relations()) {
        const bool touches = relation.from == id || relation.to == id;
        if (touches && relation.annotator != context.annotator)
            return relation.id.text();
    }
    return {};
}

/// A denial that loses its link and keeps the denied words.
Statement withoutLink(const Statement &denial, const QString &words, const EditContext &context)
{
    Statement out = denial;
    out.denied->statement.reset();
    out.denied->explicitness = Explicitness::Implicit;
    if (out.denied->proposition.trimmed().isEmpty())
        out.denied->proposition = words;
    out.stamp = Stamp::create();
    out.modified = context.when;
    return out;
}

} // namespace

Result<ChangeSet> addStatement(const AnnotationSet &set, Statement draft,
                               const EditContext &context)
{
    draft.id = StatementId::create();
    draft.stamp = Stamp::create();
    draft.article = set.article();
    draft.revision = set.revision();
    draft.placement = PlacementState::Made;
    draft.annotator = context.annotator;
    draft.codebook = context.scheme.version;
    draft.created = context.when;
    draft.modified = context.when;
    tidy(draft, set, context.scheme);
    if (!draft.time)
        draft.time = timeOfUpdate(set, draft.content);
    if (const auto valid = allowed(set, draft, context); !valid)
        return std::unexpected(valid.error());
    if (draft.origin != Origin::Imported)
        draft.directness = directnessOf(set.text(), draft.content);
    return ChangeSet{{ChangeSet::added(draft)}};
}

Result<ChangeSet> editStatement(const AnnotationSet &set, Statement edited,
                                const EditContext &context)
{
    const auto found = ownStatement(set, edited.id, context);
    if (!found)
        return std::unexpected(found.error());
    const Statement &before = **found;
    edited.stamp = before.stamp;
    edited.article = before.article;
    edited.revision = before.revision;
    edited.placement = before.placement;
    edited.annotator = before.annotator;
    edited.codebook = before.codebook;
    edited.created = before.created;
    edited.modified = before.modified;
    tidy(edited, set, context.scheme);
    if (edited.content != before.content) {
        // What was found by the program is found anew; what somebody set stays.
        if (edited.directness == before.directness
            && before.directness == directnessOf(set.text(), before.content))
            edited.directness = directnessOf(set.text(), edited.content);
        if (edited.time == before.time && before.time == timeOfUpdate(set, before.content))
            edited.time = timeOfUpdate(set, edited.content);
    }
    return replaced(set, before, std::move(edited), context);
}

Result<ChangeSet> retag(const AnnotationSet &set, StatementId id, const QString &kind,
                        const EditContext &context)
{
    const auto found = ownStatement(set, id, context);
    if (!found)
        return std::unexpected(found.error());
    Statement after = **found;
    after.kind = kind;
    tidy(after, set, context.scheme);
    return replaced(set, **found, std::move(after), context);
}

Result<ChangeSet> removeStatement(const AnnotationSet &set, StatementId id,
                                  const EditContext &context)
{
    const auto found = ownStatement(set, id, context);
    if (!found)
        return std::unexpected(found.error());
    if (const QString holder = holdOn(set, id, context); !holder.isEmpty())
        return failure(ErrorCode::InUse, holder);
    const QString words = set.text().quote((*found)->content);
    ChangeSet changes;
    for (const Relation &relation : set.relations()) {
        if (relation.from == id || relation.to == id)
            changes.steps.append(ChangeSet::removed(relation));
    }
    QList<Statement> others = set.earlierStatements().values();
    std::ranges::sort(others, standsBefore);
    for (const StatementId otherId : set.statementsInOrder())
        others.append(*set.statement(otherId));
    for (const Statement &other : std::as_const(others)) {
        if (other.id != id && other.denied && other.denied->statement == id)
            changes.steps.append(ChangeSet::changed(other, withoutLink(other, words, context)));
    }
    changes.steps.append(ChangeSet::removed(**found));
    return changes;
}

} // namespace Gainsay::Core
