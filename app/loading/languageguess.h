// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gainsay::Loading {

/// BCP 47, from the script and a few common words of the text's beginning; empty where unsure.
/// Serves direction and cues, not linguistics.
[[nodiscard]] QString guessedLanguage(QStringView text);

} // namespace Gainsay::Loading
