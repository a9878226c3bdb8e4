// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryflow.h"

#include "core/article.h"
#include "core/textspan.h"
#include "suggest/cuereader.h"

#include <QList>

namespace Gainsay::Ui {

/// Finds the words a key means: what to tag where nothing is selected, and who said it.
class WordFinder
{
public:
    WordFinder() = default;
    WordFinder(Core::FrozenText text, QList<Suggest::CueMark> cues);

    [[nodiscard]] const QList<Suggest::CueMark> &cues() const { return m_cues; }

    /// The words that a tag at the caret takes where nothing is selected: the quotation it stands
    /// in, else its clause from the cue before the caret on, trimmed. Empty where there is nothing.
    [[nodiscard]] Core::Fragments contentAt(qsizetype caret) const;
    /// A selection as content: trimmed as the coding rules want it, but never to nothing.
    [[nodiscard]] Core::Fragments contentOf(const Core::Fragments &selection) const;
    /// The cue and source mention beside the words. A pronoun stands for the last source named
    /// before it, looked for back to `from`.
    [[nodiscard]] MentionGuess mentionBeside(const Core::Fragments &content, qsizetype from) const;

private:
    [[nodiscard]] Core::TextSpan reportedPart(Core::TextSpan clause, qsizetype caret) const;

    Core::FrozenText m_text;
    QList<Suggest::CueMark> m_cues;
};

} // namespace Gainsay::Ui
