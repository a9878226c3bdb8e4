// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyrows.h"

#include "rows.h"

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

const Statement *statementOf(const std::optional<Item> &side)
{
    return side ? std::get_if<Statement>(&*side) : nullptr;
}

} // namespace

Result<void> insertHistory(Connection &connection, const HistoryContext &context,
                           const ChangeSet::Step &step, const HistoryTexts &texts)
{
    const Item &item = step.after ? *step.after : *step.before;
    const auto record = [&](const std::optional<Item> &side, const FrozenText &text) {
        const RecordContext records{text, texts.annotatorNames};
        return storedOrNull(side ? QString::fromUtf8(toRecord(*side, records)) : QString());
    };
    const Statement *left = statementOf(step.before);
    const Statement *entered = statementOf(step.after);
    const bool goes = left && entered && left->revision != entered->revision;
    const QVariant nowhere(QMetaType::fromType<int>());
    return done(connection.run(
        u"INSERT INTO history (at, annotator, article, change, item_type, item_id, before, after, "
        "left_revision, entered_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stored(context.when), stored(context.annotator), stored(context.article), context.change,
         itemTypeName(item), itemIdText(item), record(step.before, texts.before),
         record(step.after, texts.after), goes ? QVariant(left->revision) : nowhere,
         goes ? QVariant(entered->revision) : nowhere}));
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
