// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlreader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString iso;
    QString headline;
    QStringList paragraphs;

    [[nodiscard]] QDateTime time() const { return QDateTime::fromString(iso, Qt::ISODate); }
    [[nodiscard]] QString clock(const QString &format) const { return time().toString(format); }
    [[nodiscard]] QString text(const QString &tag = u"p"_s) const
    {
        QString out;
        for (const QString &paragraph : paragraphs)
            out += u"<%1>%2</%1>"_s.arg(tag, paragraph);
        return out;
    }
};

/// The page writes each entry its own way.
using Writer = QString (*)(const Entry &);

} // namespace

/// Updates out of live pages that have no structured data; every page and event is made up.
class TestLiveUpdates : public QObject
{
    Q_OBJECT

private:
    inline static const QList<Entry> entries{
        {u"2026-03-04T11:20:00+01:00"_s,
         u"Envoy tables rules"_s,
         {u"Ilse Brandt put the rules on the table of the old customs house, and said that nobody had to like them."_s,
          u"“We will wait,” she added, “as long as it takes.”"_s}},
        {u"2026-03-04T10:40:00+01:00"_s,
         u"Fog lifts over the strait 🚢"_s,
         {u"Ships may pass the marked channel again, the pilots of Halvey said on Wednesday morning."_s}},
        {u"2026-03-04T09:05:00+01:00"_s,
         u"Talks begin behind closed doors"_s,
         {u"Doors closed at nine, with forty vessels at anchor and nobody in a hurry to leave the cafe\u0301."_s}},
        {u"2026-03-03T23:55:00+01:00"_s,
         u"Night ferry turned away"_s,
         {u"Ostrand’s ministry denied that it had turned anybody away, whatever the name عبارة الليل may mean."_s}},
    };
    inline static const QString lead =
        u"Envoys of Velm and Ostrand have met for the third day to end the row about inspections in the strait."_s;
    inline static const QString dated =
        u"<meta property='article:published_time' content='2026-03-03T22:00:00+01:00'>"
        "<meta property='article:modified_time' content='2026-03-04T11:25:00+01:00'>"_s;

    static QString page(const QString &content, const QString &head = dated)
    {
        return u"<!doctype html><html lang=en><head><title>Harbour row</title>"_s + head
            + u"</head><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"
              "<h1>Harbour row: the talks</h1><p>"_s
            + lead + u"</p>"_s + content
            + u"<aside><h2>More</h2><ul><li><a href=/a>Regatta put off until the fog lifts</a>"
              "<time datetime='2026-03-02T08:00:00Z'>2 March</time></ul></aside>"
              "<footer><p>© Strand Courier.</p></footer></body></html>"_s;
    }
    static QString live(Writer writer, const QString &open, const QString &close)
    {
        QString out = open;
        for (const Entry &entry : entries)
            out += writer(entry);
        return out + close;
    }
    /// As a page whose names mean nothing.
    static QString scrambled(QString html)
    {
        static const QRegularExpression names(
            u"\\b(class|id|role)=(?:'[^']*'|\"[^\"]*\"|[^\\s>]+)"_s);
        int number = 0;
        for (auto match = names.match(html); match.hasMatch();
             match = names.match(html, match.capturedStart() + 5)) {
            const QString name = u"%1=x%2"_s.arg(match.captured(1)).arg(++number % 7);
            html.replace(match.capturedStart(), match.capturedLength(), name);
        }
        return html;
    }
    static LoadedArticle read(const QString &html)
    {
        const auto loaded = readHtml(html.toUtf8(), u"page.html"_s);
        if (!loaded)
            qFatal("the page was refused");
        return *loaded;
    }
    static QStringList textsOf(const LoadedArticle &loaded, Core::SegmentKind kind)
    {
        QStringList out;
        for (const Core::Segment &segment : loaded.article.segments) {
            if (segment.kind == kind)
                out.append(loaded.article.text.quote(segment.span));
        }
        return out;
    }
    static QStringList timesOf(const LoadedArticle &loaded)
    {
        QStringList out;
        for (const Core::Segment &segment : loaded.article.segments) {
            if (segment.kind == Core::SegmentKind::UpdateTime)
                out.append(segment.time ? segment.time->text() : QString());
        }
        return out;
    }
    static QStringList expectedTimes()
    {
        QStringList out;
        for (const Entry &entry : entries)
            out.append(entry.iso);
        return out;
    }
    static QStringList expectedParagraphs()
    {
        QStringList out{lead};
        for (const Entry &entry : entries)
            out += entry.paragraphs;
        return out;
    }

