// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/datasetwriter.h"

#include "core/entity.h"
#include "loading/articlereader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ChangeSet;
using Core::ErrorCode;
using Core::TextSpan;
using Exporting::ExportedArticle;

namespace {

template <class Id> Id numbered(int number)
{
    return Id::fromText(u"{00000000-0000-4000-8000-%1}"_s.arg(number, 12, 10, QLatin1Char('0')));
}

Core::Entity person(int number, const QString &name, const QString &type = u"person"_s)
{
    Core::Entity entity;
    entity.id = numbered<Core::EntityId>(number);
    entity.name = name;
    entity.type = type;
    return entity;
}

/// Labels the bundled sample the way a newcomer would, with ids and dates that stay the same.
class LabelledSample
{
public:
    LabelledSample()
    {
        const auto loaded = Loading::readFile(u":/gainsay/samples/harbour-live.txt"_s);
        m_article = loaded.value().article;
        m_article.id = numbered<Core::ArticleId>(1);
        m_set = Core::AnnotationSet(m_article.id, 1, m_article.text, m_article.segments);
        addSpeakers();
        addDenial();
        addBrokenQuotation();
        addStance();
    }

    [[nodiscard]] ExportedArticle exported() const
    {
        return {m_article, m_set, {{numbered<Core::AnnotatorId>(9), u"Ada Fi\u0301nch 🚢"_s}}};
    }

private:
    void addSpeakers()
    {
        add({ChangeSet::added(person(11, u"Velm"_s, u"state-actor"_s)),
             ChangeSet::added(person(12, u"Andre\u0301 Kolm"_s)),
             ChangeSet::added(person(13, u"Ostrand"_s, u"state-actor"_s)),
             ChangeSet::added(person(14, u"partners of Ostrand"_s, u"collective"_s)),
             ChangeSet::added(Core::Issue{numbered<Core::IssueId>(21), {}, u"inspection zone"_s})});
    }

    void addDenial()
    {
        Core::Statement statement = draft(31, u"denial"_s, {11});
        statement.content = {find(u"planning to close the strait"_s)};
        statement.cue = {find(u"denies"_s)};
        statement.denied =
            Core::Denied{{}, u"Velm plans to close the strait"_s, Core::Explicitness::Embedded, {}};
        add({ChangeSet::added(statement)});
    }

    void addBrokenQuotation()
    {
        Core::Statement statement = draft(32, u"claim"_s, {12});
        statement.content = {find(u"Sooner or later two hulls will want the same water"_s),
                             find(u"I would rather not be on the bridge that night"_s)};
        statement.directness = Core::Directness::Direct;
        add({ChangeSet::added(statement)});
    }

    void addStance()
    {
        Core::Statement statement = draft(33, u"stance"_s, {13, 14});
        statement.content = {find(u"the new inspection zone"_s)};
        statement.stances = {{numbered<Core::EntityId>(13),
                              numbered<Core::IssueId>(21),
                              u"against"_s,
                              {},
                              Core::Confidence::Sure}};
        add({ChangeSet::added(statement)});
    }

    [[nodiscard]] Core::Statement draft(int number, const QString &kind,
                                        const QList<int> &speakers) const
    {
        Core::Statement statement;
        statement.id = numbered<Core::StatementId>(number);
        statement.article = m_article.id;
        statement.annotator = numbered<Core::AnnotatorId>(9);
        statement.kind = kind;
        for (const int speaker : speakers)
            statement.speakers.append(numbered<Core::EntityId>(speaker));
        statement.created = QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::UTC);
        statement.modified = statement.created;
        return statement;
    }

    [[nodiscard]] TextSpan find(const QString &words) const
    {
        const qsizetype begin = m_article.text.text().indexOf(words);
        Q_ASSERT(begin >= 0);
        return {begin, begin + words.size()};
    }

    void add(const QList<ChangeSet::Step> &steps)
    {
        const auto applied = m_set.apply({steps});
        Q_ASSERT(applied);
    }

    Core::Article m_article;
    Core::AnnotationSet m_set;
};

