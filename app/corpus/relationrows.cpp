// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relationrows.h"

#include "rows.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

Result<QList<Relation>> readRelations(Connection &connection, ArticleId article,
                                      std::optional<int> revision)
{
    QList<Relation> relations;
    const auto read = connection.each(
        u"SELECT relations.id, relations.stamp, type, from_statement, to_statement, "
        u"relations.annotator "
        "FROM statements JOIN relations ON relations.from_statement = statements.id "
        "WHERE statements.article = ? AND statements.revision = coalesce(?, statements.revision)"_s,
        {stored(article), revision ? QVariant(*revision) : QVariant(QMetaType::fromType<int>())},
        [&](const Row &row) {
            relations.append({row.id<RelationId>(0), row.id<Stamp>(1), row.text(2),
                              row.id<StatementId>(3), row.id<StatementId>(4),
                              row.id<AnnotatorId>(5)});
        });
    if (!read)
        return std::unexpected(read.error());
    return relations;
}

Result<void> insertRow(Connection &connection, const Relation &relation)
{
    return done(connection.run(
        u"INSERT INTO relations (id, stamp, type, from_statement, to_statement, annotator) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stored(relation.id), stored(relation.stamp), stored(relation.type), stored(relation.from),
         stored(relation.to), stored(relation.annotator)}));
}

Result<void> updateRow(Connection &connection, const Relation &before, const Relation &after)
{
    return expectOne(
        connection.run(
            u"UPDATE relations SET stamp = ?, type = ?, from_statement = ?, to_statement = ? "
            "WHERE id = ? AND stamp = ? AND annotator = ?"_s,
            {stored(after.stamp), stored(after.type), stored(after.from), stored(after.to),
             stored(before.id), stored(before.stamp), stored(before.annotator)}),
        before.id.text());
}

Result<void> eraseRow(Connection &connection, const Relation &before)
{
    return expectOne(
        connection.run(u"DELETE FROM relations WHERE id = ? AND stamp = ? AND annotator = ?"_s,
                       {stored(before.id), stored(before.stamp), stored(before.annotator)}),
        before.id.text());
}

} // namespace Gainsay::Corpus
