// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList commands{u"init"_s,  u"import"_s, u"list"_s,   u"export"_s,
                           u"check"_s, u"info"_s,   u"extract"_s};
const QStringList later{u"suggest"_s, u"merge"_s, u"agreement"_s, u"backup"_s};

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesTheCommandsThereAre()
    {
        const Outcome help = gainsayCli({u"--help"_s});
        QCOMPARE(help.exit, 0);
        for (const QString &command : commands)
            QVERIFY2(help.output.contains("\n  " + command.toUtf8() + ' '),
                     help.output.constData());
        for (const QString &command : later)
            QVERIFY2(!help.output.contains(command.toUtf8()), help.output.constData());
        QVERIFY(help.errors.isEmpty());
    }

    void everyCommandHelps_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : commands)
            QTest::newRow(qPrintable(command)) << command;
    }

    void everyCommandHelps()
    {
        QFETCH(const QString, command);
        const Outcome help = gainsayCli({command, u"--help"_s});
        QVERIFY2(help.exit == 0, help.said().constData());
        for (const char *option : {"--json", "--quiet", "--help"})
            QVERIFY2(help.output.contains(option), help.output.constData());
        QVERIFY2(help.output.contains(command.toUtf8()), help.output.constData());
        QVERIFY(help.errors.isEmpty());
    }

    void switchesMayStandBeforeTheCommand()
    {
        const Outcome out =
            gainsayCli({u"--json"_s, u"--quiet"_s, u"extract"_s, u"-"_s}, "A quay.");
        QVERIFY2(out.exit == 0, out.said().constData());
        QCOMPARE(out.json()[u"text"].toString(), u"A quay."_s);
    }

    void fullStandardOutputIsNoticed()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(GAINSAY_CLI), {u"extract"_s, u"-"_s});
        process.write("A quay.");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("Standard output"));
    }

    void speaksTheUsersLanguage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("in its own words")
            << QStringList{u"--help"_s} << "Aufruf: gainsay-cli BEFEHL"_ba;
        QTest::newRow("in Qt's words") << QStringList{u"info"_s, u"--help"_s} << "\nOptionen:\n"_ba;
        QTest::newRow("where a call is off")
            << QStringList{u"info"_s, u"--tide"_s} << "Unbekannte Option"_ba;
    }
    void speaksTheUsersLanguage()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LC_ALL"_s);
        environment.remove(u"LANGUAGE"_s);
        environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(GAINSAY_CLI), words);
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains(said), output.constData());
        QVERIFY2(!output.contains("locale"), output.constData()); // nor Qt's own opinion
    }

    void tellsItsVersion()
    {
        const Outcome version = gainsayCli({u"--version"_s});
        QCOMPARE(version.exit, 0);
        QVERIFY(version.output.startsWith("gainsay-cli "));
        QVERIFY(version.output.trimmed().back() >= '0' && version.output.trimmed().back() <= '9');
    }

    void wordsAreOff_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("named"); ///< what the message must hold
        QTest::newRow("none at all") << QStringList() << "--help"_ba;
        QTest::newRow("an unknown command") << QStringList{u"explode"_s} << "explode"_ba;
        for (const QString &command : later)
            QTest::newRow(qPrintable(command))
                << QStringList{command, u"a.gainsay"_s} << command.toUtf8();
        for (const QString &command : commands) {
            QTest::addRow("%s without a corpus or input", qPrintable(command))
                << QStringList{command} << command.toUtf8();
            QTest::addRow("%s with an unknown option", qPrintable(command))
                << QStringList{command, u"a"_s, u"b"_s, u"--explode"_s} << "explode"_ba;
        }
        QTest::newRow("init with two corpora") << QStringList{u"init"_s, u"a"_s, u"b"_s} << "b"_ba;
        QTest::newRow("import without an input") << QStringList{u"import"_s, u"a"_s} << "INPUT"_ba;
        QTest::newRow("import of a made-up format")
            << QStringList{u"import"_s, u"a"_s, u"b"_s, u"--as"_s, u"runes"_s} << "runes"_ba;
        QTest::newRow("export without a format")
            << QStringList{u"export"_s, u"a"_s, u"b"_s} << "--as jsonl"_ba;
        QTest::newRow("export of a made-up format")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"--as"_s, u"runes"_s} << "--as jsonl"_ba;
        QTest::newRow("export of everything to standard output")
            << QStringList{u"export"_s, u"a"_s, u"-"_s, u"--as"_s, u"jsonl"_s, u"--json"_s}
            << "--json"_ba;
        QTest::newRow("list with a limit in words")
            << QStringList{u"list"_s, u"a"_s, u"--limit"_s, u"many"_s} << "many"_ba;
        QTest::newRow("list with a limit below zero")
            << QStringList{u"list"_s, u"a"_s, u"--limit"_s, u"-1"_s} << "-1"_ba;
        QTest::newRow("an option without its value")
            << QStringList{u"list"_s, u"a"_s, u"--kind"_s} << "kind"_ba;
    }

    void wordsAreOff()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, named);
        const Outcome plain = gainsayCli(words);
        QVERIFY2(plain.exit == 2, plain.said().constData());
        QVERIFY2(plain.errors.startsWith("gainsay-cli: ") && plain.errors.count('\n') == 1,
                 plain.errors.constData());
        QVERIFY2(plain.errors.contains(named), plain.errors.constData());
        if (!words.contains(u"--json"_s))
            QVERIFY(plain.output.isEmpty());
        const qsizetype asked = std::min<qsizetype>(words.size(), 1);
        const Outcome json =
            gainsayCli(words.first(asked) + QStringList{u"--json"_s} + words.sliced(asked));
        QVERIFY2(json.exit == 2, json.said().constData());
        QCOMPARE(json.json()[u"error"][u"exit"].toInt(), 2);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
