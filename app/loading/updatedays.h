// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace Gainsay::Loading {

/// A clock time of an update, in page order.
struct UpdateClock {
    QTime clock;
    std::optional<QDate> date; ///< where it is told, and after settleDays() where it follows
};

/// Whether the updates run from the newest to the oldest, as most pages do; also where nothing
/// tells.
[[nodiscard]] bool runsNewestFirst(const QList<UpdateClock> &updates);

/// Gives each clock its day, as far as the days that are told reach: a clock that jumps up among
/// updates that run newest first is the evening before, and a jump down the other way the next
/// morning. `first` and `last`: the days of the first and the last one, where they are known.
void settleDays(QList<UpdateClock> &updates, std::optional<QDate> first,
                std::optional<QDate> last = {});

} // namespace Gainsay::Loading
