// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timezones.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

/// One name: hours east of UTC, or the place whose clock it means by the season, or neither where
/// the name has several meanings.
struct Zone {
    QStringView name;
    std::optional<double> hours;
    QLatin1StringView place{};
};

constexpr std::array zones{
    Zone{u"gmt", 0},
    Zone{u"utc", 0},
    Zone{u"z", 0},
    Zone{u"wet", 0},
    Zone{u"bst", 1},
    Zone{u"west", 1},
    Zone{u"cet", 1},
    Zone{u"mez", 1},
    Zone{u"wat", 1},
    Zone{u"cest", 2},
    Zone{u"mesz", 2},
    Zone{u"eet", 2},
    Zone{u"cat", 2},
    Zone{u"sast", 2},
    Zone{u"eest", 3},
    Zone{u"msk", 3},
    Zone{u"trt", 3},
    Zone{u"eat", 3},
    Zone{u"idt", 3},
    Zone{u"gst", 4},
    Zone{u"pkt", 5},
    Zone{u"npt", 5.75},
    Zone{u"wib", 7},
    Zone{u"hkt", 8},
    Zone{u"sgt", 8},
    Zone{u"awst", 8},
    Zone{u"jst", 9},
    Zone{u"kst", 9},
    Zone{u"acst", 9.5},
    Zone{u"aest", 10},
    Zone{u"acdt", 10.5},
    Zone{u"aedt", 11},
    Zone{u"nzst", 12},
    Zone{u"nzdt", 13},
    Zone{u"brt", -3},
    Zone{u"art", -3},
    Zone{u"nst", -3.5},
    Zone{u"ndt", -2.5},
    Zone{u"adt", -3},
    Zone{u"edt", -4},
    Zone{u"est", -5},
    Zone{u"cdt", -5},
    Zone{u"mdt", -6},
    Zone{u"pdt", -7},
    Zone{u"mst", -7},
    Zone{u"pst", -8},
    Zone{u"akdt", -8},
    Zone{u"akst", -9},
    Zone{u"hst", -10},
    Zone{u"et", {}, "America/New_York"_L1},
    Zone{u"ct", {}, "America/Chicago"_L1},
    Zone{u"mt", {}, "America/Denver"_L1},
    Zone{u"pt", {}, "America/Los_Angeles"_L1},
    Zone{u"uhr", {}},
    Zone{u"h", {}},
    Zone{u"local time", {}},
    Zone{u"heure locale", {}},
    Zone{u"ortszeit", {}},
    Zone{u"hora local", {}},
    Zone{u"ist", {}},
    Zone{u"ast", {}},
    Zone{u"cst", -6},
    Zone{u"بتوقيت غرينتش", 0},
    Zone{u"بتوقيت جرينتش", 0},
    Zone{u"توقيت غرينتش", 0},
};

constexpr int secondsPerHour = 3600;
constexpr int secondsPerMinute = 60;

const QRegularExpression &offsetForm()
{
    static const QRegularExpression form(
        u"\\A(?:gmt|utc)?\\s?([+−-])(\\d{1,2})(?::?(\\d{2}))?\\z"_s);
    return form;
}

std::optional<int> writtenOffset(const QString &words)
{
    const auto match = offsetForm().match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int size =
        match.captured(2).toInt() * secondsPerHour + match.captured(3).toInt() * secondsPerMinute;
    constexpr int farthest = 14 * secondsPerHour;
    if (size > farthest)
        return std::nullopt;
    return match.captured(1) == u"+"_s ? size : -size;
}

const Zone *zoneNamed(const QString &words)
{
    const auto *const found = std::ranges::find(zones, QStringView(words), &Zone::name);
    return found == zones.end() ? nullptr : found;
}

} // namespace

bool isZone(QStringView words)
{
    const QString key = words.toString().toLower();
    return zoneNamed(key) != nullptr || writtenOffset(key).has_value();
}

std::optional<int> zoneOffset(QStringView words, std::optional<QDate> date, QTime time)
{
    const QString key = words.toString().toLower();
    const Zone *zone = zoneNamed(key);
    if (zone == nullptr)
        return writtenOffset(key);
    if (zone->hours)
        return static_cast<int>(std::lround(*zone->hours * secondsPerHour));
    if (zone->place.isEmpty() || !date)
        return std::nullopt;
    const QTimeZone place(QByteArray(zone->place.data(), zone->place.size()));
    if (!place.isValid())
        return std::nullopt;
    return QDateTime(*date, time, place).offsetFromUtc();
}

bool couldBe(QStringView words, int offset)
{
    const QString key = words.toString().toLower();
    const double hours = double(offset) / secondsPerHour;
    if (key == u"ist"_s) // Irish summer, Israel, India
        return hours == 1 || hours == 2 || hours == 5.5;
    if (key == u"ast"_s) // Atlantic, Arabia
        return hours == -4 || hours == 3;
    const Zone *const zone = zoneNamed(key);
    return key.isEmpty() || (zone != nullptr && !zone->hours && zone->place.isEmpty());
}

} // namespace Gainsay::Loading
