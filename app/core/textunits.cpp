// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textunits.h"

#include "unitbreaks.h"

#include <algorithm>
#include <array>

namespace Gainsay::Core {

namespace {

constexpr qsizetype longestGrapheme = 1024;

/// The line that `position` stands in or ends, without its line feed.
TextSpan lineAround(const QString &text, qsizetype position)
{
    const qsizetype begin = QStringView(text).first(position).lastIndexOf(u'\n') + 1;
    const qsizetype lineFeed = text.indexOf(u'\n', position);
    return {begin, lineFeed < 0 ? text.size() : lineFeed};
}

bool isBetweenClauses(QChar character)
{
    return character.isSpace()
        || QStringView(u",;:\u060C\u061B\u3001\uFF0C\uFF1B\uFF1A").contains(character);
}

/// The pieces of one kind of unit: between two breaks of a line, trimmed.
class Pieces
{
public:
    Pieces(const FrozenText &text, TextUnit unit) : m_text(text.text()), m_unit(unit) {}

    /// From break to break around a position inside the line.
    [[nodiscard]] TextSpan around(TextSpan line, qsizetype position) const
    {
        if (m_unit == TextUnit::Paragraph)
            return line;
        const QStringView view = QStringView(m_text).sliced(line.begin, line.length());
        TextSpan piece{position, position + 1};
        while (piece.begin > line.begin && !breaks(view, piece.begin - line.begin))
            --piece.begin;
        while (piece.end < line.end && !breaks(view, piece.end - line.begin))
            ++piece.end;
        return piece;
    }

    /// What of a piece is the unit; empty where it is none, such as a blank between words.
    [[nodiscard]] TextSpan unitIn(TextSpan piece) const
    {
        switch (m_unit) {
        case TextUnit::Grapheme:
            return piece;
        case TextUnit::Word:
            return hasWord(piece) ? piece : TextSpan{};
        case TextUnit::Clause: // a dash between clauses is a piece of its own
            return hasWord(piece) ? withoutBrackets(trimmed(piece, isBetweenClauses)) : TextSpan{};
        case TextUnit::Sentence:
        case TextUnit::Paragraph:
            break;
        }
        return trimmed(piece, [](QChar c) { return c.isSpace(); });
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] bool breaks(QStringView line, qsizetype i) const
    {
        switch (m_unit) {
        case TextUnit::Grapheme:
            return breaksGrapheme(line, i);
        case TextUnit::Word:
            return breaksWord(line, i);
        case TextUnit::Clause:
            return breaksClause(line, i);
        case TextUnit::Sentence:
            return breaksSentence(line, i);
        case TextUnit::Paragraph:
            break;
        }
        return false;
    }

    template <class Predicate> TextSpan trimmed(TextSpan span, Predicate goes) const
    {
        while (!span.isEmpty() && goes(m_text[span.begin]))
            ++span.begin;
        while (!span.isEmpty() && goes(m_text[span.end - 1]))
            --span.end;
        return span;
    }

    /// A bracket goes where its partner stands at the other rim or outside.
    [[nodiscard]] TextSpan withoutBrackets(TextSpan span) const
    {
        if (span.length() < 2)
            return span;
        const QStringView view = QStringView(m_text).sliced(span.begin, span.length());
        const bool opens = QStringView(u"([").contains(view.front());
        const bool closes = QStringView(u")]").contains(view.back());
        const auto has = [](QStringView part, QStringView marks) {
            return std::ranges::any_of(part, [&](QChar c) { return marks.contains(c); });
        };
        const bool closed = has(view.sliced(1, view.size() - 2), u")]");
        const bool opened = has(view.sliced(1, view.size() - 2), u"([");
        if (opens && !closed)
            ++span.begin;
        if (closes && !opened)
            --span.end;
        return trimmed(span, isBetweenClauses);
    }

    [[nodiscard]] bool hasWord(TextSpan piece) const
    {
        return std::ranges::any_of(QStringView(m_text).sliced(piece.begin, piece.length()),
                                   [](QChar c) {
                                       return c.isLetterOrNumber() || c.isSurrogate()
                                           || c.category() == QChar::Symbol_Other;
                                   });
    }

