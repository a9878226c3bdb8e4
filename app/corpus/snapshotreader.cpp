// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotreader.h"

#include "articlerows.h"
#include "entityrows.h"
#include "issuerows.h"
#include "leftitems.h"
#include "relationrows.h"
#include "statementreader.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

template <class Items> void append(ChangeSet &changes, const Items &items)
{
    for (const auto &item : items)
        changes.steps.append(ChangeSet::added(item));
}

/// What else a snapshot tells of a revision.
struct Surroundings {
    bool latest = true;
    SnapshotContent content = SnapshotContent::Shown;
    QHash<int, FrozenText> earlierTexts;
    QSet<StatementId> left;
};

/// Of the latest revision: the statements that stand in earlier ones.
Result<void> readEarlier(Connection &connection, const Article &article, ChangeSet &changes,
                         Surroundings &surroundings)
{
    const auto revisions = standingRevisions(connection, article.id);
    if (!revisions)
        return std::unexpected(revisions.error());
    for (const int revision : *revisions) {
        if (revision >= article.revision)
            continue;
        Article earlier;
        earlier.id = article.id;
        earlier.revision = revision;
        auto text = readText(connection, article.id, revision);
        if (!text)
            return std::unexpected(text.error());
        earlier.text = *text;
        const auto statements = readStatements(connection, earlier);
        if (!statements)
            return std::unexpected(statements.error());
        append(changes, *statements);
        surroundings.earlierTexts.insert(revision, earlier.text);
    }
    return {};
}

/// Of an earlier revision: what has gone on since.
Result<void> readLeft(Connection &connection, const Article &article, ChangeSet &changes,
                      Surroundings &surroundings)
{
    const auto left = readLeftItems(connection, article);
    if (!left)
        return std::unexpected(left.error());
    append(changes, left->statements);
    append(changes, left->relations);
    for (const Statement &statement : left->statements)
        surroundings.left.insert(statement.id);
    return {};
}

/// Everything the set holds beside text and segments, as one addition to an empty one.
Result<ChangeSet> readItems(Connection &connection, const Article &article,
                            Surroundings &surroundings)
{
    const auto entities = readEntities(connection);
    if (!entities)
        return std::unexpected(entities.error());
    const auto issues = readIssues(connection);
    if (!issues)
        return std::unexpected(issues.error());
    const auto statements = readStatements(connection, article);
    if (!statements)
        return std::unexpected(statements.error());
    const bool shown = surroundings.content == SnapshotContent::Shown;
    const bool all = shown && surroundings.latest;
    const auto relations =
        readRelations(connection, article.id, all ? std::nullopt : std::optional(article.revision));
    if (!relations)
        return std::unexpected(relations.error());
    ChangeSet changes;
    append(changes, *entities);
    append(changes, *issues);
    append(changes, *statements);
    append(changes, *relations);
    if (!shown)
        return changes;
    const auto rest = surroundings.latest ? readEarlier(connection, article, changes, surroundings)
                                          : readLeft(connection, article, changes, surroundings);
    if (!rest)
        return std::unexpected(rest.error());
    return changes;
}

QSet<StatementId> elsewhere(const AnnotationSet &set)
{
    QSet<StatementId> ids;
    const auto add = [&](StatementId id) {
        if (!set.statement(id) && !set.earlierStatement(id))
            ids.insert(id);
    };
    for (const auto *statements : {&set.statements(), &set.earlierStatements()}) {
        for (const Statement &statement : *statements) {
            for (const StatementId id : linkedStatements(statement))
                add(id);
        }
    }
    for (const Relation &relation : set.relations())
        add(relation.to);
    return ids;
}

} // namespace

Result<QList<Annotator>> readAnnotators(Connection &connection)
{
    QList<Annotator> annotators;
    const auto read = connection.each(
        u"SELECT id, name, created FROM annotators ORDER BY name"_s, {}, [&](const Row &row) {
            annotators.append({row.id<AnnotatorId>(0), row.text(1), row.time(2)});
        });
    if (!read)
        return std::unexpected(read.error());
    return annotators;
}

Result<ArticleSnapshot> readSnapshot(Connection &connection, ArticleId id, int revision,
                                     SnapshotContent content)
{
    const auto transaction = Transaction::reading(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto latest = latestRevision(connection, id);
    if (!latest)
        return std::unexpected(latest.error());
    auto article = readArticle(connection, id, revision == 0 ? *latest : revision);
    if (!article)
        return std::unexpected(article.error());
    Surroundings surroundings{article->revision == *latest, content, {}, {}};
    const auto items = readItems(connection, *article, surroundings);
    if (!items)
        return std::unexpected(items.error());
    const auto annotators = readAnnotators(connection);
    if (!annotators)
        return std::unexpected(annotators.error());
    ArticleSnapshot snapshot;
    snapshot.annotations = AnnotationSet(id, article->revision, article->text, article->segments);
    snapshot.article = std::move(*article);
    if (auto applied = snapshot.annotations.apply(*items); !applied)
        return failure(ErrorCode::DamagedCorpus, applied.error().detail);
    for (const Annotator &annotator : *annotators)
        snapshot.annotatorNames.insert(annotator.id, annotator.name);
    snapshot.elsewhere = elsewhere(snapshot.annotations);
    snapshot.earlierTexts = std::move(surroundings.earlierTexts);
    snapshot.left = std::move(surroundings.left);
    return snapshot;
}

} // namespace Gainsay::Corpus
