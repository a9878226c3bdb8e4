// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlparser.h"
#include "loading/jsonld.h"
#include "loading/pagemetadata.h"

#include <QTest>

using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

/// What a page says of itself, however badly it says it.
class TestPageMetadata : public QObject
{
    Q_OBJECT

private:
    static PageMetadata read(const QString &html)
    {
        const auto tree = parsedHtml(html);
        if (!tree)
            qFatal("the page was refused");
        return pageMetadata(*tree);
    }
    static QString script(const QString &json)
    {
        return u"<script type='application/ld+json'>"_s + json + u"</script>"_s;
    }

private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("title");
        QTest::newRow("structured data first")
            << script(uR"({"@type":"NewsArticle","headline":"Quay stays open"})"_s)
                + u"<title>Other</title><h1>Another one</h1>"_s
            << u"Quay stays open"_s;
        QTest::newRow("without the kicker that the page's own heading lacks")
            << script(uR"({"@type":"NewsArticle","headline":"Strait: Ministers meet in Halvey"})"_s)
                + u"<h1>Ministers meet in Halvey</h1>"_s
            << u"Ministers meet in Halvey"_s;
        QTest::newRow("the heading")
            << u"<title>x</title><h1>A <i>row</i> deepens</h1>"_s << u"A row deepens"_s;
        QTest::newRow("the shared title without the site's name")
            << u"<meta property='og:title' content='A row deepens - Strand Courier'>"
               "<meta property='og:site_name' content='Strand Courier'>"_s
            << u"A row deepens"_s;
        QTest::newRow("the window's title without an address")
            << u"<title>A row deepens | courier.example</title>"_s
            << u"A row deepens | courier.example"_s;
        QTest::newRow("none") << u"<p>text</p>"_s << QString();
    }
    void titles()
    {
        QFETCH(QString, html);
        QTEST(read(html).title, "title");
    }

    void authors_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("an object")
            << script(uR"({"@type":"Article","author":{"@type":"Person","name":"By Ada Finch"}})"_s)
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("a list of objects and names")
            << script(uR"({"@type":"Article","author":[{"name":"Ada Finch"},"Tomas Reed"]})"_s)
            << QStringList{u"Ada Finch"_s, u"Tomas Reed"_s};
        QTest::newRow("the paper where it names nobody")
            << script(uR"({"@type":"Article","author":{"name":"Strand Courier"},
                           "publisher":{"name":"Strand Courier"}})"_s)
            << QStringList{u"Strand Courier"_s};
        QTest::newRow("the page's own mark before the paper")
            << script(uR"({"@type":"Article","author":{"name":"Strand Courier"},
                           "publisher":{"name":"Strand Courier"}})"_s)
                + u"<p>By <a rel=author>Ada Finch</a></p>"_s
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("addresses are no names")
            << u"<meta name=author content='https://courier.example/ada'>"_s << QStringList();
    }
    void authors()
    {
        QFETCH(QString, html);
        QTEST(read(html).authors, "authors");
    }

    void scriptsAreMended_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("as it should be") << uR"({"@type":"NewsArticle","headline":"H"})"_s;
        QTest::newRow("a trailing semicolon") << uR"({"@type":"NewsArticle","headline":"H"};)"_s;
        QTest::newRow("in a comment") << uR"(<!-- {"@type":"NewsArticle","headline":"H"} -->)"_s;
        QTest::newRow("in CDATA")
            << uR"(//<![CDATA[ {"@type":"NewsArticle","headline":"H"} //]]>)"_s;
        QTest::newRow("raw line breaks") << u"{\"@type\":\"NewsArticle\",\n\"headline\":\"H\n\"}"_s;
        QTest::newRow("a graph")
            << uR"({"@graph":[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"H"}]})"_s;
        QTest::newRow("a list")
            << uR"([{"@type":"WebPage"},{"@type":"NewsArticle","headline":"H"}])"_s;
        QTest::newRow("entities twice") << uR"({"@type":"NewsArticle","headline":"&amp;#72;"})"_s;
    }
    void scriptsAreMended()
    {
        QFETCH(QString, json);
        // A broken neighbour harms nobody.
        QCOMPARE(read(script(u"{\"@type\": broken"_s) + script(json)).title, u"H"_s);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("with a zone")
            << u"2026-03-04T11:30:00+02:00"_s << u"2026-03-04T11:30:00+02:00"_s;
        QTest::newRow("UTC") << u"2026-03-04T11:30:00.123Z"_s << u"2026-03-04T11:30:00Z"_s;
        QTest::newRow("a blank, no colon")
            << u"2026-03-04 11:30:05 +0200"_s << u"2026-03-04T11:30:05+02:00"_s;
        QTest::newRow("hours alone as zone")
            << u"2026-03-04T11:30+02"_s << u"2026-03-04T11:30:00+02:00"_s;
        QTest::newRow("no zone, none guessed") << u"2026-03-04T11:30"_s << u"2026-03-04T11:30:00"_s;
        QTest::newRow("a day") << u"2026-03-04"_s << u"2026-03-04T00:00:00"_s;
        QTest::newRow("of mail") << u"Wed, 04 Mar 2026 11:30:00 +0100"_s
                                 << u"2026-03-04T11:30:00+01:00"_s;
        QTest::newRow("words") << u"last Thursday"_s << QString();
        QTest::newRow("no such day") << u"2026-02-31T11:30:00Z"_s << QString();
    }
    void times()
    {
        QFETCH(QString, text);
        const auto time = pageTime(text);
        QTEST(time ? time->toString(Qt::ISODate) : QString(), "iso");
    }

    void updatesOfALivePage()
    {
        const PageMetadata page = read(script(uR"({"@type":"LiveBlogPosting","headline":"Live",
            "datePublished":"2026-03-04T08:00:00Z","liveBlogUpdate":[
            {"headline":"Envoy &amp; crew","articleBody":"&lt;p&gt;She said &amp;quot;no&amp;quot;.&lt;/p&gt;&lt;p&gt;Then left.&lt;/p&gt;","datePublished":"2026-03-04T11:20:00+00:00"},
            {"headline":"No time","articleBody":"x"},
            {"description":"Only told here.","datePublished":"2026-03-04T10:40:00+00:00"}]})"_s));
        QCOMPARE(page.updates.size(), 2);
        QCOMPARE(page.updates[0].headline, u"Envoy & crew"_s);
        QCOMPARE(page.updates[0].text, u"She said \"no\".\nThen left."_s);
        QCOMPARE(page.updates[1].text, u"Only told here."_s);
        QCOMPARE(page.updates[1].time.toUTC().time(), QTime(10, 40));
    }

    void deepDataEnds()
    {
        const QString deep = u"{\"@graph\":["_s.repeated(3000) + u"]}"_s.repeated(3000);
        QVERIFY(read(script(deep) + u"<h1>Still here</h1>"_s).title == u"Still here"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
