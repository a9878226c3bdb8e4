// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationset.h"

#include <algorithm>
#include <tuple>

namespace Gainsay::Core {

namespace {

template <class Key, class Value> const Value *find(const QHash<Key, Value> &map, Key id)
{
    const auto found = map.constFind(id);
    return found == map.constEnd() ? nullptr : &*found;
}

template <class Value> const Value *valueOf(const std::optional<Item> &side)
{
    return side ? std::get_if<Value>(&*side) : nullptr;
}

template <class Key, class Value>
Result<void> applyTo(QHash<Key, Value> &map, const Value *before, const Value *after)
{
    if (before && after && before->id != after->id)
        return failure(ErrorCode::Invalid, QStringLiteral("a step that changes an id"));
    if (before) {
        const Value *present = find(map, before->id);
        if (!present || *present != *before)
            return failure(ErrorCode::Conflict, before->id.text());
    } else if (map.contains(after->id)) {
        return failure(ErrorCode::AlreadyExists, after->id.text());
    }
    if (after)
        map.insert(after->id, *after);
    else
        map.remove(before->id);
    return {};
}

} // namespace

AnnotationSet::AnnotationSet(ArticleId article, int revision, FrozenText text,
                             const QList<Segment> &segments)
    : m_article(article), m_revision(revision), m_text(std::move(text)), m_segments(segments)
{
}

const Entity *AnnotationSet::entity(EntityId id) const
{
    return find(m_entities, id);
}

const Issue *AnnotationSet::issue(IssueId id) const
{
    return find(m_issues, id);
}

const Statement *AnnotationSet::statement(StatementId id) const
{
    return find(m_statements, id);
}

const Statement *AnnotationSet::earlierStatement(StatementId id) const
{
    return find(m_earlier, id);
}

const Relation *AnnotationSet::relation(RelationId id) const
{
    return find(m_relations, id);
}

QList<StatementId> AnnotationSet::statementsInOrder() const
{
    QList<const Statement *> all;
    all.reserve(m_statements.size());
    for (const Statement &statement : m_statements)
        all.append(&statement);
    std::ranges::sort(all,
                      [](const Statement *a, const Statement *b) { return standsBefore(*a, *b); });
    QList<StatementId> ids;
    ids.reserve(all.size());
    for (const Statement *statement : std::as_const(all))
        ids.append(statement->id);
    return ids;
}

Result<void> AnnotationSet::apply(const ChangeSet &changes)
{
    // In place, and taken back step by step on failure: a trial copy would cost every edit the
    // whole article's statements.
    for (qsizetype i = 0; i < changes.steps.size(); ++i) {
        auto applied = applyStep(changes.steps[i]);
        if (applied)
            continue;
        for (qsizetype back = i - 1; back >= 0; --back) {
            [[maybe_unused]] const auto undone =
                applyStep({changes.steps[back].after, changes.steps[back].before});
            Q_ASSERT(undone);
        }
        return applied;
    }
    return {};
}

Result<void> AnnotationSet::applyStep(const ChangeSet::Step &step)
{
    if (!step.before && !step.after)
        return failure(ErrorCode::Invalid, QStringLiteral("a step without sides"));
    if (step.before && step.after && step.before->index() != step.after->index())
        return failure(ErrorCode::Invalid, QStringLiteral("a step that changes a type"));
    const Item &side = step.after ? *step.after : *step.before;
    if (std::holds_alternative<Segment>(side))
        return applySegment(step);
    if (std::holds_alternative<Entity>(side))
        return applyTo(m_entities, valueOf<Entity>(step.before), valueOf<Entity>(step.after));
    if (std::holds_alternative<Issue>(side))
        return applyTo(m_issues, valueOf<Issue>(step.before), valueOf<Issue>(step.after));
    if (std::holds_alternative<Relation>(side))
        return applyTo(m_relations, valueOf<Relation>(step.before), valueOf<Relation>(step.after));
    return applyStatement(valueOf<Statement>(step.before), valueOf<Statement>(step.after));
}

Result<void> AnnotationSet::applyStatement(const Statement *before, const Statement *after)
{
    const auto home = [this](const Statement &statement) -> QHash<StatementId, Statement> & {
        return statement.revision == m_revision ? m_statements : m_earlier;
    };
    if (!before && (m_statements.contains(after->id) || m_earlier.contains(after->id)))
        return failure(ErrorCode::AlreadyExists, after->id.text());
    if (!before || !after || &home(*before) == &home(*after))
        return applyTo(home(before ? *before : *after), before, after);
    if (before->id != after->id)
        return failure(ErrorCode::Invalid, QStringLiteral("a step that changes an id"));
    const Statement *nothing = nullptr;
    if (auto left = applyTo(home(*before), before, nothing); !left)
        return left;
    return applyTo(home(*after), nothing, after);
}

Result<void> AnnotationSet::applySegment(const ChangeSet::Step &step)
{
    const auto *before = valueOf<Segment>(step.before);
    const auto *after = valueOf<Segment>(step.after);
    // A page's segments are corrected, never added or removed: its text is frozen.
    if (!before || !after || before->position != after->position || before->span != after->span)
        return failure(ErrorCode::Invalid, QStringLiteral("a segment can only change its kind"));
    const auto found = std::ranges::find(m_segments, before->position, &Segment::position);
    if (found == m_segments.end())
        return failure(ErrorCode::NotFound, QStringLiteral("segment %1").arg(before->position));
    if (*found != *before)
        return failure(ErrorCode::Conflict, QStringLiteral("segment %1").arg(before->position));
    *found = *after;
    return {};
}

bool standsBefore(const Statement &a, const Statement &b)
{
    const TextSpan left = hull(a.content);
    const TextSpan right = hull(b.content);
    return std::tie(left.begin, left.end, a.id) < std::tie(right.begin, right.end, b.id);
}

} // namespace Gainsay::Core