    static QString block(const Entry &e)
    {
        return u"<article class=block id=block-1><header><a href='#block-1'><time datetime='%1'>%2 "
               u"CET"
               "</time></a></header><h2>%3</h2><div class=name>Tomas Reed</div>%4<footer>Updated "
               "at "
               "<time datetime='%1'>%2 CET</time></footer></article>"_s.arg(
                   e.iso, e.clock(u"HH.mm"_s), e.headline, e.text());
    }
    static QString microdata(const Entry &e)
    {
        return u"<div class=block itemprop=liveBlogUpdate><p class='block-time published-time'>"
               "<time datetime='%1'>%2</time></p><h2 class=block-title>%3</h2>"
               "<div itemprop=articleBody>%4</div></div>"_s.arg(e.iso, e.clock(u"HH.mm"_s),
                                                                e.headline, e.text());
    }
    static QString stream(const Entry &e)
    {
        return u"<li class=lx-stream__post-container><article><header><span class=time>%1</span>"
               "<h3><span>%2</span></h3></header><div class=lx-stream-post-body>%3</div>"
               "<ul><li><a href='#s'>Share</a></ul></article></li>"_s.arg(e.clock(u"HH:mm"_s),
                                                                          e.headline, e.text());
    }
    static QString post(const Entry &e)
    {
        return u"<div><article data-testid=content-post><h3>%2</h3><div><span>Published at %1 CET "
               "%4</span></div><div>%3</div></article></div>"_s.arg(
                   e.clock(u"HH:mm"_s), e.headline, e.text(), e.clock(u"d"_s) + u" March"_s);
    }
    static QString story(const Entry &e)
    {
        return u"<article class=live-story-post data-last-updated='%1'><div>1 hr 5 min ago</div>"
               "<h2 class=live-story-post__headline>%2</h2><div class=byline>By Tomas Reed</div>%3"
               "</article>"_s.arg(e.time().toUTC().toString(Qt::ISODate), e.headline, e.text());
    }
    static QString feed(const Entry &e)
    {
        return u"<div role=article><div><span>March %1, 2026, %2 CET</span></div><div><h3>%3</h3>%4"
               "</div></div>"_s.arg(e.clock(u"d"_s), e.clock(u"h:mm ap"_s), e.headline, e.text());
    }
    static QString plugin(const Entry &e)
    {
        return u"<div id=liveblog-entry-8 data-timestamp='%1'><div class=liveblog-meta><a "
               u"href='#8'>"
               "<span class=liveblog-meta-time>%2</span></a></div><div class=liveblog-entry-text>"
               "<p><strong>%3</strong></p>%4</div></div>"_s.arg(
                   QString::number(e.time().toSecsSinceEpoch()), e.clock(u"HH:mm"_s), e.headline,
                   e.text());
    }
    static QString aged(const Entry &e)
    {
        return u"<div><div class=date>57 mins ago (%1 CET)</div><h2>%2</h2>%3</div>"_s.arg(
            e.clock(u"HH:mm"_s), e.headline, e.text());
    }
    static QString flat(const Entry &e)
    {
        return u"<h4>%1 Uhr</h4><h3>%2</h3>%3"_s.arg(e.clock(u"HH.mm"_s), e.headline, e.text());
    }
    static QString milliseconds(const Entry &e)
    {
        return u"<section data-posted='%1'><h3>%2</h3>%3</section>"_s.arg(
            QString::number(e.time().toMSecsSinceEpoch()), e.headline, e.text(u"div"_s));
    }
    static QString batch(const Entry &e)
    {
        return (e.clock(u"HH"_s) == u"10"_s ? u"</div><div class=ad>Advertisement</div><div>"_s
                                            : QString())
            + block(e);
    }

private Q_SLOTS:
    void updatesOfPages_data()
    {
        QTest::addColumn<Writer>("writer");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("close");
        const auto row = [](const char *name, Writer writer, const QString &open,
                            const QString &close) {
            QTest::newRow(name) << writer << open << close;
        };
        row("blocks with a time element and a footer", block, u"<div>"_s, u"</div>"_s);
        row("microdata", microdata, u"<div>"_s, u"</div>"_s);
        row("a stream of list items with a clock", stream, u"<ol class=lx-stream__feed>"_s,
            u"</ol>"_s);
        row("posts with a line that says when", post, u"<main>"_s, u"</main>"_s);
        row("stories with an attribute", story, u"<div>"_s, u"</div>"_s);
        row("a feed with dates in words", feed, u"<div role=feed>"_s, u"</div>"_s);
        row("a plug-in's entries with seconds", plugin, u"<div id=liveblog-entries>"_s,
            u"</div>"_s);
        row("ages with a clock in brackets", aged, u"<div>"_s, u"</div>"_s);
        row("times between headings and paragraphs", flat, u"<div>"_s, u"</div>"_s);
        row("milliseconds and no time that shows", milliseconds, u"<div>"_s, u"</div>"_s);
        row("batches with an advertisement between them", batch, u"<div><div>"_s,
            u"</div></div>"_s);
    }
    void updatesOfPages()
    {
        QFETCH(Writer, writer);
        QFETCH(QString, open);
        QFETCH(QString, close);
        const QString html = page(live(writer, open, close));
        QStringList headlines;
        for (const Entry &entry : entries)
            headlines.append(entry.headline);
        for (const QString &made : {html, scrambled(html)}) {
            const LoadedArticle loaded = read(made);
            QCOMPARE(timesOf(loaded), expectedTimes());
            QCOMPARE(textsOf(loaded, Core::SegmentKind::UpdateHeadline), headlines);
            QCOMPARE(textsOf(loaded, Core::SegmentKind::Paragraph), expectedParagraphs());
            QVERIFY(loaded.notes.isEmpty());
        }
    }

