// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articledocument.h"
#include "ui/pagebuilder.h"
#include "ui/spanlanes.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextDocument>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::KindRole;
using Core::TextSpan;
using Testing::PageBuilder;
using Ui::LineBand;

/// A page laid out at a width, with statements.
struct Laid {
    Laid(const PageBuilder &page, double width, const QList<Ui::ViewStatement> &list = {})
        : article(page.article())
    {
        document = Ui::articleDocument(article.text, article.segments, {}, style);
        document->setTextWidth(width);
        document->size(); // lays it out
        QHash<Core::StatementId, TextSpan> hulls;
        for (const Ui::ViewStatement &statement : list) {
            statements.insert(statement.id, statement);
            hulls.insert(statement.id, Core::hull(statement.content));
        }
        index.reset(hulls);
    }
    [[nodiscard]] QList<Ui::LanePiece> pieces() const
    {
        const Ui::SpanLanes lanes(index, statements, style.colours(), style.em());
        QList<Ui::LanePiece> all;
        for (const LineBand &band : Ui::linesBetween(*document, 0, document->size().height()))
            all += lanes.pieces(band);
        return all;
    }
    [[nodiscard]] QList<QRectF> runs(TextSpan span) const
    {
        QList<QRectF> all;
        for (const LineBand &band : Ui::linesOf(*document, span))
            all += Ui::visualRuns(band, span);
        return all;
    }

    Ui::PageStyle style{QFont(), true, 1, Ui::ViewColours::ofApplication()};
    Core::Article article;
    std::unique_ptr<QTextDocument> document;
    QHash<Core::StatementId, Ui::ViewStatement> statements;
    Ui::SpanIndex index;
};

class SpanLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixedTextGivesSeveralRuns();
    void runsCoverExactlyTheirWords_data();
    void runsCoverExactlyTheirWords();
    void aWrappedSpanHasARunALine();
    void linesBetweenAreThoseOfTheWholeText();
    void overlappingSpansLieBelowEachOther();
    void aGapIsJoinedByAThinLine();
    void manyLanesStayOffTheNextLine_data();
    void manyLanesStayOffTheNextLine();
};

void SpanLanesTest::mixedTextGivesSeveralRuns()
{
    PageBuilder page;
    page.paragraph(u"Kari called قناة الميناء a shared 👩‍👩‍👧 water"_s);
    const Laid laid(page, 2000);
    // From the middle of the Arabic on: its second half stands left of its first.
    const TextSpan mixed{page.span(u"الميناء"_s).begin, page.span(u"shared"_s).end};
    const QList<QRectF> runs = laid.runs(mixed);
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0].right() < runs[1].left());
    const QRectF skipped = laid.runs(page.span(u"قناة"_s)).first();
    QVERIFY(skipped.left() >= runs[0].right() - 1 && skipped.right() <= runs[1].left() + 1);
    QCOMPARE(laid.runs(page.span(u"called قناة الميناء a"_s)).size(), 1);
}

void SpanLanesTest::runsCoverExactlyTheirWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a word") << u"Kari"_s;
    QTest::newRow("a combining accent") << u"Cafe\u0301"_s;
    QTest::newRow("an emoji of five units and more") << u"👩‍👩‍👧"_s;
    QTest::newRow("Arabic amid Latin") << u"قناة"_s;
    QTest::newRow("a no-break space alone") << u"\u00a0"_s;
    QTest::newRow("around a no-break space") << u"20\u00a0%"_s;
}

void SpanLanesTest::runsCoverExactlyTheirWords()
{
    QFETCH(QString, words);
    PageBuilder page;
    page.paragraph(u"Kari of Cafe\u0301 👩‍👩‍👧 saw قناة at 20\u00a0% there"_s);
    const Laid laid(page, 2000);
    const TextSpan span = page.span(words);
    const QList<QRectF> runs = laid.runs(span);
    QCOMPARE(runs.size(), 1);
    const QTextLine line = laid.document->begin().layout()->lineAt(0);
    const double shift = laid.document->begin().layout()->position().x();
    const double one = line.cursorToX(int(span.begin)) + shift;
    const double other = line.cursorToX(int(span.end)) + shift;
    QVERIFY(qAbs(runs[0].left() - std::min(one, other)) <= 1);
    QVERIFY(qAbs(runs[0].right() - std::max(one, other)) <= 1);
    QVERIFY(runs[0].width() > 1);
}

void SpanLanesTest::aWrappedSpanHasARunALine()
{
    PageBuilder page;
    page.paragraph(
        u"Velm accuses Ostrand of moving patrol boats into shared waters 🙂 with قناة again and again"_s);
    const Laid laid(page, 260);
    const int lines = laid.document->begin().layout()->lineCount();
    QVERIFY(lines > 2);
    const QList<QRectF> runs = laid.runs({2, laid.article.text.size() - 2});
    QVERIFY(runs.size() >= lines);
    for (const QRectF &run : runs)
        QVERIFY(run.right() <= 261);
}

