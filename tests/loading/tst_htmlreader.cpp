// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"
#include "loading/htmlreader.h"

#include <QHash>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::SegmentKind;

/// Articles out of pages of many makes; every page, person and event is made up.
class TestHtmlReader : public QObject
{
    Q_OBJECT

private:
    inline static const QStringList body{
        u"The harbour council of Halvey said on Tuesday that the outer quay would stay open "
        u"through "
        "the winter, whatever the strait’s new inspection rules turned out to cost."_s,
        u"“Nobody gains from an empty quay,” said Ilse Brandt, who leads the talks for Velm. "
        "“We have told them so, and we will tell them again.”"_s,
        u"Ostrand’s transport ministry denied that any ship had been turned away since the order "
        "was signed, and called reports of a queue “a story about fog”."_s,
        u"Pilots who work the marked channel count forty vessels at anchor this week, twice as "
        u"many "
        "as a year ago, and more are on their way from the northern ports. 👩‍✈️"_s,
    };

    static QString paragraphs(const QString &open = u"<p>"_s, const QString &close = u"</p>"_s)
    {
        QString out;
        for (const QString &text : body)
            out += open + text + close + u'\n';
        return out;
    }
    static QString page(const QString &content)
    {
        return u"<!doctype html><html lang=en><head><title>Quay stays open</title></head><body>"
               "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a><li><a "
               "href=/s>Sport</a></ul>"
               "</nav><h1>Quay stays open</h1>"_s
            + content
            + u"<footer><p>© Strand Courier. All rights reserved. No part of this page may be "
              u"copied "
              "without the written leave of its publisher, wherever you are.</p></footer>"
              "</body></html>"_s;
    }
    static LoadedArticle read(const QString &html)
    {
        const auto loaded = readHtml(html.toUtf8(), u"page.html"_s);
        if (!loaded)
            qFatal("the page was refused");
        return *loaded;
    }
    static QStringList bodyOf(const Core::Article &article)
    {
        QStringList out;
        for (const Core::Segment &segment : article.segments) {
            if (segment.kind == SegmentKind::Paragraph)
                out.append(article.text.quote(segment.span));
        }
        return out;
    }
    static QString cards()
    {
        QString out;
        for (const auto name : {"Ferry"_L1, "Lighthouse"_L1, "Regatta"_L1, "Fog"_L1})
            out +=
                u"<div><h3><a href=/%1>%1 news of the day</a></h3><p>What happened to the %1 "
                "yesterday, and what the neighbours in Halvey had to say about it.</p></div>"_s.arg(
                    name);
        return out;
    }

private Q_SLOTS:
    void thePagesArticleIsFound_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("in an article element") << u"<article>"_s + paragraphs() + u"</article>"_s;
        QTest::newRow("in nothing but boxes")
            << u"<div><div><div>"_s + paragraphs() + u"</div></div></div>"_s;
        QTest::newRow("each paragraph in a box of its own")
            << u"<div>"_s + paragraphs(u"<div><p>"_s, u"</p></div>"_s) + u"</div>"_s;
        QTest::newRow("boxes instead of paragraphs")
            << u"<div>"_s + paragraphs(u"<div>"_s, u"</div>"_s) + u"</div>"_s;
        QTest::newRow("line breaks instead of paragraphs")
            << u"<div>"_s + paragraphs({}, u"<br><br>"_s) + u"</div>"_s;
        QTest::newRow("a table for a page")
            << u"<table><tr><td><a href=1>One</a><br><a href=2>Two</a></td><td>"_s + paragraphs()
                + u"</td></tr></table>"_s;
        QTest::newRow("teasers beside it")
            << u"<main>"_s + paragraphs() + u"</main><div>"_s + cards() + u"</div>"_s;
        QTest::newRow("teasers in the middle of it") << u"<main>"_s
                + paragraphs().insert(paragraphs().indexOf(u"<p>Ostrand"_s),
                                      u"<div>"_s + cards() + u"</div>"_s)
                + u"</main>"_s;
        QTest::newRow("a list of links in it") << u"<main>"_s + paragraphs()
                + u"<ul><li><a href=1>The first thing to read next</a><li><a href=2>The second "
                  u"thing "
                  "to read next</a></ul></main>"_s;
        QTest::newRow("a picture with its caption")
            << u"<main><figure><img src=x><figcaption>Fog over the outer quay, seen from the old "
               "customs house.</figcaption></figure>"_s
                + paragraphs() + u"</main>"_s;
        QTest::newRow("a caption that is none by name")
            << u"<main><div><img src=x><span>Fog over the outer quay (Image: Strand Courier)</span>"
               "</div>"_s
                + paragraphs() + u"</main>"_s;
        QTest::newRow("boilerplate between paragraphs") << u"<main>"_s
                + paragraphs().replace(u"</p>\n<p>Pilots"_s,
                                       u"</p>\n<p>Advertisement</p>\n<p>Pilots"_s)
                + u"<p>Read the full story</p></main>"_s;
        QTest::newRow("a hidden copy of another text") << u"<main>"_s + paragraphs()
                + u"<div style='display: none'><p>This window cannot show the player that belongs "
                  "here, which is why you read this.</p></div></main>"_s;
        QTest::newRow("the whole article hidden until a script runs")
            << u"<main style='visibility:hidden'>"_s + paragraphs() + u"</main>"_s;
        QTest::newRow("called by the name of its paywall")
            << u"<main><div class=paywall>"_s + paragraphs() + u"</div></main>"_s;
        QTest::newRow("a date and credits above it")
            << u"<main><div>4 March 2026, 11:20</div><div>Photo: Strand Courier</div>"_s
                + paragraphs() + u"</main>"_s;
    }
    void thePagesArticleIsFound()
    {
        QFETCH(QString, content);
        const LoadedArticle loaded = read(page(content));
        QCOMPARE(loaded.article.info.title, u"Quay stays open"_s);
        QCOMPARE(bodyOf(loaded.article), body);
    }

    void subheadingsAndQuotationsStay()
    {
        const QString content = u"<article>"_s + paragraphs()
            + u"<h2>What comes next</h2><blockquote>"
              "<p>We will be there when the gate opens, and not before.</p>"
              "</blockquote>"_s
            + paragraphs().replace(u"Tuesday"_s, u"Monday"_s) + u"</article>"_s;
        const Core::Article article = read(page(content)).article;
        QHash<QString, SegmentKind> kinds;
        for (const Core::Segment &segment : article.segments)
            kinds.insert(article.text.quote(segment.span), segment.kind);
        QCOMPARE(kinds.value(u"What comes next"_s), SegmentKind::Heading);
        QCOMPARE(kinds.value(u"We will be there when the gate opens, and not before."_s),
                 SegmentKind::BlockQuote);
    }

    void aLivePagesUpdatesComeWithTheirTimes()
    {
        const QString json = uR"({"@type":"LiveBlogPosting","headline":"Harbour row: live",
            "description":"Envoys of Velm and Ostrand meet in the old customs house.",
            "liveBlogUpdate":[
            {"headline":"Envoy tables rules","articleBody":"&lt;p&gt;She said “no”.&lt;/p&gt;&lt;p&gt;Then she left.&lt;/p&gt;","datePublished":"2026-03-04T11:20:00+01:00"},
            {"headline":"Fog lifts","articleBody":"Ships may pass again.","datePublished":"2026-03-04T10:40:00+01:00"},
            {"headline":"Talks begin","articleBody":"Doors closed at nine.","datePublished":"2026-03-03T23:55:00+01:00"}]})"_s;
        const LoadedArticle loaded =
            read(u"<script type='application/ld+json'>"_s + json
                 + u"</script><h1>Harbour row: live</h1><main><p>"_s + body[0] + u"</p><p>"_s
                 + body[1] + u"</p><h2>Envoy tables rules</h2><p>She said “no”.</p></main>"_s);
        const auto updates = Core::updatesOf(loaded.article.segments);
        QStringList times;
        QStringList headlines;
        for (const Core::Update &update : updates) {
            times.append(update.time.text());
            headlines.append(loaded.article.text.quote(update.headline));
        }
        QCOMPARE(times,
                 (QStringList{u"2026-03-04T11:20:00+01:00"_s, u"2026-03-04T10:40:00+01:00"_s,
                              u"2026-03-03T23:55:00+01:00"_s}));
        QCOMPARE(headlines,
                 (QStringList{u"Envoy tables rules"_s, u"Fog lifts"_s, u"Talks begin"_s}));
        QCOMPARE(bodyOf(loaded.article),
                 (QStringList{body[0], body[1], u"She said “no”."_s, u"Then she left."_s,
                              u"Ships may pass again."_s, u"Doors closed at nine."_s}));
    }

    void otherScriptsAreRead()
    {
        const QString first =
            u"قال مجلس ميناء هالفي يوم الثلاثاء إن الرصيف الخارجي سيبقى مفتوحا طوال فصل الشتاء مهما كانت كلفة قواعد التفتيش الجديدة في المضيق."_s;
        const QString second =
            u"ونفت وزارة النقل في أوستراند أن تكون أي سفينة قد أعيدت منذ توقيع الأمر، ووصفت التقارير عن طابور من السفن بأنها قصة عن الضباب."_s;
        const QString html = u"<html lang=ar dir=rtl><body><h1>الرصيف يبقى مفتوحا</h1><div><p>"_s
            + first + u"</p><p>"_s + second + u"</p></div></body></html>"_s;
        const LoadedArticle loaded = read(html);
        QCOMPARE(bodyOf(loaded.article), (QStringList{first, second}));
        QCOMPARE(loaded.article.info.language, u"ar"_s);
    }

    void whatIsKeptIsKeptWhole()
    {
        const QByteArray bytes = page(u"<article>"_s + paragraphs() + u"</article>"_s).toUtf8();
        const auto loaded = readHtml(bytes, u"page.html"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->source.bytes, bytes);
        QCOMPARE(loaded->source.mediaType, u"text/html"_s);
        qsizetype before = 0;
        for (const Core::Segment &segment : loaded->article.segments) {
            QVERIFY(segment.span.begin >= before && segment.span.end > segment.span.begin);
            QCOMPARE(loaded->article.text.quote(segment.span),
                     loaded->article.text.quote(segment.span).trimmed());
            before = segment.span.end;
        }
        QVERIFY(before <= loaded->article.text.size());
    }

    void encodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("charset"); // of the server
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<QByteArray>("quay");
        QTest::newRow("UTF-8 that nobody declares") << ""_ba << ""_ba << "caf\xC3\xA9"_ba;
        QTest::newRow("Latin-1 by its meta element")
            << ""_ba << "<meta charset=iso-8859-1>"_ba << "caf\xE9"_ba;
        QTest::newRow("the server's word against the page's")
            << "windows-1252"_ba << "<meta charset=koi8-r>"_ba << "caf\xE9"_ba;
        QTest::newRow("UTF-8 that calls itself Latin-1")
            << ""_ba << "<meta charset=iso-8859-1>"_ba << "caf\xC3\xA9"_ba;
    }
    void encodingsAreRead()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, meta);
        QFETCH(QByteArray, quay);
        QByteArray html = "<html><head>" + meta + "</head><body><h1>Title</h1><article>";
        for (int i = 0; i < 4; ++i)
            html += "<p>The harbour " + quay + " will stay open through the winter, said number "
                + QByteArray::number(i) + ".</p>";
        const auto loaded = readHtml(html, u"page.html"_s, charset);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.text().count(u"café"_s), 4);
    }

    void pagesWithoutAnArticleAreRefused_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a script")
            << "<html><body><script>document.write('all of it')</script></body></html>"_ba;
        QTest::newRow("only NULs") << QByteArray(5000, '\0');
    }
    void pagesWithoutAnArticleAreRefused()
    {
        QFETCH(QByteArray, html);
        const auto loaded = readHtml(html, u"page.html"_s);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Empty);
    }

    void theFormatIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("mediaType");
        const QByteArray html = page(u"<article>"_s + paragraphs() + u"</article>"_s).toUtf8();
        QTest::newRow("by its beginning") << html << u"-"_s << u"text/html"_s;
        QTest::newRow("by its name")
            << QByteArray("<p>A quay, and no more.</p>") << u"a.htm"_s << u"text/html"_s;
        QTest::newRow("text that mentions a tag")
            << QByteArray("A quay <html> is not.") << u"a.txt"_s << u"text/plain"_s;
    }
    void theFormatIsRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, origin);
        const auto loaded = readBytes(bytes, origin);
        QVERIFY(loaded);
        QTEST(loaded->source.mediaType, "mediaType");
    }
};

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
