// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Gainsay::Loading {

/// Where in its container an article's prose is set: what stands elsewhere is apart from it, what
/// is no prose belongs to it where it stands beside it.
class ProsePlaces
{
public:
    ProsePlaces(const HtmlTree &tree, int container);

    /// Counts a block of the article's prose.
    void add(const HtmlBlock &block);

    /// Prose set elsewhere than the article's: offers, notes, another article's beginning.
    [[nodiscard]] bool isApart(const HtmlBlock &block) const;
    /// In a box of its own that holds little of it; a quotation is in none.
    [[nodiscard]] bool isBoxed(const HtmlBlock &block) const;
    /// A heading, a list, a short paragraph beside the article's prose.
    [[nodiscard]] bool isAmid(const HtmlBlock &block) const;

private:
    [[nodiscard]] int wayTo(int node) const { return m_way[size_t(node - m_container)]; }

    const HtmlTree &m_tree;
    int m_container;
    std::vector<int> m_way;    ///< by node of the container: a number for the tags leading to it
    QHash<int, int> m_wordsAt; ///< of prose, by way
    QHash<int, int> m_wordsIn; ///< of prose in an element or right below it
    int m_most = 0;            ///< words of prose at one way
};

} // namespace Gainsay::Loading
