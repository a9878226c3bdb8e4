// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spanindex.h"

#include "core/lanelayout.h"

#include <algorithm>

namespace Gainsay::Ui {

namespace {

bool standsBefore(const SpanIndex::Entry &a, const SpanIndex::Entry &b)
{
    if (a.hull.begin != b.hull.begin)
        return a.hull.begin < b.hull.begin;
    if (a.hull.end != b.hull.end)
        return a.hull.end > b.hull.end;
    return a.id < b.id;
}

} // namespace

void SpanIndex::reset(const QHash<Core::StatementId, Core::TextSpan> &hulls)
{
    m_entries.clear();
    m_entries.reserve(hulls.size());
    QList<Core::TextSpan> spans;
    for (auto it = hulls.cbegin(); it != hulls.cend(); ++it) {
        if (!it.value().isEmpty())
            m_entries.append({it.value(), 0, 0, it.key()});
    }
    std::sort(m_entries.begin(), m_entries.end(), standsBefore);
    for (const Entry &entry : std::as_const(m_entries))
        spans.append(entry.hull);
    const QList<int> lanes = Core::laneLayout(spans);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries[i].lane = lanes[i];
    updateReach(0);
}

Core::TextSpan SpanIndex::insert(Core::StatementId id, Core::TextSpan hull)
{
    if (hull.isEmpty())
        return {};
    const Entry entry{hull, 0, 0, id};
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, standsBefore);
    const qsizetype i = place - m_entries.cbegin();
    m_entries.insert(i, entry);
    updateReach(i);
    return updateLanes(i);
}

Core::TextSpan SpanIndex::remove(Core::StatementId id, Core::TextSpan hull)
{
    const qsizetype i = find(id, hull);
    if (i < 0)
        return {};
    m_entries.remove(i);
    updateReach(i);
    Core::TextSpan changed = hull;
    // What it joined may have fallen apart: each neighbour's group is coloured anew.
    for (qsizetype at = std::max<qsizetype>(i - 1, 0); at < m_entries.size();) {
        const Core::TextSpan group = updateLanes(at);
        changed = {std::min(changed.begin, group.begin), std::max(changed.end, group.end)};
        while (at < m_entries.size() && m_entries[at].hull.begin < group.end)
            ++at;
        if (at == m_entries.size() || m_entries[at].hull.begin >= hull.end)
            break;
    }
    return changed;
}

QList<SpanIndex::Entry> SpanIndex::overlapping(Core::TextSpan span) const
{
    const auto after =
        std::lower_bound(m_entries.cbegin(), m_entries.cend(), span.end,
                         [](const Entry &entry, qsizetype end) { return entry.hull.begin < end; });
    QList<Entry> found;
    for (auto it = after; it != m_entries.cbegin() && (it - 1)->reach > span.begin; --it) {
        if ((it - 1)->hull.end > span.begin)
            found.append(*(it - 1));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

qsizetype SpanIndex::find(Core::StatementId id, Core::TextSpan hull) const
{
    const Entry entry{hull, 0, 0, id};
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, standsBefore);
    const bool found = place != m_entries.cend() && place->id == id && place->hull == hull;
    return found ? place - m_entries.cbegin() : -1;
}

void SpanIndex::updateReach(qsizetype from)
{
    qsizetype reach = from > 0 ? m_entries[from - 1].reach : 0;
    for (qsizetype i = from; i < m_entries.size(); ++i) {
        reach = std::max(reach, m_entries[i].hull.end);
        m_entries[i].reach = reach;
    }
}

Core::TextSpan SpanIndex::updateLanes(qsizetype around)
{
    qsizetype first = around;
    while (first > 0 && m_entries[first - 1].reach > m_entries[first].hull.begin)
        --first;
    qsizetype last = first;
    QList<Core::TextSpan> spans{m_entries[first].hull};
    qsizetype end = m_entries[first].hull.end;
    while (last + 1 < m_entries.size() && m_entries[last + 1].hull.begin < end) {
        ++last;
        spans.append(m_entries[last].hull);
        end = std::max(end, m_entries[last].hull.end);
    }
    const QList<int> lanes = Core::laneLayout(spans);
    for (qsizetype i = 0; i < lanes.size(); ++i)
        m_entries[first + i].lane = lanes[i];
    return {m_entries[first].hull.begin, end};
}

} // namespace Gainsay::Ui
