// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotreader.h"

#include "articlerows.h"
#include "entityrows.h"
#include "issuerows.h"
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

/// Everything the set holds beside text and segments, as one addition to an empty one.
Result<ChangeSet> readItems(Connection &connection, const Article &article)
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
    const auto relations = readRelations(connection, article.id, article.revision);
    if (!relations)
        return std::unexpected(relations.error());
    ChangeSet changes;
    append(changes, *entities);
    append(changes, *issues);
    append(changes, *statements);
    append(changes, *relations);
    return changes;
}

QSet<StatementId> elsewhere(const AnnotationSet &set)
{
    QSet<StatementId> ids;
    const auto add = [&](StatementId id) {
        if (!set.statement(id))
            ids.insert(id);
    };
    for (const Statement &statement : set.statements()) {
        for (const StatementId id : linkedStatements(statement))
            add(id);
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

Result<ArticleSnapshot> readSnapshot(Connection &connection, ArticleId id, int revision)
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
    const auto items = readItems(connection, *article);
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
    return snapshot;
}

} // namespace Gainsay::Corpus
