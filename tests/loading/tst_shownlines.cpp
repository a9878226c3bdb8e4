// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlreader.h"

#include <QTest>

using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

/// What pages without data about themselves show of their authors and dates.
class TestShownLines : public QObject
{
    Q_OBJECT

private:
    static QString prose()
    {
        return u"<p>The harbour council of Halvey said on Tuesday that the outer quay would stay "
               "open through the winter, whatever the new inspection rules turned out to cost.</p>"
               "<p>“Nobody gains from an empty quay,” said Ilse Brandt, who leads the talks for "
               "Velm. “We have told them so, and we will tell them again.”</p>"
               "<p>Ostrand’s transport ministry denied that any ship had been turned away since "
               "the order was signed, and called reports of a queue “a story about fog”.</p>"
               "<p>Pilots who work the marked channel count forty vessels at anchor this week, "
               "twice as many as a year ago, and more are on their way.</p>"_s;
    }
    static LoadedArticle read(const QString &above, const QString &below)
    {
        const QString html = u"<!doctype html><html lang=en><body><nav><a href=/>Home</a></nav>"
                             "<main><h1>Quay stays open</h1>"_s
            + above + u"<div>"_s + prose() + below
            + u"</div></main><aside><h3><a href=/x>Fog</a></h3><time datetime='2025-01-01'>1 Jan"
              "</time><span class=author>Tomas Reed</span></aside></body></html>"_s;
        const auto loaded = readHtml(html.toUtf8(), u"page.html"_s);
        if (!loaded)
            qFatal("the page was refused");
        return *loaded;
    }

private Q_SLOTS:
    void authors_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("byline");
        const auto row = [](const char *name, const QString &above, const QString &below,
                            const QString &byline) {
            QTest::newRow(name) << above << below << byline;
        };
        row("a byline", u"<p>By Ada Finch and Tomas Reed</p>"_s, {}, u"Ada Finch, Tomas Reed"_s);
        row("a byline amid other things", u"<div>4 March 2026 | Von Ada Finch, Halvey</div>"_s, {},
            u"Ada Finch"_s);
        row("its word and the name apart", u"<div>By</div><div>Ada Finch</div>"_s, {},
            u"Ada Finch"_s);
        row("links to the authors' pages",
            u"<p><a href='/autoren/ada'>Ada Finch</a> <a href='/autoren/tom'>Tomas Reed</a></p>"_s,
            {}, u"Ada Finch, Tomas Reed"_s);
        row("what is called an author", u"<div class=post-author>Ada Finch</div>"_s, {},
            u"Ada Finch"_s);
        row("a name at the date", u"<div><span>Ada Finch |</span> 04.03.2026</div>"_s, {},
            u"Ada Finch"_s);
        row("below the article", {}, u"<p><strong>Ada Finch</strong></p>"_s, u"Ada Finch"_s);
        row("below the article with its word", {}, u"<p>(责编：王明、李华)</p>"_s, u"王明, 李华"_s);
        row("a teaser's author beside the article is not its own", {}, {}, {});
        row("a sentence that begins like one", u"<p>By Friday all was quiet again.</p>"_s, {}, {});
    }
    void authors()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        QTEST(read(above, below).article.info.byline, "byline");
    }

    void thePaperGivesWayToAPersonAlone()
    {
        const QString paper =
            uR"(<script type='application/ld+json'>{"@type":"NewsArticle","author":
            {"name":"Strand Courier"},"publisher":{"name":"Strand Courier"}}</script>)"_s;
        QCOMPARE(read(paper + u"<p>By Ada Finch</p>"_s, {}).article.info.byline, u"Ada Finch"_s);
        QCOMPARE(read(paper + u"<p>By STA</p>"_s, {}).article.info.byline, u"Strand Courier"_s);
        QCOMPARE(read(paper, {}).article.info.byline, u"Strand Courier"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a time element near the headline, not a teaser's")
            << u"<time datetime='2026-03-04T11:20:00+01:00'>today</time>"_s
            << u"2026-03-04T11:20:00+01:00"_s;
        QTest::newRow("in words, not a teaser's")
            << u"<div>Do 04.03.26 | 14:07 Uhr</div>"_s << u"2026-03-04T14:07:00"_s;
        QTest::newRow("the line nearest the headline, not a picture's")
            << u"<div>4 March 2026</div><figure><img src=x><figcaption>Fog, 2 March 2026"
               "</figcaption></figure>"_s
            << u"2026-03-04T00:00:00"_s;
        QTest::newRow("where none shows, any time element")
            << QString() << u"2025-01-01T00:00:00"_s;
    }
    void dates()
    {
        QFETCH(QString, above);
        const auto published = read(above, {}).article.info.published;
        QTEST(published ? published->toString(Qt::ISODate) : QString(), "iso");
    }
};

QTEST_GUILESS_MAIN(TestShownLines)
#include "tst_shownlines.moc"
