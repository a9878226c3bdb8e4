// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frozentext.h"

namespace Gainsay::Core {

enum class FinalPunctuation { Keep, Trim };

/// What trimmedContent() does, with a choice: V10 does not mind final punctuation, the coding
/// rule does.
[[nodiscard]] Fragments trimmedFragments(const FrozenText &text, const Fragments &content,
                                         FinalPunctuation punctuation);

} // namespace Gainsay::Core
