// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proseplaces.h"

#include "pagesums.h"

#include <algorithm>
#include <utility>

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

/// Elements that only give a form to what stands in them.
bool isForm(HtmlTag tag)
{
    switch (tag) {
    case Blockquote:
    case Dd:
    case Dl:
    case Dt:
    case Header:
    case Li:
    case Ol:
    case P:
    case Pre:
    case Table:
    case Tbody:
    case Td:
    case Th:
    case Thead:
    case Tr:
    case Ul:
        return true;
    default:
        return isHeading(tag);
    }
}

} // namespace

ProsePlaces::ProsePlaces(const HtmlTree &tree, int container)
    : m_tree(tree), m_container(container), m_way(size_t(tree.node(container).end - container))
{
    QHash<std::pair<int, HtmlTag>, int> ways; // by the parent's way and the tag
    for (int node = container + 1; node < tree.node(container).end; ++node) {
        int &way = ways[{wayTo(tree.node(node).parent), tree.node(node).tag}];
        if (way == 0)
            way = int(ways.size());
        m_way[size_t(node - container)] = way;
    }
}

void ProsePlaces::add(const HtmlBlock &block)
{
    int &words = m_wordsAt[wayTo(block.node)];
    words += block.words;
    m_most = std::max(m_most, words);
    m_wordsIn[block.node] += block.words;
    m_wordsIn[m_tree.node(block.node).parent] += block.words;
}

bool ProsePlaces::isApart(const HtmlBlock &block) const
{
    return block.isProse() && m_wordsAt.value(wayTo(block.node)) * 10 < m_most
        && m_wordsIn.value(m_tree.node(block.node).parent) * 10 < m_most;
}

bool ProsePlaces::isBoxed(const HtmlBlock &block) const
{
    if (m_wordsAt.value(wayTo(block.node)) * 10 >= m_most)
        return false;
    int node = block.node;
    while (node > m_container && (isForm(m_tree.node(node).tag) || node == block.node)) {
        if (m_tree.node(node).tag == Blockquote)
            return false;
        node = m_tree.node(node).parent;
    }
    return m_wordsIn.value(node) * 10 < m_most;
}

bool ProsePlaces::isAmid(const HtmlBlock &block) const
{
    constexpr int enough = 40;
    constexpr int levels = 5;
    int node = block.node;
    for (int level = 0; level < levels && node > 0; ++level) {
        if (m_wordsIn.value(node) >= enough)
            return true;
        if (!isForm(m_tree.node(node).tag))
            return false;
        node = m_tree.node(node).parent;
    }
    return false;
}

} // namespace Gainsay::Loading
