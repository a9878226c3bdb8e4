// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/metaprescan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Loading::metaDeclaration;
using Loading::xmlDeclaration;

namespace {

class TestMetaPrescan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const char *encoding, const QByteArray &page) {
            QTest::newRow(name) << page << QString::fromLatin1(encoding);
        };
        row("a charset", "UTF-8", "<!doctype html><meta charset=utf-8>");
        row("in quotation marks", "windows-1251", "<meta charset=\"windows-1251\">");
        row("in apostrophes", "windows-1251", "<meta charset='windows-1251'>");
        row("with blanks around the equals sign", "KOI8-R", "<meta charset \n = \t koi8-r >");
        row("with blanks in the quotation marks", "KOI8-R", "<meta charset=' koi8-r\n'>");
        row("in capitals", "Shift_JIS", "<META CHARSET=SHIFT_JIS>");
        row("after a slash instead of a blank", "Big5", "<meta/charset=big5>");
        row("closed as in XML", "GBK", "<meta charset=\"gb2312\"/>");
        row("after other attributes", "EUC-JP", "<meta name=robots content='a>b' charset=euc-jp>");
        row("after an attribute without a value", "EUC-JP", "<meta defer charset=euc-jp>");
        row("in the second element", "ISO-8859-2",
            "<meta name=viewport content=width><meta charset=latin2>");
        row("after an element that names no encoding", "ISO-8859-2",
            "<meta charset=martian><meta charset=latin2>");
        row("by its pragma", "windows-1256",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">");
        row("by its pragma, the content first", "windows-1256",
            "<meta content='text/html;charset=windows-1256' http-equiv=content-type>");
        row("by its pragma, in apostrophes within", "EUC-KR",
            "<meta http-equiv=content-type content=\"text/html; charset='euc-kr'; x\">");
        row("by its pragma, with blanks around the equals sign", "EUC-KR",
            "<meta http-equiv=content-type content='charset = euc-kr x'>");
        row("by its pragma, at the second word charset", "EUC-KR",
            "<meta http-equiv=content-type content='charset charsetcharset charset=euc-kr'>");
        row("the charset where the pragma says another", "UTF-8",
            "<meta http-equiv=content-type content='x; charset=big5' charset=utf-8>");
        row("the first of two charsets", "UTF-8", "<meta charset=utf-8 charset=big5>");
        row("the first of two elements", "UTF-8", "<meta charset=utf-8><meta charset=big5>");
        row("UTF-8 for UTF-16, as the page is read as ASCII", "UTF-8", "<meta charset=utf-16le>");
        row("UTF-8 for UTF-16 by its pragma", "UTF-8",
            "<meta http-equiv=content-type content='; charset=UTF-16'>");
        row("Western for bytes of one's own", "windows-1252", "<meta charset=x-user-defined>");
        row("what browsers refuse to read", "replacement", "<meta charset=iso-2022-kr>");
        row("after a comment", "Big5", "<!-- <meta charset=utf-8> --><meta charset=big5>");
        row("after the shortest comment", "Big5", "<!--><meta charset=big5>");
        row("after the next to shortest comment", "Big5", "<!---><meta charset=big5>");
        row("after a comment with dashes", "Big5", "<!-- -- - --><meta charset=big5>");
        row("after a comment that holds an end tag", "Big5", "<!--</head>--><meta charset=big5>");
        row("after a declaration that is no comment", "Big5", "<!- x><meta charset=big5>");
        row("after a processing instruction", "Big5", "<?php x ?><meta charset=big5>");
        row("after an end tag without a name", "Big5", "</ ><meta charset=big5>");
        row("after an end tag with attributes", "Big5", "</p a='<meta>'><meta charset=big5>");
        row("after a lone less-than sign", "Big5", "1 < 2 <<meta charset=big5>");
        row("after a quoted greater-than sign", "Big5", "<p title='>'><meta charset=big5>");
        row("after a name that begins with an equals sign", "Big5", "<meta =x charset=big5>");
        row("amid NULs and broken characters", "Big5",
            QByteArray("\0\xFF\xC3<meta \0 charset=big5>", 24));
        row("in a script, where the standard looks", "Big5",
            "<script>'<meta charset=big5>'</script>");
        row("far down", "Big5", QByteArray(60'000, 'x') + "<meta charset=big5>");
        row("far down after a script that holds one", "Big5",
            QByteArray(2000, ' ')
                + "<SCRIPT a=b>'<meta charset=utf-8>'</Script><meta charset=big5>");
        row("after an emoji, a combining accent, Arabic and a no-break space", "Big5",
            "<title>🚢 e\u0301 لا \u00A0</title><meta charset=big5>");
    }

    void finds()
    {
        QFETCH(const QByteArray, page);
        const auto out = metaDeclaration(page);
        QVERIFY(out);
        QTEST(out->encoding, "encoding");
    }

    void findsNothing_data()
    {
        QTest::addColumn<QByteArray>("page");
        const auto row = [](const char *name, const QByteArray &page) {
            QTest::newRow(name) << page;
        };
        row("in nothing", {});
        row("in plain words", "charset=utf-8");
        row("in a comment", "<!-- <meta charset=utf-8> -->");
        row("in a comment that never ends", "<!-- <meta charset=utf-8>");
        row("in an attribute", "<p title='<meta charset=utf-8>'>");
        row("in an attribute of an end tag", "</p title=\"<meta charset=utf-8>\">");
        row("in a processing instruction", "<? <meta charset=utf-8>");
        row("in an element whose name begins so", "<metadata charset=utf-8>");
        row("in an element of another name", "<p charset=utf-8>");
        row("in an end tag", "</meta charset=utf-8>");
        row("with a vertical tab after the name", "<meta\vcharset=utf-8>");
        row("without a value", "<meta charset>");
        row("with an empty value", "<meta charset=>");
        row("with an unknown value", "<meta charset=martian>");
        row("with an unknown value, though its pragma says one",
            "<meta charset=martian http-equiv=content-type content='; charset=utf-8'>");
        row("with an unknown first charset", "<meta charset=martian charset=utf-8>");
        row("in a pragma that is none", "<meta content='text/html; charset=utf-8'>");
        row("in another pragma", "<meta http-equiv=refresh content='text/html; charset=utf-8'>");
        row("in a second pragma",
            "<meta http-equiv=refresh http-equiv=content-type content='; charset=utf-8'>");
        row("in a pragma whose value is open",
            "<meta http-equiv=content-type content='x; charset=\"utf-8'>");
        row("in a pragma without an equals sign",
            "<meta http-equiv=content-type content='text/html; charset utf-8'>");
        row("in a pragma that ends at the equals sign",
            "<meta http-equiv=content-type content='text/html; charset='>");
        row("in a name that ends in it", "<meta http-charset=utf-8>");
        row("cut off in the value", "<meta charset=utf-8");
        row("cut off in a quoted value", "<meta charset='utf-8");
        row("cut off before the end of the tag", "<meta charset='utf-8' ");
        row("cut off after the name", "<meta charset");
        row("cut off after the element's name", "<meta");
        row("in a script far down",
            QByteArray(2000, ' ') + "<script>'<meta charset=utf-8>'</script>");
        row("in a script far down that never ends",
            QByteArray(2000, ' ') + "<script>'<meta charset=utf-8>'");
        row("in a style far down", QByteArray(2000, ' ') + "<style><meta charset=utf-8></style>");
    }

    void findsNothing()
    {
        QFETCH(const QByteArray, page);
        QVERIFY(!metaDeclaration(page));
    }

    void saysWhereItEnds() { QCOMPARE(metaDeclaration("<p><meta charset=utf-8 ><p>")->end, 23); }

    void readsXml_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("encoding"); // empty: none
        const auto row = [](const char *name, const char *encoding, const QByteArray &page) {
            QTest::newRow(name) << page << QString::fromLatin1(encoding);
        };
        row("an encoding", "windows-1251", "<?xml version='1.0' encoding='windows-1251'?><rss>");
        row("in quotation marks", "ISO-8859-2", "<?xml encoding=\"iso-8859-2\"?>");
        row("with blanks", "ISO-8859-2", "<?xml encoding \n=\t'iso-8859-2'?>");
        row("UTF-8 for UTF-16 that is read as ASCII", "UTF-8", "<?xml encoding='UTF-16'?>");
        row("UTF-16 by its zeros, little endian", "UTF-16LE", QByteArray("<\0?\0x\0m\0l\0", 10));
        row("UTF-16 by its zeros, big endian", "UTF-16BE", QByteArray("\0<\0?\0x\0m", 8));
        row("no encoding", "", "<?xml version='1.0'?><a encoding='big5'/>");
        row("an unknown encoding", "", "<?xml encoding='martian'?>");
        row("an empty encoding", "", "<?xml encoding=''?>");
        row("blanks in the label", "", "<?xml encoding=' big5'?>");
        row("no quotation marks", "", "<?xml encoding=big5?>");
        row("no equals sign", "", "<?xml encoding 'big5'?>");
        row("a value that never ends", "", "<?xml encoding='big5?>");
        row("a declaration that never ends", "", "<?xml encoding='big5'?");
        row("nothing after the equals sign", "", "<?xml encoding=>");
        row("a blank in front", "", " <?xml encoding='big5'?>");
        row("nothing", "", {});
    }

    void readsXml()
    {
        QFETCH(const QByteArray, page);
        QTEST(xmlDeclaration(page).value_or(QString()), "encoding");
    }

    void takesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char *name, const QByteArray &unit) {
            QTest::newRow(name) << unit;
        };
        row("less-than signs", "<");
        row("beginnings of comments", "<!--");
        row("shortest comments", "<!-->");
        row("beginnings of tags", "<a ");
        row("beginnings of end tags", "</");
        row("beginnings of metas", "<meta ");
        row("metas without a charset", "<meta content=x>");
        row("attributes", "<meta a=b c d=");
        row("the same attribute", "<meta charset=x charset=x ");
        row("quotation marks", "<p '=\"");
        row("the word charset", "<meta http-equiv=content-type content='charset charset= x'>");
        row("scripts", "<script></scrip");
        row("equals signs", "<meta =");
        row("declarations", "<!<?</");
        row("NULs", QByteArray("\0<\0", 3));
    }

    /// Every step moves on, and what searches for an end goes on from there or ends at the end of the
    /// bytes: each byte is looked at a fixed number of times, a small part of the limit. From every one
    /// of a million beginnings to the end would take far longer. Ratios of times would fail on busy
    /// machines.
    void takesLinearTime()
    {
        QFETCH(const QByteArray, unit);
        constexpr qsizetype size = 2 << 20;
        constexpr qint64 limit = 10'000; // milliseconds
        const QByteArray page = unit.repeated(size / unit.size());
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto found = metaDeclaration(page);
        QVERIFY2(timer.elapsed() < limit, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMetaPrescan)
#include "tst_metaprescan.moc"
