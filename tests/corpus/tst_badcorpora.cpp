// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"
#include "ordinaryuser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Gainsay::CorpusTest;

/// Files that are no corpus, or no longer, or cannot be had: each is refused with its own code and
/// left as it was.
class TestBadCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoCorpus_data();
    void refusesWhatIsNoCorpus();
    void refusesSpoiltCorpora_data();
    void refusesSpoiltCorpora();
    void survivesAnyFlippedBytes();
    void needsPermission_data();
    void needsPermission();
    void readsFromAReadOnlyFolder();
    void opensOnceRightsAreThere();
    void waitsForALockThenSaysSo();
    void losesNothingWhenTheDiskIsFull();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

/// A whole corpus at rest: its bytes, without a journal.
QByteArray corpusBytes()
{
    static const QByteArray bytes = [] {
        Sample sample;
        for (const QString &words : {u"will not close"_s, u"fears a strike \U0001F30A"_s}) {
            if (!sample.apply({{ChangeSet::added(sample.claim(words))}}))
                qFatal("no claim");
        }
        sample.store.reset();
        return read(sample.path());
    }();
    return bytes;
}

const QString noPath = u"none.gainsay"_s;

} // namespace

void TestBadCorpora::refusesWhatIsNoCorpus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("text") << QByteArray("Ferry \xF0\x9F\x9A\xA2 row deepens\n").repeated(100);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).repeated(50);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the engine's first words alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's database") << corpusBytes().replace(68, 4, QByteArray("XXXX"));
    QTest::newRow("a database without application")
        << corpusBytes().replace(68, 4, QByteArray(4, '\0'));
    QTest::newRow("a corpus in a cipher") << [] {
        QByteArray bytes = corpusBytes();
        for (char &byte : bytes)
            byte = static_cast<char>(byte ^ 0x5A);
        return bytes;
    }();
}

void TestBadCorpora::refusesWhatIsNoCorpus()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x \U0001F30A.gainsay"_s);
    write(path, bytes);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = CorpusStore::open(path, mode);
        QCOMPARE(codeOf(opened), ErrorCode::NotACorpus);
        QCOMPARE(opened.error().detail, path);
        QCOMPARE(read(path), bytes);
    }
}

void TestBadCorpora::refusesSpoiltCorpora_data()
{
    using Spoil = std::function<void(const QString &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Spoil spoil) {
        QTest::newRow(name) << std::move(spoil) << code;
    };
    const auto sql = [](const QString &statement) {
        return [statement](const QString &path) {
            RawSql raw(path);
            if (!raw.run(u"PRAGMA writable_schema=ON"_s) || !raw.run(statement))
                qFatal("%s", qUtf8Printable(raw.error()));
        };
    };
    const auto resized = [](double part) {
        return [part](const QString &path) {
            const auto size = qint64(double(QFileInfo(path).size()) * part);
            if (!QFile::resize(path, size))
                qFatal("cannot resize");
        };
    };
    row("a later version", ErrorCode::NewerCorpus, sql(u"PRAGMA user_version = 99"_s));
    row("a version before the first", ErrorCode::DamagedCorpus, sql(u"PRAGMA user_version = 0"_s));
    row("a negative version", ErrorCode::DamagedCorpus, sql(u"PRAGMA user_version = -1"_s));
    row("half a file", ErrorCode::DamagedCorpus, resized(0.5));
    row("a file that lacks its last byte", ErrorCode::DamagedCorpus, resized(0.99999));
    row("a file that lacks its last page", ErrorCode::DamagedCorpus, [](const QString &path) {
        if (!QFile::resize(path, QFileInfo(path).size() - 4096))
            qFatal("cannot resize");
    });
    row("pages of zeros", ErrorCode::DamagedCorpus, [](const QString &path) {
        QByteArray bytes = read(path);
        bytes.replace(8 * 4096, 4 * 4096, QByteArray(4 * 4096, '\0'));
        write(path, bytes);
    });
    row("a table lost", ErrorCode::DamagedCorpus, sql(u"DROP TABLE statement_tags"_s));
    row("a trigger lost", ErrorCode::DamagedCorpus, sql(u"DROP TRIGGER history_not_deleted"_s));
    row("an index lost", ErrorCode::DamagedCorpus, sql(u"DROP INDEX statements_by_article"_s));
    row("a trigger that lies", ErrorCode::DamagedCorpus,
        sql(u"UPDATE sqlite_schema SET sql = replace(sql, 'RAISE(ABORT', 'coalesce(1') WHERE name = 'spans_quote_inserted'"_s));
    row("a stranger's trigger", ErrorCode::DamagedCorpus,
        sql(u"CREATE TRIGGER evil AFTER INSERT ON statements BEGIN DELETE FROM articles; END"_s));
    row("a view that lies", ErrorCode::DamagedCorpus,
        sql(u"UPDATE sqlite_schema SET sql = 'CREATE VIEW entities_view AS SELECT 1' WHERE name = 'entities_view'"_s));
    row("a table turned into a view", ErrorCode::DamagedCorpus,
        sql(u"UPDATE sqlite_schema SET type = 'view', rootpage = 0, "
            "sql = 'CREATE VIEW issues AS SELECT 1 AS id' WHERE name = 'issues'"_s));
    row("a schema that is no SQL", ErrorCode::DamagedCorpus,
        sql(u"UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = 'issues'"_s));
}