    void noOtherPageHasUpdates_data()
    {
        QTest::addColumn<QString>("content");
        QString article;
        for (int i = 0; i < 3; ++i) {
            for (const Entry &entry : entries)
                article += u"<p>Number %1: "_s.arg(i) + entry.paragraphs[0] + u"</p>"_s;
        }
        article = u"<main>"_s + article + u"</main>"_s;
        QString cards;
        QString comments;
        for (int i = 0; i < 8; ++i) {
            cards +=
                u"<li><a href='/news/%1'><h3>What happened at quay %1 on Monday</h3></a>"
                "<span>%1m ago</span><p>The neighbours had a word to say about it.</p></li>"_s.arg(
                    i + 2);
            comments +=
                u"<div><b>sailor%1</b> <time datetime='2026-03-04T1%1:00:00Z'>%1 hours ago</time>"
                "<p>I have sailed the strait for %1 years, and never once has anybody asked me for "
                "my papers before noon. Who would believe that it is different today?</p>"
                "<button>Reply</button></div>"_s.arg(i + 1);
        }
        QTest::newRow("cards that lead elsewhere, below an article")
            << article + u"<ul>"_s + cards + u"</ul>"_s;
        QTest::newRow("cards that lead elsewhere, and nothing else")
            << u"<ul>"_s + cards + u"</ul>"_s;
        QTest::newRow("comments below an article") << article + u"<div>"_s + comments + u"</div>"_s;
        QTest::newRow("comments longer than the article")
            << u"<main>"_s + entries[0].text() + u"</main><div>"_s + comments + u"</div>"_s;
        QTest::newRow("comments by their name alone") << article + u"<div class=comments>"_s
                + QString(comments).remove(u"<button>Reply</button>"_s).repeated(3) + u"</div>"_s;
        QTest::newRow("a chronicle of a few lines in an article")
            << article + u"<ul><li>10:40 – fog falls<li>11:20 – fog lifts<li>12:00 – lunch</ul>"_s;
        QString reviews;
        for (const Entry &entry : entries)
            reviews +=
                u"<div><time datetime='2026-03-04T03:00:00Z'>4 March</time><h2>%1</h2>%2</div>"_s
                    .arg(entry.headline, entry.text());
        QTest::newRow("texts that came at one moment") << u"<div>"_s + reviews + u"</div>"_s;
        QTest::newRow("an article's own dates")
            << u"<p><time datetime='2026-03-04T10:00:00Z'>10:00</time></p>"
               "<p><time datetime='2026-03-04T11:00:00Z'>11:00</time></p>"_s
                + article;
    }
    void noOtherPageHasUpdates()
    {
        QFETCH(QString, content);
        QVERIFY(timesOf(read(page(content))).isEmpty());
    }

    void aPinnedCopyIsLeftOut()
    {
        const QString pinned = block(entries[2]).remove(u" id=block-1"_s);
        const LoadedArticle loaded = read(page(live(block, u"<div>"_s + pinned, u"</div>"_s)));
        QCOMPARE(timesOf(loaded), expectedTimes());
        QCOMPARE(loaded.leftOut.size(), 1);
        QCOMPARE(loaded.leftOut[0].reason, LeftOutReason::Repeated);
        QVERIFY(loaded.leftOut[0].text.contains(entries[2].headline));
    }

