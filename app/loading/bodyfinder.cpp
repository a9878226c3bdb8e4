// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyfinder.h"

#include "bodycontainer.h"
#include "boilerplate.h"
#include "captions.h"
#include "pagesums.h"
#include "proseplaces.h"
#include "pruning.h"
#include "standfirst.h"

#include <QHash>

#include <utility>

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;
using Reason = std::optional<LeftOutReason>;

class BodyFinder
{
public:
    BodyFinder(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const PageMetadata &page)
        : m_tree(tree), m_blocks(blocks), m_page(page), m_sums(tree, blocks)
    {
    }

    FoundBody find()
    {
        constexpr int fewest = 60;
        constexpr int least = 8; // of the page, one in so many words
        FoundBody best;
        for (const Pruning level : {Pruning::Strict, Pruning::Lenient, Pruning::None}) {
            m_pruned = prunedNodes(m_tree, m_sums, level);
            FoundBody found = bodyIn(bodyContainer(m_tree, m_blocks, m_pruned, m_page.title));
            const int words = wordsOf(found);
            if (best.blocks.isEmpty() || words > 2 * wordsOf(best))
                best = std::move(found);
            if (words >= fewest && words * least >= m_sums.words.all())
                break;
        }
        return best;
    }

private:
    [[nodiscard]] FoundBody bodyIn(int container) const
    {
        QList<int> inside;
        for (int i = 0; i < m_blocks.size(); ++i) {
            if (m_tree.isBelow(m_blocks[i].begin, container))
                inside.append(i);
        }
        FoundBody found;
        found.container = container;
        for (const HtmlBlock &block : m_blocks)
            found.leftOut.append(reasonOutside(block));
        const Stretch stretch = bodyStretch(m_tree, m_blocks, inside, m_pruned);
        choose(found, inside, stretch);
        trim(found);
        if (!found.blocks.isEmpty())
            found.standfirst =
                shownStandfirst(m_blocks, found.blocks.constFirst(), found.leftOut, m_page);
        if (found.standfirst) {
            found.blocks.prepend(*found.standfirst);
            found.leftOut[*found.standfirst] = std::nullopt;
        }
        return found;
    }

