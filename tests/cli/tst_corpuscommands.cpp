// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "core/entity.h"
#include "corpus/corpusstore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ChangeSet;

namespace {

/// Labels the one article of a corpus through the store, as the window does.
class Labeller
{
public:
    explicit Labeller(const QString &corpus)
        : m_store(std::move(Corpus::CorpusStore::open(corpus).value())),
          m_article(m_store->articles().value().constFirst().id),
          m_text(m_store->snapshot(m_article).value().article.text)
    {
        m_brandt.id = Core::EntityId::create();
        m_brandt.stamp = Core::Stamp::create();
        m_brandt.name = u"Ilse Brandt"_s;
        m_velm.id = Core::EntityId::create();
        m_velm.stamp = Core::Stamp::create();
        m_velm.name = u"Velm"_s;
        m_velm.type = u"state-actor"_s;
        commit({ChangeSet::added(m_brandt), ChangeSet::added(m_velm)}, annotator(u"Ada"_s));
    }

    Core::AnnotatorId annotator(const QString &name) { return m_store->annotator(name).value().id; }

    void addClaim(const QString &annotatorName)
    {
        Core::Statement claim =
            draft(u"claim"_s, annotatorName, u"No one gains from an empty quay"_s);
        claim.speakers = {m_brandt.id};
        claim.directness = Core::Directness::Direct;
        commit({ChangeSet::added(claim)}, claim.annotator);
    }

    void addDenial(const QString &annotatorName)
    {
        Core::Statement denial =
            draft(u"denial"_s, annotatorName, u"planning to close the strait"_s);
        denial.speakers = {m_velm.id};
        denial.denied =
            Core::Denied{{}, u"Velm plans to close the strait"_s, Core::Explicitness::Embedded, {}};
        denial.stances = {{m_velm.id, m_brandt.id, u"favour"_s, {}, Core::Confidence::Sure}};
        commit({ChangeSet::added(denial)}, denial.annotator);
    }

    /// V13: the speaker relays their own words.
    void addFaultyClaim(const QString &annotatorName)
    {
        Core::Statement claim = draft(u"claim"_s, annotatorName, u"same seagull 🚢"_s);
        claim.speakers = {m_brandt.id};
        claim.via = {m_brandt.id};
        commit({ChangeSet::added(claim)}, claim.annotator);
    }

private:
    Core::Statement draft(const QString &kind, const QString &annotatorName, const QString &words)
    {
        Core::Statement statement;
        statement.id = Core::StatementId::create();
        statement.stamp = Core::Stamp::create();
        statement.article = m_article;
        statement.annotator = annotator(annotatorName);
        statement.kind = kind;
        const qsizetype begin = m_text.text().indexOf(words);
        statement.content = {{begin, begin + words.size()}};
        statement.created = QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::UTC);
        statement.modified = statement.created;
        return statement;
    }

    void commit(const QList<ChangeSet::Step> &steps, Core::AnnotatorId annotator)
    {
        const auto committed = m_store->commit(m_article, {steps}, annotator);
        if (!committed)
            qFatal("commit: %s", qPrintable(committed.error().detail));
    }

    std::unique_ptr<Corpus::CorpusStore> m_store;
    Core::ArticleId m_article;
    Core::FrozenText m_text;
    Core::Entity m_brandt;
    Core::Entity m_velm;
};

class TestCorpusCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_corpus = m_folder.filePath(u"harbour.gainsay"_s);
        copySample(m_folder.filePath(u"live.txt"_s));
        const Outcome made = gainsayCli({u"init"_s, m_corpus, u"--json"_s});
        QVERIFY2(made.exit == 0, made.said().constData());
        QVERIFY(made.json()[u"schema"].toInt() > 0);
        const Outcome read = gainsayCli({u"import"_s, m_corpus, m_folder.filePath(u"live.txt"_s)});
        QVERIFY2(read.exit == 0, read.said().constData());
        Labeller labeller(m_corpus);
        labeller.addClaim(u"Ada"_s);
        labeller.addDenial(u"Zoe\u0301 🚢"_s);
    }

    void initRefuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const QString there = m_corpus;
        QTest::newRow("a corpus that is there") << QStringList{there} << 4;
        QTest::newRow("a folder that is not there")
            << QStringList{u"/no-such-folder/a.gainsay"_s} << 4;
        QTest::newRow("a folder") << QStringList{m_folder.path()} << 4;
        QTest::newRow("a database") << QStringList{u"postgresql://ada@localhost/x"_s} << 4;
        QTest::newRow("a codebook that is not there")
            << QStringList{m_folder.filePath(u"new"_s), u"--codebook"_s, u"/no-such.json"_s} << 3;
        QTest::newRow("a codebook that is none")
            << QStringList{m_folder.filePath(u"new"_s), u"--codebook"_s,
                           m_folder.filePath(u"live.txt"_s)}
            << 3;
    }

    void initRefuses()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, exit);
        const QByteArray before = readFile(m_corpus);
        const Outcome out = gainsayCli(QStringList{u"init"_s} + words);
        QVERIFY2(out.exit == exit, out.said().constData());
        // The folder is what is missing where there is none.
        const QString &path = words.last();
        const QString concerned =
            path.startsWith(u"/no-such-folder"_s) ? u"/no-such-folder"_s : path;
        QVERIFY2(out.errors.count('\n') == 1 && out.errors.contains(concerned.toUtf8()),
                 out.said().constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"new"_s)));
        QCOMPARE(readFile(m_corpus), before);
    }

    void corpusCannotBeOpened_data()
    {
        QTest::addColumn<QString>("path");
        const auto made = [this](const QString &name, const QByteArray &bytes) {
            writeFile(m_folder.filePath(name), bytes);
            return m_folder.filePath(name);
        };
        // A plain copy holds everything only once the journal is folded in, which closing does.
        const QByteArray whole = readFile(m_corpus);
        QByteArray newer = whole;
        constexpr qsizetype userVersion = 60; // big-endian, in SQLite's file header
        newer.replace(userVersion, 4, QByteArray("\0\1\0\0", 4));
        QTest::newRow("it is not there") << m_folder.filePath(u"missing.gainsay"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a text") << made(u"text.gainsay"_s,
                                        "No corpus, 🚢 only words. "_ba.repeated(100));
        QTest::newRow("an empty file") << made(u"empty.gainsay"_s, "");
        QTest::newRow("cut short") << made(u"short.gainsay"_s, whole.first(whole.size() / 2));
        QTest::newRow("of a later version") << made(u"newer.gainsay"_s, newer);
        QTest::newRow("a database address") << u"postgresql://ada@localhost/x"_s;
    }

    void corpusCannotBeOpened()
    {
        QFETCH(const QString, path);
        const QByteArray before = readFile(path);
        const QList<QStringList> calls{
            {u"info"_s, path},
            {u"list"_s, path},
            {u"check"_s, path},
            {u"export"_s, path, m_folder.filePath(u"none.jsonl"_s), u"--as"_s, u"jsonl"_s},
            {u"import"_s, path, m_folder.filePath(u"live.txt"_s)}};
        for (const QStringList &words : calls) {
            const Outcome out = gainsayCli(words);
            QVERIFY2(out.exit == 4,
                     qPrintable(words.join(u' ') + u'\n' + QString::fromUtf8(out.said())));
            QVERIFY2(out.errors.contains(path.toUtf8()) && out.errors.count('\n') == 1,
                     out.said().constData());
            QVERIFY(out.output.isEmpty());
        }
        QCOMPARE(gainsayCli({u"info"_s, path, u"--json"_s}).json()[u"error"][u"exit"].toInt(), 4);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.jsonl"_s)));
        QCOMPARE(readFile(path), before);
    }

    void corpusThatAnotherProgramWritesIsOnlyRead()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_corpus);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            const Outcome refused =
                gainsayCli({u"import"_s, m_corpus, m_folder.filePath(u"live.txt"_s)});
            QVERIFY2(refused.exit == 4, refused.said().constData());
            QVERIFY2(refused.errors.contains(m_corpus.toUtf8()) && refused.errors.count('\n') == 1,
                     refused.said().constData());
            QCOMPARE(gainsayCli({u"info"_s, m_corpus}).exit, 0);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    void infoCounts()
    {
        const QJsonObject info = gainsayCli({u"info"_s, m_corpus, u"--json"_s}).json();
        QCOMPARE(info[u"articles"].toInt(), 1);
        QCOMPARE(info[u"statements"].toInt(), 2);
        QCOMPARE(info[u"entities"].toInt(), 2);
        QCOMPARE(info[u"annotators"].toInt(), 2);
        QCOMPARE(info[u"writable"].toBool(), true);
        QVERIFY(info[u"bytes"].toInteger() > 0);
        QCOMPARE(info[u"corpus"].toString(), m_corpus);
        const Outcome words = gainsayCli({u"info"_s, m_corpus});
        QVERIFY2(words.exit == 0 && words.output.contains("Statements: 2"),
                 words.said().constData());
    }

    void listNarrows_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("nothing") << QStringList{} << QStringList{u"denial"_s, u"claim"_s};
        QTest::newRow("by kind") << QStringList{u"--kind"_s, u"claim"_s} << QStringList{u"claim"_s};
        QTest::newRow("by speaker")
            << QStringList{u"--speaker"_s, u"Velm"_s} << QStringList{u"denial"_s};
        QTest::newRow("by stance")
            << QStringList{u"--stance"_s, u"favour"_s} << QStringList{u"denial"_s};
        QTest::newRow("by a stance nobody has")
            << QStringList{u"--stance"_s, u"against"_s} << QStringList{};
        QTest::newRow("by annotator")
            << QStringList{u"--annotator"_s, u"Zoe\u0301 🚢"_s} << QStringList{u"denial"_s};
        QTest::newRow("by words of the quote")
            << QStringList{u"--search"_s, u"EMPTY quay"_s} << QStringList{u"claim"_s};
        QTest::newRow("by words that are denied")
            << QStringList{u"--search"_s, u"velm plans"_s} << QStringList{u"denial"_s};
        QTest::newRow("to none") << QStringList{u"--limit"_s, u"0"_s} << QStringList{};
    }

    void listNarrows()
    {
        QFETCH(const QStringList, words);
        const Outcome json = gainsayCli(QStringList{u"list"_s, m_corpus, u"--json"_s} + words);
        QVERIFY2(json.exit == 0, json.said().constData());
        QStringList kinds;
        for (const QJsonValue row : json.json()[u"statements"].toArray())
            kinds.append(row[u"kind"].toString());
        QTEST(kinds, "kinds");
        const Outcome plain = gainsayCli(QStringList{u"list"_s, m_corpus, u"--quiet"_s} + words);
        QCOMPARE(plain.output.count('\n'), kinds.size());
        QVERIFY(plain.errors.isEmpty());
    }

    void listGivesPlacesInCodePoints()
    {
        const QJsonValue row =
            gainsayCli({u"list"_s, m_corpus, u"--kind"_s, u"claim"_s, u"--json"_s})
                .json()[u"statements"][0];
        const auto text =
            QString::fromUtf8(readFile(m_folder.filePath(u"live.txt"_s))).toStdU32String();
        const auto start = static_cast<size_t>(row[u"start"].toInteger());
        const auto end = static_cast<size_t>(row[u"end"].toInteger());
        QCOMPARE(QString::fromStdU32String(text.substr(start, end - start)),
                 row[u"quote"].toString());
        QCOMPARE(row[u"speakers"].toString(), u"Ilse Brandt"_s);
        QCOMPARE(row[u"annotator"].toString(), u"Ada"_s);
        QVERIFY(row[u"denied"].isNull());
    }

    void listRefusesWordsOutsideTheCodebook()
    {
        const Outcome kind = gainsayCli({u"list"_s, m_corpus, u"--kind"_s, u"riddle"_s});
        QVERIFY2(kind.exit == 2 && kind.errors.contains("claim, denial, stance"),
                 kind.said().constData());
        QCOMPARE(gainsayCli({u"list"_s, m_corpus, u"--stance"_s, u"riddle"_s}).exit, 2);
    }

    void exportWritesEveryArticle()
    {
        const QString path = m_folder.filePath(u"out.jsonl"_s);
        const Outcome out =
            gainsayCli({u"export"_s, m_corpus, path, u"--as"_s, u"jsonl"_s, u"--json"_s});
        QVERIFY2(out.exit == 0, out.said().constData());
        QCOMPARE(out.json()[u"articles"].toInt(), 1);
        const QByteArray lines = readFile(path);
        QCOMPARE(lines.count('\n'), 1);
        QCOMPARE(QJsonDocument::fromJson(lines).object()[u"statements"].toArray().size(), 2);
        const Outcome piped = gainsayCli({u"export"_s, m_corpus, u"-"_s, u"--as"_s, u"jsonl"_s});
        QCOMPARE(piped.output, lines);
        QVERIFY(!piped.errors.contains('\r'));
    }

    void exportOfOneAnnotator()
    {
        const Outcome out = gainsayCli(
            {u"export"_s, m_corpus, u"-"_s, u"--as"_s, u"jsonl"_s, u"--annotator"_s, u"Ada"_s});
        QCOMPARE(out.exit, 0);
        const QJsonArray statements = out.json()[u"statements"].toArray();
        QCOMPARE(statements.size(), 1);
        QCOMPARE(statements[0][u"annotator"].toString(), u"Ada"_s);
        const Outcome both =
            gainsayCli({u"export"_s, m_corpus, u"-"_s, u"--as"_s, u"jsonl"_s, u"--annotator"_s,
                        u"Ada"_s, u"--annotator"_s, u"Zoe\u0301 🚢"_s});
        QCOMPARE(both.json()[u"statements"].toArray().size(), 2);
        const Outcome nobody = gainsayCli(
            {u"export"_s, m_corpus, u"-"_s, u"--as"_s, u"jsonl"_s, u"--annotator"_s, u"Nobody"_s});
        QVERIFY2(nobody.exit == 2 && nobody.errors.contains("Nobody"), nobody.said().constData());
    }

    void exportCannotWrite_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("to a full disk") << u"/dev/full"_s;
        QTest::newRow("into a folder that is not there") << u"/no-such-folder/out.jsonl"_s;
        QTest::newRow("over the corpus itself") << m_corpus;
    }

    void exportCannotWrite()
    {
        QFETCH(const QString, path);
        const Outcome out = gainsayCli({u"export"_s, m_corpus, path, u"--as"_s, u"jsonl"_s});
        QVERIFY2(out.exit == 3 && out.errors.contains(path.toUtf8()), out.said().constData());
    }

    void checkIsContentOrNamesTheError()
    {
        const Outcome good = gainsayCli({u"check"_s, m_corpus, u"--json"_s});
        QVERIFY2(good.exit == 0, good.said().constData());
        QCOMPARE(good.json()[u"errors"].toInt(), 0);

        const QString faulty = m_folder.filePath(u"faulty.gainsay"_s);
        QCOMPARE(gainsayCli({u"init"_s, faulty}).exit, 0);
        QCOMPARE(gainsayCli({u"import"_s, faulty, m_folder.filePath(u"live.txt"_s)}).exit, 0);
        Labeller(faulty).addFaultyClaim(u"Ada"_s);
        const Outcome bad = gainsayCli({u"check"_s, faulty, u"--json"_s});
        QVERIFY2(bad.exit == 1, bad.said().constData());
        QVERIFY(bad.json()[u"errors"].toInt() >= 1);
        QStringList ids;
        for (const QJsonValue finding : bad.json()[u"findings"].toArray())
            ids.append(finding[u"check"].toString() + u' ' + finding[u"level"].toString());
        QVERIFY2(ids.contains(u"V13 error"_s), qPrintable(ids.join(u", "_s)));
        const Outcome words = gainsayCli({u"check"_s, faulty, u"--quiet"_s});
        QCOMPARE(words.exit, 1);
        QVERIFY2(words.output.contains("V13\terror\t"), words.output.constData());
        QVERIFY(words.errors.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_corpus;
};

} // namespace

QTEST_GUILESS_MAIN(TestCorpusCommands)
#include "tst_corpuscommands.moc"
