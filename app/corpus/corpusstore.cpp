// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusstore.h"

#include "articlerows.h"
#include "changewriter.h"
#include "corpusfile.h"
#include "fingerprintrows.h"
#include "historyrows.h"
#include "migrator.h"
#include "revisionwriter.h"
#include "snapshotreader.h"
#include "statementlist.h"
#include "waitingrows.h"

#include <QFileInfo>

namespace Gainsay::Corpus {

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

/// An address of a database server, which no version of this program opens as yet.
bool isServer(const QString &location)
{
    return location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1);
}

} // namespace

class CorpusStore::Private
{
public:
    Private(std::unique_ptr<Connection> opened, OpenMode openMode)
        : connection(std::move(opened)), mode(openMode)
    {
    }

    [[nodiscard]] Result<int> revisionOf(ArticleId id, int revision) const
    {
        return revision == 0 ? latestRevision(*connection, id) : Result<int>(revision);
    }
    [[nodiscard]] Result<void> checkWritable() const
    {
        return mode == OpenMode::ReadWrite
            ? Result<void>{}
            : failure(ErrorCode::ReadOnlyCorpus, connection->location());
    }

    std::unique_ptr<Connection> connection;
    OpenMode mode;
    TextCache texts;
};

CorpusStore::CorpusStore(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

CorpusStore::~CorpusStore() = default;

Result<std::unique_ptr<CorpusStore>> CorpusStore::create(const QString &location,
                                                         const Scheme &scheme)
{
    if (isServer(location))
        return failure(ErrorCode::Unsupported, location);
    return createCorpusFile(location, scheme).and_then([&] { return open(location); });
}

Result<std::unique_ptr<CorpusStore>> CorpusStore::open(const QString &location, OpenMode mode)
{
    if (isServer(location))
        return failure(ErrorCode::Unsupported, location);
    auto connection = openCorpusFile(location, mode);
    if (!connection)
        return std::unexpected(connection.error());
    return std::unique_ptr<CorpusStore>(
        new CorpusStore(std::make_unique<Private>(std::move(*connection), mode)));
}

QString CorpusStore::location() const
{
    return d->connection->location();
}

Result<CorpusInfo> CorpusStore::info() const
{
    CorpusInfo info;
    info.location = location();
    info.writable = d->mode == OpenMode::ReadWrite;
    info.bytes = QFileInfo(location()).size() + QFileInfo(location() + u"-wal"_s).size();
    const auto version = Migrator::version(*d->connection);
    if (!version)
        return std::unexpected(version.error());
    info.schemaVersion = *version;
    const QString reserved = u"'%1', '%2'"_s.arg(narratorId.text(), unspecifiedId.text());
    const auto read = d->connection->each(
        u"SELECT (SELECT max(version) FROM codebooks), (SELECT count(*) FROM articles), "
        "(SELECT coalesce(sum(statements), 0) FROM articles), "
        "(SELECT count(*) FROM entities WHERE id NOT IN (%1)), (SELECT count(*) FROM issues), "
        "(SELECT count(*) FROM annotators), (SELECT count(*) FROM revisions), "
        "(SELECT count(*) FROM articles a CROSS JOIN statements s WHERE a.revision > 1 "
        "AND s.article = a.id AND s.revision < a.revision AND s.placement <> 'retired')"_s.arg(
            reserved),
        {}, [&](const Row &row) {
            info.codebookVersion = row.integer(0);
            info.articles = row.number(1);
            info.statements = row.number(2);
            info.entities = row.number(3);
            info.issues = row.number(4);
            info.annotators = row.number(5);
            info.revisions = row.number(6);
            info.waiting = row.number(7);
        });
    if (!read)
        return std::unexpected(read.error());
    return info;
}

Result<Scheme> CorpusStore::scheme() const
{
    const auto document =
        d->connection->value(u"SELECT document FROM codebooks ORDER BY version DESC LIMIT 1"_s);
    if (!document)
        return std::unexpected(document.error());
    auto scheme = Scheme::fromJson(document->value_or(QString()).toString().toUtf8());
    if (!scheme)
        return failure(ErrorCode::DamagedCorpus, u"codebook: %1"_s.arg(scheme.error().detail));
    return scheme;
}

Result<Annotator> CorpusStore::annotator(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, u"a blank name"_s);
    std::optional<Annotator> found;
    const auto find = [&] {
        return d->connection->each(u"SELECT id, name, created FROM annotators WHERE name = ?"_s,
                                   {trimmed}, [&](const Row &row) {
                                       found = Annotator{row.id<AnnotatorId>(0), row.text(1),
                                                         row.time(2)};
                                   });
    };
    if (auto read = find(); !read)
        return std::unexpected(read.error());
    if (found)
        return *found;
    // Another process may add the same name meanwhile: whoever is first makes the id.
    const auto added = d->checkWritable().and_then([&] {
        return d->connection->run(
            u"INSERT INTO annotators (id, name, created) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING"_s,
            {stored(AnnotatorId::create()), trimmed, stored(QDateTime::currentDateTimeUtc())});
    });
    if (!added)
        return std::unexpected(added.error());
    if (auto read = find(); !read)
        return std::unexpected(read.error());
    return found ? Result<Annotator>(*found) : failure(ErrorCode::DamagedCorpus, u"annotators"_s);
}

