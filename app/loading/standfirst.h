// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "loadedarticle.h"
#include "pagemetadata.h"

#include <QList>

#include <optional>

namespace Gainsay::Loading {

/// Where between the headline and the article, whose first block is `first`, a page shows what it
/// says it is about; nullopt: nowhere, or it is that first block. `leftOut`: by block.
[[nodiscard]] std::optional<int> shownStandfirst(const QList<HtmlBlock> &blocks, int first,
                                                 const QList<std::optional<LeftOutReason>> &leftOut,
                                                 const PageMetadata &page);

} // namespace Gainsay::Loading
