// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagebody.h"

#include "htmlparser.h"
#include "pagestate.h"

#include <utility>

namespace Gainsay::Loading {

namespace {

PageBody read(HtmlTree tree, const PageMetadata &page)
{
    PageBody found{std::move(tree), {}, {}};
    found.blocks = htmlBlocks(found.tree);
    found.body = foundBody(found.tree, found.blocks, page);
    return found;
}

int wordsOf(const PageBody &page)
{
    int words = 0;
    for (const int index : page.body.blocks)
        words += page.blocks[index].words;
    return words;
}

} // namespace

PageBody pageBody(HtmlTree tree, const PageMetadata &page)
{
    constexpr int fewest = 60; // words: shorter articles are rare
    PageBody shown = read(std::move(tree), page);
    const int words = wordsOf(shown);
    const QString markup = words < fewest ? markupInState(shown.tree) : QString();
    if (markup.isEmpty())
        return shown;
    auto kept = parsedHtml(markup);
    if (!kept)
        return shown;
    PageBody told = read(std::move(*kept), page);
    return wordsOf(told) > 2 * words ? told : shown;
}

} // namespace Gainsay::Loading
