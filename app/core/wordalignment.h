// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words.h"

#include <span>

namespace Gainsay::Core {

/// The most words of one list that another has in the same order.
struct CommonWords {
    qsizetype count = 0;
    qsizetype first = 0; ///< index of the first and last common one in the second list
    qsizetype last = -1;

    /// 0–1: twice the common words over the words of the first list and of the stretch that the
    /// common ones span in the second.
    [[nodiscard]] double likeness(qsizetype words) const
    {
        return count == 0 ? 0 : 2.0 * double(count) / double(words + last - first + 1);
    }
};

/// A word that the second list has more than 32 times is passed over. O(n log n) in the words and
/// their common occurrences.
[[nodiscard]] CommonWords commonWords(std::span<const Word> words, std::span<const Word> among);

} // namespace Gainsay::Core
