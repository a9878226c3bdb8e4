// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationfinder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

/// A mark that opened and awaits its partner.
struct Opening {
    qsizetype position = 0;
    char16_t mark = 0;
    QStringView partners;
    /// The same mark opened and closed within: this one was forgotten, not left open on purpose.
    bool doubtful = false;
};

/// Beyond this depth the outermost opening is forgotten, which keeps a wall of marks linear.
constexpr qsizetype deepest = 16;

bool isWordlike(char16_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isSurrogate(character)
        || QChar(character).isMark();
}

/// The marks that can close what `mark` opens; empty for one that never opens.
QStringView partnersOf(char16_t mark)
{
    switch (mark) {
    case u'"':
        return u"\"";
    case u'\'':
        return u"'\u2019";
    case u'\u2018':
        return u"\u2019'";
    case u'\u201C':
    case u'\u201D':
        return u"\u201D";
    case u'\u201E':
        return u"\u201C\u201D";
    case u'\u201A':
        return u"\u2018\u2019";
    case u'\u00AB':
        return u"\u00BB";
    case u'\u00BB':
        return u"\u00AB\u00BB";
    case u'\u2039':
        return u"\u203A";
    case u'\u203A':
        return u"\u2039\u203A";
    case u'\u300C':
        return u"\u300D";
    case u'\u300E':
        return u"\u300F";
    default:
        return {};
    }
}

/// Marks that look alike on both sides or close more often than they open: only what stands
/// around them tells.
bool opensByContext(char16_t mark)
{
    return QStringView(u"\"'\u201D\u00BB\u203A").contains(QChar(mark));
}

