// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clocktime.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Gainsay::Core::ClockTime)

class ClockTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads_data();
    void writesAndReads();
    void refuses_data();
    void refuses();
};

void ClockTimeTest::writesAndReads_data()
{
    QTest::addColumn<ClockTime>("time");
    QTest::addColumn<QString>("text");
    const QTime halfPast(11, 30);
    QTest::newRow("all that can be known")
        << ClockTime{halfPast, QDate(2026, 3, 4), 0} << u"2026-03-04T11:30:00+00:00"_s;
    QTest::newRow("no date") << ClockTime{halfPast, {}, 0} << u"11:30:00+00:00"_s;
    QTest::newRow("no offset") << ClockTime{halfPast, QDate(2026, 3, 4), {}}
                               << u"2026-03-04T11:30:00"_s;
    QTest::newRow("a time of day only") << ClockTime{QTime(0, 0, 1), {}, {}} << u"00:00:01"_s;
    QTest::newRow("west by half an hour") << ClockTime{halfPast, {}, -1800} << u"11:30:00-00:30"_s;
    QTest::newRow("east by five and three quarters")
        << ClockTime{halfPast, {}, 20700} << u"11:30:00+05:45"_s;
    QTest::newRow("a leap day") << ClockTime{QTime(23, 59, 59), QDate(2028, 2, 29), -43200}
                                << u"2028-02-29T23:59:59-12:00"_s;
}

void ClockTimeTest::writesAndReads()
{
    QFETCH(ClockTime, time);
    QFETCH(QString, text);
    QCOMPARE(time.text(), text);
    QVERIFY(ClockTime::fromText(text) == time);
}

void ClockTimeTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no seconds") << u"11:30"_s;
    QTest::newRow("an hour too many") << u"24:00:00"_s;
    QTest::newRow("a minute too many") << u"11:60:00"_s;
    QTest::newRow("a day that is none") << u"2026-02-29T11:30:00"_s;
    QTest::newRow("a date alone") << u"2026-03-04"_s;
    QTest::newRow("Z for an offset") << u"11:30:00Z"_s;
    QTest::newRow("minus zero") << u"11:30:00-00:00"_s;
    QTest::newRow("an offset of odd minutes") << u"11:30:00+00:75"_s;
    QTest::newRow("a line feed after it") << u"11:30:00\n"_s;
    QTest::newRow("a no-break space before it") << u"\u00A011:30:00"_s;
    QTest::newRow("Arabic digits") << u"\u0661\u0661:\u0663\u0660:\u0660\u0660"_s;
    QTest::newRow("an emoji and an accent") << u"11:30:00\U0001F552\u0301"_s;
}

void ClockTimeTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!ClockTime::fromText(text));
}

QTEST_GUILESS_MAIN(ClockTimeTest)
#include "tst_clocktime.moc"
