// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagemarks.h"

namespace Gainsay::Loading {

/// Who wrote, as a page's data tells it.
struct PageAuthors {
    QStringList named; ///< at least one of them is not the paper
    QStringList paper; ///< the paper or a single word, where the data names nobody else
};

/// From JSON-LD, then meta elements, then rel and itemprop marks.
[[nodiscard]] PageAuthors pageAuthors(const PageMarks &marks);

} // namespace Gainsay::Loading
