// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "pruning.h"

#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// How much a block speaks for the article's being where it stands: prose for it, links and labels
/// against it.
[[nodiscard]] double articleValue(const HtmlBlock &block);

/// The deepest element that holds nearly all of what speaks for the article. Where the page has
/// an article or main element around its headline `title`, or around a good part of its prose, it
/// is looked for in there.
[[nodiscard]] int bodyContainer(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                const PrunedNodes &pruned, const QString &title);

/// Positions in a list, both ends included; last < first: none.
struct Stretch {
    qsizetype first = 0;
    qsizetype last = -1;
};

/// Which of the blocks `inside` a container are its article: the run that speaks most for it, and
/// the short paragraphs right before and after that stand beside its others. The rest is furniture.
[[nodiscard]] Stretch bodyStretch(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                  const QList<int> &inside, const PrunedNodes &pruned);

} // namespace Gainsay::Loading
