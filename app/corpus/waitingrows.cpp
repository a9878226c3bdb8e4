// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waitingrows.h"

#include "row.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

Result<QList<WaitingStatement>> readWaiting(Connection &connection, std::optional<ArticleId> only)
{
    QList<WaitingStatement> waiting;
    const QString which = only ? u"AND a.id = ? "_s : QString();
    const auto read = connection.each(
        u"SELECT v.statement_id, v.article_id, a.title, v.annotator, v.kind, v.speakers, v.quote, "
        "v.\"start\", v.\"end\", v.revision, a.revision, v.placement FROM articles a CROSS JOIN "
        "statements_view v "
        "WHERE a.revision > 1 %1AND v.article_id = a.id AND v.revision < a.revision "
        "AND v.placement <> 'retired' "
        "ORDER BY a.number, v.revision, v.\"start\", v.\"end\", v.statement_id"_s.arg(which),
        only ? QVariantList{stored(*only)} : QVariantList{}, [&](const Row &row) {
            waiting.append({row.id<StatementId>(0), row.id<ArticleId>(1), row.text(2), row.text(3),
                            row.text(4), row.text(5), row.text(6),
                            CodePointSpan{row.number(7), row.number(8)}, row.integer(9),
                            row.integer(10), row.name<PlacementState>(11)});
        });
    if (!read)
        return std::unexpected(read.error());
    return waiting;
}

} // namespace Gainsay::Corpus
