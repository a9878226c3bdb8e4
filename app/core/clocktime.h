// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace Gainsay::Core {

/// When something was said or posted: always a time of day, a date and an offset from UTC only
/// where the page tells them.
struct ClockTime {
    QTime time;
    std::optional<QDate> date;
    std::optional<int> utcOffset; ///< seconds east of UTC

    /// ISO 8601, as much as is known: "2026-03-04T11:30:00+00:00", "11:30:00+00:00", "11:30:00".
    [[nodiscard]] QString text() const;
    /// nullopt where the text is none of the forms that text() writes.
    [[nodiscard]] static std::optional<ClockTime> fromText(const QString &text);

    bool operator==(const ClockTime &) const = default;
};

} // namespace Gainsay::Core
