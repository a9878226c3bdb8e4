// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textspan.h"

#include <QStringView>

#include <optional>

namespace Gainsay::Core {

/// A guess from what stands around a quote.
struct FramedQuote {
    TextSpan span;
    double likeness = 0; ///< 0–1: how much its beginning and end are those of the quote
};

/// What stands within a part of the newer text between the characters that stood around `span` in
/// its line of the older one: for a number or a spelling that changed. nullopt where those are not
/// there, or what is between them is not like the quote at all. Looks at 20,000 units at most.
[[nodiscard]] std::optional<FramedQuote> framedQuote(QStringView older, TextSpan span,
                                                     QStringView newer, TextSpan within);

} // namespace Gainsay::Core
