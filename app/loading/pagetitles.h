// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagemarks.h"

namespace Gainsay::Loading {

/// A page's headline, and what else it is called: by its structured data, its headings, the titles
/// for sharing it and for the window, without the site's name. The headline first; empty: none.
[[nodiscard]] QStringList pageTitles(const PageMarks &marks);

} // namespace Gainsay::Loading