    /// Decides on each block of the stretch.
    void choose(FoundBody &found, const QList<int> &inside, Stretch stretch) const
    {
        const ProsePlaces places = placesOf(found.container, inside, stretch);
        const Stretch prose = mainProse(places, inside, stretch);
        QHash<QString, int> seen;
        for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            Reason reason = reasonInside(places, block);
            if (!reason && isCopy(block, seen))
                reason = LeftOutReason::Repeated;
            if (!reason && found.blocks.isEmpty() && block.text == m_page.title)
                reason = LeftOutReason::Repeated;
            if (!reason && i > prose.last)
                reason = LeftOutReason::Outside;
            if (!reason && isBox(places, block, i < prose.first))
                reason = LeftOutReason::Aside;
            found.leftOut[inside[i]] = reason;
            if (!reason)
                found.blocks.append(inside[i]);
        }
    }

    [[nodiscard]] ProsePlaces placesOf(int container, const QList<int> &inside,
                                       Stretch stretch) const
    {
        ProsePlaces places(m_tree, container);
        for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            if (block.isProse() && !prunedFor(block))
                places.add(block);
        }
        return places;
    }

    /// Without the prose that, at either end, is set elsewhere than most of it; what is no prose
    /// stays at the end.
    [[nodiscard]] Stretch mainProse(const ProsePlaces &places, const QList<int> &inside,
                                    Stretch stretch) const
    {
        const auto isMain = [&](const HtmlBlock &block) {
            return block.isProse() && !prunedFor(block) && !places.isApart(block);
        };
        Stretch prose = stretch;
        while (prose.first < stretch.last && !isMain(m_blocks[inside[prose.first]]))
            ++prose.first;
        for (qsizetype i = stretch.last; i > stretch.first; --i) {
            const HtmlBlock &block = m_blocks[inside[i]];
            if (isMain(block))
                break;
            if (block.isProse() && !prunedFor(block))
                prose.last = i - 1;
        }
        return prose;
    }

    /// A summary in points above the article, or an offer in a box amid it. Standfirsts stand above
    /// it as well, and lists in boxes are the article's own.
    [[nodiscard]] static bool isBox(const ProsePlaces &places, const HtmlBlock &block, bool above)
    {
        const bool suspect = above ? block.tag == Li : block.tag == Div && block.isProse();
        return suspect && places.isBoxed(block);
    }

    [[nodiscard]] Reason prunedFor(const HtmlBlock &block) const
    {
        return m_pruned[size_t(block.begin)];
    }

    [[nodiscard]] LeftOutReason reasonOutside(const HtmlBlock &block) const
    {
        if (const Reason pruned = prunedFor(block))
            return *pruned;
        if (isLink(block))
            return LeftOutReason::Links;
        if (block.text == m_page.title)
            return LeftOutReason::Repeated;
        return isBoilerplate(block.text) ? LeftOutReason::Furniture : LeftOutReason::Outside;
    }

    /// nullopt: it belongs to the article.
    [[nodiscard]] Reason reasonInside(const ProsePlaces &places, const HtmlBlock &block) const
    {
        if (const Reason pruned = prunedFor(block))
            return pruned;
        if (isLink(block) && !(block.tag == P && endsSentence(block.text) && places.isAmid(block)))
            return LeftOutReason::Links;
        if (block.tag == H1 && isTitle(block))
            return LeftOutReason::Repeated;
        if (isBoilerplate(block.text))
            return LeftOutReason::Furniture;
        const bool paragraph = block.tag == P && block.isProse() && places.isAmid(block);
        if (block.tag == Figcaption || (!paragraph && isCaption(m_tree, m_sums, block)))
            return LeftOutReason::Caption;
        if (!hasWeight(block) && !places.isAmid(block))
            return LeftOutReason::Furniture;
        return std::nullopt;
    }

    /// The page's first H1, or one that says the same.
    [[nodiscard]] bool isTitle(const HtmlBlock &block) const
    {
        const QString &title = m_page.title;
        return m_tree.find(H1, 0, m_tree.size()) == block.node || title.isEmpty()
            || block.text.contains(title) || title.contains(block.text);
    }

    /// A paragraph that stands elsewhere in the article as well; lists may say the same twice.
    bool isCopy(const HtmlBlock &block, QHash<QString, int> &seen) const
    {
        constexpr int longEnough = 15;
        if (block.words < longEnough)
            return false;
        const int parent = m_tree.node(block.node).parent;
        const auto first = seen.constFind(block.text);
        if (first != seen.constEnd())
            return *first != parent;
        seen.insert(block.text, parent);
        return false;
    }

    static bool isLink(const HtmlBlock &block)
    {
        return block.linkDensity() > 0.66 && !isHeading(block.tag);
    }

    /// Enough to be an article's wherever it stands.
    static bool hasWeight(const HtmlBlock &block)
    {
        constexpr int enough = 20;
        return block.words >= enough || block.isProse() || isHeading(block.tag) || block.tag == P
            || block.tag == Li || block.tag == Td;
    }

    /// Headings that nothing follows head something that is not here.
    void trim(FoundBody &found) const
    {
        while (!found.blocks.isEmpty() && isHeading(m_blocks[found.blocks.last()].tag))
            found.leftOut[found.blocks.takeLast()] = LeftOutReason::Outside;
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
    const PageMetadata &m_page;
    PageSums m_sums;
    PrunedNodes m_pruned;
};

} // namespace

FoundBody foundBody(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const PageMetadata &page)
{
    return BodyFinder(tree, blocks, page).find();
}

} // namespace Gainsay::Loading
