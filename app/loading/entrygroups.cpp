// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrygroups.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Gainsay::Loading {

namespace {

constexpr qsizetype fewest = 3;
constexpr qsizetype mostGroups = 24;
constexpr int fewestWords = 4; // beside the time

quint64 mixed(quint64 path, quint64 tag)
{
    constexpr quint64 prime = 1'099'511'628'211;
    return (path ^ tag) * prime;
}

} // namespace

EntryGroups::EntryGroups(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                         const QList<TimeMark> &marks)
    : m_tree(tree),
      m_blocks(blocks),
      m_marks(marks),
      m_depth(size_t(tree.size())),
      m_path(size_t(tree.size()))
{
    for (int i = 1; i < tree.size(); ++i) {
        const HtmlNode &node = tree.node(i);
        m_depth[size_t(i)] = m_depth[size_t(node.parent)] + 1;
        m_path[size_t(i)] = mixed(m_path[size_t(node.parent)], quint64(node.tag) + 1);
    }
}

int EntryGroups::wordsOf(const LiveEntry &entry) const
{
    int words = 0;
    for (const int block : entry.blocks)
        words += m_blocks[block].words;
    return words;
}

QList<QList<LiveEntry>> EntryGroups::all() const
{
    QList<std::pair<int, QList<LiveEntry>>> found;
    const QList<QList<int>> groups = groupsOfMarks();
    for (const QList<int> &group : groups) {
        const QList<Place> boxes = containers(group);
        QList<LiveEntry> entries = entriesAt(withSiblings(boxes));
        const auto full = [this](const LiveEntry &e) { return wordsOf(e) >= 2 * fewestWords; };
        // Entries that are boxes hold their words; in a flat list they follow the times.
        const bool boxed = entries.size() >= fewest
            && std::ranges::count_if(entries, full) * 10 >= entries.size() * 7;
        if (!boxed)
            entries = entriesAt(stretches(boxes));
        if (entries.size() < fewest)
            continue;
        int words = 0;
        for (const LiveEntry &entry : std::as_const(entries))
            words += wordsOf(entry);
        found.append({words, std::move(entries)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             &std::pair<int, QList<LiveEntry>>::first);
    QList<QList<LiveEntry>> out;
    for (auto &each : found)
        out.append(std::move(each.second));
    return out;
}

/// Indices of marks with the same way to them, the largest groups first.
QList<QList<int>> EntryGroups::groupsOfMarks() const
{
    QMap<std::pair<quint64, int>, QList<int>> byPath;
    for (int i = 0; i < m_marks.size(); ++i)
        byPath[{m_path[size_t(m_marks[i].node)], int(m_marks[i].kind)}].append(i);
    QList<QList<int>> groups = byPath.values();
    groups.removeIf([](const QList<int> &group) { return group.size() < fewest; });
    std::ranges::stable_sort(groups, std::ranges::greater(), &QList<int>::size);
    if (groups.size() > mostGroups)
        groups.resize(mostGroups);
    return groups;
}

/// The highest element around a mark that holds neither of its neighbours.
int EntryGroups::highestAlone(int mark, int before, int after) const
{
    int node = mark;
    for (;;) {
        const int parent = m_tree.node(node).parent;
        if (parent <= 0 || (before >= 0 && parent <= before)
            || (after >= 0 && after < m_tree.node(parent).end))
            return node;
        node = parent;
    }
}

/// The boxes around the marks, all of one depth: a box with two of the times is one.
QList<EntryGroups::Place> EntryGroups::containers(const QList<int> &group) const
{
    QList<int> boxes;
    QHash<int, int> byDepth;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const int before = i > 0 ? m_marks[group[i - 1]].node : -1;
        const int after = i + 1 < group.size() ? m_marks[group[i + 1]].node : -1;
        boxes.append(highestAlone(m_marks[group[i]].node, before, after));
        ++byDepth[m_depth[size_t(boxes.last())]];
    }
    int depth = 0;
    for (auto each = byDepth.cbegin(); each != byDepth.cend(); ++each) {
        const int most = byDepth.value(depth);
        if (each.value() > most || (each.value() == most && each.key() < depth))
            depth = each.key();
    }
    QList<Place> places;
    for (qsizetype i = 0; i < group.size(); ++i) {
        int node = m_marks[group[i]].node;
        while (m_depth[size_t(node)] > depth)
            node = m_tree.node(node).parent;
        if (places.isEmpty() || places.constLast().begin != node)
            places.append({node, m_tree.node(node).end});
    }
    return places;
}

/// From each time's box to the next, the last one to the end of what holds them: where they stand
/// side by side.
QList<EntryGroups::Place> EntryGroups::stretches(const QList<Place> &boxes) const
{
    QHash<int, int> byParent;
    for (const Place &box : boxes)
        ++byParent[m_tree.node(box.begin).parent];
    QList<Place> places;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int parent = m_tree.node(boxes[i].begin).parent;
        if (parent < 0 || byParent.value(parent) < fewest)
            continue;
        const int end = m_tree.node(parent).end;
        const bool more = i + 1 < boxes.size() && boxes[i + 1].begin < end;
        places.append({boxes[i].begin, more ? boxes[i + 1].begin : end});
    }
    return places;
}

