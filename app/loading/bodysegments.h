// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"
#include "pagebody.h"

namespace Gainsay::Loading {

/// What a block of the page's article is in it: standfirst, heading, list item, block quote or
/// paragraph.
[[nodiscard]] Core::SegmentKind segmentKind(const PageBody &page, int block);

/// The page's other blocks, in page order; `first` is the position of the segment that the
/// article's first block makes, each further one making the next.
[[nodiscard]] QList<LeftOutBlock> leftOutBlocks(const PageBody &page, int first);

} // namespace Gainsay::Loading
