// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;

/// Which of a page's text is its article; every page, person and event is made up.
class TestArticleBody : public QObject
{
    Q_OBJECT

private:
    static QString amid(const QString &box)
    {
        QString text = Pages::paragraphs();
        return text.insert(text.indexOf(u"<p>Ostrand"_s), box);
    }

private Q_SLOTS:
    void whatFreezingShortensShiftsNoSegment_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a noncharacter of two units") << QString::fromUcs4(U"\U0001FFFE", 1);
        QTest::newRow("a byte-order mark behind a blank") << u"\uFEFF \uFEFF"_s;
        QTest::newRow("a carriage return and a line feed") << u"&#13;&#10;"_s;
    }

    void whatFreezingShortensShiftsNoSegment()
    {
        QFETCH(const QString, words);
        const QString title = words + u"Quay stays open all winter"_s;
        const Core::Article article =
            Pages::read(Pages::page(u"<h1>"_s + title + u"</h1>"_s
                                        + Pages::paragraphs(u"<p>"_s + words, u"</p>"_s),
                                    u"<meta property=og:title content='"_s + title + u"'>"_s))
                .article;
        QStringList told;
        for (const Core::Segment &segment : article.segments)
            told.append(article.text.quote(segment.span));
        QCOMPARE(told.join(u"\n\n"_s), article.text.text());
    }

    void whatIsNotTheArticleIsLeftOut_data()
    {
        QTest::addColumn<QString>("content");
        const QString article = Pages::headline + Pages::paragraphs();
        QTest::newRow("a dialog of consent as long as the article") << u"<main>"_s + article
                + u"</main><div>"_s
                + u"<p>Some cookies are needed for the pages of this paper to work at all, and these cookies are stored in your browser as long as you stay.</p><p>Other cookies tell us how you read, and you may refuse them whenever you like without any harm to you or us.</p>"_s
                      .repeated(4)
                + u"</div>"_s;
        QTest::newRow("notices of cookies where no element says what is the article")
            << u"<div><div>"_s + article
                + u"</div><div><p>Cookies help us to show you the pages of this paper, and you may refuse cookies.</p></div></div>"_s;
        QTest::newRow("another article below") << u"<main><article>"_s + article
                + u"</article><article><h1>Regatta called off</h1>"_s
                + u"<p>The regatta of Velm will not be sailed this year, its club said, because half of the boats are still in Ostrand and nobody knows when they return.</p>"_s
                      .repeated(7)
                + u"</article></main>"_s;
        QTest::newRow("more comments than article") << u"<main><article>"_s + article
                + u"</article><ul>"_s
                + u"<li><div><h4><a href=#>Re: fog</a></h4><div>I have lived on that quay for all my life and never once have I seen the fog they speak of here.</div></div></li>"_s
                      .repeated(30)
                + u"</ul></main>"_s;
        QTest::newRow("its main points above it") << u"<article>"_s + Pages::headline
                + u"<div><ul><li>The outer quay of Halvey stays open all winter.</li></ul></div><div>"_s
                + Pages::paragraphs() + u"</div></article>"_s;
        QTest::newRow("an offer in a box amid it")
            << u"<article>"_s + Pages::headline
                + amid(
                    u"<div><div>Every morning the news of the strait in your letterbox, for free.</div></div>"_s)
                + u"</article>"_s;
        QTest::newRow("a copy for small screens") << u"<article>"_s + article + u"<div><p>"_s
                + Pages::body[0] + u"</p></div></article>"_s;
    }
    void whatIsNotTheArticleIsLeftOut()
    {
        QFETCH(QString, content);
        QCOMPARE(Pages::textOf(Pages::read(Pages::page(content)).article), Pages::body);
    }

    void whatBelongsToItStays_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("text");
        const QString first = u"Fog, rules and a queue"_s;
        QTest::newRow("a heading above the first paragraph")
            << Pages::headline + u"<h2>"_s + first + u"</h2>"_s + Pages::paragraphs() << first;
        QTest::newRow("a second headline of the first rank amid it")
            << Pages::headline + amid(u"<h1>"_s + first + u"</h1>"_s) << first;
        const QString linked = u"The council’s letter can be read in full."_s;
        QTest::newRow("a sentence that is a link")
            << Pages::headline + amid(u"<p><a href=/l>"_s + linked + u"</a></p>"_s) << linked;
        QTest::newRow("headings that are links")
            << Pages::headline
                + amid(
                    u"<h3><a href=1>The first ship of the year</a></h3><h3><a href=2>The second ship</a></h3><h3><a href=3>And the third</a></h3>"_s)
            << u"The second ship"_s;
        const QString captioned =
            u"The pilots’ boat, built in Velm, needs no more than an hour to the outer light."_s;
        QTest::newRow("a paragraph that holds a picture")
            << Pages::headline + amid(u"<p><img src=x>"_s + captioned + u"</p>"_s) << captioned;
    }
    void whatBelongsToItStays()
    {
        QFETCH(QString, content);
        QFETCH(QString, text);
        const QStringList found = Pages::textOf(
            Pages::read(Pages::page(u"<article>"_s + content + u"</article>"_s)).article);
        QVERIFY2(found.contains(text), qPrintable(found.join(u'\n')));
        for (const QString &paragraph : Pages::body)
            QVERIFY(found.contains(paragraph));
    }

    void whatAListSaysTwiceStaysTwice()
    {
        const QString step =
            u"Row to the outer light, wait there for the pilot, count the ships at "
            "anchor and row back."_s;
        const QString list =
            u"<ul><li>%1</li><li>Rest for an hour.</li><li>%1</li></ul>"_s.arg(step);
        const QString html =
            Pages::page(u"<article>"_s + Pages::headline + amid(list) + u"</article>"_s);
        QCOMPARE(Pages::textOf(Pages::read(html).article).count(step), 2);
    }

    void emptyElementsNamedAfterBreaksPartParagraphs()
    {
        const QString gap = u"<span class='x br'></span><span class='x br'></span>"_s;
        const QString html = Pages::page(u"<article>"_s + Pages::headline + u"<div>"_s
                                         + Pages::paragraphs({}, gap) + u"</div></article>"_s);
        QCOMPARE(Pages::textOf(Pages::read(html).article), Pages::body);
    }

    void anArticleThatAScriptWouldShowIsRead_data()
    {
        QTest::addColumn<QString>("script");
        QString escaped = Pages::paragraphs();
        escaped.replace(u'\n', u"\\n"_s).replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003E"_s);
        QTest::newRow("kept as JSON")
            << u"<script type=application/json>{\"a\":[{\"b\":\"%1\"}]}</script>"_s.arg(escaped);
        QTest::newRow("handed to a function")
            << u"<script>self.state.push([1,\"say \\\"no\\\"\",{\"b\":\"%1\"}])</script>"_s.arg(
                   escaped);
        QString slashed = Pages::paragraphs();
        slashed.replace(u'\n', QString()).replace(u"</p>"_s, u"<\\/p>"_s);
        QTest::newRow("with its markup as it is")
            << u"<script>var page = {\"b\":\"%1\"};</script>"_s.arg(slashed);
    }
    void anArticleThatAScriptWouldShowIsRead()
    {
        QFETCH(QString, script);
        const QString html = Pages::page(Pages::headline + u"<div id=app></div>"_s + script);
        QCOMPARE(Pages::textOf(Pages::read(html).article), Pages::body);
    }

    void theStandfirstThatIsShownComesFirst()
    {
        const QString standfirst =
            u"Halvey’s council defies the strait’s new rules, and Velm applauds – Ostrand sees fog."_s;
        const QString head = u"<meta name=description content='"_s + standfirst + u"'>"_s;
        const QString html = Pages::page(u"<article><header>"_s + Pages::headline + u"<h2>"_s
                                             + standfirst + u"</h2></header><div>"_s
                                             + Pages::paragraphs() + u"</div></article>"_s,
                                         head);
        QCOMPARE(Pages::textOf(Pages::read(html).article), QStringList{standfirst} + Pages::body);
        const QString unseen = Pages::page(
            u"<article>"_s + Pages::headline + Pages::paragraphs() + u"</article>"_s, head);
        QCOMPARE(Pages::textOf(Pages::read(unseen).article), Pages::body);
    }
};

QTEST_GUILESS_MAIN(TestArticleBody)
#include "tst_articlebody.moc"
