// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftitems.h"

#include "core/record.h"
#include "rows.h"

#include <QHash>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

/// Follows the history of an article from its beginning.
class LeftItemsReader
{
public:
    explicit LeftItemsReader(const Article &article) : m_article(article) {}

    /// False where a record is damaged.
    [[nodiscard]] bool follow(const Row &row)
    {
        return row.text(0) == "relation"_L1 ? followRelation(row) : followStatement(row);
    }

    [[nodiscard]] LeftItems items() const
    {
        LeftItems items;
        for (const LeftItems &left : m_left) {
            items.statements += left.statements;
            items.relations += left.relations;
        }
        return items;
    }

private:
    template <class T> [[nodiscard]] std::optional<T> read(const QString &json, const QString &type)
    {
        const auto item = fromRecord(json.toUtf8(), type, m_article.text);
        return item ? std::optional(std::get<T>(*item)) : std::nullopt;
    }

    [[nodiscard]] bool followRelation(const Row &row)
    {
        const auto id = row.id<RelationId>(1);
        if (row.isNull(3)) {
            m_relations.remove(id);
            return true;
        }
        const auto relation = read<Relation>(row.text(3), u"relation"_s);
        if (relation)
            m_relations.insert(id, *relation);
        return relation.has_value();
    }

    [[nodiscard]] bool followStatement(const Row &row)
    {
        const auto id = row.id<StatementId>(1);
        if (row.integer(5) == m_article.revision) {
            m_left.remove(id); // which came back
            return true;
        }
        if (row.integer(4) != m_article.revision)
            return true;
        const auto statement = read<Statement>(row.text(2), u"statement"_s);
        if (!statement)
            return false;
        LeftItems left{{*statement}, {}};
        for (const Relation &relation : std::as_const(m_relations)) {
            if (relation.from == id)
                left.relations.append(relation);
        }
        m_left.insert(id, left);
        return true;
    }

    const Article &m_article;
    QHash<RelationId, Relation> m_relations; ///< as they are at this point of the history
    QHash<StatementId, LeftItems> m_left;
};

} // namespace

Result<LeftItems> readLeftItems(Connection &connection, const Article &article)
{
    LeftItemsReader reader(article);
    const auto read = connection.each(
        u"SELECT item_type, item_id, before, after, left_revision, entered_revision FROM history "
        "WHERE article = ? AND (left_revision IS NOT NULL OR item_type = 'relation') "
        "ORDER BY number"_s,
        {stored(article.id)}, [&](const Row &row) {
            if (!reader.follow(row))
                row.fail(2);
        });
    if (!read)
        return std::unexpected(read.error());
    return reader.items();
}

} // namespace Gainsay::Corpus
