// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlparser.h"
#include "loading/jsonld.h"
#include "loading/pagemetadata.h"
#include "loading/pagetimes.h"

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
            << u"<title>A row deepens | courier.example</title>"_s << u"A row deepens"_s;
        QTest::newRow("the site's name behind a section and other marks")
            << u"<meta property='og:title' content='海峡の話｜Strand Courier'>"
               "<meta property='og:site_name' content='Strand Courier'>"_s
            << u"海峡の話"_s;
        QTest::newRow("the structured headline without the site's name")
            << script(uR"({"@type":"NewsArticle","headline":"A row deepens - Strand Courier"})"_s)
                + u"<h1>A row deepens</h1>"_s
            << u"A row deepens"_s;
        QTest::newRow("what is shown and shared, where the data has an older wording")
            << script(
                   uR"({"@type":"NewsArticle","headline":"Quay of Halvey to stay open in winter"})"_s)
                + u"<h1>Quay of Halvey stays open all winter</h1>"
                  "<meta property='og:title' content='Quay of Halvey stays open all winter'>"_s
            << u"Quay of Halvey stays open all winter"_s;
        QTest::newRow("the data's, where it has another headline")
            << script(uR"({"@type":"NewsArticle","headline":"Fog keeps pilots ashore"})"_s)
                + u"<h1>Quay of Halvey stays open all winter</h1>"
                  "<meta property='og:title' content='Quay of Halvey stays open all winter'>"_s
            << u"Fog keeps pilots ashore"_s;
        QTest::newRow("the shared wording, where no data tells")
            << u"<h1>Quay of Halvey stays open 🚢 all winter</h1>"
               "<meta property='og:title' content='Quay of Halvey stays open in winter'>"_s
            << u"Quay of Halvey stays open in winter"_s;
        QTest::newRow("not a shared wording that is cut")
            << u"<h1>Quay of Halvey stays open all winter</h1>"
               "<meta property='og:title' content='Quay of Halvey stays open all…'>"_s
            << u"Quay of Halvey stays open all winter"_s;
        QTest::newRow("behind two kickers")
            << u"<h1>Row in the strait - Ministers meet in Halvey</h1>"
               "<meta property='og:title' content='Inspections: Ministers meet in Halvey'>"_s
            << u"Ministers meet in Halvey"_s;
        QTest::newRow("an end in common is no kicker's")
            << u"<h1>Halvey votes to keep the outer quay open</h1>"
               "<meta property='og:title' content='Fishermen want to keep the outer quay open'>"_s
            << u"Fishermen want to keep the outer quay open"_s;
        QTest::newRow("the heading of the article among several")
            << u"<title>Quay stays open | Strand Courier</title><h1>Strand Courier</h1>"
               "<h1></h1><h1>Most read</h1><h1>Quay stays open</h1>"_s
            << u"Quay stays open"_s;
        QTest::newRow("without soft hyphens and zero-width spaces")
            << u"<h1>Haf\u00ADen\u200Bstreit cafe\u0301 \u0645\u064A\u0646\u0627\u0621</h1>"_s
            << u"Hafenstreit cafe\u0301 \u0645\u064A\u0646\u0627\u0621"_s;
        QTest::newRow("none") << u"<p>text</p>"_s << QString();
    }
    void titles()
    {
        QFETCH(QString, html);
        QTEST(read(html).title, "title");
    }

    void theOtherTitlesAreKept()
    {
        const PageMetadata page =
            read(script(uR"({"@type":"NewsArticle","headline":"Quay stays open"})"_s)
                 + u"<title>Harbour row | Strand Courier</title><h1>Fog over Halvey</h1>"_s);
        QCOMPARE(page.otherTitles,
                 (QStringList{u"Fog over Halvey"_s, u"Harbour row | Strand Courier"_s}));
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
        QTest::newRow("several names in one text")
            << script(uR"({"@type":"Article","author":"Ada Finch, Tomas Reed and Ilse Brandt"})"_s)
            << QStringList{u"Ada Finch"_s, u"Tomas Reed"_s, u"Ilse Brandt"_s};
        QTest::newRow("a person beside the paper, as the data lists them")
            << script(uR"({"@type":"Article","author":[{"name":"Ada Finch"},
                           {"name":"Strand Courier"}],"publisher":{"name":"Strand Courier"}})"_s)
            << QStringList{u"Ada Finch"_s, u"Strand Courier"_s};
        QTest::newRow("an object elsewhere that the article refers to")
            << script(uR"({"@graph":[{"@type":"NewsArticle","author":{"@id":"x:ada"}},
                           {"@type":"Person","@id":"x:ada","name":"Ada Finch"}]})"_s)
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("the page's own mark before the paper")
            << script(uR"({"@type":"Article","author":{"name":"Strand Courier"},
                           "publisher":{"name":"Strand Courier"}})"_s)
                + u"<p>By <a rel=author>Ada Finch</a></p>"_s
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("marks of coauthors side by side, not of another article")
            << u"<p><a rel=author>Ada Finch</a> and <a rel=author>Tomas Reed</a></p>"_s
                + u"<p>text</p>"_s.repeated(50) + u"<a rel=author>Ilse Brandt</a>"_s
            << QStringList{u"Ada Finch"_s, u"Tomas Reed"_s};
        QTest::newRow("the name within a mark")
            << u"<div itemprop=author><span itemprop=name>Ada Finch</span><p>Ada has sailed "
               "the strait since she was six.</p></div>"_s
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("on the card for sharing")
            << u"<meta name='twitter:label1' content='Written by'>"
               "<meta name='twitter:data1' content='Ada Finch'>"_s
            << QStringList{u"Ada Finch"_s};
        QTest::newRow("addresses are no names")
            << u"<meta name=author content='https://courier.example/ada'>"
               "<meta name=author content='a.finch@courier.example'>"_s
            << QStringList();
        QTest::newRow("a desk is no name") << u"<meta name=author content=News>"_s << QStringList();
    }
    void authors()
    {
        QFETCH(QString, html);
        QTEST(read(html).authors, "authors");
    }

    void thePaperIsAllThatIsNamed()
    {
        const PageMetadata page =
            read(script(uR"({"@type":"Article","author":{"name":"Strand Courier"},
                             "publisher":{"name":"Strand Courier"}})"_s));
        QVERIFY(page.authors.isEmpty());
        QCOMPARE(page.paper, QStringList{u"Strand Courier"_s});
    }

    void whenItWasPublishedAndChanged_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("modified");
        QTest::newRow("structured data before meta elements")
            << script(uR"({"@type":"NewsArticle","datePublished":"2026-03-04T08:00:00Z",
                           "dateModified":"2026-03-04T09:00:00+02:00"})"_s)
                + u"<meta property='article:published_time' content='2026-03-01T01:00:00Z'>"_s
            << u"2026-03-04T08:00:00Z"_s << u"2026-03-04T09:00:00+02:00"_s;
        QTest::newRow("meta elements")
            << u"<meta property='article:published_time' content='2026-03-01T01:00:00Z'>"
               "<meta property='og:updated_time' content='2026-03-02'>"_s
            << u"2026-03-01T01:00:00Z"_s << u"2026-03-02T00:00:00"_s;
        QTest::newRow("microdata")
            << u"<time itemprop=datePublished datetime='2026-03-01T01:00Z'>1 March</time>"
               "<meta itemprop=dateModified content='2026-03-02T01:00Z'>"_s
            << u"2026-03-01T01:00:00Z"_s << u"2026-03-02T01:00:00Z"_s;
        QTest::newRow("none") << u"<p>4 March 2026</p>"_s << QString() << QString();
    }
    void whenItWasPublishedAndChanged()
    {
        QFETCH(QString, html);
        const PageMetadata page = read(html);
        const auto text = [](const std::optional<QDateTime> &time) {
            return time ? time->toString(Qt::ISODate) : QString();
        };
        QTEST(text(page.published), "published");
        QTEST(text(page.modified), "modified");
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
