// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::SegmentKind;
using Loading::LeftOutReason;
using Loading::LoadingNote;

/// What becomes of each block of a page: a segment of some kind, or left out for some reason.
class TestLeftOut : public QObject
{
    Q_OBJECT

private:
    static QString amid(const QString &box)
    {
        QString text = Pages::paragraphs();
        return text.insert(text.indexOf(u"<p>Ostrand"_s), box);
    }
    static QString article(const QString &content)
    {
        return Pages::page(u"<article>"_s + Pages::headline + content + u"</article>"_s);
    }

private Q_SLOTS:
    void whatIsLeftOutSaysWhy_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("text");
        QTest::addColumn<LeftOutReason>("reason");
        QTest::newRow("furniture")
            << u"<p>Advertisement</p>"_s << u"Advertisement"_s << LeftOutReason::Furniture;
        QTest::newRow("a list of links")
            << u"<ul><li><a href=1>The first thing to read</a><li><a href=2>قراءة أخرى 🌊</a></ul>"_s
            << u"قراءة أخرى 🌊"_s << LeftOutReason::Links;
        QTest::newRow("a sidebar")
            << u"<aside><p>Halvey has three quays, the outer one being the oldest.</p></aside>"_s
            << u"Halvey has three quays, the outer one being the oldest."_s << LeftOutReason::Aside;
        QTest::newRow("comments")
            << u"<div class=comments><p>I have never seen any fog in Ostrand at all.</p></div>"_s
            << u"I have never seen any fog in Ostrand at all."_s << LeftOutReason::Comment;
        QTest::newRow("a caption")
            << u"<figure><img src=x><figcaption>Fog over the café on the quay</figcaption></figure>"_s
            << u"Fog over the café on the quay"_s << LeftOutReason::Caption;
        QTest::newRow("what the page hides")
            << u"<p hidden>Your window cannot show the player that belongs here.</p>"_s
            << u"Your window cannot show the player that belongs here."_s << LeftOutReason::Hidden;
        QTest::newRow("a copy in another box") << u"<div><p>"_s + Pages::body[0] + u"</p></div>"_s
                                               << Pages::body[0] << LeftOutReason::Repeated;
    }
    void whatIsLeftOutSaysWhy()
    {
        QFETCH(QString, box);
        QFETCH(QString, text);
        QFETCH(LeftOutReason, reason);
        const auto loaded = Pages::read(article(amid(box)));
        QCOMPARE(Pages::textOf(loaded.article), Pages::body);
        qsizetype found = 0;
        for (const Loading::LeftOutBlock &block : loaded.leftOut) {
            if (block.text != text)
                continue;
            ++found;
            QCOMPARE(block.reason, reason);
            QCOMPARE(loaded.article.text.quote(loaded.article.segments[block.segment].span),
                     Pages::body[2]);
        }
        QCOMPARE(found, 1);
    }

    void nothingOfThePageIsLost()
    {
        const QString html = article(amid(u"<div><p>Share</p><p>Print</p></div>"_s))
            + u"<footer><p>© Strand Courier</p></footer>"_s;
        const auto loaded = Pages::read(html);
        QStringList leftOut;
        QList<int> positions;
        for (const Loading::LeftOutBlock &block : loaded.leftOut) {
            leftOut.append(block.text);
            positions.append(block.segment);
        }
        QCOMPARE(leftOut,
                 (QStringList{u"Home"_s, u"World"_s, u"Quay stays open all winter"_s, u"Share"_s,
                              u"Print"_s, u"© Strand Courier"_s}));
        QCOMPARE(positions, (QList<int>{1, 1, 1, 3, 3, 6}));
        QCOMPARE(loaded.article.segments.size(), 6);
    }

    void segmentsHaveTheirKinds()
    {
        const auto loaded = Pages::read(article(
            amid(u"<h2>What comes next</h2><ul><li>The gate opens at seven o’clock.</li><li><p>The "
                 "pilots are asked to wait.</p></li></ul><blockquote><p>We will be there, and not "
                 "a minute before.</p></blockquote>"_s)));
        QList<SegmentKind> kinds;
        for (const Core::Segment &segment : loaded.article.segments)
            kinds.append(segment.kind);
        QCOMPARE(kinds,
                 (QList{SegmentKind::Title, SegmentKind::Paragraph, SegmentKind::Paragraph,
                        SegmentKind::Heading, SegmentKind::ListItem, SegmentKind::ListItem,
                        SegmentKind::BlockQuote, SegmentKind::Paragraph, SegmentKind::Paragraph,
                        SegmentKind::Paragraph}));
    }

    void anArticleSetInAListIsNoList()
    {
        const QString html = Pages::page(u"<ul><li>"_s + Pages::headline + u"<div>"_s
                                         + Pages::paragraphs() + u"</div></li></ul>"_s);
        for (const Core::Segment &segment : Pages::read(html).article.segments)
            QVERIFY(segment.kind == SegmentKind::Title || segment.kind == SegmentKind::Paragraph);
    }

    void notesSayWhatNotToTrust_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QList<LoadingNote>>("notes");
        const auto told = [](const QString &members) {
            return u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",%1}</script>"_s
                .arg(members);
        };
        QTest::newRow("a plain article") << article(Pages::paragraphs()) << QList<LoadingNote>{};
        QTest::newRow("paid for, and short")
            << told(u"\"isAccessibleForFree\":\"False\""_s) + article(Pages::paragraphs())
            << QList{LoadingNote::Paywalled};
        QTest::newRow("paid for, and whole")
            << told(u"\"isAccessibleForFree\":false"_s) + article(Pages::paragraphs().repeated(3))
            << QList<LoadingNote>{};
        QTest::newRow("much longer by its own count") << told(u"\"wordCount\":900"_s)
                + article(Pages::paragraphs()) << QList{LoadingNote::Paywalled};
        QTest::newRow("bytes that are no characters")
            << article(Pages::paragraphs().replace(u"café"_s, u"caf\uFFFD"_s))
            << QList{LoadingNote::BadCharacters};
        QString front;
        for (int i = 0; i < 12; ++i)
            front += u"<div><h2><a href=/%1>Ferry number %1 is late again today</a></h2><p>It was "
                     "the fog once more, its captain said to the Courier.</p></div>"_s.arg(i);
        QTest::newRow("a front page") << Pages::page(u"<main>"_s + front + u"</main>"_s)
                                      << QList{LoadingNote::ListOfArticles};
    }
    void notesSayWhatNotToTrust()
    {
        QFETCH(QString, html);
        QTEST(Pages::read(html).notes, "notes");
    }
};

QTEST_GUILESS_MAIN(TestLeftOut)
#include "tst_leftout.moc"
