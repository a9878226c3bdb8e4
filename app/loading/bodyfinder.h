// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"

#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// What a page says of itself that helps to find its text.
struct BodyHints {
    QString title; ///< left out of the body where it stands there again
    QString body;  ///< structured data's article text; empty: none
};

/// The part of a page that a reader would call the article.
struct FoundBody {
    int container = 0;  ///< the element that holds it
    QList<int> blocks;  ///< indices of its blocks, in order
    QList<int> leftOut; ///< of the container's other blocks
};

/// Finds the article among the blocks by what the text is like: prose against links, labels and
/// cards; names of classes are hints at most. Linear but for sorting.
[[nodiscard]] FoundBody foundBody(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                  const BodyHints &hints);

} // namespace Gainsay::Loading
