// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementreader.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

using Statements = QHash<StatementId, Statement>;

std::optional<Denied> deniedOf(const Row &row, int first)
{
    if (row.isNull(first + 2))
        return std::nullopt;
    return Denied{row.optionalId<StatementId>(first), row.text(first + 1),
                  row.name<Explicitness>(first + 2), row.optionalId<EntityId>(first + 3)};
}

Statement statementOf(const Row &row)
{
    Statement statement;
    statement.id = row.id<StatementId>(0);
    statement.stamp = row.id<Stamp>(1);
    statement.annotator = row.id<AnnotatorId>(2);
    statement.origin = row.name<Origin>(3);
    statement.rule = row.text(4);
    statement.kind = row.text(5);
    statement.directness = row.name<Directness>(6);
    statement.denied = deniedOf(row, 7);
    statement.confidence = row.name<Confidence>(11);
    statement.time = row.optionalClockTime(12);
    statement.note = row.text(13);
    statement.codebook = row.integer(14);
    statement.created = row.time(15);
    statement.modified = row.time(16);
    statement.placement = row.name<PlacementState>(17);
    return statement;
}

Stance stanceOf(const Row &row)
{
    Stance stance;
    stance.holder = row.id<EntityId>(1);
    if (!row.isNull(2))
        stance.target = row.id<EntityId>(2);
    else if (!row.isNull(3))
        stance.target = row.id<IssueId>(3);
    else
        stance.target = row.id<StatementId>(4);
    stance.value = row.text(5);
    stance.intensity = row.text(6);
    stance.confidence = row.name<Confidence>(7);
    return stance;
}

/// Reads the tables beside the statements of one revision, each in one go.
class SideReader
{
public:
    SideReader(Connection &connection, const Article &article, Statements &statements)
        : m_connection(connection), m_article(article), m_statements(statements)
    {
    }

    /// `columns` of `table`, the statement's id before them; `order` within a statement.
    template <class Visit>
    [[nodiscard]] Result<void> read(const QString &table, const QString &columns,
                                    const QString &order, Visit visit)
    {
        const QString sql = u"SELECT side.statement, %2 FROM statements JOIN %1 side ON "
                            u"side.statement = statements.id "
                            "WHERE statements.article = ? AND statements.revision = ? "
                            "ORDER BY side.statement, side.%3"_s.arg(table, columns, order);
        return m_connection.each(sql, {stored(m_article.id), m_article.revision},
                                 [&](const Row &row) {
                                     const auto owner = m_statements.find(row.id<StatementId>(0));
                                     if (owner != m_statements.end())
                                         visit(*owner, row);
                                 });
    }

    [[nodiscard]] Result<void> readSpans()
    {
        return read(
            u"spans"_s, u"layer, \"start\", \"end\""_s, u"position"_s,
            [&](Statement &statement, const Row &row) {
                const auto span = m_article.text.offsets().toUtf16({row.number(2), row.number(3)});
                if (!span)
                    return row.fail(2);
                const auto layer = row.name<SpanLayer>(1);
                statement.setFragments(layer, statement.fragments(layer) + Fragments{*span});
            });
    }

private:
    Connection &m_connection;
    const Article &m_article;
    Statements &m_statements;
};

Result<void> readSides(SideReader reader)
{
    return reader.readSpans()
        .and_then([&] {
            return reader.read(u"statement_speakers"_s, u"entity"_s, u"position"_s,
                               [](Statement &statement, const Row &row) {
                                   statement.speakers.append(row.id<EntityId>(1));
                               });
        })
        .and_then([&] {
            return reader.read(u"statement_via"_s, u"entity"_s, u"position"_s,
                               [](Statement &statement, const Row &row) {
                                   statement.via.append(row.id<EntityId>(1));
                               });
        })
        .and_then([&] {
            return reader.read(
                u"stances"_s,
                u"holder, target_entity, target_issue, target_statement, value, intensity, side.confidence"_s,
                u"position"_s, [](Statement &statement, const Row &row) {
                    statement.stances.append(stanceOf(row));
                });
        })
        .and_then([&] {
            return reader.read(
                u"statement_tags"_s, u"tag"_s, u"position"_s,
                [](Statement &statement, const Row &row) { statement.tags.append(row.text(1)); });
        })
        .and_then([&] {
            return reader.read(u"statement_attributes"_s, u"field, value"_s, u"field"_s,
                               [](Statement &statement, const Row &row) {
                                   statement.attributes.insert(row.text(1), row.text(2));
                               });
        });
}

} // namespace

Result<Statements> readStatements(Connection &connection, const Article &article)
{
    Statements statements;
    const auto read = connection.each(
        u"SELECT id, stamp, annotator, origin, rule, kind, directness, denied_statement, "
        u"denied_proposition, "
        "denied_explicitness, denied_claimant, confidence, time, note, codebook, created, "
        "modified, "
        "placement FROM statements WHERE article = ? AND revision = ?"_s,
        {stored(article.id), article.revision}, [&](const Row &row) {
            Statement statement = statementOf(row);
            statement.article = article.id;
            statement.revision = article.revision;
            statements.insert(statement.id, statement);
        });
    const auto whole =
        read.and_then([&] { return readSides(SideReader(connection, article, statements)); });
    if (!whole)
        return std::unexpected(whole.error());
    return statements;
}

QList<StatementId> linkedStatements(const Statement &statement)
{
    QList<StatementId> linked;
    if (statement.denied && statement.denied->statement)
        linked.append(*statement.denied->statement);
    for (const Stance &stance : statement.stances) {
        if (const auto *target = std::get_if<StatementId>(&stance.target))
            linked.append(*target);
    }
    return linked;
}

} // namespace Gainsay::Corpus
