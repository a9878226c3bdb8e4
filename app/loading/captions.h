// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "pagesums.h"

namespace Gainsay::Loading {

/// Whether a block is the only words in a corner of the page that is a picture.
[[nodiscard]] bool isCaption(const HtmlTree &tree, const PageSums &sums, const HtmlBlock &block);

} // namespace Gainsay::Loading
