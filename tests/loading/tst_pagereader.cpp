// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeresolver.h"
#include "testserver.h"

#include "loading/pagereader.h"

#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::Result;
using End = Answer::End;

namespace {

const QString prose =
    u"The harbour council of Halvey said on Tuesday that the outer quay would stay open through "
    "the winter, whatever the strait’s new inspection rules turned out to cost, said Ilse "
    "Brandt.</p>"
    "<p>“Nobody gains from an empty quay,” said Andre\u0301 Kolm 🚢, who leads the talks for Velm. "
    "“We have told them so, and we will tell them again,” she said of “العربية”.\u00A0</p>"
    "<p>Ostrand’s transport ministry denied that any ship had been turned away since the order was "
    "signed, and called the reports of a queue a story about fog."_s;

/// In letters that every encoding of these tests has.
const QString plainProse =
    u"<p>The harbour council of Halvey said on Tuesday that the café on the outer quay would stay "
    "open through the winter, whatever the new inspection rules turned out to cost.</p><p>Nobody "
    "gains from an empty quay, said Zoë Brandt, who leads the talks for Velm. We have told them "
    "so, and we will tell them again.</p>"_s;

QByteArray pageOf(const QByteArray &body, const QByteArray &head = {})
{
    return "<!doctype html><html lang=en><head><title>Quay stays open</title>" + head
        + "</head><body><h1>Quay stays open</h1><article>" + body + "</article></body></html>";
}

} // namespace

