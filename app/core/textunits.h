// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frozentext.h"
#include "segment.h"
#include "textspan.h"

namespace Gainsay::Core {

/// The units that selections move and snap by.
enum class TextUnit { Grapheme, Word, Clause, Sentence, Paragraph };

/// The unit around `position` (a UTF-16 offset), without surrounding blanks and, for clauses and
/// sentences, never crossing a line. For a position between units: the one that follows on the
/// line, else the one before. Empty where the line has none. Sentence ends survive abbreviations,
/// initials and decimals; clauses end at commas, semicolons, colons, dashes, brackets and before
/// "and", "but", "while", "who", "which" followed by a verb-like rest.
[[nodiscard]] TextSpan unitAt(const FrozenText &text, qsizetype position, TextUnit unit);
/// The next unit that begins after `position`; empty at the end of the text.
[[nodiscard]] TextSpan nextUnit(const FrozenText &text, qsizetype position, TextUnit unit);
/// The last unit that begins before `position`; empty at the beginning of the text.
[[nodiscard]] TextSpan previousUnit(const FrozenText &text, qsizetype position, TextUnit unit);

/// `span` widened to grapheme boundaries, so that no accent or emoji part is cut off.
[[nodiscard]] TextSpan snappedToGraphemes(const FrozenText &text, TextSpan span);

/// The next larger unit that properly contains `span` (word → clause → sentence → paragraph);
/// `span` itself where there is none.
[[nodiscard]] TextSpan grown(const FrozenText &text, TextSpan span);

/// The stretches inside quotation marks, marks and outer blanks left out, in order: curly,
/// straight, guillemets, German low marks, single marks told from apostrophes. A quotation left
/// open at the end of a paragraph and taken up in the next goes on, as one stretch a paragraph.
/// Marks never pair across paragraphs otherwise; one without a partner opens nothing. Nested
/// quotations come after the one that holds them. Found once a text, linear in it.
[[nodiscard]] QList<TextSpan> quotations(const FrozenText &text);

} // namespace Gainsay::Core
