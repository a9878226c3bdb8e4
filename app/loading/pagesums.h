// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"

#include <QList>

#include <vector>

namespace Gainsay::Loading {

/// Amounts at nodes, and what they come to below each element at no cost: nodes stand in document
/// order.
template <class T> class NodeSums
{
public:
    explicit NodeSums(int nodes) : m_before(size_t(nodes) + 1) {}

    void add(int node, T amount) { m_before[size_t(node) + 1] += amount; }
    /// After the last add(), before the first question.
    void close()
    {
        for (size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }

    [[nodiscard]] T below(const HtmlNode &node, int index) const
    {
        return between(index, node.end);
    }
    /// From `from` on, before `end`.
    [[nodiscard]] T between(int from, int end) const
    {
        return m_before[size_t(end)] - m_before[size_t(from)];
    }
    [[nodiscard]] T all() const { return m_before.back(); }

private:
    std::vector<T> m_before; ///< of all nodes before one
};

/// How much stands where on a page.
struct PageSums {
    PageSums(const HtmlTree &tree, const QList<HtmlBlock> &blocks);

    NodeSums<int> words;
    NodeSums<int> linked;  ///< words in links
    NodeSums<int> prose;   ///< words in prose
    NodeSums<int> cookies; ///< words that speak of cookies
    NodeSums<int> pictures;
    NodeSums<int> quotations; ///< blockquote elements
    std::vector<int>
        heading; ///< by node: the first heading from there on; the count of nodes: none
};

[[nodiscard]] inline bool isHeading(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6;
}

} // namespace Gainsay::Loading