/// Hands out the same article `count` times.
Exporting::ArticleSource repeated(const ExportedArticle &article, int count)
{
    return [article, count]() mutable -> Core::Result<std::optional<ExportedArticle>> {
        return count-- > 0 ? std::optional(article) : std::nullopt;
    };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TestDatasetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsAsInTheGoldenFile()
    {
        const QString golden = QStringLiteral(GAINSAY_GOLDEN "/harbour-live.jsonl");
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto written =
            Exporting::writeJsonLines(repeated(LabelledSample().exported(), 1), buffer);
        QVERIFY(written);
        QCOMPARE(*written, 1);
        if (qEnvironmentVariableIsSet("GAINSAY_RENEW_GOLDEN"))
            put(golden, buffer.data());
        QCOMPARE(buffer.data(), contents(golden));
    }

    void quotesAreTheTextAtTheirOffsets()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(Exporting::writeJsonLines(repeated(LabelledSample().exported(), 1), buffer));
        const QJsonObject record = QJsonDocument::fromJson(buffer.data()).object();
        // As a reader in Python would count: in code points.
        const auto text = record[u"text"].toString().toStdU32String();
        int quotes = 0;
        for (const QJsonValue statement : record[u"statements"].toArray()) {
            for (const QJsonValue span : statement[u"content"].toArray()) {
                const auto begin = static_cast<size_t>(span[u"start"].toInteger());
                const auto end = static_cast<size_t>(span[u"end"].toInteger());
                QCOMPARE(QString::fromStdU32String(text.substr(begin, end - begin)),
                         span[u"text"].toString());
                ++quotes;
            }
        }
        QCOMPARE(quotes, 4);
    }

    void eachArticleIsALine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out 🚢.jsonl"_s);
        const auto written =
            Exporting::writeJsonLinesFile(repeated(LabelledSample().exported(), 3), path);
        QVERIFY(written);
        QCOMPARE(*written, 3);
        const QList<QByteArray> lines = contents(path).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.last().isEmpty());
        QCOMPARE(lines[0], lines[2]);
        QVERIFY(lines[0].startsWith(R"({"gainsay":1,"article":{"id":)"));
    }

    void anEmptyCorpusGivesAnEmptyFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.jsonl"_s);
        const auto written = Exporting::writeJsonLinesFile(repeated({}, 0), path);
        QVERIFY(written);
        QCOMPARE(*written, 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(contents(path), QByteArray());
    }

    void aFailureLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("cancelled half-way") << int(ErrorCode::Cancelled);
        QTest::newRow("the corpus fails half-way") << int(ErrorCode::DamagedCorpus);
    }

    void aFailureLeavesTheOldFile()
    {
        QFETCH(const int, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.jsonl"_s);
        put(path, "what stood there");
        int handedOut = 0;
        const ExportedArticle article = LabelledSample().exported();
        const auto source = [&]() -> Core::Result<std::optional<ExportedArticle>> {
            if (code == int(ErrorCode::DamagedCorpus) && handedOut == 2)
                return Core::failure(ErrorCode::DamagedCorpus, u"page 7"_s);
            ++handedOut;
            return article;
        };
        const auto written = Exporting::writeJsonLinesFile(source, path, [&](qint64 done) {
            return code != int(ErrorCode::Cancelled) || done < 2;
        });
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), code);
        QCOMPARE(handedOut, 2);
        QCOMPARE(contents(path), QByteArray("what stood there"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.jsonl"_s});
    }

    void aCorpusIsNeverReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"corpus.gainsay"_s);
        const QByteArray corpus = QByteArray("SQLite format 3\0", 16) + "and its pages";
        put(path, corpus);
        const auto written =
            Exporting::writeJsonLinesFile(repeated(LabelledSample().exported(), 1), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(contents(path), corpus);
    }

    void cannotWrite_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("to a full device") << u"/dev/full"_s;
        QTest::newRow("into a folder that is not there") << u"/no-such-folder/out.jsonl"_s;
        QTest::newRow("over a folder") << QDir::tempPath();
    }

    void cannotWrite()
    {
        QFETCH(const QString, path);
        if (path.startsWith(u"/dev/"_s) && !QFile::exists(path))
            QSKIP("this system has no /dev/full");
        const auto written =
            Exporting::writeJsonLinesFile(repeated(LabelledSample().exported(), 50), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY2(written.error().detail.startsWith(path), qPrintable(written.error().detail));
    }

    void aDeviceStaysADevice()
    {
        QVERIFY(Exporting::writeJsonLinesFile(repeated(LabelledSample().exported(), 1),
                                              u"/dev/null"_s));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void progressCountsArticles()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QList<qint64> told;
        QVERIFY(Exporting::writeJsonLines(repeated(LabelledSample().exported(), 3), buffer,
                                          [&told](qint64 done) {
                                              told.append(done);
                                              return true;
                                          }));
        QCOMPARE(told, (QList<qint64>{1, 2, 3}));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestDatasetWriter)
#include "tst_datasetwriter.moc"