bool EntryGroups::hasMark(int begin, int end) const
{
    const auto found = std::ranges::lower_bound(m_marks, begin, {}, &TimeMark::node);
    return found != m_marks.end() && found->node < end;
}

/// With those beside them that are of the same make but tell their time in another way.
QList<EntryGroups::Place> EntryGroups::withSiblings(const QList<Place> &places) const
{
    QList<Place> all;
    QSet<int> parents;
    QHash<int, int> inParent;
    for (const Place &place : places)
        ++inParent[m_tree.node(place.begin).parent];
    for (const Place &place : places) {
        const int parent = m_tree.node(place.begin).parent;
        if (parent < 0 || inParent.value(parent) < 2) {
            all.append(place);
            continue;
        }
        if (parents.contains(parent))
            continue;
        parents.insert(parent);
        const HtmlTag tag = m_tree.node(place.begin).tag;
        for (int child = m_tree.node(parent).firstChild; child >= 0;
             child = m_tree.node(child).next) {
            if (m_tree.node(child).tag == tag && hasMark(child, m_tree.node(child).end))
                all.append({child, m_tree.node(child).end});
        }
    }
    std::ranges::sort(all, {}, &Place::begin);
    return all;
}

/// A few places without words but for their time belong to the next one: "posted …", "updated …".
QList<LiveEntry> EntryGroups::entriesAt(const QList<Place> &places) const
{
    constexpr int mostTimes = 12; // in one entry
    QList<LiveEntry> entries;
    LiveEntry entry;
    int words = 0; // beside the times
    for (const Place &place : places) {
        if (entry.marks.size() > mostTimes) {
            entry = {};
            words = 0;
        }
        auto block = std::ranges::lower_bound(m_blocks, place.begin, {}, &HtmlBlock::begin);
        for (; block != m_blocks.end() && block->begin < place.end; ++block) {
            entry.blocks.append(int(block - m_blocks.begin()));
            words += block->words;
        }
        auto mark = std::ranges::lower_bound(m_marks, place.begin, {}, &TimeMark::node);
        for (int i = 0; mark != m_marks.end() && mark->node < place.end && i < mostTimes;
             ++mark, ++i) {
            entry.marks.append(int(mark - m_marks.begin()));
            words -= mark->kind == TimeMark::Kind::Attribute ? 0 : countWords(mark->words);
        }
        if (words < fewestWords / 2)
            continue;
        entries.append(std::exchange(entry, {}));
        words = 0;
    }
    return entries;
}

} // namespace Gainsay::Loading
