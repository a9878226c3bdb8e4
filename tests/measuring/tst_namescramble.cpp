// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namescramble.h"

#include "loading/htmlreader.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Measuring::scrambled;

/// Pages without their names, and articles that do not depend on them.
class TestNameScramble : public QObject
{
    Q_OBJECT

private:
    static Core::Article article(const QByteArray &html)
    {
        const auto loaded = Loading::readHtml(html, u"page.html"_s);
        return loaded ? loaded->article : Core::Article{};
    }

private Q_SLOTS:
    void namesAreReplaced_data()
    {
        // Every "NAME" is to become the word for it; all else stays.
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("of a class") << QByteArray("<p class=\"NAME\">Text</p>");
        QTest::newRow("in single quotes") << QByteArray("<p class='NAME'>Text</p>");
        QTest::newRow("in no quotes") << QByteArray("<p class=NAME>Text</p>");
        QTest::newRow("several of one element")
            << QByteArray("<p hidden class=\" NAME\n NAME\tNAME \" title=x>");
        QTest::newRow("of id and role, in any case")
            << QByteArray("<DIV ID = NAME data-id=id rOLE='NAME'/>");
        QTest::newRow("of an element that is never closed") << QByteArray("<p class=\"NAME");
        QTest::newRow("behind a comment, a script and a headline")
            << QByteArray("<!-- <p class=a> --><script>'<p class=a>'</script>"
                          "<title><p class=a></title><b id=NAME>");
        QTest::newRow("beside text of all kinds") << QByteArray(
            "<p class=NAME>👩‍✈️ cafe\u0301 مضيق\u00A0open a < b class=c");
    }
    void namesAreReplaced()
    {
        QFETCH(QByteArray, html);
        const QByteArray word = scrambled("<p id=strait>", 7).sliced(6).chopped(1);
        QVERIFY(word != "strait");
        const QByteArray named = QByteArray(html).replace("NAME", "strait");
        QCOMPARE(scrambled(named, 7), html.replace("NAME", word));
    }

    void aNameHasItsWordAndASeedItsWords()
    {
        QVERIFY(scrambled("<p class=a>", 1) != scrambled("<p class=b>", 1));
        QVERIFY(scrambled("<p class=a>", 1) != scrambled("<p class=a>", 2));
        QCOMPARE(scrambled("<p class=a>", 1), scrambled("<p class=a>", 1));
    }

    void otherBytesStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty name") << QByteArray("<p class=''><p class><p class= >");
        QTest::newRow("the beginning of a tag") << QByteArray("<");
        QTest::newRow("a page in UTF-16") << QByteArray("\xFF\xFE<\0p\0 \0i\0d\0=\0a\0>\0", 18);
    }
    void otherBytesStay()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(scrambled(bytes, 1), bytes);
    }

    void anArticleIsTheSameWithoutNames_data();
    void anArticleIsTheSameWithoutNames()
    {
        QFETCH(QByteArray, html);
        const Core::Article named = article(html);
        QVERIFY(named.segments.size() > 4);
        for (quint32 seed = 1; seed <= 4; ++seed) {
            const Core::Article other = article(scrambled(html, seed));
            QCOMPARE(other.text.text(), named.text.text());
            QVERIFY(other.segments == named.segments);
            QVERIFY(other.info == named.info);
        }
    }
};

void TestNameScramble::anArticleIsTheSameWithoutNames_data()
{
    const QByteArray body =
        "<p class=story__text>The harbour council of Halvey said on Tuesday that the outer quay "
        "would stay open through the winter, whatever the strait’s new inspection rules cost.</p>"
        "<p class=story__text>“Nobody gains from an empty quay,” said Ilse Brandt, who leads the "
        "talks for Velm. “We have told them so, and we will tell them again.” 👩‍✈️</p>"
        "<h2 class=story__crosshead>A story about fog</h2>"
        "<p class=story__text>Ostrand’s transport ministry denied that any ship had been turned "
        "away since the order was signed, and called reports of a queue a story about fog.</p>"
        "<p class=story__text>Pilots who work the marked channel count forty vessels at anchor "
        "this week, twice as many as a year ago, and more are on their way from the north.</p>";
    const QByteArray head = "<!doctype html><html lang=en><title>Quay stays open</title><body "
                            "class='page page--story' id=top><div class=masthead role=navigation>"
                            "<ul class=menu><li><a href=/>Home</a><li><a href=/w>World</a></ul>"
                            "</div>";
    const QByteArray foot =
        "<footer id=footer class=site-footer role=contentinfo><p>© Strand Courier. All rights "
        "reserved. No part of this page may be copied without leave of its publisher.</p></footer>";
    const QByteArray teasers =
        "<div class=related><div class=card><h3><a href=/a>Ferry news of the "
        "day</a></h3><p>What happened to the ferry yesterday.</p></div>"
        "<div class=card><h3><a href=/b>Fog news of the day</a></h3><p>What "
        "happened in the fog yesterday.</p></div>"
        "<div class=card><h3><a href=/c>Regatta news of the day</a></h3>"
        "<p>What happened at the regatta yesterday.</p></div></div>";
    const QByteArray metadata =
        R"(<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay stays
        open", "author": {"name": "Mara Ellison"}, "datePublished":
        "2026-03-04T11:20:00+01:00"}</script>)";
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("an article in boxes with names") << head
            + "<div class=content id=main role=main><h1 class=headline>Quay stays open</h1>" + body
            + "</div>" + foot;
    QTest::newRow("related stories below it") << head + metadata
            + "<div class=article-body><h1>Quay stays open</h1>" + body + "</div>" + teasers + foot;
    QTest::newRow("elements that say what they are") << head + metadata
            + "<main class=m><article id=a1><h1>Quay stays open</h1>" + body
            + "</article></main><aside class=sidebar>" + teasers + "</aside>" + foot;
    QByteArray updates;
    for (int i = 0; i < 3; ++i) {
        updates += R"({"@type": "BlogPosting", "headline": "Update )" + QByteArray::number(i)
            + R"( from the quay", "articleBody": "The pilots count more ships, update )"
            + QByteArray::number(i) + R"( says.", "datePublished": "2026-03-04T11:)"
            + QByteArray::number(30 - i) + R"(:00Z"},)";
    }
    updates.chop(1);
    QTest::newRow("a live page") << head
            + R"(<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Quay
              live", "liveBlogUpdate": [)"
            + updates + "]}</script><div class=live-blog>" + body + "</div>" + foot;
}

QTEST_GUILESS_MAIN(TestNameScramble)
#include "tst_namescramble.moc"
