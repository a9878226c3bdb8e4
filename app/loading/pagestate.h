// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QString>

namespace Gainsay::Loading {

/// The markup with the most paragraphs among the strings in a page's scripts: what a page that is
/// set by a script would show. Empty where there is none. No script is run.
[[nodiscard]] QString markupInState(const HtmlTree &tree);

} // namespace Gainsay::Loading
