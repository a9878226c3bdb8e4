// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"

#include <QList>

#include <vector>

namespace Gainsay::Loading {

/// How much of a page is set aside before its text is looked for: a page whose text is gone after
/// the strict one gets the next.
enum class Pruning { Strict, Lenient, None };

/// For each node whether it stands in navigation, a sidebar, a card that leads elsewhere, a list of
/// links, a caption, or what the page hides.
[[nodiscard]] std::vector<bool> prunedNodes(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                            Pruning level);

} // namespace Gainsay::Loading