    const QString &m_text;
    TextUnit m_unit;
};

/// The first unit of the line at or after the piece around `position` that `suits`.
template <class Predicate>
TextSpan firstFrom(const Pieces &pieces, TextSpan line, qsizetype position, Predicate suits)
{
    while (position < line.end) {
        const TextSpan piece = pieces.around(line, position);
        const TextSpan unit = pieces.unitIn(piece);
        if (!unit.isEmpty() && suits(unit))
            return unit;
        position = piece.end;
    }
    return {};
}

/// The last unit of the line at or before the piece around `position` that `suits`.
template <class Predicate>
TextSpan lastUpTo(const Pieces &pieces, TextSpan line, qsizetype position, Predicate suits)
{
    position = std::min(position, line.end - 1);
    while (position >= line.begin) {
        const TextSpan piece = pieces.around(line, position);
        const TextSpan unit = pieces.unitIn(piece);
        if (!unit.isEmpty() && suits(unit))
            return unit;
        position = piece.begin - 1;
    }
    return {};
}

} // namespace

TextSpan unitAt(const FrozenText &text, qsizetype position, TextUnit unit)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const Pieces pieces(text, unit);
    const TextSpan line = lineAround(pieces.text(), position);
    const TextSpan found =
        firstFrom(pieces, line, position, [=](TextSpan at) { return at.end > position; });
    return found.isEmpty() ? lastUpTo(pieces, line, position, [](TextSpan) { return true; })
                           : found;
}

TextSpan nextUnit(const FrozenText &text, qsizetype position, TextUnit unit)
{
    const Pieces pieces(text, unit);
    qsizetype from = std::clamp<qsizetype>(position, 0, text.size());
    while (from <= text.size()) {
        const TextSpan line = lineAround(pieces.text(), from);
        const TextSpan found =
            firstFrom(pieces, line, from, [=](TextSpan at) { return at.begin > position; });
        if (!found.isEmpty())
            return found;
        from = line.end + 1;
    }
    return {};
}

TextSpan previousUnit(const FrozenText &text, qsizetype position, TextUnit unit)
{
    const Pieces pieces(text, unit);
    qsizetype upTo = std::clamp<qsizetype>(position, 0, text.size());
    while (upTo >= 0) {
        const TextSpan line = lineAround(pieces.text(), upTo);
        const TextSpan found =
            lastUpTo(pieces, line, upTo, [=](TextSpan at) { return at.begin < position; });
        if (!found.isEmpty())
            return found;
        upTo = line.begin - 1;
    }
    return {};
}

TextSpan snappedToGraphemes(const FrozenText &text, TextSpan span)
{
    const QString &all = text.text();
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, all.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, all.size());
    const auto inside = [&](qsizetype position) {
        if (position == 0 || position == all.size() || all[position - 1] == u'\n'
            || all[position] == u'\n')
            return false;
        // Enough for any grapheme, and no pass over a line that goes on for the whole page.
        const qsizetype from = std::max<qsizetype>(0, position - longestGrapheme);
        const qsizetype to = std::min(all.size(), position + longestGrapheme);
        return !breaksGrapheme(QStringView(all).sliced(from, to - from), position - from);
    };
    TextSpan out{begin, end};
    while (inside(out.begin))
        --out.begin;
    if (span.isEmpty())
        return {out.begin, out.begin};
    while (inside(out.end))
        ++out.end;
    return out;
}

TextSpan grown(const FrozenText &text, TextSpan span)
{
    for (const TextUnit unit :
         {TextUnit::Word, TextUnit::Clause, TextUnit::Sentence, TextUnit::Paragraph}) {
        const TextSpan around = unitAt(text, span.begin, unit);
        if (around != span && around.contains(span))
            return around;
    }
    return span;
}

QList<TextSpan> quotations(const FrozenText &text)
{
    return text.quotations();
}

} // namespace Gainsay::Core
