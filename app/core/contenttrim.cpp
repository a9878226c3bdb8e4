// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contenttrim.h"

#include "intents.h"
#include "quotationfinder.h"
#include "textunits.h"
#include "unitbreaks.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

constexpr qsizetype longestWord = 1024;

bool isFinalPunctuation(QChar character)
{
    return QStringView(u".,;:!?\u2026\u060C\u061B\u061F\u06D4\u3001\u3002\uFF01\uFF0C\uFF1F")
        .contains(character);
}

/// Trims one fragment.
class Trimmer
{
public:
    Trimmer(const FrozenText &text, TextSpan fragment, FinalPunctuation punctuation)
        : m_frozen(text),
          m_text(text.text()),
          m_punctuation(punctuation),
          m_span(snappedToGraphemes(text, fragment))
    {
    }

    [[nodiscard]] TextSpan trimmed(bool leads)
    {
        while (isInsideWord(m_span.begin))
            --m_span.begin;
        while (isInsideWord(m_span.end))
            ++m_span.end;
        TextSpan before;
        do {
            before = m_span;
            trimBegin(leads);
            trimEnd();
        } while (m_span != before && !m_span.isEmpty());
        return m_span;
    }

private:
    [[nodiscard]] QChar first() const { return m_text[m_span.begin]; }
    [[nodiscard]] QChar last() const { return m_text[m_span.end - 1]; }

    [[nodiscard]] bool isInsideWord(qsizetype position) const
    {
        if (m_span.isEmpty() || position == 0 || position == m_text.size()
            || m_text[position - 1].isSpace() || m_text[position].isSpace())
            return false;
        // Enough for any word, and no pass over a line that goes on for the whole page.
        const qsizetype begin = std::max<qsizetype>(0, position - longestWord);
        const qsizetype end = std::min(m_text.size(), position + longestWord);
        return !breaksWord(QStringView(m_text).sliced(begin, end - begin), position - begin);
    }

    void trimBegin(bool leads)
    {
        while (!m_span.isEmpty() && first().isSpace())
            ++m_span.begin;
        if (!m_span.isEmpty() && isQuotationMark(first()) && isOuterOpening(m_span.begin))
            ++m_span.begin;
        const QStringView rest =
            QStringView(m_text).sliced(m_span.begin, std::max<qsizetype>(m_span.length(), 0));
        const bool that = rest.startsWith(u"that", Qt::CaseInsensitive)
            && (rest.size() == 4 || rest[4].isSpace());
        if (leads && that)
            m_span.begin += 4;
    }

    void trimEnd()
    {
        while (!m_span.isEmpty() && last().isSpace())
            --m_span.end;
        if (!m_span.isEmpty() && isQuotationMark(last()) && isOuterClosing(m_span.end - 1))
            --m_span.end;
        while (m_punctuation == FinalPunctuation::Trim && !m_span.isEmpty()
               && isFinalPunctuation(last()) && !endsAbbreviation())
            --m_span.end;
    }

    [[nodiscard]] bool endsAbbreviation() const
    {
        return last() == u'.'
            && isAbbreviation(QStringView(m_text).sliced(m_span.begin, m_span.length() - 1));
    }

    /// Whether only blanks and final punctuation stand between `position` and the fragment's end.
    [[nodiscard]] bool isLastWord(qsizetype position) const
    {
        return std::all_of(m_text.begin() + position, m_text.begin() + m_span.end,
                           [](QChar c) { return c.isSpace() || isFinalPunctuation(c); });
    }

    /// Not the beginning of a quotation inside the content; an apostrophe is no opening at all.
    [[nodiscard]] bool isOuterOpening(qsizetype mark) const
    {
        qsizetype inside = mark + 1;
        while (inside < m_text.size() && m_text[inside].isSpace())
            ++inside;
        const QList<TextSpan> &all = m_frozen.quotations();
        const auto found = std::ranges::lower_bound(all, inside, {}, &TextSpan::begin);
        if (found == all.end() || found->begin != inside)
            return !isSingleMark(m_text[mark]);
        qsizetype closing = found->end;
        while (closing < m_text.size() && m_text[closing].isSpace())
            ++closing;
        return closing >= m_span.end || isLastWord(closing + 1);
    }

    /// Not the end of a quotation inside the content; an apostrophe is no closing at all.
    [[nodiscard]] bool isOuterClosing(qsizetype mark) const
    {
        qsizetype inside = mark;
        while (inside > 0 && m_text[inside - 1].isSpace())
            --inside;
        const QList<TextSpan> &all = m_frozen.quotations();
        const qsizetype line = QStringView(m_text).first(mark).lastIndexOf(u'\n') + 1;
        auto at = std::ranges::lower_bound(all, line, {}, &TextSpan::begin);
        at = std::find_if(at, all.end(),
                          [=](TextSpan q) { return q.end == inside || q.begin > mark; });
        if (at == all.end() || at->end != inside)
            return !isSingleMark(m_text[mark]);
        qsizetype opening = at->begin - 1;
        while (opening > line && m_text[opening].isSpace())
            --opening;
        return opening <= m_span.begin;
    }

    const FrozenText &m_frozen;
    const QString &m_text;
    FinalPunctuation m_punctuation;
    TextSpan m_span;
};

} // namespace

Fragments trimmedFragments(const FrozenText &text, const Fragments &content,
                           FinalPunctuation punctuation)
{
    Fragments out;
    for (const TextSpan fragment : content)
        out.append(Trimmer(text, fragment, punctuation).trimmed(out.isEmpty()));
    return normalised(out);
}

} // namespace Gainsay::Core
