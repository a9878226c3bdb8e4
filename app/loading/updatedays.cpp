// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updatedays.h"

namespace Gainsay::Loading {

namespace {

int daysPassed(QTime previous, QTime clock, bool newestFirst)
{
    constexpr int outOfOrder = 2 * 3600; // a pinned or late entry, not another day
    const int later = previous.secsTo(clock);
    if (newestFirst)
        return later > outOfOrder ? -1 : 0;
    return later < -outOfOrder ? 1 : 0;
}

} // namespace

bool runsNewestFirst(const QList<UpdateClock> &updates)
{
    constexpr int halfDay = 12 * 3600; // beyond it, midnight came between
    qsizetype down = 0;
    qsizetype up = 0;
    for (qsizetype i = 1; i < updates.size(); ++i) {
        const int later = updates[i - 1].clock.secsTo(updates[i].clock);
        down += later < 0 && later > -halfDay ? 1 : 0;
        up += later > 0 && later < halfDay ? 1 : 0;
    }
    return down >= up;
}

void settleDays(QList<UpdateClock> &updates, std::optional<QDate> first, std::optional<QDate> last)
{
    const bool newestFirst = runsNewestFirst(updates);
    std::optional<QDate> date = first;
    bool goesOn = false; // from one that is on the same day as `date`
    for (qsizetype i = 0; i < updates.size(); ++i) {
        UpdateClock &update = updates[i];
        if (update.date)
            date = update.date;
        else if (date && goesOn)
            date = date->addDays(daysPassed(updates[i - 1].clock, update.clock, newestFirst));
        update.date = date;
        goesOn = true;
    }
    if (!updates.isEmpty() && !updates.last().date)
        updates.last().date = last;
    for (qsizetype i = updates.size() - 2; i >= 0; --i) {
        UpdateClock &update = updates[i];
        const UpdateClock &next = updates[i + 1];
        if (!update.date && next.date)
            update.date = next.date->addDays(-daysPassed(update.clock, next.clock, newestFirst));
    }
}

} // namespace Gainsay::Loading
