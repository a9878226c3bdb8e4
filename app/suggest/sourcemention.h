// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cuereader.h"

#include "core/frozentext.h"
#include "core/textspan.h"

#include <QString>

namespace Gainsay::Suggest {

/// Who may have said a stretch of text, read off the words next to its cue.
struct SourceMention {
    Core::TextSpan cue;    ///< empty: no cue in the sentence
    Core::TextSpan source; ///< empty: no source in the sentence
    QString name;          ///< the mention as text; empty with an empty source
    bool pronoun = false;  ///< "he", "they": stands for an earlier speaker

    bool operator==(const SourceMention &) const = default;
};

/// The mention beside `content` (UTF-16, inside `text`): the cue of the same sentence that lies
/// nearest to it, outside any quotation, and the noun phrase before that cue ("Velm denies …") or,
/// for a cue that follows the words, after it ("…," said Ilse Brandt). `cues` are CueReader's.
[[nodiscard]] SourceMention mentionBeside(const Core::FrozenText &text, Core::TextSpan content,
                                          const QList<CueMark> &cues);

/// The last source before `position` that is named, not a pronoun, at or after `from`: whom a
/// pronoun there most likely means. Empty where there is none.
[[nodiscard]] QString lastNamedSource(const Core::FrozenText &text, qsizetype from,
                                      qsizetype position, const QList<CueMark> &cues);

} // namespace Gainsay::Suggest