/// Words that lost their beginning ("'tis", "'90s"): the mark before them opens nothing.
bool isElision(QStringView rest)
{
    static constexpr std::array words{"n"_L1, "em"_L1, "tis"_L1, "twas"_L1, "til"_L1, "cause"_L1};
    const auto end = std::ranges::find_if_not(rest, [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView word = rest.first(end - rest.begin());
    if (word.size() > 1 && word.front().isDigit() && word.back() == u's')
        return true;
    return std::ranges::any_of(words, [&](QLatin1StringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// Reads a text line by line with a stack of open marks; each character is met once.
class Finder
{
public:
    explicit Finder(QStringView text) : m_text(text) {}

    QList<TextSpan> find()
    {
        for (qsizetype begin = 0; begin <= m_text.size();) {
            const qsizetype lineFeed = m_text.indexOf(u'\n', begin);
            m_line = {begin, lineFeed < 0 ? m_text.size() : lineFeed};
            if (!trimmed(m_line).isEmpty())
                readLine();
            begin = m_line.end + 1;
        }
        std::ranges::sort(m_found, [](TextSpan a, TextSpan b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        return m_found;
    }

private:
    [[nodiscard]] char16_t at(qsizetype position) const
    {
        return m_line.contains(position) ? m_text[position].unicode() : u'\n';
    }

    [[nodiscard]] TextSpan trimmed(TextSpan span) const
    {
        while (!span.isEmpty() && m_text[span.begin].isSpace())
            ++span.begin;
        while (!span.isEmpty() && m_text[span.end - 1].isSpace())
            --span.end;
        return span;
    }

    void add(TextSpan inside)
    {
        if (const TextSpan span = trimmed(inside); !span.isEmpty())
            m_found.append(span);
    }

    void readLine()
    {
        const TextSpan content = trimmed(m_line);
        m_open.clear();
        const qsizetype first = takeUp(content) ? content.begin + 1 : content.begin;
        findPossessives();
        for (qsizetype i = first; i < content.end; ++i) {
            if (isQuotationMark(m_text[i]))
                readMark(i);
        }
        m_leftOpen = m_open;
        m_lastEnd = content.end;
    }

    /// Whether the line goes on with a quotation that the paragraph before left open.
    bool takeUp(TextSpan content)
    {
        const char16_t mark = at(content.begin);
        const auto left = std::ranges::find_if(m_leftOpen, [&](const Opening &opening) {
            // French sets the closing mark before each further paragraph.
            const bool same =
                mark == opening.mark || (mark == u'\u00BB' && opening.mark == u'\u00AB');
            return same && mark != u'\'' && !opening.doubtful;
        });
        if (left == m_leftOpen.end())
            return false;
        add({left->position + 1, m_lastEnd});
        m_open.append({content.begin, left->mark, left->partners});
        return true;
    }

    /// Single marks after a plural ("the workers’ union") close only where no better mark follows.
    void findPossessives()
    {
        m_possessives.clear();
        bool closerFollows = false;
        for (qsizetype i = m_line.end - 1; i >= m_line.begin; --i) {
            if (!isSingleMark(m_text[i]) || (isWordlike(at(i - 1)) && isWordlike(at(i + 1))))
                continue;
            const bool plural = QChar(at(i - 1)).toLower() == u's' && QChar::isSpace(at(i + 1));
            if (plural && closerFollows)
                m_possessives.append(i);
            else
                closerFollows = !QChar::isSpace(at(i - 1)) && !isWordlike(at(i + 1));
        }
        std::ranges::reverse(m_possessives);
    }

    void readMark(qsizetype position)
    {
        const char16_t mark = at(position);
        const bool insideWord = isWordlike(at(position - 1)) && isWordlike(at(position + 1));
        if (insideWord && (mark == u'"' || isSingleMark(mark)))
            return;
        const qsizetype partner = partnerOf(mark);
        const bool canOpen = opensAt(position, partner >= 0);
        const bool ambiguous = partner >= 0 && m_open[partner].mark == mark;
        if (partner >= 0 && !(ambiguous && canOpen))
            close(position, partner);
        else if (canOpen)
            open(position);
    }

    /// The innermost opening that awaits `mark`; -1: none.
    [[nodiscard]] qsizetype partnerOf(char16_t mark) const
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i].partners.contains(QChar(mark)))
                return i;
            // A single mark is too often an apostrophe to end what stands inside it.
            if (isSingleMark(mark) && !isSingleMark(m_open[i].mark))
                break;
        }
        return -1;
    }

    [[nodiscard]] bool opensAt(qsizetype position, bool awaited) const
    {
        const char16_t mark = at(position);
        const QChar before(at(position - 1));
        const QChar after(at(position + 1));
        if (partnersOf(mark).isEmpty())
            return false;
        if (isSingleMark(mark) && isElision(m_text.sliced(position + 1, m_line.end - position - 1)))
            return false;
        if (!opensByContext(mark))
            return true;
        if (after.isSpace() || isWordlike(before.unicode()))
            return false;
        const bool justOpened = !m_open.isEmpty() && m_open.last().position == position - 1;
        return before.isSpace() || justOpened || before.category() == QChar::Punctuation_Open
            || before.category() == QChar::Punctuation_Dash
            || (!awaited && (mark == u'"' || mark == u'\''));
    }

    void open(qsizetype position)
    {
        if (m_open.size() == deepest)
            m_open.removeFirst();
        m_open.append({position, at(position), partnersOf(at(position))});
    }

    void close(qsizetype position, qsizetype partner)
    {
        if (isSingleMark(at(position)) && std::ranges::binary_search(m_possessives, position))
            return;
        const Opening opening = m_open[partner];
        m_open.resize(partner);
        add({opening.position + 1, position});
        if (!m_open.isEmpty() && m_open.last().mark == opening.mark)
            m_open.last().doubtful = true;
    }

    QStringView m_text;
    TextSpan m_line;
    QList<Opening> m_open;
    QList<Opening> m_leftOpen; ///< at the end of the paragraph before
    qsizetype m_lastEnd = 0;   ///< of that paragraph
    QList<qsizetype> m_possessives;
    QList<TextSpan> m_found;
};

} // namespace

// Asked of every character of a page: a switch, not a search.
bool isQuotationMark(QChar character)
{
    switch (character.unicode()) {
    case u'"':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u2039':
    case u'\u203A':
    case u'\u300C':
    case u'\u300D':
    case u'\u300E':
    case u'\u300F':
        return true;
    default:
        return isSingleMark(character);
    }
}

bool isSingleMark(QChar character)
{
    switch (character.unicode()) {
    case u'\'':
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
        return true;
    default:
        return false;
    }
}

QList<TextSpan> findQuotations(QStringView text)
{
    return Finder(text).find();
}

} // namespace Gainsay::Core
