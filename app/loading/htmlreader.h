// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlereader.h"

namespace Gainsay::Loading {

/// Reads an article from a page's HTML. `origin` is a file name or address, `charset` what a
/// server said of the encoding. TooLarge, Empty (no text that could be an article). Blocks.
[[nodiscard]] Core::Result<LoadedArticle> readHtml(const QByteArray &bytes, const QString &origin,
                                                   const QByteArray &charset = {});

} // namespace Gainsay::Loading
