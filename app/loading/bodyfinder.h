// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "loadedarticle.h"
#include "pagemetadata.h"

#include <QList>

#include <optional>

namespace Gainsay::Loading {

/// The part of a page that a reader would call the article.
struct FoundBody {
    int container = 0;                           ///< the element that holds it
    QList<int> blocks;                           ///< indices of its blocks, in order
    QList<std::optional<LeftOutReason>> leftOut; ///< by block of the page: why it is not in it
    std::optional<int> standfirst;               ///< the first of `blocks`, where it is one
};

/// Finds the article among the blocks by what the text is like: prose against links, labels and
/// cards; names of classes are hints at most. What `page` says of itself helps to tell headline,
/// standfirst and authors.
[[nodiscard]] FoundBody foundBody(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                  const PageMetadata &page);

} // namespace Gainsay::Loading