Result<QList<Annotator>> CorpusStore::annotators() const
{
    return readAnnotators(*d->connection);
}

Result<ArticleId> CorpusStore::addArticle(const Article &article, const RawSource &source)
{
    if (auto writable = d->checkWritable(); !writable)
        return std::unexpected(writable.error());
    Article added = article;
    added.revision = 1;
    if (added.id.isNull())
        added.id = ArticleId::create();
    auto transaction = Transaction::writing(*d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto known = articleWithText(*d->connection, added.text);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return failure(ErrorCode::AlreadyExists, (*known)->text());
    auto inserted =
        insertArticle(*d->connection, added, source, QDateTime::currentDateTimeUtc()).and_then([&] {
            return transaction->commit();
        });
    if (!inserted)
        return std::unexpected(inserted.error());
    d->texts.insert(added.id, added.revision, added.text);
    return added.id;
}

Result<RevisionReport> CorpusStore::addRevision(ArticleId id, const Article &article,
                                                const RawSource &source)
{
    if (auto writable = d->checkWritable(); !writable)
        return std::unexpected(writable.error());
    auto transaction = Transaction::writing(*d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto report = RevisionWriter(*d->connection, d->texts).write(id, article, source);
    if (!report)
        return report;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    d->texts.insert(id, report->revision, article.text);
    return report;
}

Result<QList<SimilarArticle>> CorpusStore::similarArticles(const QString &address,
                                                           const FrozenText &text) const
{
    return readSimilar(*d->connection, address, text);
}

Result<QList<WaitingStatement>> CorpusStore::waitingStatements(std::optional<ArticleId> only) const
{
    return readWaiting(*d->connection, only);
}

Result<QList<RevisionKey>> CorpusStore::standingRevisions() const
{
    QList<RevisionKey> revisions;
    const auto read = d->connection->each(
        u"SELECT a.id, r.number FROM articles a JOIN revisions r ON r.article = a.id "
        "WHERE r.number = a.revision OR EXISTS (SELECT 1 FROM statements s "
        "WHERE s.article = a.id AND s.revision = r.number) ORDER BY a.number, r.number"_s,
        {}, [&](const Row &row) { revisions.append({row.id<ArticleId>(0), row.integer(1)}); });
    if (!read)
        return std::unexpected(read.error());
    return revisions;
}

Result<QList<ArticleSummary>> CorpusStore::articles() const
{
    return readSummaries(*d->connection);
}

Result<ArticleSummary> CorpusStore::articleSummary(ArticleId id) const
{
    const auto found = readSummaries(*d->connection, id);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? failure(ErrorCode::NotFound, id.text())
                            : Result<ArticleSummary>(found->first());
}

Result<ArticleSnapshot> CorpusStore::snapshot(ArticleId id, int revision) const
{
    auto snapshot = readSnapshot(*d->connection, id, revision, SnapshotContent::Shown);
    if (snapshot)
        d->texts.insert(id, snapshot->article.revision, snapshot->article.text);
    return snapshot;
}

Result<ArticleSnapshot> CorpusStore::standing(ArticleId id, int revision) const
{
    return readSnapshot(*d->connection, id, revision, SnapshotContent::Standing);
}

Result<RawSource> CorpusStore::rawSource(ArticleId id, int revision) const
{
    return d->revisionOf(id, revision).and_then([&](int number) {
        return readSource(*d->connection, id, number);
    });
}

Result<void> CorpusStore::commit(ArticleId article, const ChangeSet &changes, AnnotatorId annotator)
{
    if (auto writable = d->checkWritable(); !writable || changes.isEmpty())
        return writable;
    auto written = [&]() -> Result<void> {
        auto transaction = Transaction::writing(*d->connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        return ChangeWriter(*d->connection, d->texts, article, annotator)
            .write(changes)
            .and_then([&] { return transaction->commit(); });
    }();
    if (!written && written.error().code == ErrorCode::Invalid) {
        if (const auto reason = ChangeWriter::whatStillPoints(*d->connection, changes))
            return std::unexpected(*reason);
    }
    return written;
}

Result<QList<StatementRow>> CorpusStore::statements(const StatementFilter &filter) const
{
    return readStatementRows(*d->connection, filter);
}

Result<QList<HistoryEntry>> CorpusStore::history(ArticleId article) const
{
    return readHistory(*d->connection, article);
}

Result<void> CorpusStore::checkpoint()
{
    const auto done = d->connection->value(d->connection->dialect().checkpoint());
    return done ? Result<void>{} : std::unexpected(done.error());
}

} // namespace Gainsay::Corpus
