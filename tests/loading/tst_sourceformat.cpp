// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/sourceformat.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Loading::SourceFormat;

namespace {

class TestSourceFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<SourceFormat>("format");
        QTest::newRow("prose without a name")
            << "The ferry waits."_ba << u"-"_s << SourceFormat::Text;
        QTest::newRow("nothing at all") << QByteArray() << QString() << SourceFormat::Text;
        QTest::newRow("a page by its first bytes")
            << " \n<!DOCTYPE html><p>x"_ba << u"page.txt"_s << SourceFormat::Html;
        QTest::newRow("a page behind a mark and a comment")
            << "\xEF\xBB\xBF<!-- saved -->\n<html lang=ar>"_ba << u"-"_s << SourceFormat::Html;
        QTest::newRow("a page in XML")
            << "<?xml version='1.0'?><html xmlns='x'>"_ba << u"-"_s << SourceFormat::Html;
        QTest::newRow("a comment that never ends")
            << "<!-- saved" + QByteArray(9000, ' ') << u"a.txt"_s << SourceFormat::Text;
        QTest::newRow("a page by its name") << "Halvey"_ba << u"a/b.HTM"_s << SourceFormat::Html;
        QTest::newRow("an archive as Chromium saves it")
            << "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/a\r\nSubject: Row\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n--b"_ba
            << u"-"_s << SourceFormat::Mhtml;
        QTest::newRow("an archive as old browsers save it")
            << "From: \"Saved by a browser\"\nContent-Type: multipart/related;\n  boundary=b\n\n"_ba
            << u"page.txt"_s << SourceFormat::Mhtml;
        QTest::newRow("prose with a colon")
            << "Kolm: we were not told.\nMime-version: said nobody."_ba << u"-"_s
            << SourceFormat::Text;
        QTest::newRow("a PDF called text") << "%PDF-1.7\n"_ba << u"a.txt"_s << SourceFormat::Pdf;
        QTest::newRow("JSON Lines")
            << "{ \"title\": \"Row\" }\n{}"_ba << u"-"_s << SourceFormat::JsonLines;
        QTest::newRow("a list of objects")
            << "[\n {\n \"title\": 1}]"_ba << u"a.txt"_s << SourceFormat::JsonLines;
        QTest::newRow("prose in brackets") << "[Live] {x}"_ba << u"-"_s << SourceFormat::Text;
        QTest::newRow("a table by its name") << "a;b\n"_ba << u"rows.CSV"_s << SourceFormat::Csv;
        QTest::newRow("Markdown by its name")
            << "# Row 🚢"_ba << u"row.markdown"_s << SourceFormat::Markdown;
        QTest::newRow("a name that says nothing") << "x"_ba << u"a.gainsay"_s << SourceFormat::Text;
    }

    void formatIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, origin);
        QTEST(Loading::detectedFormat(bytes, origin), "format");
    }

    void namesAreThoseOfTheCommandLine()
    {
        for (const auto &[format, name] : Core::EnumNames<SourceFormat>::table)
            QCOMPARE(Core::fromName<SourceFormat>(QString(name)), format);
        QVERIFY(!Core::fromName<SourceFormat>(u"HTML"));
    }

    void everySuffixIsReadAsItsFormat()
    {
        const QStringList suffixes = Loading::readableSuffixes();
        QVERIFY(suffixes.contains(u"mhtml"_s) && suffixes.contains(u"txt"_s));
        for (const QString &suffix : suffixes) {
            const auto format = Loading::detectedFormat("x", u"a."_s + suffix);
            QVERIFY2((format == SourceFormat::Text) == (suffix == u"txt"), qPrintable(suffix));
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestSourceFormat)
#include "tst_sourceformat.moc"
