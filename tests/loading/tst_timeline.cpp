// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/timeline.h"
#include "loading/timezones.h"

#include "core/clocktime.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;

namespace {

class TestTimeLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheClock_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &line, const QString &expected) {
            QTest::newRow(qPrintable(line)) << line << expected;
        };
        row(u"57 mins ago (11:30 GMT)"_s, u"11:30:00+00:00"_s);
        row(u"1 hour ago (11:15 GMT)"_s, u"11:15:00+00:00"_s);
        row(u"  28\u00A0mins ago\u00A0(11:20\u202FGMT) "_s, u"11:20:00+00:00"_s);
        row(u"an hour ago (11:15 GMT)"_s, u"11:15:00+00:00"_s);
        row(u"Just now (23:59 UTC)"_s, u"23:59:00+00:00"_s);
        row(u"11:30 GMT"_s, u"11:30:00+00:00"_s);
        row(u"1130 GMT"_s, u"11:30:00+00:00"_s);
        row(u"11:30"_s, u"11:30:00"_s);
        row(u"11.30am"_s, u"11:30:00"_s);
        row(u"12.05am BST"_s, u"00:05:00+01:00"_s);
        row(u"12:05 p.m. EDT"_s, u"12:05:00-04:00"_s);
        row(u"9pm"_s, u"21:00:00"_s);
        row(u"14:05 CET"_s, u"14:05:00+01:00"_s);
        row(u"14:05 CEST"_s, u"14:05:00+02:00"_s);
        row(u"06:05 PST"_s, u"06:05:00-08:00"_s);
        row(u"17.25 CET 16.25 GMT"_s, u"17:25:00+01:00"_s);
        row(u"11:30 (UTC+5:30)"_s, u"11:30:00+05:30"_s);
        row(u"11:30 GMT-3"_s, u"11:30:00-03:00"_s);
        row(u"Posted at 10:45"_s, u"10:45:00"_s);
        row(u"12 March 2026, 09:30 BST"_s, u"2026-03-12T09:30:00+01:00"_s);
        row(u"Thu 12 Mar 2026 at 09.30 GMT"_s, u"2026-03-12T09:30:00+00:00"_s);
        row(u"March 12th, 2026 – 9:30 am ET"_s, u"2026-03-12T09:30:00-04:00"_s);
        row(u"January 12, 2026 | 9:30 am ET"_s, u"2026-01-12T09:30:00-05:00"_s);
        row(u"9:30 am ET"_s, u"09:30:00"_s);
        row(u"10:30 IST"_s, u"10:30:00"_s);
        row(u"2h ago 11.42 GMT"_s, u"11:42:00+00:00"_s);
        row(u"2026-03-12T09:30Z"_s, u"2026-03-12T09:30:00+00:00"_s);
        row(u"2026-03-12 09:30:20 +02:00"_s, u"2026-03-12T09:30:00+02:00"_s);
        row(u"12. März 2026, 14:05 Uhr"_s, u"2026-03-12T14:05:00"_s);
        row(u"vor 5 Minuten (14.05 Uhr)"_s, u"14:05:00"_s);
        row(u"12.03.2026 14:05 MEZ"_s, u"2026-03-12T14:05:00+01:00"_s);
        row(u"il y a 12 minutes – 14h05"_s, u"14:05:00"_s);
        row(u"jeudi 12 mars 2026 à 14h05"_s, u"2026-03-12T14:05:00"_s);
        row(u"12 de marzo de 2026, 14:05"_s, u"2026-03-12T14:05:00"_s);
        row(u"قبل 28 دقيقة (11:20 بتوقيت غرينتش)"_s, u"11:20:00+00:00"_s);
        row(u"قبل ٢٨ دقيقة (١١:٢٠ بتوقيت غرينتش)"_s, u"11:20:00+00:00"_s);
        row(u"24 Feb, 18:05 GMT"_s, u"2026-02-24T18:05:00+00:00"_s);
    }

    void readsTheClock()
    {
        QFETCH(const QString, line);
        const auto time = Loading::timeLine(line, 2026);
        QVERIFY(time);
        QVERIFY(time->clock);
        const Core::ClockTime clock{*time->clock, time->date,
                                    Loading::zoneOffset(time->zone, time->date, *time->clock)};
        QTEST(clock.text(), "expected");
    }

    void leavesProseAlone_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line; };
        row(u""_s);
        row(u"At 11:30 GMT the ferry sailed."_s);
        row(u"11:30 GMT ferry sails"_s);
        row(u"25:30 GMT"_s);
        row(u"11:60"_s);
        row(u"12.50"_s);
        row(u"13:30 pm"_s);
        row(u"Thursday"_s);
        row(u"GMT"_s);
        row(u"40"_s);
        row(u"31 February 2026"_s);
        row(u"3 ships"_s);
        row(u"Two weeks ago 18 boats left"_s);
        row(u"12 Monkeys"_s);
        row(u"André 🚢 العربية 11:30"_s);
    }

    void leavesProseAlone()
    {
        QFETCH(const QString, line);
        QVERIFY(!Loading::timeLine(line));
    }

    void tellsAnAggregatorsCounter()
    {
        const auto counted = Loading::timeLine(u"2 weeks ago 18");
        QVERIFY(counted && counted->relative && counted->counted && !counted->clock);
        const auto age = Loading::timeLine(u"2 weeks ago");
        QVERIFY(age && age->relative && !age->counted);
    }

    void tellsAges_data()
    {
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *line, qint64 seconds) { QTest::newRow(line) << seconds; };
        row("just now", 0);
        row("30 seconds ago", 30);
        row("57 mins ago", 57 * 60);
        row("9m ago", 9 * 60);
        row("2h ago", 2 * 3600);
        row("an hour ago", 3600);
        row("about 2 hours ago", 2 * 3600);
        row("1 hr 17 min ago", 77 * 60);
        row("2 days ago", 2 * 86'400);
        row("vor 5 Minuten", 5 * 60);
        row("vor 2 Std.", 2 * 3600);
        row("vor einer Stunde", 3600);
        row("il y a 12 minutes", 12 * 60);
        row("hace 3 horas", 3 * 3600);
        row("hace 2 semanas", 2 * 604'800);
        row("há 5 horas", 5 * 3600);
        row("5 minuti fa", 5 * 60);
        row("3 uur geleden", 3 * 3600);
        row("5 dakika önce", 5 * 60);
        row("قبل 28 دقيقة", 28 * 60);
        row("منذ ساعتين", 2 * 3600);
        row("قبل ساعة واحدة", 3600);
        row("57 mins ago (11:30 GMT)", 57 * 60);
    }
    void tellsAges()
    {
        const auto line = Loading::timeLine(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(line && line->relative);
        QVERIFY(line->age);
        QTEST(*line->age, "seconds");
    }

    void tellsPublishingFromPosting()
    {
        using Lead = Loading::TimeLine::Lead;
        QCOMPARE(Loading::timeLine(u"Last updated: 12 March 2026, 09:30 GMT")->lead,
                 Lead::Published);
        QCOMPARE(Loading::timeLine(u"Published 12 March 2026")->date, QDate(2026, 3, 12));
        QCOMPARE(Loading::timeLine(u"Posted at 10:45")->lead, Lead::Posted);
        QCOMPARE(Loading::timeLine(u"10:45")->lead, Lead::None);
    }

    void findsATimeBeforeText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("rest");
        QTest::newRow("a dash") << u"11:30 GMT – Ferry sails"_s << u"11:30 GMT"_s
                                << u"Ferry sails"_s;
        QTest::newRow("a colon") << u"10.45am: “🚢” he said"_s << u"10.45am"_s << u"“🚢” he said"_s;
        QTest::newRow("four digits")
            << u"1130 GMT - Ferry sails"_s << u"1130 GMT"_s << u"Ferry sails"_s;
        QTest::newRow("no separator") << u"11:30 GMT ferry sails"_s << QString() << QString();
        QTest::newRow("a number") << u"40 – that many ships"_s << QString() << QString();
        QTest::newRow("a score") << u"2:1 – the final whistle"_s << QString() << QString();
        QTest::newRow("nothing behind") << u"11:30 GMT –"_s << QString() << QString();
    }

    void findsATimeBeforeText()
    {
        QFETCH(const QString, line);
        const auto leading = Loading::leadingTime(line);
        QTEST(leading ? line.first(leading->end) : QString(), "time");
        QTEST(leading ? line.sliced(leading->rest) : QString(), "rest");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTimeLine)
#include "tst_timeline.moc"
