// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "changeset.h"
#include "frozentext.h"
#include "result.h"

#include <QHash>
#include <QList>

namespace Gainsay::Core {

/// Everything tagged in one article revision, and the entities and issues of its corpus.
///
/// A plain value: copies are shared until changed, equal sets hold equal items. Not thread-safe
/// while applied to; const use is.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    AnnotationSet(ArticleId article, int revision, FrozenText text, const QList<Segment> &segments);

    [[nodiscard]] ArticleId article() const { return m_article; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] const FrozenText &text() const { return m_text; }
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    [[nodiscard]] const QHash<EntityId, Entity> &entities() const { return m_entities; }
    [[nodiscard]] const QHash<IssueId, Issue> &issues() const { return m_issues; }
    /// Those that stand in this revision.
    [[nodiscard]] const QHash<StatementId, Statement> &statements() const { return m_statements; }
    /// Those that stand in an earlier revision of the article: their spans are of its text. They
    /// wait to be placed in this one, or are retired.
    [[nodiscard]] const QHash<StatementId, Statement> &earlierStatements() const
    {
        return m_earlier;
    }
    [[nodiscard]] const QHash<RelationId, Relation> &relations() const { return m_relations; }

    /// nullptr where there is none; valid until the next apply().
    [[nodiscard]] const Entity *entity(EntityId id) const;
    [[nodiscard]] const Issue *issue(IssueId id) const;
    [[nodiscard]] const Statement *statement(StatementId id) const;
    [[nodiscard]] const Statement *earlierStatement(StatementId id) const;
    [[nodiscard]] const Relation *relation(RelationId id) const;

    /// All statements by (begin of content, end of content, id): the order of lists and files.
    [[nodiscard]] QList<StatementId> statementsInOrder() const;

    /// Applies every step or none. Conflict where a `before` is not what the set holds,
    /// AlreadyExists where an added id is taken, NotFound where a segment is not there.
    /// A statement of another revision goes to earlierStatements(): a step from there into this
    /// revision places it.
    [[nodiscard]] Result<void> apply(const ChangeSet &changes);

    bool operator==(const AnnotationSet &) const = default;

private:
    [[nodiscard]] Result<void> applyStep(const ChangeSet::Step &step);
    [[nodiscard]] Result<void> applySegment(const ChangeSet::Step &step);
    [[nodiscard]] Result<void> applyStatement(const Statement *before, const Statement *after);

    ArticleId m_article;
    int m_revision = 1;
    FrozenText m_text;
    QList<Segment> m_segments;
    QHash<EntityId, Entity> m_entities;
    QHash<IssueId, Issue> m_issues;
    QHash<StatementId, Statement> m_statements;
    QHash<StatementId, Statement> m_earlier;
    QHash<RelationId, Relation> m_relations;
};

/// The order of statementsInOrder().
[[nodiscard]] bool standsBefore(const Statement &a, const Statement &b);

} // namespace Gainsay::Core
