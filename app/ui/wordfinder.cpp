// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordfinder.h"

#include "core/checks.h"
#include "core/intents.h"
#include "core/textunits.h"
#include "suggest/sourcemention.h"

#include <algorithm>

namespace Gainsay::Ui {

using namespace Core;

WordFinder::WordFinder(FrozenText text, QList<Suggest::CueMark> cues)
    : m_text(std::move(text)), m_cues(std::move(cues))
{
}

Fragments WordFinder::contentAt(qsizetype caret) const
{
    TextSpan found;
    for (const TextSpan &quotation : quotations(m_text)) {
        const bool around = quotation.begin <= caret && caret <= quotation.end;
        if (around && (found.isEmpty() || quotation.length() < found.length()))
            found = quotation;
    }
    if (found.isEmpty())
        found = reportedPart(unitAt(m_text, caret, TextUnit::Clause), caret);
    return found.isEmpty() ? Fragments() : contentOf({found});
}

TextSpan WordFinder::reportedPart(TextSpan clause, qsizetype caret) const
{
    // "Velm denies | planning to close the strait": what is said begins after the cue.
    for (const Suggest::CueMark &mark : m_cues) {
        const bool cue = !mark.inQuotation && mark.kind != Suggest::CueKind::Quotation
            && mark.kind != Suggest::CueKind::Time;
        if (cue && clause.contains(mark.span) && mark.span.end <= caret)
            clause.begin = std::max(clause.begin, mark.span.end);
    }
    return clause;
}

Fragments WordFinder::contentOf(const Fragments &selection) const
{
    const Fragments whole = normalised(selection);
    const Fragments trimmed = trimmedContent(m_text, whole);
    return trimmed.isEmpty() ? whole : trimmed;
}

MentionGuess WordFinder::mentionBeside(const Fragments &content, qsizetype from) const
{
    const Suggest::SourceMention mention = Suggest::mentionBeside(m_text, hull(content), m_cues);
    MentionGuess guess;
    if (!mention.cue.isEmpty())
        guess.cue = {mention.cue};
    if (!mention.source.isEmpty())
        guess.source = {mention.source};
    guess.name = mention.pronoun
        ? Suggest::lastNamedSource(m_text, from,
                                   std::min(mention.source.begin, hull(content).begin), m_cues)
        : mention.name;
    guess.pronoun = mention.pronoun;
    return guess;
}

} // namespace Gainsay::Ui