void TestBadCorpora::refusesSpoiltCorpora()
{
    using Spoil = std::function<void(const QString &)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.gainsay"_s);
    write(path, corpusBytes());
    VERIFY_DONE(CorpusStore::open(path));
    spoil(path);
    const QByteArray bytes = read(path);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto opened = CorpusStore::open(path, mode);
        QCOMPARE(codeOf(opened), code);
        QVERIFY2(opened.error().detail.startsWith(path), qPrintable(opened.error().detail));
        QCOMPARE(read(path), bytes);
    }
}

void TestBadCorpora::survivesAnyFlippedBytes()
{
    constexpr quint32 seed = 20260304;
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.gainsay"_s);
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bytes = corpusBytes();
        const auto at = random.bounded(bytes.size());
        const auto length = qMin<qsizetype>(random.bounded(1, 64), bytes.size() - at);
        for (qsizetype j = at; j < at + length; ++j)
            bytes[j] = static_cast<char>(random.bounded(256));
        write(path, bytes);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        auto store = CorpusStore::open(path);
        refused += store ? 0 : 1;
        if (!store)
            continue;
        // Where it opens, reading must end in a value or an error, never in a crash.
        const auto articles = (*store)->articles();
        for (const auto &article : articles.value_or(QList<Gainsay::Corpus::ArticleSummary>{})) {
            const auto snapshot = (*store)->snapshot(article.id);
            refused += snapshot ? 0 : 1;
        }
        (void)(*store)->statements({});
    }
    QVERIFY2(refused > 0, qPrintable(u"seed %1"_s.arg(seed)));
}

void TestBadCorpora::needsPermission_data()
{
    QTest::addColumn<uint>("fileMode");
    QTest::addColumn<uint>("folderMode");
    QTest::addColumn<OpenMode>("openMode");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, uint file, uint folder, OpenMode mode, ErrorCode code) {
        QTest::newRow(name) << file << folder << mode << code;
    };
    row("a file that nobody may read", 0000, 0777, OpenMode::ReadWrite,
        ErrorCode::PermissionDenied);
    row("… not even to look", 0000, 0777, OpenMode::ReadOnly, ErrorCode::PermissionDenied);
    row("a folder that nobody may enter", 0666, 0000, OpenMode::ReadWrite,
        ErrorCode::PermissionDenied);
    row("a read-only file", 0444, 0777, OpenMode::ReadWrite, ErrorCode::ReadOnlyCorpus);
    row("a read-only folder", 0666, 0555, OpenMode::ReadWrite, ErrorCode::ReadOnlyCorpus);
}

void TestBadCorpora::needsPermission()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another matter here");
#else
    QFETCH(uint, fileMode);
    QFETCH(uint, folderMode);
    QFETCH(OpenMode, openMode);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    const QString path = inner + u"/x.gainsay"_s;
    QVERIFY(QDir().mkdir(inner));
    write(path, corpusBytes());
    QCOMPARE(::chmod(qPrintable(folder.path()), 0777), 0);
    QCOMPARE(::chmod(qPrintable(path), fileMode), 0);
    QCOMPARE(::chmod(qPrintable(inner), folderMode), 0);
    std::optional<ErrorCode> outcome;
    bool bites = false;
    {
        const OrdinaryUser user;
        bites = user.permissionsBite();
        outcome = codeOf(CorpusStore::open(path, openMode));
    }
    QCOMPARE(::chmod(qPrintable(inner), 0777), 0);
    if (!bites)
        QSKIP("permissions do not bite: root without another user");
    QCOMPARE(outcome, code);
    QCOMPARE(QDir(inner).entryList(QDir::Files), QStringList{u"x.gainsay"_s});
