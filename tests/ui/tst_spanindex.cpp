// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spanindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Gainsay;
using Core::StatementId;
using Core::TextSpan;
using Ui::SpanIndex;

class SpanIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void innerSpansLieOnFurtherLanes();
    void aRemovedBridgeLetsLanesFall();
    void emptyHullsAreLeftOut();
    void changesOneByOneEqualAllAtOnce();
};

void SpanIndexTest::innerSpansLieOnFurtherLanes()
{
    const StatementId outer = StatementId::create();
    const StatementId inner = StatementId::create();
    const StatementId after = StatementId::create();
    SpanIndex index;
    index.reset({{inner, {10, 20}}, {outer, {5, 40}}, {after, {40, 50}}});
    QCOMPARE(index.entries()[index.find(outer, {5, 40})].lane, 0);
    QCOMPARE(index.entries()[index.find(inner, {10, 20})].lane, 1);
    QCOMPARE(index.entries()[index.find(after, {40, 50})].lane, 0);
    QCOMPARE(index.find(after, {40, 51}), -1);
    QCOMPARE(index.overlapping({40, 41}).size(), 1);
    QCOMPARE(index.overlapping({15, 41}).size(), 3);
    QCOMPARE(index.overlapping({50, 60}).size(), 0);
    QCOMPARE(index.overlapping({0, 5}).size(), 0);
}

void SpanIndexTest::aRemovedBridgeLetsLanesFall()
{
    const StatementId bridge = StatementId::create();
    const StatementId late = StatementId::create();
    SpanIndex index;
    index.reset({{StatementId::create(), {0, 10}}, {bridge, {5, 25}}, {late, {20, 30}}});
    QCOMPARE(index.entries()[index.find(bridge, {5, 25})].lane, 1);
    QCOMPARE(index.insert(StatementId::create(), {22, 24}), (TextSpan{0, 30}));
    const TextSpan changed = index.remove(bridge, {5, 25});
    QVERIFY(changed.contains(TextSpan{5, 30}));
    QCOMPARE(index.entries()[index.find(late, {20, 30})].lane, 0);
}

void SpanIndexTest::emptyHullsAreLeftOut()
{
    SpanIndex index;
    index.reset({{StatementId::create(), {3, 3}}});
    QVERIFY(index.entries().isEmpty());
    QVERIFY(index.insert(StatementId::create(), {}).isEmpty());
    QVERIFY(index.remove(StatementId::create(), {1, 4}).isEmpty());
    QVERIFY(index.entries().isEmpty());
}

void SpanIndexTest::changesOneByOneEqualAllAtOnce()
{
    constexpr quint32 seed = 411;
    QRandomGenerator random(seed);
    SpanIndex index;
    QHash<StatementId, TextSpan> hulls;
    for (int step = 0; step < 600; ++step) {
        const auto trace = qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step));
        const QHash<StatementId, TextSpan> before = hulls;
        const SpanIndex old = index;
        TextSpan changed;
        if (hulls.size() > 60 || (!hulls.isEmpty() && random.bounded(3) == 0)) {
            const auto victim = std::next(hulls.begin(), random.bounded(int(hulls.size())));
            changed = index.remove(victim.key(), victim.value());
            hulls.erase(victim);
        } else {
            const qsizetype begin = random.bounded(400);
            const TextSpan hull{begin,
                                begin + 1 + random.bounded(random.bounded(4) == 0 ? 120 : 15)};
            const StatementId id = StatementId::create();
            changed = index.insert(id, hull);
            hulls.insert(id, hull);
        }
        SpanIndex fresh;
        fresh.reset(hulls);
        QCOMPARE(index.entries().size(), fresh.entries().size());
        for (qsizetype i = 0; i < fresh.entries().size(); ++i) {
            const SpanIndex::Entry &mine = index.entries()[i];
            const SpanIndex::Entry &theirs = fresh.entries()[i];
            QVERIFY2(mine.id == theirs.id && mine.reach == theirs.reach && mine.lane == theirs.lane,
                     trace);
            // Whoever changed its lane lies in what is repainted.
            const qsizetype was = old.find(mine.id, mine.hull);
            if (was >= 0 && old.entries()[was].lane != mine.lane)
                QVERIFY2(changed.contains(mine.hull), trace);
        }
        const qsizetype at = random.bounded(450);
        const TextSpan asked{at, at + 1 + random.bounded(30)};
        const auto expected = std::count_if(hulls.cbegin(), hulls.cend(),
                                            [&](TextSpan hull) { return hull.overlaps(asked); });
        QVERIFY2(index.overlapping(asked).size() == expected, trace);
    }
}

QTEST_GUILESS_MAIN(SpanIndexTest)
#include "tst_spanindex.moc"
