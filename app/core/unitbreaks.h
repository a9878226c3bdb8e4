// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Gainsay::Core {

// Whether a unit may end at `i` of a line, 0 < i < line.size(). Each looks only at what stands
// around `i`, so that moving through a long page costs no pass over it.

[[nodiscard]] bool breaksGrapheme(QStringView line, qsizetype i);
[[nodiscard]] bool breaksWord(QStringView line, qsizetype i);
/// Sentences begin after a full stop and blanks, but not after an abbreviation or initial, nor
/// where the text goes on in lower case.
[[nodiscard]] bool breaksSentence(QStringView line, qsizetype i);
/// The breaks of sentences and those within. A dash between clauses has one on either side; other
/// marks stay at the rim of a clause.
[[nodiscard]] bool breaksClause(QStringView line, qsizetype i);

/// Whether the last word of `text`, which a full stop follows, is an abbreviation.
[[nodiscard]] bool isAbbreviation(QStringView text);

/// Marks that can stand between a full stop and the blank after it.
[[nodiscard]] bool closesAfterStop(QChar character);

} // namespace Gainsay::Core
