// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedtimes.h"

#include "pagetimes.h"
#include "timezones.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

/// 1 to 12, by the first three letters in English; 0 for others.
int monthOf(const QString &name)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = months.indexOf(name.first(3).toLower());
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// Seconds east of UTC; nullopt: not told.
std::optional<int> offsetOf(const QString &zone, QDate date, QTime time)
{
    static const QRegularExpression digits(u"^([+-])(\\d{2}):?(\\d{2})"_s);
    if (const auto match = digits.match(zone); match.hasMatch()) {
        const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        return match.captured(1) == u"-"_s ? -60 * minutes : 60 * minutes;
    }
    if (zone == u"Z"_s || zone == u"UT"_s)
        return 0;
    return zone.isEmpty() ? std::nullopt : zoneOffset(zone, date, time);
}

} // namespace

std::optional<QDateTime> feedTime(const QString &text)
{
    static const QRegularExpression mail(
        u"^(?:[A-Za-z]+,?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4}|\\d{2}),?"
        "\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2})?"_s);
    constexpr qsizetype longest = 100;
    const QString words = text.first(std::min(text.size(), longest)).simplified();
    const auto match = mail.match(words);
    if (!match.hasMatch())
        return pageTime(words);
    const QDate date(yearOf(match.captured(3)), monthOf(match.captured(2)),
                     match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const auto offset = offsetOf(match.captured(7), date, time);
    return offset ? QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(*offset))
                  : QDateTime(date, time);
}

} // namespace Gainsay::Loading
