// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "liveupdates.h"
#include "loadedarticle.h"
#include "pagemetadata.h"

namespace Gainsay::Loading {

/// The updates that make a live page's article; none: it is no live page, or holds none.
struct LiveArticle {
    QList<FoundUpdate> updates; ///< in page order
    QStringList repeated;       ///< copies of updates that were left out, each on one line
    int firstBlock = -1;        ///< where they begin in the page; -1: its data tells them
    QList<LoadingNote> notes;
};

/// By the page's structured data where it tells updates; by its HTML where it tells none, or
/// fewer than stand there.
[[nodiscard]] LiveArticle liveArticle(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                      const PageMetadata &page);

} // namespace Gainsay::Loading