#endif
}

void TestBadCorpora::readsFromAReadOnlyFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another matter here");
#else
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    const QString path = inner + u"/x.gainsay"_s;
    QVERIFY(QDir().mkdir(inner));
    write(path, corpusBytes());
    QCOMPARE(::chmod(qPrintable(folder.path()), 0777), 0);
    QCOMPARE(::chmod(qPrintable(path), 0444), 0);
    QCOMPARE(::chmod(qPrintable(inner), 0555), 0);
    const OrdinaryUser user;
    if (!user.permissionsBite())
        QSKIP("permissions do not bite: root without another user");
    const auto store = CorpusStore::open(path, OpenMode::ReadOnly);
    VERIFY_DONE(store);
    QCOMPARE((*store)->statements({})->size(), 2);
    QVERIFY(!(*store)->info()->writable);
    QCOMPARE(codeOf(CorpusStore::create(inner + u"/new.gainsay"_s)), ErrorCode::PermissionDenied);
#endif
}

void TestBadCorpora::opensOnceRightsAreThere()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another matter here");
#else
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.gainsay"_s);
    write(path, corpusBytes());
    QCOMPARE(::chmod(qPrintable(folder.path()), 0777), 0);
    QCOMPARE(::chmod(qPrintable(path), 0444), 0);
    {
        const OrdinaryUser user;
        if (!user.permissionsBite())
            QSKIP("permissions do not bite: root without another user");
        QCOMPARE(codeOf(CorpusStore::open(path)), ErrorCode::ReadOnlyCorpus);
        const auto store = CorpusStore::open(path, OpenMode::ReadOnly);
        VERIFY_DONE(store);
        QCOMPARE((*store)->statements({})->size(), 2);
    }
    QCOMPARE(::chmod(qPrintable(path), 0666), 0);
    const OrdinaryUser user;
    VERIFY_DONE(CorpusStore::open(path));
#endif
}

void TestBadCorpora::waitsForALockThenSaysSo()
{
    Sample sample;
    const Statement claim = sample.claim(u"will not close"_s);
    {
        RawSql other(sample.path());
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        QElapsedTimer clock;
        clock.start();
        const auto refused = sample.apply({{ChangeSet::added(claim)}});
        QCOMPARE(codeOf(refused), ErrorCode::Locked);
        QCOMPARE(refused.error().detail, sample.path());
        QVERIFY2(clock.elapsed() >= 4000, "did not wait");
        // Readers do not care.
        QCOMPARE(sample.store->snapshot(sample.articleId)->annotations, sample.set);
    }
    VERIFY_DONE(sample.apply({{ChangeSet::added(claim)}}));
    sample.store.reset();
    {
        RawSql other(sample.path());
        QVERIFY(other.run(u"PRAGMA locking_mode=EXCLUSIVE"_s));
        QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
        const auto refused = CorpusStore::open(sample.path());
        QCOMPARE(codeOf(refused), ErrorCode::Locked);
        QCOMPARE(refused.error().detail, sample.path());
    }
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestBadCorpora::losesNothingWhenTheDiskIsFull()
{
#ifndef Q_OS_LINUX
    QSKIP("no way to fill a disk here");
#else
    Sample sample;
    VERIFY_DONE(sample.store->checkpoint());
    // No file may grow any more: to a program the same as a full disk.
    struct rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit full = before;
    full.rlim_cur = 8192;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const Statement claim = sample.claim(u"will not close"_s);
    ChangeSet changes{{ChangeSet::added(claim)}};
    for (int i = 0; i < 200; ++i)
        changes.steps.append(
            ChangeSet::added(issueLabelled(u"Issue \U0001F30A %1"_s.arg(i).repeated(20))));
    const auto refused = sample.store->commit(sample.articleId, changes, sample.me);
    const auto notMade = CorpusStore::create(sample.folder.filePath(noPath));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(codeOf(refused), ErrorCode::WriteFailed);
    QCOMPARE(codeOf(notMade), ErrorCode::WriteFailed);
    QVERIFY(QDir(sample.folder.path()).entryList({u"none*"_s}).isEmpty());
    QCOMPARE(sample.store->snapshot(sample.articleId)->annotations, sample.set);
    // Once there is room again, the same edit goes through.
    VERIFY_DONE(sample.apply(changes));
    QCOMPARE(sample.reloaded(), sample.set);
#endif
}

QTEST_GUILESS_MAIN(TestBadCorpora)
#include "tst_badcorpora.moc"
