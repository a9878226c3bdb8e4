// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updatetimes.h"

#include "timezones.h"
#include "updatedays.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

using Core::ClockTime;

bool isZoned(const QDateTime &time)
{
    return time.timeSpec() != Qt::LocalTime;
}

class Times
{
public:
    Times(const QList<QList<TimeMark>> &marks, const PageClock &page) : m_marks(marks), m_page(page)
    {
        for (const auto &time : {page.published, page.modified}) {
            // CMSs write UTC whatever the site's zone is.
            if (time && isZoned(*time) && time->offsetFromUtc() != 0 && !m_offset)
                m_offset = time->offsetFromUtc();
        }
    }

    QList<std::optional<ClockTime>> settled()
    {
        for (const QList<TimeMark> &marks : m_marks)
            m_times.append(told(marks));
        settleDaysOfClocks();
        settleAges();
        return std::move(m_times);
    }

private:
    /// The best of an update's moments, or the best of its clocks.
    [[nodiscard]] std::optional<ClockTime> told(const QList<TimeMark> &marks) const
    {
        for (const bool changed : {false, true}) {
            for (const TimeMark &mark : marks) {
                if (mark.at && mark.changed == changed)
                    return moment(*mark.at, clockBeside(marks, *mark.at));
            }
            for (const TimeMark &mark : marks) {
                if (mark.shown && mark.shown->clock && mark.changed == changed)
                    return clock(*mark.shown);
            }
        }
        return std::nullopt;
    }

    /// The words that show the same clock as a moment, with the zone it lacks.
    static const TimeLine *clockBeside(const QList<TimeMark> &marks, const QDateTime &at)
    {
        for (const TimeMark &mark : marks) {
            if (mark.shown && mark.shown->clock && mark.shown->clock->hour() == at.time().hour()
                && mark.shown->clock->minute() == at.time().minute())
                return &*mark.shown;
        }
        return nullptr;
    }

    [[nodiscard]] ClockTime moment(const QDateTime &at, const TimeLine *shown) const
    {
        if (isZoned(at)) {
            const bool utc = at.offsetFromUtc() == 0;
            const QDateTime here = utc && m_offset ? at.toOffsetFromUtc(*m_offset) : at;
            return {here.time(), here.date(), here.offsetFromUtc()};
        }
        const auto offset =
            shown != nullptr ? zoneOffset(shown->zone, at.date(), at.time()) : std::nullopt;
        return {at.time(), at.date(), offset};
    }

    [[nodiscard]] ClockTime clock(const TimeLine &shown) const
    {
        // The page's day is near enough to tell summer time.
        auto offset = zoneOffset(shown.zone, shown.date ? shown.date : pageDay(), *shown.clock);
        // No zone, "local time", or a name with several meanings: the site's own.
        if (!offset && m_offset && couldBe(shown.zone, *m_offset))
            offset = m_offset;
        return {*shown.clock, shown.date, offset};
    }

    [[nodiscard]] std::optional<QDate> pageDay() const
    {
        const auto &time = m_page.modified ? m_page.modified : m_page.published;
        return time ? std::optional(time->date()) : std::nullopt;
    }

    /// Ages alone count back from when the page was read: that is as long after another update as
    /// its age tells, or the newest one's age after the last change.
    void settleAges()
    {
        const auto read = readAt();
        if (!read)
            return;
        for (qsizetype i = 0; i < m_times.size(); ++i) {
            const auto age = ageOf(m_marks[i]);
            if (m_times[i] || !age)
                continue;
            m_times[i] = after(*read, -*age);
        }
    }

    /// The same clock some seconds on; the day only where it is known.
    static ClockTime after(const ClockTime &time, qint64 seconds)
    {
        const QDate anyDay(2000, 1, 1);
        const QDateTime then =
            QDateTime(time.date.value_or(anyDay), time.time, QTimeZone::UTC).addSecs(seconds);
        return {then.time(), time.date ? std::optional(then.date()) : std::nullopt, time.utcOffset};
    }

    static std::optional<qint64> ageOf(const QList<TimeMark> &marks)
    {
        for (const TimeMark &mark : marks) {
            if (mark.shown && mark.shown->age)
                return mark.shown->age;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ClockTime> readAt() const
    {
        std::optional<qint64> youngest;
        for (qsizetype i = 0; i < m_times.size(); ++i) {
            const auto age = ageOf(m_marks[i]);
            if (age && m_times[i])
                return after(*m_times[i], *age);
            if (age && (!youngest || *age < *youngest))
                youngest = age;
        }
        if (!youngest || !m_page.modified)
            return std::nullopt;
        return after(moment(*m_page.modified, nullptr), *youngest);
    }

    void settleDaysOfClocks()
    {
        QList<UpdateClock> clocks;
        for (const auto &time : m_times) {
            if (time)
                clocks.append({time->time, time->date});
        }
        const bool newestFirst = runsNewestFirst(clocks);
        const auto newest = newestDay(clocks, newestFirst);
        const auto oldest = newest ? std::nullopt : oldestDay();
        settleDays(clocks, newestFirst ? newest : oldest, newestFirst ? oldest : newest);
        qsizetype next = 0;
        for (auto &time : m_times) {
            if (time)
                time->date = clocks[next++].date;
        }
    }

    /// The day of the last change, in the updates' own zone.
    [[nodiscard]] std::optional<QDate> newestDay(const QList<UpdateClock> &clocks,
                                                 bool newestFirst) const
    {
        if (!m_page.modified || clocks.isEmpty())
            return std::nullopt;
        const QDateTime changed = inUpdatesZone(*m_page.modified);
        constexpr int slack = 2 * 3600; // for a zone that is not known
        const QTime newest = newestFirst ? clocks.first().clock : clocks.last().clock;
        const bool before = changed.time().secsTo(newest) > slack;
        return changed.date().addDays(before ? -1 : 0);
    }

    [[nodiscard]] std::optional<QDate> oldestDay() const
    {
        return m_page.published ? std::optional(inUpdatesZone(*m_page.published).date())
                                : std::nullopt;
    }

    [[nodiscard]] QDateTime inUpdatesZone(const QDateTime &time) const
    {
        for (const auto &each : m_times) {
            if (each && each->utcOffset && isZoned(time))
                return time.toOffsetFromUtc(*each->utcOffset);
        }
        return m_offset && isZoned(time) ? time.toOffsetFromUtc(*m_offset) : time;
    }

    const QList<QList<TimeMark>> &m_marks;
    const PageClock &m_page;
    std::optional<int> m_offset; ///< of the site's zone, seconds east of UTC
    QList<std::optional<ClockTime>> m_times;
};

} // namespace

QList<std::optional<ClockTime>> updateTimes(const QList<QList<TimeMark>> &marks,
                                            const PageClock &page)
{
    return Times(marks, page).settled();
}

} // namespace Gainsay::Loading
