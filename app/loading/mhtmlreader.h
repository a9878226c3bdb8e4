// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"

#include "core/result.h"

namespace Gainsay::Loading {

/// A web archive may have this many parts, and parts within parts this deep.
inline constexpr int maximumArchiveParts = 10'000;
inline constexpr int maximumArchiveDepth = 8;

/// Reads the page of a web archive (MHTML), as browsers save them: its root in HTML, with its
/// charset; its address and day of saving where the page tells none. The source is that page
/// alone. TooLarge, Malformed (no page in it), Empty. Blocks; any thread.
[[nodiscard]] Core::Result<LoadedArticle> readMhtml(const QByteArray &bytes, const QString &origin);

} // namespace Gainsay::Loading
