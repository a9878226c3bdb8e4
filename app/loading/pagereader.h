// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcher.h"
#include "loadedarticle.h"

namespace Gainsay::Loading {

/// Reads an article from a page that was fetched: `url` is the one that the page gives itself, else
/// where it was found. Unsupported for feeds and types no reader knows, and what the readers of
/// files return. Blocks.
[[nodiscard]] Core::Result<LoadedArticle> readPage(const FetchedPage &page);

} // namespace Gainsay::Loading
