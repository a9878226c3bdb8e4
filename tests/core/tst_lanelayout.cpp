// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lanelayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Gainsay::Core;

Q_DECLARE_METATYPE(QList<Gainsay::Core::TextSpan>)

class LaneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lays_data();
    void lays();
    void keepsOverlapsApartOnFewestLanes();
    void putsNestedSpansFurtherOut();
};

void LaneLayoutTest::lays_data()
{
    using Spans = QList<TextSpan>;
    QTest::addColumn<Spans>("intervals");
    QTest::addColumn<QList<int>>("lanes");

    QTest::newRow("nothing takes no lane") << Spans{} << QList<int>{};
    QTest::newRow("spans apart share the first lane") << Spans{{0, 4}, {6, 9}} << QList<int>{0, 0};
    QTest::newRow("spans that only touch share a lane")
        << Spans{{0, 4}, {4, 9}} << QList<int>{0, 0};
    QTest::newRow("an inner span lies further out") << Spans{{3, 5}, {0, 9}} << QList<int>{1, 0};
    QTest::newRow("of two that begin together the longer is nearer")
        << Spans{{0, 4}, {0, 9}} << QList<int>{1, 0};
    QTest::newRow("equal spans lie side by side in their order")
        << Spans{{2, 4}, {2, 4}, {2, 4}} << QList<int>{0, 1, 2};
    QTest::newRow("a lane set free is used again")
        << Spans{{0, 9}, {1, 3}, {4, 6}, {5, 8}} << QList<int>{0, 1, 1, 2};
}

void LaneLayoutTest::lays()
{
    QFETCH(QList<TextSpan>, intervals);
    QTEST(laneLayout(intervals), "lanes");
}

void LaneLayoutTest::keepsOverlapsApartOnFewestLanes()
{
    constexpr int length = 40;
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        QList<TextSpan> spans;
        QList<int> depth(length, 0);
        for (int n = random.bounded(30); n > 0; --n) {
            const int begin = random.bounded(length - 1);
            const int end = random.bounded(begin + 1, length);
            spans.append({begin, end});
            for (int i = begin; i < end; ++i)
                ++depth[i];
        }
        const QList<int> lanes = laneLayout(spans);
        QCOMPARE(lanes.size(), spans.size());
        for (qsizetype a = 0; a < spans.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                const bool clash = spans[a].overlaps(spans[b]) && lanes[a] == lanes[b];
                QVERIFY2(!clash,
                         qPrintable(QStringLiteral("seed %1: %2 and %3").arg(seed).arg(a).arg(b)));
            }
        }
        const int used = lanes.isEmpty() ? 0 : std::ranges::max(lanes) + 1;
        QVERIFY2(used == std::ranges::max(depth), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

/// Splits a stretch at random again and again: nothing overlaps without nesting.
static void nest(QRandomGenerator &random, TextSpan outer, QList<TextSpan> &spans)
{
    spans.append(outer);
    if (outer.length() < 4)
        return;
    const qsizetype middle = random.bounded(int(outer.begin) + 1, int(outer.end));
    if (random.bounded(4) > 0)
        nest(random, {outer.begin, middle}, spans);
    if (random.bounded(4) > 0)
        nest(random, {middle, outer.end - 1}, spans);
}

void LaneLayoutTest::putsNestedSpansFurtherOut()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        QList<TextSpan> spans;
        nest(random, {0, 60}, spans);
        std::ranges::reverse(spans);
        const QList<int> lanes = laneLayout(spans);
        for (qsizetype a = 0; a < spans.size(); ++a) {
            for (qsizetype b = 0; b < spans.size(); ++b) {
                const bool inner =
                    spans[b].contains(spans[a]) && spans[a] != spans[b] && !spans[a].isEmpty();
                QVERIFY2(!inner || lanes[a] > lanes[b],
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(LaneLayoutTest)
#include "tst_lanelayout.moc"
