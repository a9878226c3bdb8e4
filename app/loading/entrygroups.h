// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryfinder.h"

#include <vector>

namespace Gainsay::Loading {

/// Times of one make, that is with the same elements above them, and what stands between or
/// around them: perhaps a live page's updates.
class EntryGroups
{
public:
    /// Borrows all of them.
    EntryGroups(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const QList<TimeMark> &marks);

    /// The entries of each group of three or more, those with the most words first; at most a few
    /// dozen groups.
    [[nodiscard]] QList<QList<LiveEntry>> all() const;

    [[nodiscard]] int wordsOf(const LiveEntry &entry) const;

private:
    struct Place {
        int begin = 0; ///< nodes
        int end = 0;
    };

    [[nodiscard]] QList<QList<int>> groupsOfMarks() const;
    [[nodiscard]] QList<Place> containers(const QList<int> &group) const;
    [[nodiscard]] QList<Place> stretches(const QList<Place> &boxes) const;
    [[nodiscard]] int highestAlone(int mark, int before, int after) const;
    [[nodiscard]] QList<Place> withSiblings(const QList<Place> &places) const;
    [[nodiscard]] bool hasMark(int begin, int end) const;
    [[nodiscard]] QList<LiveEntry> entriesAt(const QList<Place> &places) const;

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    const QList<TimeMark> &m_marks;
    std::vector<int> m_depth;    ///< of each node
    std::vector<quint64> m_path; ///< of each node: the tags that lead to it
};

} // namespace Gainsay::Loading