/// Pages from a server over loopback, through the fetcher and the readers.
class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsAnArticle()
    {
        serve(pageOf("<p>" + prose.toUtf8() + "</p>"));
        const auto loaded = read();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
        const Core::ArticleInfo &info = loaded->article.info;
        QCOMPARE(info.title, u"Quay stays open"_s);
        QCOMPARE(info.url, address());
        QVERIFY(info.retrieved.has_value());
        QCOMPARE(info.retrieved->timeSpec(), Qt::UTC);
        QCOMPARE(loaded->source.origin, address());
        QCOMPARE(loaded->source.mediaType, u"text/html"_s);
        QVERIFY(loaded->source.bytes.startsWith("<!doctype html>"));
        for (const auto &words : {u"Kolm 🚢"_s, u"“العربية”"_s, u"a story about fog."_s})
            QVERIFY2(loaded->article.text.text().contains(words), qPrintable(words));
    }

    void aPageTellsItsOwnAddress_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::addColumn<QString>("address"); ///< empty: the one it was fetched from
        QTest::newRow("whole") << "https://strand.example/quay"_ba
                               << u"https://strand.example/quay"_s;
        QTest::newRow("a script") << "javascript:alert(1)"_ba << QString();
        QTest::newRow("a file") << "file:///etc/passwd"_ba << QString();
        QTest::newRow("nonsense") << "http://"_ba << QString();
    }

    void aPageTellsItsOwnAddress()
    {
        QFETCH(const QByteArray, canonical);
        QFETCH(const QString, address);
        serve(pageOf("<p>" + prose.toUtf8() + "</p>",
                     "<link rel=canonical href=\"" + canonical + "\">"));
        const auto loaded = read();
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->article.info.url, address.isEmpty() ? this->address() : address);
        QCOMPARE(loaded->source.origin, this->address());
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<bool>("utf8"); ///< what the bytes are; else windows-1252
        QTest::addColumn<QString>("encoding");
        QTest::newRow("in the header") << "windows-1252"_ba << ""_ba << false << u"windows-1252"_s;
        QTest::newRow("in the page") << ""_ba << "iso-8859-1"_ba << false << u"windows-1252"_s;
        QTest::newRow("the header goes before the page")
            << "iso-8859-1"_ba << "koi8-r"_ba << false << u"windows-1252"_s;
        QTest::newRow("the bytes go before the header")
            << "iso-8859-1"_ba << "utf-8"_ba << true << u"UTF-8"_s;
        QTest::newRow("the bytes go before the page")
            << ""_ba << "iso-8859-1"_ba << true << u"UTF-8"_s;
        QTest::newRow("an unknown one") << "x-unheard-of"_ba << ""_ba << true << u"UTF-8"_s;
        QTest::newRow("none") << ""_ba << ""_ba << true << u"UTF-8"_s;
    }

    void charsets()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, meta);
        QFETCH(const bool, utf8);
        QFETCH(const QString, encoding);
        const QByteArray bytes = pageOf(utf8 ? plainProse.toUtf8() : plainProse.toLatin1(),
                                        meta.isEmpty() ? ""_ba : "<meta charset=" + meta + ">");
        serve(bytes, "text/html" + (header.isEmpty() ? ""_ba : "; charset=" + header));
        const auto loaded = read();
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->source.encoding, encoding);
        QVERIFY2(loaded->article.text.text().contains(u"the café on the outer quay"),
                 qPrintable(loaded->article.text.text()));
        QVERIFY(loaded->article.text.text().contains(u"Zoë Brandt"));
    }

    void wordsWithoutMarkup()
    {
        const QByteArray latin =
            QString(plainProse).remove(u"<p>"_s).replace(u"</p>"_s, u"\n\n"_s).toLatin1();
        serve(latin, "text/plain; charset=iso-8859-1");
        const auto loaded = read();
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->article.text.text().contains(u"Zoë Brandt"));
        QCOMPARE(loaded->source.bytes, latin);
        QCOMPARE(loaded->source.encoding, u"windows-1252"_s);
        QCOMPARE(loaded->article.info.url, address());
    }

    void otherTypesHaveTheirReaders()
    {
        serve("# Quay stays open\n\nZoë Brandt *leads* the talks.\n", "text/markdown");
        const auto markdown = read();
        QVERIFY(markdown.has_value());
        QCOMPARE(markdown->article.info.title, u"Quay stays open"_s);
        QVERIFY(markdown->article.text.text().contains(u"Zoë Brandt leads the talks."));
        serve("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
              "Content-Type: text/html; charset=utf-8\r\n\r\n"
                  + pageOf("<p>" + prose.toUtf8() + "</p>") + "\r\n--x--\r\n",
              "multipart/related; boundary=x");
        const auto archive = read();
        QVERIFY2(archive.has_value(), archive ? "" : qPrintable(archive.error().detail));
        QVERIFY(archive->article.text.text().contains(u"a story about fog."));
        serve("%PDF-1.7", "application/pdf");
        QCOMPARE(read().error().code, ErrorCode::IsPdf);
    }

    void wildPagesAreRead_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QByteArray paragraphs = "<p>" + prose.toUtf8() + "</p>";
        QTest::newRow("with zeros")
            << pageOf(QByteArray(paragraphs).replace(" the ", QByteArray(" \0the ", 6)));
        QTest::newRow("with bytes that are no UTF-8")
            << pageOf(paragraphs
                          + "<p>Ships \xFF\xFE and \xC3( lie there, they say, and wait for "
                            "better days than these.</p>",
                      "<meta charset=utf-8>");
        QTest::newRow("with nothing closed")
            << "<title>Quay stays open</title><h1>Quay stays open<article><div><p>"
                + QByteArray(prose.toUtf8()).replace("</p>", "");
        QTest::newRow("below 100,000 tags")
            << pageOf(QByteArray("<div>").repeated(100'000) + paragraphs);
        QTest::newRow("with 100,000 tags after it")
            << pageOf(paragraphs + QByteArray("<b>").repeated(100'000));
    }

    void wildPagesAreRead()
    {
        QFETCH(const QByteArray, page);
        serve(page);
        const auto loaded = read();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
        QVERIFY2(loaded->article.text.text().contains(u"a story about fog."),
                 qPrintable(loaded->article.text.text()));
    }

    void somePagesHoldNoArticle_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing but scripts")
            << pageOf("<div id=root></div><script>document.write('<p>A quay</p>')</script>"
                      "<noscript></noscript>")
                   .replace("Quay stays open", "")
            << "text/html"_ba << ErrorCode::Empty;
        QTest::newRow("nothing but tags")
            << QByteArray("<div>").repeated(1000) << "text/html"_ba << ErrorCode::Empty;
        QTest::newRow("a feed") << "<rss version='2.0'/>"_ba << "text/xml"_ba
                                << ErrorCode::Unsupported;
    }

    void somePagesHoldNoArticle()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        QFETCH(const ErrorCode, code);
        serve(body, type);
        const auto loaded = read();
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, code);
    }

private:
    void serve(const QByteArray &body, const QByteArray &type = "text/html")
    {
        m_server.add("/quay", {response(body, "Content-Type: " + type + "\r\n"), End::Keep, {}});
    }

    [[nodiscard]] QString address() const { return m_server.url(u"/quay"_s).toString(); }

    Result<LoadedArticle> read()
    {
        FetchRules rules;
        rules.allowedHosts = {u"127.0.0.1"_s};
        Fetcher fetcher(rules, std::make_unique<FakeResolver>());
        const auto page = fetchAndWait(fetcher, m_server.url(u"/quay#top"_s), AddressSource::User,
                                       [] { return false; });
        if (!page)
            return std::unexpected(page.error());
        return readPage(*page);
    }

    TestServer m_server;
};

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
