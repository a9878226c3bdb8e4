// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Gainsay::Loading {

/// How much of a page a parser whose time grows with the square of it may see.
struct FenceLimits {
    int depth = 512;        ///< open elements; browsers end there too
    int attributes = 256;   ///< of one tag
    int elements = 400'000; ///< of the page
};

/// The page without the tags that would nest deeper and the attributes that would be more: their
/// text stays. Linear. TooLarge where there are more elements than that.
[[nodiscard]] Core::Result<QByteArray> fenced(const QByteArray &html,
                                              const FenceLimits &limits = {});

} // namespace Gainsay::Loading
