// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clocktime.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace Gainsay::Loading {

/// What a line that holds nothing but a time says.
struct TimeLine {
    /// How the line introduces its time.
    enum class Lead { None, Posted, Published };
    Lead lead = Lead::None;
    std::optional<QTime> clock; ///< the first one, where the line gives several
    QString zone;               ///< as written; empty: none
    std::optional<QDate> date;
    bool relative = false;      ///< "57 mins ago", "just now"
    std::optional<qint64> age;  ///< seconds, where relative: as rounded as the words
    bool counted = false;       ///< an aggregator's number follows: "1 month ago 32"
    bool hasZoneOrHalf = false; ///< a zone or am/pm backs the clock up
};

/// The time that `line` consists of; nullopt where it holds anything else. `year` completes a
/// date without one.
[[nodiscard]] std::optional<TimeLine> timeLine(QStringView line, std::optional<int> year = {});

/// When that is; nullopt where it gives no clock time.
[[nodiscard]] std::optional<Core::ClockTime> clockTime(const TimeLine &line);

/// A time at the beginning of a line with text behind a dash, colon or bar.
struct LeadingTime {
    TimeLine time;
    qsizetype end = 0;  ///< of the time, in UTF-16 units of the line
    qsizetype rest = 0; ///< where the text begins
};
[[nodiscard]] std::optional<LeadingTime> leadingTime(QStringView line,
                                                     std::optional<int> year = {});

} // namespace Gainsay::Loading
