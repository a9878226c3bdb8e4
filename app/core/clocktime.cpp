// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocktime.h"

#include <QRegularExpression>

#include <cstdlib>

namespace Gainsay::Core {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int minutesPerHour = 60;

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / secondsPerMinute;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % minutesPerHour, 2, 10, QLatin1Char('0'));
}

} // namespace

QString ClockTime::text() const
{
    QString out;
    if (date)
        out += date->toString(Qt::ISODate) + QLatin1Char('T');
    out += time.toString(QStringLiteral("HH:mm:ss"));
    if (utcOffset)
        out += offsetText(*utcOffset);
    return out;
}

std::optional<ClockTime> ClockTime::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:(\\d{4}-\\d\\d-\\d\\d)T)?(\\d\\d:\\d\\d:\\d\\d)(?:([+-])(\\d\\d):(\\d\\d))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ClockTime out;
    out.time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (match.hasCaptured(1))
        out.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!out.time.isValid() || (out.date && !out.date->isValid()))
        return std::nullopt;
    if (match.hasCaptured(3)) {
        const int minutes = match.captured(4).toInt() * minutesPerHour + match.captured(5).toInt();
        out.utcOffset =
            (match.captured(3) == QLatin1Char('-') ? -1 : 1) * minutes * secondsPerMinute;
    }
    // Qt reads midnight as 24:00:00 too, and offsets have more than one spelling.
    return out.text() == text ? std::optional(out) : std::nullopt;
}

} // namespace Gainsay::Core
