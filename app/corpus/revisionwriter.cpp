// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionwriter.h"

#include "articlerows.h"
#include "core/reanchoring.h"
#include "historyrows.h"
#include "rows.h"
#include "snapshotreader.h"
#include "statementreader.h"
#include "statementrows.h"

#include <QUuid>

#include <algorithm>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

/// The statement as it stands after the new revision came, with a stamp of its own.
Statement carried(const Statement &before, const Placement &placement, int revision)
{
    Statement after = before;
    after.placement = placement.state;
    if (placement.state == PlacementState::Kept || placement.state == PlacementState::Moved) {
        after.revision = revision;
        after.content = placement.content;
        after.cue = placement.cue;
        after.source = placement.source;
        after.target = placement.target;
    }
    if (after != before)
        after.stamp = Stamp::create();
    return after;
}

void count(RevisionReport &report, PlacementState state)
{
    switch (state) {
    case PlacementState::Kept:
        ++report.kept;
        break;
    case PlacementState::Moved:
        ++report.moved;
        break;
    case PlacementState::Uncertain:
        ++report.uncertain;
        break;
    default:
        ++report.orphaned;
    }
}

} // namespace

Result<RevisionReport> RevisionWriter::write(ArticleId id, const Article &fresh,
                                             const RawSource &source)
{
    const auto latest = latestRevision(m_connection, id);
    if (!latest)
        return std::unexpected(latest.error());
    m_latest = *latest;
    m_article = fresh;
    m_article.id = id;
    m_article.revision = m_latest + 1;
    m_report.revision = m_article.revision;
    m_change = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_when = QDateTime::currentDateTimeUtc();
    const auto written =
        checkNews(fresh.text)
            .and_then([&] { return insertLaterRevision(m_connection, m_article, source); })
            .and_then([&] { return carryAll(); });
    if (!written)
        return std::unexpected(written.error());
    return m_report;
}

/// An older text of the article itself may come back: a page taken back is news.
Result<void> RevisionWriter::checkNews(const FrozenText &text)
{
    const auto latest = m_texts.text(m_connection, m_article.id, m_latest);
    if (!latest)
        return std::unexpected(latest.error());
    if (*latest == text)
        return failure(ErrorCode::AlreadyExists, m_article.id.text());
    const auto known = articleWithText(m_connection, text, m_article.id);
    if (!known)
        return std::unexpected(known.error());
    return *known ? failure(ErrorCode::AlreadyExists, (*known)->text()) : Result<void>{};
}

/// Whatever stands in any revision, but for what somebody retired: words may come back.
Result<void> RevisionWriter::carryAll()
{
    const auto annotators = readAnnotators(m_connection);
    if (!annotators)
        return std::unexpected(annotators.error());
    for (const Annotator &annotator : *annotators)
        m_names.insert(annotator.id, annotator.name);
    const auto revisions = standingRevisions(m_connection, m_article.id);
    if (!revisions)
        return std::unexpected(revisions.error());
    for (const int revision : *revisions) {
        if (auto done = carryFrom(revision); !done)
            return done;
    }
    return {};
}

Result<void> RevisionWriter::carryFrom(int revision)
{
    Article older;
    older.id = m_article.id;
    older.revision = revision;
    const auto text = m_texts.text(m_connection, older.id, revision);
    if (!text)
        return std::unexpected(text.error());
    older.text = *text;
    const auto found = readStatements(m_connection, older);
    if (!found)
        return std::unexpected(found.error());
    QList<Statement> statements = found->values();
    std::ranges::sort(statements, standsBefore); // so that the history has an order to rely on
    Reanchoring reanchoring(older.text, m_article.text);
    for (const Statement &before : std::as_const(statements)) {
        if (before.placement == PlacementState::Retired)
            continue;
        const Placement placement = reanchoring.place(before);
        count(m_report, placement.state);
        const Statement after = carried(before, placement, m_article.revision);
        if (after == before)
            continue;
        if (auto done = writeStep(before, after); !done)
            return done;
    }
    return {};
}

Result<void> RevisionWriter::writeStep(const Statement &before, const Statement &after)
{
    const auto older = m_texts.text(m_connection, m_article.id, before.revision);
    if (!older)
        return std::unexpected(older.error());
    const FrozenText &newer = after.revision == before.revision ? *older : m_article.text;
    // Nobody's edit: it stands under the name of whoever made the statement.
    const HistoryContext context{m_article.id, before.annotator, m_change, m_when};
    return updateRow(m_connection, before, after, newer).and_then([&] {
        return insertHistory(m_connection, context, ChangeSet::changed(before, after),
                             {*older, newer, m_names});
    });
}

} // namespace Gainsay::Corpus
