// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updatescore.h"

#include <QDateTime>

namespace Gainsay::Measuring {

namespace {

QString wordsIn(const Entry &entry)
{
    return entry.headline + u'\n' + entry.text;
}

/// The position of the one most alike, of those that are not taken; -1 where none is.
qsizetype mostAlike(const Entry &wanted, const QList<Entry> &entries, const QList<bool> &taken)
{
    constexpr double enough = 0.5;
    qsizetype best = -1;
    double bestF1 = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const double f1 = taken[i] ? 0 : overlapOf(wordsIn(wanted), wordsIn(entries[i])).f1();
        if (f1 > bestF1) {
            best = i;
            bestF1 = f1;
        }
    }
    return bestF1 >= enough ? best : -1;
}

} // namespace

std::optional<qint64> instantOf(const QString &time)
{
    QString text = time.trimmed();
    if (const qsizetype blank = text.indexOf(u' '); blank == 10)
        text[blank] = u'T';
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return at.toMSecsSinceEpoch();
}

void UpdateScore::add(const QList<Entry> &truth, const QList<Entry> &entries)
{
    constexpr qint64 tolerance = 60'000;
    if (truth.isEmpty())
        return;
    QList<bool> taken(entries.size(), false);
    qsizetype last = -1;
    wanted += int(truth.size());
    given += int(entries.size());
    for (const Entry &entry : truth) {
        const qsizetype best = mostAlike(entry, entries, taken);
        if (best < 0)
            continue;
        taken[best] = true;
        ++found;
        inOrder += best > last ? 1 : 0;
        last = best;
        const auto at = instantOf(entry.time);
        if (!at)
            continue;
        ++timed;
        const auto mine = instantOf(entries[best].time);
        timeRight += mine && std::abs(*mine - *at) <= tolerance ? 1 : 0;
    }
}

} // namespace Gainsay::Measuring