    void whatIsNoneOfItsWordsIsLeftOut()
    {
        QString extra =
            u"<figure><img src=x><figcaption>Fog over the quay</figcaption></figure>"
            "<p>Fog over the quay on Tuesday (Image: Strand Courier)</p>"
            "<p><a href='/x'>A whole sentence may be one long link to another page.</a></p>"
            "<p><a href='/y'>What to read next about fog</a></p><p>Advertisement</p>"_s;
        const QString html =
            live(block, u"<div>"_s, u"</div>"_s).replace(u"<footer>"_s, extra + u"<footer>"_s);
        QStringList expected{lead};
        for (const Entry &entry : entries)
            expected += entry.paragraphs
                + QStringList{u"A whole sentence may be one long link to another page."_s};
        QCOMPARE(textsOf(read(page(html)), Core::SegmentKind::Paragraph), expected);
    }

    void clocksWithoutADayAreSaidToBe()
    {
        const LoadedArticle loaded = read(page(live(stream, u"<ol>"_s, u"</ol>"_s), {}));
        QCOMPARE(timesOf(loaded),
                 (QStringList{u"11:20:00"_s, u"10:40:00"_s, u"09:05:00"_s, u"23:55:00"_s}));
        QCOMPARE(loaded.notes, QList{LoadingNote::UpdatesUndated});
    }

    void aDateAboveTheUpdatesDatesThem()
    {
        const LoadedArticle loaded = read(page(u"<div>Last updated: 4 March 2026, 11:25 CET</div>"_s
                                                   + live(aged, u"<div>"_s, u"</div>"_s),
                                               {}));
        QCOMPARE(timesOf(loaded), expectedTimes());
    }

    void agesCountBackFromTheLastChange()
    {
        QString content = u"<div>"_s;
        const QStringList ages{u"5 minutes ago"_s, u"45 mins ago"_s, u"2h ago"_s};
        for (int i = 0; i < 3; ++i)
            content += u"<div><span>%1</span><h2>%2</h2>%3</div>"_s.arg(
                ages[i], entries[i].headline, entries[i].text());
        QCOMPARE(timesOf(read(page(content + u"</div>"_s))),
                 (QStringList{u"2026-03-04T11:25:00+01:00"_s, u"2026-03-04T10:45:00+01:00"_s,
                              u"2026-03-04T09:30:00+01:00"_s}));
    }

    void agesAloneHaveNoTimes()
    {
        QString content = u"<div>"_s;
        for (int i = 0; i < 3; ++i)
            content += u"<div><span>قبل %1 دقيقة</span><h2>%2</h2>%3</div>"_s.arg(
                QString::number(11 + i), entries[i].headline, entries[i].text());
        const LoadedArticle loaded = read(page(content + u"</div>"_s, {}));
        QCOMPARE(timesOf(loaded), (QStringList{{}, {}, {}}));
        QCOMPARE(loaded.notes, QList{LoadingNote::UpdatesUndated});
    }

    void aLivePageWithoutUpdatesIsSaidToBe()
    {
        const QString address =
            u"<link rel=canonical href='https://courier.example/news/liveblog/2026/3/4/row'>"_s;
        const LoadedArticle loaded = read(page(u"<p>"_s + lead + u" Again.</p>"_s, address));
        QCOMPARE(loaded.notes, QList{LoadingNote::UpdatesMissing});
        QVERIFY(read(page(u"<p>"_s + lead + u"</p>"_s)).notes.isEmpty());
    }

    void noUpdateIsLostToDataThatNamesFew()
    {
        const auto data = [](qsizetype count) {
            QStringList told;
            for (qsizetype i = 0; i < count; ++i)
                told.append(uR"({"headline":"%1","articleBody":"%2","datePublished":"%3"})"_s.arg(
                    entries[i].headline, entries[i].paragraphs[0], entries[i].iso));
            return u"<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                   "\"liveBlogUpdate\":["_s
                + told.join(u',') + u"]}</script>"_s;
        };
        const QString html = live(block, u"<div>"_s, u"</div>"_s);
        QCOMPARE(timesOf(read(page(html, data(2)))), expectedTimes());
        // Where it names all, its word counts: a second paragraph is not in it.
        const LoadedArticle told = read(page(html, data(4)));
        QCOMPARE(timesOf(told), expectedTimes());
        QVERIFY(!textsOf(told, Core::SegmentKind::Paragraph).contains(entries[0].paragraphs[1]));
    }

    void aPageOfTimesEnds()
    {
        const QString times = u"<div><time datetime='2026-03-04T11:20Z'>11:20</time></div>"_s;
        QVERIFY(timesOf(read(page(times.repeated(15'000)))).isEmpty());
        const QString texts = u"<p>11:20 GMT</p>"_s;
        QVERIFY(timesOf(read(page(texts.repeated(15'000)))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLiveUpdates)
#include "tst_liveupdates.moc"
