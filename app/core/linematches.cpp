// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linematches.h"

#include <QHash>

#include <algorithm>

namespace Gainsay::Core {

namespace {

QStringView at(QStringView text, TextSpan span)
{
    return text.sliced(span.begin, span.length());
}

/// A line as often as either text has it, and where it stands last.
struct Seen {
    int older = 0;
    int newer = 0;
    qsizetype inOlder = -1;
    qsizetype inNewer = -1;
};

} // namespace

LineMatches::Side::Side(QStringView whole) : text(whole)
{
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = text.indexOf(u'\n', begin);
        lines.append({begin, end < 0 ? text.size() : end});
        if (end < 0)
            break;
        begin = end + 1;
    }
    partners.fill(-1, lines.size());
}

qsizetype LineMatches::Side::lineAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(lines, position, {}, &TextSpan::begin);
    return std::max<qsizetype>(0, after - lines.begin() - 1);
}

bool LineMatches::Side::isBlank(qsizetype line) const
{
    return at(text, lines[line]).trimmed().isEmpty();
}

LineMatches::LineMatches(QStringView older, QStringView newer) : m_older(older), m_newer(newer)
{
    matchUnique();
    matchNeighbours();
    const qsizetype count = m_older.lines.size();
    m_before.resize(count);
    m_after.resize(count);
    const auto isMark = [&](qsizetype line) {
        return m_older.partners[line] >= 0 && !m_older.isBlank(line);
    };
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i)
        m_before[i] = last = isMark(i) ? i : last;
    last = -1;
    for (qsizetype i = count - 1; i >= 0; --i)
        m_after[i] = last = isMark(i) ? i : last;
}

bool LineMatches::match(qsizetype older, qsizetype newer)
{
    if (older < 0 || newer < 0 || older >= m_older.lines.size() || newer >= m_newer.lines.size()
        || m_older.partners[older] >= 0 || m_newer.partners[newer] >= 0
        || at(m_older.text, m_older.lines[older]) != at(m_newer.text, m_newer.lines[newer]))
        return false;
    m_older.partners[older] = newer;
    m_newer.partners[newer] = older;
    return true;
}

void LineMatches::matchUnique()
{
    QHash<QStringView, Seen> seen;
    seen.reserve(m_older.lines.size());
    for (qsizetype i = 0; i < m_older.lines.size(); ++i) {
        Seen &entry = seen[at(m_older.text, m_older.lines[i])];
        ++entry.older;
        entry.inOlder = i;
    }
    for (qsizetype i = 0; i < m_newer.lines.size(); ++i) {
        const auto entry = seen.find(at(m_newer.text, m_newer.lines[i]));
        if (entry == seen.end())
            continue;
        ++entry->newer;
        entry->inNewer = i;
    }
    for (const Seen &entry : std::as_const(seen)) {
        if (entry.older == 1 && entry.newer == 1 && !m_older.isBlank(entry.inOlder))
            match(entry.inOlder, entry.inNewer);
    }
}

void LineMatches::matchNeighbours()
{
    for (qsizetype i = 0; i < m_older.lines.size(); ++i) {
        if (m_older.partners[i] >= 0)
            match(i + 1, m_older.partners[i] + 1);
    }
    for (qsizetype i = m_older.lines.size() - 1; i > 0; --i) {
        if (m_older.partners[i] >= 0)
            match(i - 1, m_older.partners[i] - 1);
    }
    for (qsizetype i = 0; match(i, i); ++i) {
    }
    const qsizetype shift = m_newer.lines.size() - m_older.lines.size();
    for (qsizetype i = m_older.lines.size() - 1; match(i, i + shift); --i) {
    }
}

std::optional<TextSpan> LineMatches::counterpart(TextSpan span) const
{
    const qsizetype first = m_older.lineAt(span.begin);
    const qsizetype partner = m_older.partners[first];
    if (partner < 0)
        return std::nullopt;
    for (qsizetype line = first; m_older.lines[line].end < span.end; ++line) {
        if (m_older.partners[line + 1] != m_older.partners[line] + 1)
            return std::nullopt;
    }
    const qsizetype shift = m_newer.lines[partner].begin - m_older.lines[first].begin;
    return TextSpan{span.begin + shift, span.end + shift};
}

bool LineMatches::isTaken(qsizetype position) const
{
    return m_newer.partners[m_newer.lineAt(position)] >= 0;
}

LineMatches::Gap LineMatches::gapAround(qsizetype position) const
{
    const qsizetype line = m_older.lineAt(position);
    if (const qsizetype partner = m_older.partners[line]; partner >= 0) {
        const TextSpan span = m_newer.lines[partner];
        return {span, span.begin + position - m_older.lines[line].begin, true};
    }
    const qsizetype before = m_before[line];
    const qsizetype after = m_after[line];
    const qsizetype begin = before < 0 ? 0 : m_newer.lines[m_older.partners[before]].end;
    const qsizetype end =
        after < 0 ? m_newer.text.size() : m_newer.lines[m_older.partners[after]].begin;
    Gap gap;
    if (begin <= end)
        gap.span = {begin, end};
    gap.bounded = before >= 0 || after >= 0;
    gap.expected = begin + position - (before < 0 ? 0 : m_older.lines[before].end);
    return gap;
}

} // namespace Gainsay::Core
