// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bodyfinder.h"
#include "htmlblocks.h"
#include "htmltree.h"
#include "pagemetadata.h"

#include <QList>

namespace Gainsay::Loading {

/// A page's text and which of it is the article.
struct PageBody {
    HtmlTree tree;
    QList<HtmlBlock> blocks;
    FoundBody body;
};

/// From what the page shows; where that is next to nothing, from what its scripts would show.
[[nodiscard]] PageBody pageBody(HtmlTree tree, const PageMetadata &page);

} // namespace Gainsay::Loading
