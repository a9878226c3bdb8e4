// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// An emoji, a combining accent, Arabic amid Latin and a no-break space.
const QString body =
    u"The ferry waits 🚢 outside, Andre\u0301 Kolm said; “العربية”\u00A0is its name."_s;

class TestReadingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_corpus = m_folder->filePath(u"harbour 🚢.gainsay"_s);
        const Outcome made = gainsayCli({u"init"_s, m_corpus});
        QVERIFY2(made.exit == 0, made.said().constData());
    }

    void extractShowsAPagesStructure()
    {
        const QString path = file(u"live.txt"_s);
        copySample(path);
        const Outcome out = gainsayCli({u"extract"_s, path, u"--as"_s, u"text"_s, u"--json"_s,
                                        u"--url"_s, u"https://example.org/live"_s});
        QVERIFY2(out.exit == 0, out.said().constData());
        const QJsonObject json = out.json();
        QCOMPARE(json[u"text"].toString().toUtf8(), readFile(path));
        QCOMPARE(json[u"title"].toString(),
                 u"Ministers meet as harbour row deepens: Live updates"_s);
        QCOMPARE(json[u"byline"].toString(), u"Strand Courier and news agencies"_s);
        QCOMPARE(json[u"url"].toString(), u"https://example.org/live"_s);
        QVERIFY(json[u"published"].isNull() && json[u"modified"].isNull()
                && json[u"publisher"].isNull());
        QCOMPARE(json[u"removed"].toArray(),
                 (QJsonArray{u"2 weeks ago 18"_s, u"Read Entire Article"_s}));
        const QString shown = json[u"body"].toString();
        QVERIFY(shown.contains(u"Envoy to table new shipping rules"_s));
        for (const auto &outside :
             {u"Ministers meet as"_s, u"Strand Courier and"_s, u"Read Entire"_s, u"GMT"_s})
            QVERIFY2(!shown.contains(outside), qPrintable(outside));
        checkUpdates(json);
    }

    void extractReadsStandardInput()
    {
        const Outcome out =
            gainsayCli({u"extract"_s, u"-"_s, u"--json"_s}, "\xEF\xBB\xBFOne.\r\nTwo.\r\n");
        QCOMPARE(out.exit, 0);
        QCOMPARE(out.json()[u"text"].toString(), u"One.\nTwo.\n"_s);
        QVERIFY(out.json()[u"title"].isNull());
        QCOMPARE(gainsayCli({u"extract"_s, u"-"_s}, "One.\n\nTwo.").output, "One.\n\nTwo.\n"_ba);
    }

    void inputCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes"); ///< null: the file is not made
        QTest::newRow("a missing file") << u"missing 🚢.txt"_s << QByteArray();
        QTest::newRow("an empty file") << u"empty.txt"_s << ""_ba;
        QTest::newRow("a binary file") << u"ship.txt"_s << QByteArray("\x89PNG\r\n\0\0", 8);
        QTest::newRow("UTF-16 without a mark")
            << u"wide.txt"_s << QByteArray("H\0a\0r\0b\0o\0u\0", 12);
        QTest::newRow("broken UTF-8") << u"broken.txt"_s << body.toUtf8() + "\xE2\x80";
        QTest::newRow("a device") << u"/dev/zero"_s << QByteArray();
    }

    void inputCannotBeRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const QString path = name.startsWith(u'/') ? name : file(name);
        if (!bytes.isNull())
            writeFile(path, bytes);
        for (const QStringList &words :
             {QStringList{u"extract"_s, path}, QStringList{u"import"_s, m_corpus, path}}) {
            const Outcome out = gainsayCli(words + QStringList{u"--quiet"_s});
            QVERIFY2(out.exit == 3, out.said().constData());
            QVERIFY2(out.errors.contains(path.toUtf8()) && out.errors.count('\n') == 1,
                     out.said().constData());
            QVERIFY(out.output.isEmpty());
        }
        QCOMPARE(gainsayCli({u"extract"_s, path, u"--json"_s}).json()[u"error"][u"exit"].toInt(),
                 3);
        QCOMPARE(articles(), 0);
    }

    void importOfOneArticle()
    {
        const QString path = file(u"live.txt"_s);
        copySample(path);
        const Outcome out =
            gainsayCli({u"import"_s, m_corpus, path, u"--annotator"_s, u"Ada"_s, u"--json"_s});
        QVERIFY2(out.exit == 0, out.said().constData());
        const QJsonObject imported = out.json()[u"imported"][0].toObject();
        QCOMPARE(imported[u"title"].toString(),
                 u"Ministers meet as harbour row deepens: Live updates"_s);
        QCOMPARE(imported[u"input"].toString(), path);
        QCOMPARE(imported[u"article"].toString().size(), 36);
        QVERIFY(out.json()[u"left_out"].toArray().isEmpty());
        QCOMPARE(articles(), 1);
    }

    void importNamesWhatItLeavesOut()
    {
        const QString path = file(u"live.txt"_s);
        copySample(path);
        const QString other = file(u"other.txt"_s);
        writeFile(other, body.toUtf8());
        QCOMPARE(gainsayCli({u"import"_s, m_corpus, path}).exit, 0);
        const Outcome again = gainsayCli({u"import"_s, m_corpus, path, other, u"--json"_s});
        QVERIFY2(again.exit == 1, again.said().constData());
        QCOMPARE(again.json()[u"left_out"][0][u"input"].toString(), path);
        QVERIFY(!again.json()[u"left_out"][0][u"article"].toString().isEmpty());
        QCOMPARE(again.json()[u"imported"].toArray().size(), 1);
        QVERIFY2(again.errors.contains(path.toUtf8()), again.errors.constData());
        QCOMPARE(articles(), 2);
    }

    void importOfAFolderIsSortedAndGoesOn()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
        writeFile(file(u"in/b.txt"_s), "Second.\n\n" + body.toUtf8());
        writeFile(file(u"in/a.txt"_s), "First.\n\n" + body.toUtf8());
        writeFile(file(u"in/aa.txt"_s), QByteArray("\0\1\2", 3));
        writeFile(file(u"in/c.pdf"_s), "%PDF-1.7 Not this one.");
        writeFile(file(u"in/d.png"_s), "Nor this one.");
        const Outcome out = gainsayCli({u"import"_s, m_corpus, file(u"in"_s), u"--json"_s});
        QVERIFY2(out.exit == 1, out.said().constData());
        QCOMPARE(out.json()[u"imported"].toArray().size(), 2);
        QVERIFY(out.json()[u"imported"][0][u"input"].toString().endsWith(u"in/a.txt"_s));
        QVERIFY(out.json()[u"imported"][1][u"input"].toString().endsWith(u"in/b.txt"_s));
        QVERIFY(out.json()[u"left_out"][0][u"input"].toString().endsWith(u"in/aa.txt"_s));
        QVERIFY(out.json()[u"left_out"][1][u"input"].toString().endsWith(u"in/c.pdf"_s));
        QVERIFY2(out.errors.contains("copy its text"), out.errors.constData());
        QCOMPARE(out.json()[u"left_out"].toArray().size(), 2);
        QVERIFY2(!out.errors.contains('\r'), "a progress bar in a pipe");
        QCOMPARE(articles(), 2);
    }

    void importOfATableNamesItsBadRows()
    {
        const QString path = file(u"rows.csv"_s);
        writeFile(path,
                  u"title;body;lead\nRow;\"%1\";x\nNoise;;Only a lead 🚢.\nOdd;a;b;c\n"_s.arg(body)
                      .toUtf8());
        const Outcome out = gainsayCli({u"import"_s, m_corpus, path, u"--json"_s});
        QVERIFY2(out.exit == 1, out.said().constData());
        QCOMPARE(out.json()[u"imported"].toArray().size(), 1);
        QCOMPARE(out.json()[u"imported"][0][u"input"].toString(), path + u":2"_s);
        QCOMPARE(out.json()[u"imported"][0][u"title"].toString(), u"Row"_s);
        QCOMPARE(out.json()[u"left_out"][0][u"input"].toString(), path + u":3"_s);
        QCOMPARE(out.json()[u"left_out"][1][u"input"].toString(), path + u":4"_s);
        const Outcome lead =
            gainsayCli({u"import"_s, m_corpus, path, u"--column"_s, u"text=lead"_s, u"--json"_s});
        QCOMPARE(lead.json()[u"imported"].toArray().size(), 2);
        QCOMPARE(articles(), 3);
    }

    void extractShowsARowOfATable()
    {
        const QString path = file(u"rows.jsonl"_s);
        writeFile(path,
                  u"{\"headline\": \"Row\", \"text\": \"%1\"}\n{\"text\": \"Later.\"}\n"_s.arg(body)
                      .toUtf8());
        const Outcome first = gainsayCli({u"extract"_s, path, u"--json"_s});
        QVERIFY2(first.exit == 0, first.said().constData());
        QCOMPARE(first.json()[u"text"].toString(), u"Row\n\n"_s + body);
        QVERIFY2(first.errors.contains("--row"), first.errors.constData());
        QCOMPARE(gainsayCli({u"extract"_s, path, u"--row"_s, u"2"_s, u"--quiet"_s}).output,
                 "Later.\n"_ba);
        QCOMPARE(gainsayCli({u"extract"_s, path, u"--row"_s, u"3"_s}).exit, 2);
        QCOMPARE(gainsayCli({u"extract"_s, path, u"--column"_s, u"text=lead"_s}).exit, 3);
    }

    void formatIsAsTheCallSays_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text that looks like a page") << u"text"_s << "<html>x"_ba << "<html>x\n"_ba;
        QTest::newRow("Markdown") << u"markdown"_s << "# Row\n\n*Quiet.*"_ba << "Quiet.\n"_ba;
        QTest::newRow("a table") << u"csv"_s << "text,id\nQuiet.,1"_ba << "Quiet.\n"_ba;
        QTest::newRow("JSON Lines") << u"jsonl"_s << "{\"text\": \"Quiet.\"}"_ba << "Quiet.\n"_ba;
        QTest::newRow("a page without parts in an archive's clothes")
            << u"mhtml"_s
            << "MIME-Version: 1.0\nContent-Type: text/html\n\n<article><p>Andre said on Thursday that the ferries had been told to wait at the quay.</p><p>The envoy of Ostrand agreed with him, and nobody denied it in the evening.</p></article>"_ba
            << "Andre said on Thursday that the ferries had been told to wait at the quay.\n\nThe envoy of Ostrand agreed with him, and nobody denied it in the evening.\n"_ba;
    }

    void formatIsAsTheCallSays()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, input);
        const Outcome out = gainsayCli({u"extract"_s, u"-"_s, u"--as"_s, format}, input);
        QVERIFY2(out.exit == 0, out.said().constData());
        QTEST(out.output, "body");
    }

    void wordsOfTheCallThatAreOff_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a format nobody knows") << QStringList{u"--as"_s, u"docx"_s};
        QTest::newRow("a field nobody knows") << QStringList{u"--column"_s, u"lead=1"_s};
        QTest::newRow("a column without a field") << QStringList{u"--column"_s, u"1"_s};
        QTest::newRow("row none") << QStringList{u"--row"_s, u"0"_s};
    }

    void wordsOfTheCallThatAreOff()
    {
        QFETCH(const QStringList, words);
        const Outcome out = gainsayCli(QStringList{u"extract"_s, u"-"_s} + words, "Quiet.");
        QVERIFY2(out.exit == 2 && out.errors.count('\n') == 1, out.said().constData());
    }

    void importOfAFolderWithoutTexts()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"none"_s));
        const Outcome out = gainsayCli({u"import"_s, m_corpus, file(u"none"_s)});
        QVERIFY2(out.exit == 3 && out.errors.contains("none/*.csv"), out.said().constData());
    }

    void importReadsStandardInput()
    {
        const Outcome out =
            gainsayCli({u"import"_s, m_corpus, u"-"_s, u"--quiet"_s}, body.toUtf8());
        QVERIFY2(out.exit == 0 && out.errors.isEmpty(), out.said().constData());
        QCOMPARE(out.output.split('\t').first().size(), 36);
        QCOMPARE(articles(), 1);
    }

    void interruptedImportKeepsWholeArticles()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"many"_s));
        constexpr int files = 200;
        for (int i = 0; i < files; ++i)
            writeFile(file(u"many/%1.txt"_s.arg(i, 3, 10, QLatin1Char('0'))),
                      u"Day %1\n\n%2"_s.arg(i).arg(body).toUtf8());
        QProcess process;
        process.start(QStringLiteral(GAINSAY_CLI), {u"import"_s, m_corpus, file(u"many"_s)});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        const auto lines = process.readAllStandardOutput().count('\n');
        QVERIFY2(lines > 0 && lines < files, qPrintable(QString::number(lines)));
        QCOMPARE(process.exitStatus(),
                 QProcess::CrashExit); // ended by the signal, as shells expect
        QVERIFY(process.readAllStandardError().contains("Stopped before"));
        QCOMPARE(articles(), lines);
        const Outcome rest = gainsayCli({u"import"_s, m_corpus, file(u"many"_s), u"--quiet"_s});
        QCOMPARE(rest.exit, 1);
        QCOMPARE(rest.output.count('\n'), files - lines);
        QCOMPARE(articles(), files);
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] qint64 articles() const
    {
        return gainsayCli({u"info"_s, m_corpus, u"--json"_s}).json()[u"articles"].toInteger(-1);
    }

    static void checkUpdates(const QJsonObject &json)
    {
        const auto text = json[u"text"].toString().toStdU32String();
        const QStringList times{u"11:20:00+00:00"_s, u"10:40:00+00:00"_s, u"10:05:00+00:00"_s,
                                u"09:30:00+00:00"_s};
        const QJsonArray updates = json[u"updates"].toArray();
        QCOMPARE(updates.size(), times.size());
        for (qsizetype i = 0; i < updates.size(); ++i) {
            QCOMPARE(updates[i][u"time"].toString(), times[i]);
            QVERIFY(updates[i][u"time_text"].toString().contains(times[i].left(5)));
            QVERIFY(!updates[i][u"headline"].toString().isEmpty());
            const auto start = static_cast<size_t>(updates[i][u"start"].toInteger());
            const auto end = static_cast<size_t>(updates[i][u"end"].toInteger());
            QCOMPARE(QString::fromStdU32String(text.substr(start, end - start)),
                     updates[i][u"text"].toString());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_corpus;
};

} // namespace

QTEST_GUILESS_MAIN(TestReadingCommands)
#include "tst_readingcommands.moc"
