// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlblocks.h"
#include "loading/htmlfence.h"
#include "loading/htmlparser.h"

#include <QTest>

using namespace Gainsay::Loading;
using Gainsay::Core::ErrorCode;
using namespace Qt::StringLiterals;

/// Pages as trees and as blocks of text, and what keeps hostile ones from taking forever.
class TestHtml : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const QString &html)
    {
        const auto tree = parsedHtml(html);
        if (!tree)
            qFatal("the page was refused");
        QStringList out;
        const QList<HtmlBlock> blocks = htmlBlocks(*tree);
        for (const HtmlBlock &block : blocks)
            out.append(block.text);
        return out;
    }

private Q_SLOTS:
    void theFenceKeepsWhatParsersBear_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("plain text") << "a < b"_ba << "a < b"_ba;
        QTest::newRow("shallow tags") << "<div><b>a</b></div>"_ba << "<div><b>a</b></div>"_ba;
        QTest::newRow("the fourth level goes, its text stays")
            << "<div><div><div><div>a</div></div></div></div>b"_ba
            << "<div><div><div>a</div></div></div>b"_ba;
        QTest::newRow("paragraphs left open do not nest")
            << "<p>a<p>b<p>c<p>d<p>e"_ba << "<p>a<p>b<p>c<p>d<p>e"_ba;
        QTest::newRow("void elements do not nest")
            << "<br><br><br><br><br>"_ba << "<br><br><br><br><br>"_ba;
        QTest::newRow("attributes beyond the second")
            << "<a x=1 y='>' z=\"3\" q>t</a>"_ba << "<a x=1 y='>' >t</a>"_ba;
        QTest::newRow("tags in scripts are none")
            << "<script>'<div><div><div><div>'</script><i>a</i>"_ba
            << "<script>'<div><div><div><div>'</script><i>a</i>"_ba;
        QTest::newRow("tags in comments are none") << "<!-- <div><div><div><div> --><i>a</i>"_ba
                                                   << "<!-- <div><div><div><div> --><i>a</i>"_ba;
        QTest::newRow("an end tag closes what was left open inside")
            << "<div><b><i></div><div><b><i>a</div>"_ba << "<div><b><i></div><div><b><i>a</div>"_ba;
        QTest::newRow("a tag cut off at the end") << "a<div class="_ba << "a"_ba;
        QTest::newRow("a script that never ends") << "<script>a"_ba << "<script>a"_ba;
    }
    void theFenceKeepsWhatParsersBear()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, kept);
        const auto fence = fenced(html, {3, 2, 100});
        QVERIFY(fence);
        QCOMPARE(*fence, kept);
    }

    void tooManyElementsAreRefused()
    {
        const auto fence = fenced(QByteArray("<p>").repeated(101), {512, 256, 100});
        QVERIFY(!fence);
        QCOMPARE(fence.error().code, ErrorCode::TooLarge);
    }

    void hostilePagesEnd_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("200,000 nested elements") << u"<div>"_s.repeated(200'000) + u"deep"_s;
        QTest::newRow("200,000 nested formatting elements")
            << u"<b><i>"_s.repeated(100'000) + u"x"_s;
        QTest::newRow("a tag with 50,000 attributes")
            << u"<div "_s + u"a=1 "_s.repeated(50'000) + u">text</div>"_s;
        QTest::newRow("nothing but opening brackets") << u"<"_s.repeated(1'000'000);
        QTest::newRow("a comment that never ends") << u"<!--"_s + u"x"_s.repeated(1'000'000);
        QTest::newRow("quotes that never close") << u"<a href=\""_s.repeated(100'000);
        QTest::newRow("mis-nested tables") << u"<table><tr><td><b>"_s.repeated(20'000);
        QTest::newRow("NULs and noncharacters") << u"a\0b"_s + QChar(0xFFFF) + QChar(0xD800);
        QTest::newRow("nothing") << QString();
    }
    void hostilePagesEnd()
    {
        QFETCH(QString, html);
        const auto tree = parsedHtml(html);
        QVERIFY(tree || tree.error().code == ErrorCode::TooLarge);
        if (tree)
            (void)htmlBlocks(*tree);
    }

    void nodesStandInDocumentOrder()
    {
        const auto tree = parsedHtml(u"<p>a<b>b</b>c</p><ul><li>d<li>e</ul>"_s);
        QVERIFY(tree);
        for (int i = 1; i < tree->size(); ++i) {
            const HtmlNode &node = tree->node(i);
            QVERIFY(node.parent >= 0 && node.parent < i && tree->isBelow(i, node.parent));
            QVERIFY(node.end > i && node.end <= tree->node(node.parent).end);
            if (node.next >= 0)
                QCOMPARE(tree->node(node.next).previous, i);
        }
        QCOMPARE(tree->textBelow(0), u"abcde"_s);
    }

    void blocksAreWhatAReaderSees_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("paragraphs")
            << u"<p>One.</p><p>Two.</p>"_s << QStringList{u"One."_s, u"Two."_s};
        QTest::newRow("markup inside a line")
            << u"<p>A <b>b</b>old <a href=x>link</a>.</p>"_s << QStringList{u"A bold link."_s};
        QTest::newRow("blanks are joined")
            << u"<p>\n  a \t b&nbsp;c\n</p>"_s << QStringList{u"a b c"_s};
        QTest::newRow("a line break stays") << u"<p>a<br>b</p>"_s << QStringList{u"a\nb"_s};
        QTest::newRow("two line breaks part paragraphs")
            << u"<div>a<br><br>b</div>"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("text before and after a block")
            << u"<div>a<p>b</p>c</div>"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("scripts, styles, fields and frames say nothing")
            << u"<p>a</p><script>b</script><style>c</style><select><option>d</select>"
               "<textarea>e</textarea><noscript>f</noscript><iframe>g</iframe><button>h</button>"_s
            << QStringList{u"a"_s};
        QTest::newRow("what cannot be seen is gone")
            << u"<p>in\u00ADvi\u200Bsible\uFEFF</p>"_s << QStringList{u"invisible"_s};
        QTest::newRow("joiners and direction marks stay")
            << u"<p>می\u200Cخواهم \u200Fא</p>"_s << QStringList{u"می\u200Cخواهم \u200Fא"_s};
        QTest::newRow("entities, emoji and combining marks")
            << u"<p>&ldquo;e\u0301 &#128514; 👩‍👧&rdquo;</p>"_s
            << QStringList{u"“e\u0301 😂 👩‍👧”"_s};
    }
    void blocksAreWhatAReaderSees()
    {
        QFETCH(QString, html);
        QTEST(texts(html), "blocks");
    }

    void wordsAreCountedInEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("Latin") << u"don’t count-it twice, 42"_s << 4;
        QTest::newRow("Arabic") << u"نفى المبعوث ذلك"_s << 3;
        QTest::newRow("Han, two characters a word") << u"会議は明日"_s << 3;
        QTest::newRow("Han beside Latin") << u"2026年 Velm会議"_s << 4;
        QTest::newRow("marks alone") << u"— … !"_s << 0;
    }
    void wordsAreCountedInEveryScript()
    {
        QFETCH(QString, text);
        QTEST(countWords(text), "words");
    }

    void linksAreWeighed()
    {
        const auto tree = parsedHtml(u"<p>read <a href=x>this and that</a> now</p><p>plain</p>"_s);
        const QList<HtmlBlock> blocks = htmlBlocks(*tree);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].words, 5);
        QCOMPARE(blocks[0].linkedWords, 3);
        QCOMPARE(blocks[1].linkedWords, 0);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
