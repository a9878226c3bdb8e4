// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"
#include "loadedarticle.h"
#include "pagesums.h"

#include <optional>
#include <vector>

namespace Gainsay::Loading {

/// How much of a page is set aside before its text is looked for: a page whose text is gone after
/// the strict one gets the next.
enum class Pruning { Strict, Lenient, None };

/// By node: why what stands there is set aside; nullopt where it is not.
using PrunedNodes = std::vector<std::optional<LeftOutReason>>;

/// Sets aside navigation, sidebars, cards that lead elsewhere, lists of links, captions, and what
/// the page hides.
[[nodiscard]] PrunedNodes prunedNodes(const HtmlTree &tree, const PageSums &sums, Pruning level);

} // namespace Gainsay::Loading
