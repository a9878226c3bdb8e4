// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodycontainer.h"

#include "boilerplate.h"
#include "pagesums.h"

#include <QHash>

#include <algorithm>

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

/// The run with the greatest sum.
Stretch greatestRun(const QList<HtmlBlock> &blocks, const QList<int> &inside,
                    const PrunedNodes &pruned)
{
    Stretch best{0, inside.size() - 1};
    double most = 0;
    double sum = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const HtmlBlock &block = blocks[inside[i]];
        const double value = pruned[size_t(block.begin)] ? -1 : articleValue(block);
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

bool isHeadline(const HtmlBlock &block, const QString &title)
{
    constexpr qsizetype shortest = 10;
    return isHeading(block.tag) && title.size() >= shortest && block.text.size() >= shortest
        && (block.text.contains(title) || title.contains(block.text));
}

double greatestBelow(const HtmlTree &tree, const NodeSums<double> &values, int top)
{
    double most = -1;
    for (int node = top; node < tree.node(top).end; ++node) {
        if (tree.node(node).firstChild >= 0)
            most = std::max(most, values.below(tree.node(node), node));
    }
    return most;
}

/// The article or main element that speaks most for itself; the document where none does enough.
int frameOfArticle(const HtmlTree &tree, const NodeSums<double> &values,
                   const NodeSums<int> &headlines)
{
    constexpr double enough = 100; // beside a headline
    const double most = greatestBelow(tree, values, 0);
    int frame = 0;
    double best = 0;
    for (int node = 1; node < tree.size(); ++node) {
        const HtmlNode &here = tree.node(node);
        if (here.tag != Article && here.tag != Main)
            continue;
        const double value = values.below(here, node);
        const bool headed = headlines.below(here, node) > 0 && value >= enough;
        if (value < (headed ? 0.1 : 0.4) * most)
            continue;
        // Of those around the headline the innermost: others begin below its article.
        const bool inner = headed && frame > 0 && tree.isBelow(node, frame) && value >= 0.25 * most;
        const double weight = headed ? 2 * value : value;
        if (inner || weight > best) {
            best = weight;
            frame = node;
        }
    }
    return frame;
}

int deepestWithNearlyAll(const HtmlTree &tree, const NodeSums<double> &values, int top)
{
    const double most = greatestBelow(tree, values, top);
    int container = top;
    // Nodes come from the outside in.
    for (int node = top; node < tree.node(top).end; ++node) {
        if (tree.node(node).firstChild >= 0 && tree.isBelow(node, container)
            && values.below(tree.node(node), node) >= 0.97 * most)
            container = node;
    }
    return container;
}

} // namespace

double articleValue(const HtmlBlock &block)
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

int bodyContainer(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const PrunedNodes &pruned,
                  const QString &title)
{
    NodeSums<double> values(tree.size());
    NodeSums<int> headlines(tree.size());
    const bool named = std::ranges::any_of(
        blocks, [&](const HtmlBlock &block) { return isHeadline(block, title); });
    for (const HtmlBlock &block : blocks) {
        if (!pruned[size_t(block.begin)])
            values.add(block.begin, articleValue(block));
        if (named ? isHeadline(block, title) : block.tag == H1)
            headlines.add(block.begin, 1);
    }
    values.close();
    headlines.close();
    const int frame = frameOfArticle(tree, values, headlines);
    return deepestWithNearlyAll(tree, values, frame);
}

Stretch bodyStretch(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const QList<int> &inside,
                    const PrunedNodes &pruned)
{
    Stretch found = greatestRun(blocks, inside, pruned);
    const auto parentOf = [&](qsizetype i) { return tree.node(blocks[inside[i]].node).parent; };
    QHash<int, int> words; // by parent
    for (qsizetype i = found.first; i <= found.last; ++i)
        words[parentOf(i)] += blocks[inside[i]].words;
    const auto isNeighbour = [&](qsizetype i) {
        const HtmlBlock &block = blocks[inside[i]];
        return block.tag == P && words.value(parentOf(i)) >= 60 && block.linkDensity() < 0.5
            && !isBoilerplate(block.text);
    };
    while (found.last + 1 < inside.size() && isNeighbour(found.last + 1))
        ++found.last;
    const auto isHeadingOf = [&](qsizetype i) {
        return isHeading(blocks[inside[i]].tag) && words.value(parentOf(i)) >= 60;
    };
    while (found.first > 0 && (isNeighbour(found.first - 1) || isHeadingOf(found.first - 1)))
        --found.first;
    return found;
}

} // namespace Gainsay::Loading
