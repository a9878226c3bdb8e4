// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementlist.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound)
    {
        sql += u" AND "_s + part;
        values += bound;
    }
};

Condition conditionOf(const StatementFilter &filter)
{
    Condition condition;
    if (!filter.kind.isEmpty())
        condition.add(u"v.kind = ?"_s, {filter.kind});
    if (!filter.annotator.isEmpty())
        condition.add(u"v.annotator = ?"_s, {filter.annotator});
    if (!filter.stance.isEmpty())
        condition.add(u"v.statement_id IN (SELECT statement FROM stances WHERE value = ?)"_s,
                      {filter.stance});
    if (!filter.speaker.isEmpty()) {
        condition.add(
            u"v.statement_id IN (SELECT statement FROM statement_speakers WHERE entity IN ("
            "SELECT id FROM entities WHERE lower(name) = lower(?) "
            "UNION SELECT entity FROM entity_aliases WHERE lower(alias) = lower(?)))"_s,
            {filter.speaker, filter.speaker});
    }
    return condition;
}

StatementRow statementRowOf(const Row &row)
{
    StatementRow out;
    out.id = row.id<StatementId>(0);
    out.article = row.id<ArticleId>(1);
    out.articleTitle = row.text(2);
    out.kind = row.text(3);
    out.speakers = row.text(4);
    out.quote = row.text(5);
    out.span = {row.number(6), row.number(7)};
    out.denied = row.text(8);
    out.annotator = row.text(9);
    return out;
}

bool found(const StatementRow &row, const QString &search)
{
    // The engine folds ASCII only.
    return search.isEmpty() || row.quote.contains(search, Qt::CaseInsensitive)
        || row.denied.contains(search, Qt::CaseInsensitive);
}

} // namespace

Result<QList<StatementRow>> readStatementRows(Connection &connection, const StatementFilter &filter)
{
    QList<StatementRow> rows;
    if (filter.limit == 0)
        return rows;
    const Condition condition = conditionOf(filter);
    // The articles come first and in order, so that only one article's rows are ever sorted.
    const QString sql =
        u"SELECT v.statement_id, v.article_id, v.article_title, v.kind, v.speakers, v.quote, "
        "v.\"start\", v.\"end\", v.denied_proposition, v.annotator "
        "FROM articles a CROSS JOIN statements_view v "
        "WHERE a.statements > 0 AND v.article_id = a.id%1 "
        "ORDER BY a.number, v.revision, v.\"start\", v.\"end\", v.statement_id"_s.arg(
            condition.sql);
    const auto read = connection.each(sql, condition.values, [&](const Row &row) {
        StatementRow candidate = statementRowOf(row);
        if (found(candidate, filter.search))
            rows.append(std::move(candidate));
        return filter.limit < 0 || rows.size() < filter.limit;
    });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

} // namespace Gainsay::Corpus
