// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"

#include "core/result.h"

#include <QString>

namespace Gainsay::Loading {

/// The article on a clipboard, which holds it as HTML, plain text or both (empty: not). Rich text
/// becomes plain, nothing of it is run, fetched or searched for an article: what somebody chose is
/// the article. Its structure is found as in plain text. Empty, TooLarge; `detail` is empty. Any
/// thread.
[[nodiscard]] Core::Result<LoadedArticle> readPasted(const QString &html, const QString &plain);

} // namespace Gainsay::Loading
