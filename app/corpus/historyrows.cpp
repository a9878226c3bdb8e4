// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyrows.h"

#include "rows.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

Result<void> insertHistory(Connection &connection, const HistoryContext &context,
                           const ChangeSet::Step &step, const RecordContext &records)
{
    const Item &item = step.after ? *step.after : *step.before;
    const auto record = [&](const std::optional<Item> &side) {
        return storedOrNull(side ? QString::fromUtf8(toRecord(*side, records)) : QString());
    };
    return done(connection.run(
        u"INSERT INTO history (at, annotator, article, change, item_type, item_id, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stored(context.when), stored(context.annotator), stored(context.article), context.change,
         itemTypeName(item), itemIdText(item), record(step.before), record(step.after)}));
}

Result<QList<HistoryEntry>> readHistory(Connection &connection, ArticleId article)
{
    QList<HistoryEntry> entries;
    const auto read = connection.each(
        u"SELECT number, at, annotator, change, item_type, item_id, before, after FROM history "
        "WHERE article = ? ORDER BY number"_s,
        {stored(article)}, [&](const Row &row) {
            entries.append({row.number(0), row.time(1), row.id<AnnotatorId>(2), row.text(3),
                            row.text(4), row.text(5), row.text(6).toUtf8(), row.text(7).toUtf8()});
        });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

} // namespace Gainsay::Corpus