void SpanLanesTest::linesBetweenAreThoseOfTheWholeText()
{
    PageBuilder page;
    for (int i = 0; i < 30; ++i)
        page.paragraph(Testing::awkwardText() + u" and then some more words to wrap"_s);
    const Laid laid(page, 300);
    const QList<LineBand> all = Ui::linesBetween(*laid.document, 0, laid.document->size().height());
    int lines = 0;
    for (QTextBlock block = laid.document->begin(); block.isValid(); block = block.next())
        lines += block.layout()->lineCount();
    QCOMPARE(all.size(), lines);
    const double top = laid.document->size().height() / 3;
    const QList<LineBand> some = Ui::linesBetween(*laid.document, top, top + 100);
    QVERIFY(some.size() < all.size() / 3);
    for (const LineBand &band : all) {
        // A blank line is set lower than its letters would be high: nothing of it is seen.
        const bool touches =
            !band.span.isEmpty() && band.text.bottom() >= top && band.text.top() <= top + 100;
        const bool found = std::any_of(some.begin(), some.end(), [&](const LineBand &other) {
            return other.span == band.span;
        });
        QVERIFY2(!touches || found,
                 qPrintable(u"%1 to %2, next %3, of %4 to %5; found %6 to %7"_s.arg(band.text.top())
                                .arg(band.text.bottom())
                                .arg(band.nextTop)
                                .arg(top)
                                .arg(top + 100)
                                .arg(some.first().text.top())
                                .arg(some.last().text.bottom())));
    }
}

void SpanLanesTest::overlappingSpansLieBelowEachOther()
{
    PageBuilder page;
    page.paragraph(u"Ilse said her side would soon present rules that keep the 🙂 harbour open"_s);
    const Laid laid(
        page, 2000,
        {page.statement(KindRole::Claim, {u"her side would soon present rules that keep"_s}),
         page.statement(KindRole::Denial, {u"soon present"_s}),
         page.statement(KindRole::Stance, {u"rules that keep the 🙂"_s})});
    const QList<Ui::LanePiece> pieces = laid.pieces();
    QCOMPARE(pieces.size(), 3);
    for (const Ui::LanePiece &a : pieces) {
        QVERIFY(a.lane.top() >= a.text.bottom() - 1);
        for (const Ui::LanePiece &b : pieces) {
            const bool meet = a.text.left() < b.text.right() && b.text.left() < a.text.right();
            if (a.id != b.id && meet)
                QVERIFY(a.lane.bottom() < b.lane.top() || b.lane.bottom() < a.lane.top());
        }
    }
}

void SpanLanesTest::aGapIsJoinedByAThinLine()
{
    PageBuilder page;
    page.paragraph(
        u"The board, she said, would “wait 👩‍👩‍👧 and see” what قناة decided"_s);
    const Laid laid(page, 2000, {page.statement(KindRole::Claim, {u"The board"_s, u"would"_s})});
    const QList<Ui::LanePiece> pieces = laid.pieces();
    QCOMPARE(pieces.size(), 3);
    QVERIFY(!pieces[0].joins && !pieces[1].joins && pieces[2].joins);
    QVERIFY(qAbs(pieces[2].lane.left() - pieces[0].lane.right()) <= 1);
    QVERIFY(qAbs(pieces[2].lane.right() - pieces[1].lane.left()) <= 1);
    QCOMPARE(pieces[2].lane.top(), pieces[0].lane.top());
}

void SpanLanesTest::manyLanesStayOffTheNextLine_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
    QTest::newRow("four") << 4;
    QTest::newRow("seven") << 7;
    QTest::newRow("twenty") << 20;
}

void SpanLanesTest::manyLanesStayOffTheNextLine()
{
    QFETCH(int, lanes);
    PageBuilder page;
    page.paragraph(
        u"Kari told Édith that قناة would 🙂 stay open for a longer time than the last one had"_s);
    QList<Ui::ViewStatement> list;
    for (int i = 0; i < lanes; ++i) {
        list.append(page.statement(KindRole(i % 3), {u"Kari"_s}));
        list.last().content = {{0, 60 - i}};
    }
    const Laid laid(page, 280, list);
    const QList<LineBand> bands = Ui::linesBetween(*laid.document, 0, 1000);
    const Ui::LaneMetrics metrics = Ui::LaneMetrics::of(bands[0], lanes, laid.style.em(), 1);
    QVERIFY(metrics.thickness > 0 && metrics.thickness < metrics.pitch);
    const double lowest = metrics.y(lanes - 1) + metrics.thickness;
    QVERIFY2(lowest <= bands[0].nextTop + laid.style.em() * 0.12 + 0.5,
             qPrintable(QString::number(lowest - bands[0].nextTop)));
    if (lanes <= 2)
        QVERIFY(metrics.thickness >= 2);
    // Every statement is there, in the first line, in a place of its own.
    QList<double> tops;
    for (const Ui::LanePiece &piece : laid.pieces()) {
        if (piece.text.top() == bands[0].text.top() && !tops.contains(piece.lane.top()))
            tops.append(piece.lane.top());
    }
    QCOMPARE(tops.size(), lanes);
}

QTEST_MAIN(SpanLanesTest)
#include "tst_spanlanes.moc"
