// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcemention.h"

#include "core/textunits.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Gainsay::Suggest {

using Core::FrozenText;
using Core::TextSpan;
using namespace Qt::StringLiterals;

namespace {

// A title, then capitalised words, joined by the small words that names hold.
const QString namePattern =
    uR"((?:[\p{Lu}][\p{L}\p{M}\p{N}.'’&-]*|\d+[\p{L}-]*)(?:\h(?:(?:of|for|the|de|von|van|al|bin|and its|and) )?[\p{Lu}][\p{L}\p{M}\p{N}.'’&-]*)*)"_s;
const QString nounPhrase =
    uR"((?:(?:the|The|its|Its|a|A|an|An|his|her|their) (?:[\p{L}\p{M}’'-]+ ){0,3}[\p{L}\p{M}’'-]+))"_s;
const QString partners =
    uR"((?: and (?:its|his|her|their|the) (?:[\p{L}\p{M}-]+ ){0,2}[\p{L}\p{M}-]+)?)"_s;

/// How far from its cue a subject is looked for, in UTF-16 units: bounds the work on texts
/// without sentence ends.
constexpr qsizetype reach = 240;
constexpr int cuesLookedBack = 12; ///< for the name behind a pronoun

const QStringList &pronouns()
{
    static const QStringList words{u"he"_s,  u"she"_s, u"they"_s, u"it"_s,
                                   u"who"_s, u"i"_s,   u"we"_s};
    return words;
}

bool isCue(const CueMark &mark)
{
    return !mark.inQuotation && mark.kind != CueKind::Quotation && mark.kind != CueKind::Time;
}

/// Distance between two spans, 0 where they touch or overlap.
qsizetype distance(TextSpan a, TextSpan b)
{
    return std::max({qsizetype(0), a.begin - b.end, b.begin - a.end});
}

const CueMark *nearestCue(const QList<CueMark> &cues, TextSpan sentence, TextSpan content)
{
    const CueMark *best = nullptr;
    auto bestDistance = std::numeric_limits<qsizetype>::max();
    // Marks come in order of their begin, so the sentence's are found by bisection.
    auto mark = std::ranges::lower_bound(cues, sentence.begin, {},
                                         [](const CueMark &cue) { return cue.span.begin; });
    for (; mark != cues.end() && mark->span.begin < sentence.end; ++mark) {
        if (!isCue(*mark) || content.overlaps(mark->span))
            continue;
        // Ties and near misses go to the cue before the words, the usual order of English.
        const qsizetype here =
            distance(mark->span, content) + (mark->span.begin > content.begin ? 1 : 0);
        if (here < bestDistance) {
            bestDistance = here;
            best = &*mark;
        }
    }
    return best;
}

TextSpan captured(const QRegularExpressionMatch &match, qsizetype offset)
{
    return {offset + match.capturedStart(1), offset + match.capturedEnd(1)};
}

TextSpan subjectBefore(QStringView text, TextSpan sentence, qsizetype cue)
{
    static const QRegularExpression subject(
        u"((?:%1|%2)%3|\\b(?i:he|she|they|it|who|I|we))(?:,[^,]*,)?(?: (?:has|have|had|also|then|later|earlier|again|is|was|are|were|will|repeatedly|flatly|firmly))*\\h*$"_s
            .arg(namePattern, nounPhrase, partners));
    const qsizetype from = std::max(sentence.begin, cue - reach);
    const auto match = subject.matchView(text.sliced(from, cue - from));
    return match.hasMatch() ? captured(match, from) : TextSpan{};
}

TextSpan subjectAfter(QStringView text, TextSpan sentence, qsizetype cueEnd)
{
    static const QRegularExpression subject(
        u"^\\h+((?:%1|%2)%3|(?i:he|she|they|it))"_s.arg(namePattern, nounPhrase, partners));
    const auto match =
        subject.matchView(text.sliced(cueEnd, std::min(reach, sentence.end - cueEnd)));
    return match.hasMatch() ? captured(match, cueEnd) : TextSpan{};
}

/// The source beside one cue; after it first where the words come before it.
SourceMention mentionAt(const FrozenText &text, TextSpan sentence, const CueMark &cue,
                        bool cueFollows)
{
    SourceMention mention{cue.span, {}, {}, false};
    if (cueFollows)
        mention.source = subjectAfter(text.text(), sentence, cue.span.end);
    if (mention.source.isEmpty())
        mention.source = subjectBefore(text.text(), sentence, cue.span.begin);
    mention.name = text.quote(mention.source);
    mention.pronoun = pronouns().contains(mention.name.toLower());
    return mention;
}

} // namespace

SourceMention mentionBeside(const FrozenText &text, TextSpan content, const QList<CueMark> &cues)
{
    // A quotation may hold several sentences; its cue stands beside it on the same line.
    const TextSpan line = Core::unitAt(text, content.begin, Core::TextUnit::Paragraph);
    TextSpan sentence = Core::unitAt(text, content.begin, Core::TextUnit::Sentence);
    sentence.end =
        std::max(sentence.end, Core::unitAt(text, content.end, Core::TextUnit::Sentence).end);
    const CueMark *cue = nearestCue(cues, sentence, content);
    if (!cue) {
        sentence = line;
        cue = nearestCue(cues, line, content);
    }
    if (!cue)
        return {};
    return mentionAt(text, sentence, *cue, cue->span.begin >= content.end);
}

QString lastNamedSource(const FrozenText &text, qsizetype from, qsizetype position,
                        const QList<CueMark> &cues)
{
    const auto end = std::ranges::lower_bound(cues, position, {},
                                              [](const CueMark &cue) { return cue.span.begin; });
    int tried = 0;
    for (auto cue = end; cue != cues.begin() && tried < cuesLookedBack;) {
        --cue;
        if (cue->span.begin < from)
            break;
        if (!isCue(*cue))
            continue;
        ++tried;
        const TextSpan sentence = Core::unitAt(text, cue->span.begin, Core::TextUnit::Sentence);
        const SourceMention mention = mentionAt(text, sentence, *cue, false);
        if (!mention.pronoun && !mention.name.isEmpty())
            return mention.name;
    }
    return {};
}

} // namespace Gainsay::Suggest
