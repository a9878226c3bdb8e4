// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changewriter.h"

#include "core/record.h"
#include "entityrows.h"
#include "issuerows.h"
#include "relationrows.h"
#include "rows.h"
#include "statementrows.h"

#include <QDateTime>
#include <QUuid>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

template <class T> const T *sideOf(const std::optional<Item> &side)
{
    return side ? std::get_if<T>(&*side) : nullptr;
}

/// Finds whether a row is left that points at an item of this type; takes its id.
QString pointingSql(const QString &type)
{
    QStringList columns;
    if (type == "entity"_L1) {
        columns = {
            u"statement_speakers.entity"_s, u"statement_via.entity"_s, u"stances.holder"_s,
            u"stances.target_entity"_s,     u"entity_links.other"_s,   u"entities.organisation"_s,
            u"statements.denied_claimant"_s};
    } else if (type == "issue"_L1) {
        columns = {u"stances.target_issue"_s};
    } else if (type == "statement"_L1) {
        columns = {u"statements.denied_statement"_s, u"stances.target_statement"_s,
                   u"relations.from_statement"_s, u"relations.to_statement"_s};
    }
    QStringList conditions;
    for (const QString &column : std::as_const(columns))
        conditions.append(u"EXISTS (SELECT 1 FROM %1 WHERE %2 = item.id)"_s.arg(
            column.section(u'.', 0, 0), column));
    return conditions.isEmpty()
        ? QString()
        : u"SELECT 1 FROM (SELECT ? AS id) item WHERE "_s + conditions.join(" OR "_L1);
}

} // namespace

template <class T> Result<void> ChangeWriter::writeItem(const T *before, const T *after)
{
    if (before && after)
        return updateRow(m_connection, *before, *after);
    return after ? insertRow(m_connection, *after) : eraseRow(m_connection, *before);
}

template <> Result<void> ChangeWriter::writeItem(const Segment *before, const Segment *after)
{
    if (!before || !after)
        return failure(ErrorCode::Invalid, u"segments are neither added nor removed"_s);
    Article latest;
    latest.id = m_article;
    latest.revision = m_revision;
    const auto text = m_texts.text(m_connection, m_article, m_revision);
    if (!text)
        return std::unexpected(text.error());
    latest.text = *text;
    return updateSegment(m_connection, latest, *before, *after);
}

template <> Result<void> ChangeWriter::writeItem(const Statement *before, const Statement *after)
{
    if (!after)
        return eraseRow(m_connection, *before);
    if (after->article != m_article)
        return failure(ErrorCode::Invalid, u"%1: of another article"_s.arg(after->id.text()));
    const auto text = m_texts.text(m_connection, m_article, after->revision);
    if (!text)
        return std::unexpected(text.error());
    return before ? updateRow(m_connection, *before, *after, *text)
                  : insertRow(m_connection, *after, *text);
}

Result<void> ChangeWriter::begin()
{
    const auto revision = latestRevision(m_connection, m_article);
    if (!revision)
        return std::unexpected(revision.error());
    const auto name =
        m_connection.value(u"SELECT name FROM annotators WHERE id = ?"_s, {stored(m_annotator)});
    if (!name)
        return std::unexpected(name.error());
    if (!*name)
        return failure(ErrorCode::NotFound, m_annotator.text());
    m_revision = *revision;
    m_names = {{m_annotator, (*name)->toString()}};
    m_history = {m_article, m_annotator, QUuid::createUuid().toString(QUuid::WithoutBraces),
                 QDateTime::currentDateTimeUtc()};
    return {};
}

Result<void> ChangeWriter::write(const ChangeSet &changes)
{
    if (auto begun = begin(); !begun)
        return begun;
    for (const ChangeSet::Step &step : changes.steps) {
        auto written = writeStep(step).and_then([&] { return writeHistory(step); });
        if (!written)
            return written;
    }
    return {};
}

Result<void> ChangeWriter::checkMine(const Item &item) const
{
    const auto *statement = std::get_if<Statement>(&item);
    const auto *relation = std::get_if<Relation>(&item);
    const bool mine = statement ? statement->annotator == m_annotator
        : relation              ? relation->annotator == m_annotator
                                : true;
    return mine ? Result<void>{} : failure(ErrorCode::NotYours, itemIdText(item));
}

Result<void> ChangeWriter::writeStep(const ChangeSet::Step &step)
{
    const auto &[before, after] = step;
    if (!before && !after)
        return failure(ErrorCode::Invalid, u"a step without sides"_s);
    if (before && after
        && (before->index() != after->index() || itemIdText(*before) != itemIdText(*after)))
        return failure(ErrorCode::Invalid, u"a step from one item to another"_s);
    for (const std::optional<Item> &side : {before, after}) {
        if (auto mine = side ? checkMine(*side) : Result<void>{}; !mine)
            return mine;
    }
    return std::visit(
        [&]<class T>(const T &) { return writeItem(sideOf<T>(before), sideOf<T>(after)); },
        after ? *after : *before);
}

Result<FrozenText> ChangeWriter::textOf(const std::optional<Item> &side)
{
    const auto *statement = sideOf<Statement>(side);
    return m_texts.text(m_connection, m_article, statement ? statement->revision : m_revision);
}

Result<void> ChangeWriter::writeHistory(const ChangeSet::Step &step)
{
    const auto before = textOf(step.before);
    if (!before)
        return std::unexpected(before.error());
    const auto after = textOf(step.after);
    if (!after)
        return std::unexpected(after.error());
    return insertHistory(m_connection, m_history, step, {*before, *after, m_names});
}

std::optional<Error> ChangeWriter::whatStillPoints(Connection &connection, const ChangeSet &changes)
{
    for (const ChangeSet::Step &step : changes.steps) {
        const QString sql =
            step.after || !step.before ? QString() : pointingSql(itemTypeName(*step.before));
        if (sql.isEmpty())
            continue;
        const QString id = itemIdText(*step.before);
        const auto found = connection.value(sql, {id});
        if (found && *found)
            return Error{ErrorCode::InUse, id};
    }
    return std::nullopt;
}

} // namespace Gainsay::Corpus
