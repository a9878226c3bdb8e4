// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timemarks.h"

#include "core/clocktime.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Gainsay::Loading {

/// When a page says it was published and last changed, which its updates' times hang on; in local
/// time where no zone is told.
struct PageClock {
    std::optional<QDateTime> published;
    std::optional<QDateTime> modified;
};

/// When the updates of a live page were posted, in page order: `marks` are the times that each one
/// tells. A moment wins over a clock, a clock over an age ("2h ago"), what was posted over what was
/// changed. Clocks get the page's day and zone, as far as it tells them; an age counts back from
/// the page's last change. nullopt: no time of day is known.
[[nodiscard]] QList<std::optional<Core::ClockTime>> updateTimes(const QList<QList<TimeMark>> &marks,
                                                                const PageClock &page);

} // namespace Gainsay::Loading
