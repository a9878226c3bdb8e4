// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyfinder.h"

#include "boilerplate.h"
#include "pruning.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

bool isHeading(HtmlTag tag)
{
    return tag >= H1 && tag <= H6;
}

class BodyFinder
{
public:
    BodyFinder(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const QString &title)
        : m_tree(tree),
          m_blocks(blocks),
          m_title(title),
          m_picture(size_t(tree.size()) + 1),
          m_wordsUpTo(size_t(tree.size()) + 1)
    {
        for (const HtmlBlock &block : blocks)
            m_wordsUpTo[size_t(block.begin) + 1] += block.words;
        for (int i = 0; i < tree.size(); ++i) {
            const HtmlTag tag = tree.node(i).tag;
            const bool picture = tag == Img || tag == Picture || tag == Video || tag == Iframe;
            m_picture[size_t(i) + 1] = m_picture[size_t(i)] + (picture ? 1 : 0);
            m_wordsUpTo[size_t(i) + 1] += m_wordsUpTo[size_t(i)];
        }
    }

    FoundBody find()
    {
        FoundBody best;
        const int all = wordsOf(0, m_tree.size(), {});
        for (const Pruning level : {Pruning::Strict, Pruning::Lenient, Pruning::None}) {
            m_pruned = prunedNodes(m_tree, m_blocks, level);
            FoundBody found = findAmong();
            const int words = wordsOf(found);
            if (best.blocks.isEmpty() || words > 2 * wordsOf(best))
                best = std::move(found);
            if (words >= 60 && words * 8 >= all)
                break;
        }
        return best;
    }

private:
    [[nodiscard]] double valueOf(const HtmlBlock &block) const
    {
        const double density = block.linkDensity();
        if (density > 0.5)
            return -std::min(block.words, 20);
        if (isHeading(block.tag))
            return 0;
        if (block.isProse())
            return block.words * (1 - density);
        if (block.words >= 20)
            return block.words * (0.6 - density);
        if (block.tag == P && density < 0.3)
            return endsSentence(block.text) ? block.words * 0.5 : -1;
        return block.words < 6 ? -3 : 0;
    }

    [[nodiscard]] FoundBody findAmong()
    {
        std::vector<double> sums(size_t(m_tree.size()) + 1, 0.0);
        for (const HtmlBlock &block : m_blocks) {
            if (!m_pruned[size_t(block.begin)])
                sums[size_t(block.begin) + 1] += valueOf(block);
        }
        for (size_t i = 1; i < sums.size(); ++i)
            sums[i] += sums[i - 1];
        const auto sumOf = [&](int node) {
            return sums[size_t(m_tree.node(node).end)] - sums[size_t(node)];
        };
        double most = -1;
        for (int node = 0; node < m_tree.size(); ++node) {
            if (m_tree.node(node).firstChild >= 0)
                most = std::max(most, sumOf(node));
        }
        // The deepest that holds nearly as much: nodes come from the outside in.
        int container = 0;
        for (int node = 0; node < m_tree.size(); ++node) {
            if (m_tree.node(node).firstChild >= 0 && sumOf(node) >= 0.97 * most
                && m_tree.isBelow(node, container))
                container = node;
        }
        return bodyIn(container);
    }

