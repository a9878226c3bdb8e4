// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("an empty file") << u"empty.txt"_s << QByteArray() << int(ErrorCode::Empty);
        QTest::newRow("a binary file")
            << u"ship.png"_s << QByteArray("\x89PNG\r\n\0\0", 8) << int(ErrorCode::NotText);
        QTest::newRow("UTF-16 without a mark")
            << u"wide.txt"_s << QByteArray("H\0a\0r\0b\0o\0u\0r\0", 14)
            << int(ErrorCode::BadEncoding);
    }

    void refusesAFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        const auto loaded = Loading::readFile(path);
        QVERIFY(!loaded);
        QTEST(int(loaded.error().code), "code");
        QVERIFY2(loaded.error().detail.startsWith(path), qPrintable(loaded.error().detail));
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("a folder") << u"."_s << int(ErrorCode::NotAFile);
        QTest::newRow("a device") << u"/dev/zero"_s << int(ErrorCode::NotAFile);
        QTest::newRow("nothing there") << u"no-such-🚢.txt"_s << int(ErrorCode::NotFound);
        QTest::newRow("nothing in a folder that is not there")
            << u"no/such/a.txt"_s << int(ErrorCode::NotFound);
        QTest::newRow("no name at all") << QString() << int(ErrorCode::NotFound);
    }

    void refusesWhatIsNoFile()
    {
        QFETCH(const QString, path);
        const auto loaded = Loading::readFile(path);
        QVERIFY(!loaded);
        QTEST(int(loaded.error().code), "code");
        QCOMPARE(loaded.error().detail, path);
    }

    void refusesAFileWithoutPermission()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read every file");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secret.txt"_s);
        writeFile(path, "Quiet harbour.");
        QVERIFY(QFile::setPermissions(path, {}));
        const auto loaded = Loading::readFile(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(loaded.error().detail, path);
    }

    void refusesAFileBeyondTheLimit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"huge.txt"_s);
        writeFile(path, "Quiet harbour.");
        QVERIFY(QFile::resize(path, Loading::maximumBytes + 1)); // sparse: costs no disk
        const auto loaded = Loading::readFile(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::TooLarge);
        QCOMPARE(loaded.error().detail, path + u": more than 16 MiB"_s);
    }

    void keepsTheInputsOwnText()
    {
        const QByteArray unix =
            u"Title 🚢\n\n\nAndre\u0301 said “العربية”,\u00A0twice. \n\tEnd"_s.toUtf8();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"dos.txt"_s);
        writeFile(path, "\xEF\xBB\xBF" + QByteArray(unix).replace("\n", "\r\n"));
        const auto loaded = Loading::readFile(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.text().toUtf8(), unix);
        QCOMPARE(loaded->article.text.sha256(),
                 QCryptographicHash::hash(unix, QCryptographicHash::Sha256).toHex());
        QCOMPARE(loaded->article.revision, 1);
        QVERIFY(loaded->article.id.isNull());
        QVERIFY(loaded->source.bytes.startsWith("\xEF\xBB\xBFTitle"));
        QCOMPARE(loaded->source.origin, u"dos.txt"_s);
        QCOMPARE(loaded->source.encoding, u"UTF-8"_s);
        QCOMPARE(loaded->source.mediaType, u"text/plain"_s);
    }

    void readsTheSample()
    {
        const auto loaded = Loading::readFile(u":/gainsay/samples/harbour-live.txt"_s);
        QFile file(u":/gainsay/samples/harbour-live.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.sha256(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(loaded->source.bytes, bytes);
        QCOMPARE(loaded->article.info.language, u"en"_s);
    }

    void guessesTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"The harbour is open and the ferry sails with the tide."_s
                                 << u"en"_s;
        QTest::newRow("German") << u"Der Hafen ist offen und die Fähre fährt mit der Flut."_s
                                << u"de"_s;
        QTest::newRow("French") << u"Le port est ouvert et la mer est calme dans les bassins."_s
                                << u"fr"_s;
        QTest::newRow("Spanish") << u"El puerto no cierra y los barcos esperan en la bahía."_s
                                 << u"es"_s;
        QTest::newRow("Arabic amid Latin names") << u"قالت Ilse إن الميناء مفتوح 🚢"_s << u"ar"_s;
        QTest::newRow("Hebrew") << u"הנמל פתוח הלילה"_s << u"he"_s;
        QTest::newRow("Ukrainian") << u"Гавань відкрита для її суден"_s << u"uk"_s;
        QTest::newRow("Russian") << u"Гавань открыта, и суда вышли"_s << u"ru"_s;
        QTest::newRow("another Latin language")
            << u"Satama on auki ja laivat lähtevät pian merelle illalla"_s << QString();
        QTest::newRow("digits") << u"11 30 2026"_s << QString();
    }

    void guessesTheLanguage()
    {
        QFETCH(const QString, text);
        const auto loaded = Loading::readText(text.toUtf8(), u"a"_s);
        QVERIFY(loaded);
        QTEST(loaded->article.info.language, "language");
    }

    void takesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("one line") << "The harbour stays open, 🚢 says Andr\xCC\x81. "_ba;
        QTest::newRow("a line each") << "The harbour stays open.\n"_ba;
        QTest::newRow("times only") << "11:30 GMT\n\n"_ba;
        QTest::newRow("blank lines") << "\n \n"_ba;
        QTest::newRow("wrapped lines")
            << "the harbour stays open for all the ships that wait outside\n"_ba;
        QTest::newRow("digits and dots") << "1.2.3.4. 11. "_ba;
    }

    void takesLinearTime()
    {
        QFETCH(const QByteArray, unit);
        const auto milliseconds = [&unit](qsizetype size) {
            const QByteArray bytes = "Harbour\n" + unit.repeated(size / unit.size());
            QElapsedTimer timer;
            timer.start();
            const bool read = Loading::readText(bytes, u"a"_s).has_value();
            return read ? timer.elapsed() : -1;
        };
        constexpr qsizetype small = 50'000;
        const qint64 once = milliseconds(small);
        const qint64 eightTimes = milliseconds(8 * small);
        QVERIFY(once >= 0 && eightTimes >= 0);
        // Quadratic work would take 64 times as long; the constant hides noise.
        QVERIFY2(eightTimes <= 24 * once + 100,
                 qPrintable(u"%1 ms, then %2 ms"_s.arg(once).arg(eightTimes)));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
