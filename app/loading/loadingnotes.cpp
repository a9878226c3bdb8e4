// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loadingnotes.h"

#include "pagesums.h"

#include <algorithm>

namespace Gainsay::Loading {

namespace {

int articleWords(const PageBody &page)
{
    int words = 0;
    for (const int block : page.body.blocks)
        words += page.blocks[block].words;
    return words;
}

/// Papers call articles paid for that they give whole to whoever asks, too.
bool isPaywalled(const PageMetadata &metadata, int words)
{
    constexpr int beginning = 200; // words that a paywall lets through
    if (metadata.words > 0 && metadata.words > 2 * words)
        return true;
    return !metadata.isFree && words < beginning;
}

/// Many headings that lead elsewhere, and little that could be an article of some day.
bool isListOfArticles(const PageBody &page, const PageMetadata &metadata, int words)
{
    constexpr int fewest = 8;
    constexpr int longest = 250; // words
    const auto leads = [](const HtmlBlock &block) {
        return isHeading(block.tag) && block.linkDensity() > 0.8;
    };
    return !metadata.published && words < longest
        && std::ranges::count_if(page.blocks, leads) >= fewest;
}

bool hasBadCharacters(const PageBody &page)
{
    constexpr QChar replacement(0xFFFD);
    return std::ranges::any_of(
        page.body.blocks, [&](int block) { return page.blocks[block].text.contains(replacement); });
}

} // namespace

QList<LoadingNote> loadingNotes(const PageBody &page, const PageMetadata &metadata)
{
    QList<LoadingNote> notes;
    const int words = articleWords(page);
    if (isPaywalled(metadata, words))
        notes.append(LoadingNote::Paywalled);
    if (isListOfArticles(page, metadata, words))
        notes.append(LoadingNote::ListOfArticles);
    if (hasBadCharacters(page))
        notes.append(LoadingNote::BadCharacters);
    return notes;
}

} // namespace Gainsay::Loading
