// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record.h"
#include "corpus/corpusstore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <memory>

namespace Gainsay::Core {

/// For the messages of failed comparisons.
inline char *toString(const std::optional<ErrorCode> &code)
{
    return QTest::toString(code ? QStringLiteral("error %1").arg(int(*code))
                                : QStringLiteral("no error"));
}

inline char *toString(const ErrorCode &code)
{
    return toString(std::optional(code));
}

} // namespace Gainsay::Core

namespace Gainsay::CorpusTest {

using namespace Qt::StringLiterals;
using namespace Core;
using Corpus::CorpusStore;
using Corpus::OpenMode;

/// Emoji of one and of several code points, a combining accent, Arabic amid Latin, a no-break
/// space and a zero-width one at the beginning of a sentence.
inline const QString sampleText =
    u"Ferry \U0001F6A2 row deepens in Port Velle\u0301\n"
    "57 mins ago (11:30 GMT)\n"
    "Mayor Ilse Br\u00FCck said the pier \u201Cwill not close "
    "\U0001F468\u200D\U0001F469\u200D\U0001F467\u201D, "
    "while the guild \u2014 known as \u0627\u0644\u0646\u0642\u0627\u0628\u0629 \u2014 denied "
    "that\u00A0it had asked for 5\u00A0million.\n"
    "\uFEFFThe harbour board, however, fears a strike \U0001F30A."_s;

/// Where `words` stand in `text`; the test fails loudly where they do not.
inline TextSpan spanOf(const FrozenText &text, const QString &words)
{
    const qsizetype begin = text.text().indexOf(words);
    if (begin < 0)
        qFatal("no such words in the text: %s", qUtf8Printable(words));
    return {begin, begin + words.size()};
}

inline QList<Segment> segmentsOf(const FrozenText &text)
{
    QList<Segment> segments;
    qsizetype begin = 0;
    const QList<SegmentKind> kinds{SegmentKind::Title, SegmentKind::UpdateTime,
                                   SegmentKind::Paragraph, SegmentKind::Boilerplate};
    for (const QString &line : text.text().split(u'\n')) {
        Segment segment{int(segments.size()),
                        kinds[qMin(segments.size(), kinds.size() - 1)],
                        {begin, begin + line.size()},
                        std::nullopt};
        if (segment.kind == SegmentKind::UpdateTime)
            segment.time = ClockTime{QTime(11, 30), QDate(2026, 3, 4), 0};
        if (!line.isEmpty())
            segments.append(segment);
        begin += line.size() + 1;
    }
    return segments;
}

inline Article articleOf(const QString &words)
{
    Article article;
    article.text = FrozenText::freeze(words);
    article.segments = segmentsOf(article.text);
    article.info.title = words.section(u'\n', 0, 0);
    article.info.language = u"en"_s;
    return article;
}

inline RawSource sourceOf(const Article &article)
{
    return {article.text.text().toUtf8(), u"text/plain"_s, u"UTF-8"_s, u"/somewhere/page.txt"_s};
}

inline Entity entityNamed(const QString &name, const QString &type = u"person"_s)
{
    Entity entity;
    entity.id = EntityId::create();
    entity.stamp = Stamp::create();
    entity.name = name;
    entity.type = type;
    return entity;
}

inline Issue issueLabelled(const QString &label)
{
    return {IssueId::create(), Stamp::create(), label};
}

/// A corpus in a folder of its own, with one annotator, one article and one speaker.
class Sample
{
public:
    Sample()
    {
        auto created = CorpusStore::create(path());
        if (!created)
            qFatal("no corpus: %s", qUtf8Printable(created.error().detail));
        store = std::move(*created);
        me = store->annotator(u"Robin"_s)->id;
        const Article article = articleOf(sampleText);
        articleId = store->addArticle(article, sourceOf(article)).value();
        text = article.text;
        speaker = entityNamed(u"Ilse Br\u00FCck"_s);
        set = store->snapshot(articleId)->annotations;
        if (!apply({{ChangeSet::added(speaker)}}))
            qFatal("no speaker");
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"sample.gainsay"_s); }

    /// A claim that holds all that one must.
    [[nodiscard]] Statement claim(const QString &words) const
    {
        Statement statement;
        statement.id = StatementId::create();
        statement.stamp = Stamp::create();
        statement.article = articleId;
        statement.annotator = me;
        statement.kind = u"claim"_s;
        statement.content = {spanOf(text, words)};
        statement.speakers = {speaker.id};
        statement.created = QDateTime(QDate(2026, 3, 4), QTime(12, 0, 0, 123), QTimeZone::UTC);
        statement.modified = statement.created.addMSecs(1);
        return statement;
    }

    /// To the store and, where that took it, to the set in memory.
    Result<void> apply(const ChangeSet &changes)
    {
        return store->commit(articleId, changes, me).and_then([&] { return set.apply(changes); });
    }

    /// Closes the corpus and reads it anew.
    [[nodiscard]] AnnotationSet reloaded()
    {
        store.reset();
        store = CorpusStore::open(path()).value();
        return store->snapshot(articleId)->annotations;
    }

    QTemporaryDir folder;
    std::unique_ptr<CorpusStore> store;
    AnnotatorId me;
    ArticleId articleId;
    FrozenText text;
    Entity speaker;
    AnnotationSet set;
};

/// What an outside program with SQLite alone can do: a connection of Qt's, told nothing but to
/// heed foreign keys.
class RawSql
{
public:
    explicit RawSql(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(path);
        if (!m_database.open() || !run(u"PRAGMA foreign_keys=ON"_s))
            qFatal("cannot open %s", qUtf8Printable(path));
    }
    ~RawSql()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawSql)

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        m_error = query.lastError().text();
        return done;
    }
    [[nodiscard]] QList<QVariantList> rows(const QString &sql)
    {
        QList<QVariantList> rows;
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qWarning("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        m_error = query.lastError().text();
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
        return rows;
    }
    [[nodiscard]] QVariant value(const QString &sql) { return rows(sql).value(0).value(0); }
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_name;
    QSqlDatabase m_database;
    QString m_error;
};

/// The code of a result's error; nullopt where it went well.
template <class T> std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace Gainsay::CorpusTest

/// Succeeds, or fails the test with the error.
#define VERIFY_DONE(expression)                                                                    \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        if (!outcome)                                                                              \
            QFAIL(qPrintable(QStringLiteral("error %1: %2")                                        \
                                 .arg(int(outcome.error().code))                                   \
                                 .arg(outcome.error().detail)));                                   \
    } while (false)