    [[nodiscard]] FoundBody bodyIn(int container)
    {
        QList<int> inside;
        for (int i = 0; i < m_blocks.size(); ++i) {
            if (m_tree.isBelow(m_blocks[i].begin, container))
                inside.append(i);
        }
        FoundBody found;
        found.container = container;
        const auto [first, last] = withNeighbours(stretch(inside), inside);
        noteProse(inside, first, last, container);
        const qsizetype end = endOfMainProse(inside, first, last);
        QSet<QString> seen;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            const bool again = block.words >= 15 && seen.contains(block.text);
            const bool within = i >= first && i <= last;
            seen.insert(block.text);
            const bool stays = within && !again && belongs(block) && i <= end;
            (stays ? found.blocks : found.leftOut).append(inside[i]);
        }
        trim(found);
        return found;
    }

    /// The run of blocks with the greatest sum: what stands before and after it is furniture. A
    /// heading right before it belongs to it.
    [[nodiscard]] std::pair<qsizetype, qsizetype> stretch(const QList<int> &inside) const
    {
        std::pair<qsizetype, qsizetype> best{0, inside.size() - 1};
        double most = 0;
        double sum = 0;
        qsizetype from = 0;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            const double value = m_pruned[size_t(block.begin)] ? -1 : valueOf(block);
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += value;
            if (sum > most) {
                most = sum;
                best = {from, i};
            }
        }
        return best;
    }

    /// Short paragraphs at the ends of the article stand beside its others.
    [[nodiscard]] std::pair<qsizetype, qsizetype>
    withNeighbours(std::pair<qsizetype, qsizetype> found, const QList<int> &inside) const
    {
        auto [first, last] = found;
        const auto parentOf = [&](qsizetype i) {
            return m_tree.node(m_blocks[inside[i]].node).parent;
        };
        QHash<int, int> prose; // words by parent
        for (qsizetype i = first; i <= last; ++i)
            prose[parentOf(i)] += m_blocks[inside[i]].words;
        const auto isNeighbour = [&](qsizetype i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            return block.tag == P && prose.value(parentOf(i)) >= 60 && block.linkDensity() < 0.5
                && !isBoilerplate(block.text);
        };
        while (last + 1 < inside.size() && isNeighbour(last + 1))
            ++last;
        while (first > 0 && isNeighbour(first - 1))
            --first;
        return {first, last};
    }

    [[nodiscard]] bool belongs(const HtmlBlock &block) const
    {
        const bool linked = block.linkDensity() > 0.66 && !isHeading(block.tag);
        if (m_pruned[size_t(block.begin)] || linked)
            return false;
        if (block.tag == H1 || block.tag == Figcaption || block.tag == Time)
            return false;
        return !isBoilerplate(block.text) && block.text != m_title && !isCaption(block)
            && (hasWeight(block) || standsAmidProse(block));
    }

    /// Enough to be an article's wherever it stands.
    static bool hasWeight(const HtmlBlock &block)
    {
        constexpr int enough = 20;
        return block.words >= enough || block.isProse() || isHeading(block.tag) || block.tag == P
            || block.tag == Li || block.tag == Td;
    }

    /// The elements that lead from the container down to a block.
    [[nodiscard]] QByteArray way(const HtmlBlock &block) const
    {
        QByteArray tags;
        for (int node = block.node; node > m_container; node = m_tree.node(node).parent)
            tags.append(char(m_tree.node(node).tag));
        return tags;
    }

    /// The last block before the prose that, to the end, is set elsewhere than most of it.
    [[nodiscard]] qsizetype endOfMainProse(const QList<int> &inside, qsizetype first,
                                           qsizetype last) const
    {
        const auto apart = [&](qsizetype i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            return isApart(block) || m_pruned[size_t(block.begin)];
        };
        qsizetype to = last;
        for (qsizetype i = last; i > first; --i) {
            if (!m_blocks[inside[i]].isProse() || m_pruned[size_t(m_blocks[inside[i]].begin)])
                continue;
            if (!apart(i))
                break;
            to = i - 1;
        }
        return to;
    }

    /// Prose set elsewhere than the article's: offers, notes, another article's beginning.
    [[nodiscard]] bool isApart(const HtmlBlock &block) const
    {
        if (!block.isProse())
            return false;
        const QByteArray here = way(block);
        int most = 0;
        for (const int words : m_proseAt)
            most = std::max(most, words);
        return m_proseAt.value(here) * 10 < most
            && m_proseIn.value(m_tree.node(block.node).parent) * 10 < most;
    }

    void noteProse(const QList<int> &inside, qsizetype first, qsizetype last, int container)
    {
        m_proseIn.clear();
        m_proseAt.clear();
        m_container = container;
        for (qsizetype i = first; i <= last; ++i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            if (!block.isProse() || m_pruned[size_t(block.begin)])
                continue;
            m_proseAt[way(block)] += block.words;
            m_proseIn[block.node] += block.words;
            m_proseIn[m_tree.node(block.node).parent] += block.words;
        }
    }

    /// Elements that only give a form to what stands in them.
    static bool isForm(HtmlTag tag)
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

    /// What is no prose itself belongs to the article where it is set beside its prose: a heading,
    /// a list, a short paragraph.
    [[nodiscard]] bool standsAmidProse(const HtmlBlock &block) const
    {
        constexpr int enough = 40;
        constexpr int levels = 5;
        int node = block.node;
        for (int level = 0; level < levels && node > 0; ++level) {
            if (m_proseIn.value(node) >= enough)
                return true;
            if (!isForm(m_tree.node(node).tag))
                return false;
            node = m_tree.node(node).parent;
        }
        return false;
    }

    /// The only words in a corner of the page that is a picture.
    [[nodiscard]] bool isCaption(const HtmlBlock &block) const
    {
        if (block.words > 50 || isHeading(block.tag))
            return false;
        int corner = block.node;
        for (int level = 0; level < 3; ++level) {
            const HtmlNode &node = m_tree.node(corner);
            if (m_picture[size_t(node.end)] > m_picture[size_t(corner)])
                return m_wordsUpTo[size_t(node.end)] - m_wordsUpTo[size_t(corner)]
                    <= block.words + 12;
            if (node.parent < 0)
                break;
            corner = node.parent;
        }
        return false;
    }

    /// Headings that nothing follows head something that is not here.
    void trim(FoundBody &found) const
    {
        while (!found.blocks.isEmpty() && isHeading(m_blocks[found.blocks.last()].tag))
            found.leftOut.append(found.blocks.takeLast());
    }

    [[nodiscard]] int wordsOf(int from, int to, const std::vector<bool> &pruned) const
    {
        int words = 0;
        for (const HtmlBlock &block : m_blocks) {
            const bool inside = block.begin >= from && block.begin < to;
            if (inside && (pruned.empty() || !pruned[size_t(block.begin)]))
                words += block.words;
        }
        return words;
    }
    [[nodiscard]] int wordsOf(const FoundBody &found) const
    {
        int words = 0;
        for (const int index : found.blocks)
            words += m_blocks[index].words;
        return words;
    }

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    const QString &m_title;
    std::vector<int> m_picture;   ///< how many pictures stand before a node
    std::vector<int> m_wordsUpTo; ///< how many words stand before a node
    std::vector<bool> m_pruned;   ///< by node
    int m_container = 0;
    QHash<QByteArray, int> m_proseAt;
    QHash<int, int> m_proseIn; ///< words of prose that stand in an element or right below it
};

} // namespace

FoundBody foundBody(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const QString &title)
{
    return BodyFinder(tree, blocks, title).find();
}

} // namespace Gainsay::Loading
