// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"
#include "loading/mhtmlreader.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

const QString prose =
    u"Andre\u0301 Kolm denied on Thursday that the ferries 🚢 had been told to wait; “العربية” was the first to leave the quay at Velm."_s;

QString page(const QString &head = {})
{
    return u"<!DOCTYPE html><html><head><title>Row at Velm</title>%1</head><body><article><h1>Row at Velm</h1><p>%2</p><p>%2 Twice.</p><p>%2 Three times.</p></article></body></html>"_s
        .arg(head, prose);
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    int column = 0;
    for (const char c : bytes) {
        const bool plain = c > 0x20 && c < 0x7F && c != '=';
        const QByteArray piece =
            plain ? QByteArray(1, c) : "=" + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > 75) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += int(piece.size());
    }
    return out;
}

struct Piece {
    QByteArray headers;
    QByteArray body;
};

QByteArray archive(const QList<Piece> &pieces, const QByteArray &more = {})
{
    QByteArray out = "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
                     "https://courier.example/live?a=1\r\nSubject: Row\r\nDate: Thu, 5 Mar 2026 "
                     "10:11:12 +0100\r\nMIME-Version: 1.0\r\nContent-Type: "
                     "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Mark--x----\""
        + more + "\r\n\r\n\r\n";
    for (const Piece &piece : pieces)
        out += "------Mark--x----\r\n" + piece.headers + "\r\n\r\n" + piece.body + "\r\n";
    return out + "------Mark--x------\r\n";
}

const QByteArray html = "Content-Type: text/html";
const QByteArray quoted = "\r\nContent-Transfer-Encoding: quoted-printable";
const QByteArray picture = "Content-Type: image/png\r\nContent-Transfer-Encoding: "
                           "base64\r\nContent-Location: https://courier.example/a.png";

class TestMhtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("url");
        const QByteArray utf8 = quotedPrintable(page().toUtf8());
        const QByteArray place = "\r\nContent-Location: https://courier.example/live";
        QTest::newRow("as Chromium saves it")
            << archive({{html + quoted + place, utf8}, {picture, "iVBORw0KGgo="}})
            << u"https://courier.example/live"_s;
        QTest::newRow("without an address of its own")
            << archive({{html + quoted, utf8}}) << u"https://courier.example/live?a=1"_s;
        QTest::newRow("its canonical address wins") << archive(
            {{html + quoted + place,
              quotedPrintable(
                  page(u"<link rel=canonical href='https://courier.example/row'>"_s).toUtf8())}})
                                                    << u"https://courier.example/row"_s;
        QTest::newRow("an address that is none of the web")
            << archive({{html + quoted + "\r\nContent-Location: file:///home/ada/row.html", utf8}})
            << QString();
        QTest::newRow("in base64 and a charset of its own") << archive(
            {{html + "; charset=\"utf-16le\"\r\nContent-Transfer-Encoding: base64" + place,
              QByteArray(reinterpret_cast<const char *>(page().utf16()), page().size() * 2)
                  .toBase64()}}) << u"https://courier.example/live"_s;
        QTest::newRow("as eight-bit text with LF alone")
            << archive({{html + "; charset=utf-8\r\nContent-Transfer-Encoding: 8bit" + place,
                         page().toUtf8()}})
                   .replace("\r\n", "\n")
            << u"https://courier.example/live"_s;
        QTest::newRow("within another multipart, as old browsers save it")
            << archive({{"Content-Type: multipart/alternative; boundary=\"in\"",
                         "--in\r\n" + html + quoted + place + "\r\n\r\n" + utf8 + "\r\n--in--"}})
            << u"https://courier.example/live"_s;
        QTest::newRow("named as the start, behind a frame")
            << archive({{html + "\r\nContent-ID: <frame@x>", "<p>Frame"},
                        {html + quoted + place + "\r\nContent-ID: <root@x>", utf8}},
                       ";\r\n\tstart=\"<root@x>\"")
            << u"https://courier.example/live"_s;
        QTest::newRow("cut off") << archive({{html + quoted + place, utf8}}).chopped(30)
                                 << u"https://courier.example/live"_s;
        QTest::newRow("a page alone, without parts") << "MIME-Version: 1.0\r\n" + html + quoted
                + place + "\r\n\r\n" + utf8 << u"https://courier.example/live"_s;
    }

    void pageIsFound()
    {
        QFETCH(const QByteArray, bytes);
        const auto loaded = Loading::readMhtml(bytes, u"row.mhtml"_s);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->article.info.title, u"Row at Velm"_s);
        QVERIFY2(loaded->article.text.text().contains(prose),
                 qPrintable(loaded->article.text.text()));
        QTEST(loaded->article.info.url, "url");
        QCOMPARE(loaded->source.mediaType, u"text/html"_s);
        QVERIFY(loaded->source.bytes.startsWith("<") && loaded->source.bytes.size() < 3000);
    }

    void dayOfSavingIsWhenItWasRetrieved()
    {
        const auto loaded = Loading::readBytes(
            archive({{html + quoted, quotedPrintable(page().toUtf8())}}), u"row.mhtml"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.info.retrieved,
                 QDateTime::fromString(u"2026-03-05T10:11:12+01:00"_s, Qt::ISODate));
    }

    void whatIsNoArchiveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray utf8 = quotedPrintable(page().toUtf8());
        QByteArray nested = "MIME-Version: 1.0\r\n";
        for (int i = 0; i < 5'000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b%1\r\n\r\n--b%1\r\n"_ba.replace(
                "%1", QByteArray::number(i));
        QTest::newRow("no page among the parts")
            << archive({{picture, "iVBORw0KGgo="}}) << ErrorCode::Malformed;
        QTest::newRow("no parts") << archive({}) << ErrorCode::Malformed;
        QTest::newRow("a boundary that is not named")
            << archive({{html + quoted, utf8}}).replace("boundary=", "b=") << ErrorCode::Malformed;
        QTest::newRow("a page behind headers without end") << "MIME-Version: 1.0\r\nX-A: "
                + QByteArray(200'000, 'a') + "\r\n" + html + quoted + "\r\n\r\n"
                + utf8 << ErrorCode::Malformed;
        QTest::newRow("parts within parts without end") << nested + html << ErrorCode::Malformed;
        QTest::newRow("too many parts")
            << archive(QList<Piece>(Loading::maximumArchiveParts + 1, {picture, "AA=="}))
            << ErrorCode::TooLarge;
        QTest::newRow("a page without words")
            << archive({{html, "<html><body></body></html>"}}) << ErrorCode::Empty;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Malformed;
        QTest::newRow("prose") << "Quiet harbour."_ba << ErrorCode::Malformed;
        QTest::newRow("beyond the limit")
            << QByteArray(Loading::maximumBytes + 1, 'a') << ErrorCode::TooLarge;
    }

    void whatIsNoArchiveIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto loaded = Loading::readMhtml(bytes, u"row.mhtml"_s);
        QVERIFY(!loaded);
        QTEST(loaded.error().code, "code");
        QVERIFY(loaded.error().detail.startsWith(u"row.mhtml"));
    }

    /// Each took the square of its size, or no end, in a parser that did not expect it.
    void hostileArchivesEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype size = 2 << 20;
        const QByteArray head = archive({}).first(archive({}).indexOf("------Mark--x------"));
        QTest::newRow("lines that begin as a boundary does")
            << head + "------Mark--x----y\n"_ba.repeated(size / 19);
        QTest::newRow("boundaries alone") << head + "------Mark--x----\n"_ba.repeated(size / 18);
        QTest::newRow("dashes") << head + QByteArray(size, '-');
        QTest::newRow("headers") << "MIME-Version: 1.0\n"_ba + "X-A: b\n"_ba.repeated(size / 7);
        QTest::newRow("parameters")
            << "Content-Type: multipart/related"_ba + "; a*0=b"_ba.repeated(size / 7);
        QTest::newRow("comments in a header")
            << "Content-Type: "_ba + QByteArray(size, '(') + "\n\nx";
        QTest::newRow("encoded words")
            << "MIME-Version: 1.0\nSubject:"_ba + " =?UTF-8?Q?a?="_ba.repeated(size / 15);
        QTest::newRow("encoded files")
            << "MIME-Version: 1.0\n\n"_ba + "begin 644 a\nM\n"_ba.repeated(size / 14);
        QTest::newRow("a soft line break a byte")
            << head + "------Mark--x----\n" + html + quoted + "\n\n" + "=\n"_ba.repeated(size / 2);
    }

    void hostileArchivesEnd()
    {
        QFETCH(const QByteArray, bytes);
        const auto loaded = Loading::readMhtml(bytes, u"row.mhtml"_s);
        QVERIFY(!loaded);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMhtmlReader)
#include "tst_mhtmlreader.moc"
