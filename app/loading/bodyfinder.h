// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"

#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// The part of a page that a reader would call the article.
struct FoundBody {
    int container = 0;  ///< the element that holds it
    QList<int> blocks;  ///< indices of its blocks, in order
    QList<int> leftOut; ///< of the container's other blocks
};

/// Finds the article among the blocks by what the text is like: prose against links, labels and
/// cards; names of classes are hints at most. `title` is left out where it stands there again.
[[nodiscard]] FoundBody foundBody(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                  const QString &title);

} // namespace Gainsay::Loading
