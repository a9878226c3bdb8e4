// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include "core/result.h"

namespace Gainsay::Loading {

/// Parses a page as browsers do, scripts switched off; nothing in it is run or fetched. Comments
/// are left out. Linear in practice: what would not be is fenced off first. TooLarge for pages
/// beyond the fence. Any thread.
[[nodiscard]] Core::Result<HtmlTree> parsedHtml(const QString &html);

} // namespace Gainsay::Loading
