// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textspan.h"

#include <QList>
#include <QStringView>

namespace Gainsay::Core {

/// A word as comparing texts wants it: a run of letters, digits and their marks; in scripts that
/// set no blanks between words, one character.
struct Word {
    TextSpan span;
    quint64 hash = 0; ///< of its letters without regard to case; the same on every machine
};

/// The words of a text, in order. Linear.
[[nodiscard]] QList<Word> wordsOf(QStringView text);

/// Whether a word goes on across `position` (UTF-16) of the text.
[[nodiscard]] bool amidWord(QStringView text, qsizetype position);

} // namespace Gainsay::Core
