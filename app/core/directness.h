// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frozentext.h"
#include "statement.h"

namespace Gainsay::Core {

/// Direct where all of the content stands inside quotation marks, Indirect where none does, else
/// Mixed. Blanks and punctuation do not count, nor do the marks themselves.
[[nodiscard]] Directness directnessOf(const FrozenText &text, const Fragments &content);

} // namespace Gainsay::Core
