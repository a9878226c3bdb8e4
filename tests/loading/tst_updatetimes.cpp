// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/timezones.h"
#include "loading/updatedays.h"
#include "loading/updatetimes.h"

#include <QTest>
#include <QTimeZone>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

/// When updates were posted, out of what each tells and what the page tells.
class TestUpdateTimes : public QObject
{
    Q_OBJECT

private:
    static TimeMark words(const QString &words)
    {
        TimeMark mark;
        mark.shown = timeLine(words, 2026);
        mark.words = words;
        return mark;
    }
    static TimeMark moment(const QString &iso, bool changed = false)
    {
        TimeMark mark;
        mark.kind = TimeMark::Kind::Attribute;
        mark.at = QDateTime::fromString(iso, Qt::ISODate);
        mark.changed = changed;
        return mark;
    }
    static PageClock page(const QString &published, const QString &modified)
    {
        PageClock clock;
        if (!published.isEmpty())
            clock.published = QDateTime::fromString(published, Qt::ISODate);
        if (!modified.isEmpty())
            clock.modified = QDateTime::fromString(modified, Qt::ISODate);
        return clock;
    }
    static QStringList texts(const QList<std::optional<Core::ClockTime>> &times)
    {
        QStringList out;
        for (const auto &time : times)
            out.append(time ? time->text() : QString());
        return out;
    }

private Q_SLOTS:
    void oneUpdate_data()
    {
        QTest::addColumn<QList<TimeMark>>("marks");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("modified");
        QTest::addColumn<QString>("expected");
        const QString winter = u"2026-03-04T12:00:00+01:00"_s;
        QTest::newRow("a moment wins over the clock that shows")
            << QList{words(u"11:20 GMT"_s), moment(u"2026-03-04T10:40:00Z"_s)} << QString()
            << QString() << u"2026-03-04T10:40:00+00:00"_s;
        QTest::newRow("when it was posted, not when it was changed")
            << QList{moment(u"2026-03-04T10:50:00Z"_s, true), moment(u"2026-03-04T10:40:00Z"_s)}
            << QString() << QString() << u"2026-03-04T10:40:00+00:00"_s;
        QTest::newRow("when it was changed, where it tells nothing else")
            << QList{moment(u"2026-03-04T10:50:00Z"_s, true)} << QString() << QString()
            << u"2026-03-04T10:50:00+00:00"_s;
        QTest::newRow("UTC by the site's own clock")
            << QList{moment(u"2026-03-04T10:40:00Z"_s)} << QString() << winter
            << u"2026-03-04T11:40:00+01:00"_s;
        QTest::newRow("a moment without a zone, and its zone in words")
            << QList{moment(u"2026-03-04T10:40:00"_s), words(u"10:40 CET"_s)} << QString()
            << QString() << u"2026-03-04T10:40:00+01:00"_s;
        QTest::newRow("a moment without a zone keeps none")
            << QList{moment(u"2026-03-04T10:40:00"_s)} << QString() << QString()
            << u"2026-03-04T10:40:00"_s;
        QTest::newRow("a clock in brackets wins over an age")
            << QList{words(u"57 mins ago (11:30 GMT)"_s)} << QString() << winter
            << u"2026-03-04T11:30:00+00:00"_s;
        QTest::newRow("a clock gets the page's day and zone")
            << QList{words(u"11:20"_s)} << QString() << winter << u"2026-03-04T11:20:00+01:00"_s;
        QTest::newRow("the day of publishing, where no change is told")
            << QList{words(u"11:20 GMT"_s)} << winter << QString()
            << u"2026-03-04T11:20:00+00:00"_s;
        QTest::newRow("later than the last change: the day before")
            << QList{words(u"23:50"_s)} << QString() << winter << u"2026-03-03T23:50:00+01:00"_s;
        QTest::newRow("Indian time on an Indian page")
            << QList{words(u"11:20 IST"_s)} << QString() << u"2026-03-04T12:00:00+05:30"_s
            << u"2026-03-04T11:20:00+05:30"_s;
        QTest::newRow("Irish time on an Irish page")
            << QList{words(u"11:20 IST"_s)} << QString() << u"2026-07-04T12:00:00+01:00"_s
            << u"2026-07-04T11:20:00+01:00"_s;
        QTest::newRow("a name with several meanings on a page of none of them")
            << QList{words(u"11:20 IST"_s)} << QString() << u"2026-03-04T12:00:00-05:00"_s
            << u"2026-03-04T11:20:00"_s;
        QTest::newRow("another zone than the page's")
            << QList{words(u"11:20 ET"_s)} << QString() << winter << u"2026-03-03T11:20:00-05:00"_s;
        QTest::newRow("nothing told but the clock")
            << QList{words(u"11:20"_s)} << QString() << QString() << u"11:20:00"_s;
        QTest::newRow("an age alone")
            << QList{words(u"2h ago"_s)} << QString() << QString() << QString();
    }
    void oneUpdate()
    {
        QFETCH(QList<TimeMark>, marks);
        QFETCH(QString, published);
        QFETCH(QString, modified);
        QFETCH(QString, expected);
        QCOMPARE(texts(updateTimes({marks}, page(published, modified))), QStringList{expected});
    }

    void agesCountFromAnUpdateWithBoth()
    {
        const QList<QList<TimeMark>> marks{{words(u"قبل 5 دقائق"_s)},
                                           {words(u"27 mins ago (12:00 GMT)"_s)},
                                           {words(u"1 hour ago"_s)}};
        QCOMPARE(texts(updateTimes(marks, page({}, u"2026-03-04T12:30:00Z"_s))),
                 (QStringList{u"2026-03-04T12:22:00+00:00"_s, u"2026-03-04T12:00:00+00:00"_s,
                              u"2026-03-04T11:27:00+00:00"_s}));
        QCOMPARE(texts(updateTimes(marks, {})),
                 (QStringList{u"12:22:00+00:00"_s, u"12:00:00+00:00"_s, u"11:27:00+00:00"_s}));
    }

    void days_data()
    {
        QTest::addColumn<QStringList>("clocks");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("newest first, over midnight")
            << QStringList{u"01:10"_s, u"00:20"_s, u"23:50"_s, u"22:00"_s} << u"2026-03-04"_s
            << QString()
            << QStringList{u"2026-03-04"_s, u"2026-03-04"_s, u"2026-03-03"_s, u"2026-03-03"_s};
        QTest::newRow("newest first, from the oldest one's day")
            << QStringList{u"01:10"_s, u"00:20"_s, u"23:50"_s} << QString() << u"2026-03-03"_s
            << QStringList{u"2026-03-04"_s, u"2026-03-04"_s, u"2026-03-03"_s};
        QTest::newRow("oldest first, over midnight")
            << QStringList{u"22:00"_s, u"23:50"_s, u"00:20"_s} << u"2026-03-03"_s << QString()
            << QStringList{u"2026-03-03"_s, u"2026-03-03"_s, u"2026-03-04"_s};
        QTest::newRow("one a little out of order is no other day")
            << QStringList{u"12:00"_s, u"11:00"_s, u"11:30"_s, u"10:00"_s} << u"2026-03-04"_s
            << QString()
            << QStringList{u"2026-03-04"_s, u"2026-03-04"_s, u"2026-03-04"_s, u"2026-03-04"_s};
        QTest::newRow("a day that is told in between")
            << QStringList{u"01:10"_s, u"23:50 2026-03-01"_s, u"22:00"_s} << QString() << QString()
            << QStringList{u"2026-03-02"_s, u"2026-03-01"_s, u"2026-03-01"_s};
        QTest::newRow("none is known")
            << QStringList{u"01:10"_s, u"23:50"_s} << QString() << QString() << QStringList{{}, {}};
    }
    void days()
    {
        QFETCH(QStringList, clocks);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto day = [](const QString &text) {
            const QDate date = QDate::fromString(text, Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        };
        QList<UpdateClock> updates;
        for (const QString &clock : std::as_const(clocks))
            updates.append({QTime::fromString(clock.first(5), u"HH:mm"_s), day(clock.mid(6))});
        settleDays(updates, day(first), day(last));
        QStringList found;
        for (const UpdateClock &update : std::as_const(updates))
            found.append(update.date ? update.date->toString(Qt::ISODate) : QString());
        QTEST(found, "days");
    }

    void whatAZoneMayMean()
    {
        QVERIFY(couldBe(u"AST", 3 * 3600));
        QVERIFY(couldBe(u"", 3600));
        QVERIFY(couldBe(u"Uhr", 3600));
        QVERIFY(!couldBe(u"AST", 3600));
        QVERIFY(!couldBe(u"GMT", 3600));
    }
};

QTEST_GUILESS_MAIN(TestUpdateTimes)
#include "tst_updatetimes.moc"
