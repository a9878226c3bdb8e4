// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namescramble.h"

#include <algorithm>
#include <array>

namespace Gainsay::Measuring {

namespace {

using View = QByteArrayView;

constexpr std::array scrambledAttributes{"class", "id", "role"};
constexpr std::array rawElements{"script", "style", "textarea", "title", "xmp", "iframe"};

template <std::size_t n> bool isOneOf(const std::array<const char *, n> &names, View name)
{
    return std::ranges::any_of(
        names, [name](const char *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Without vowels no word arises by chance that somebody's rule could know.
QByteArray wordFor(View name, quint32 seed)
{
    constexpr View letters = "bcdfghjklmnpqrstvwxz";
    constexpr int length = 10;
    quint64 state = 0xcbf29ce484222325ULL ^ seed;
    for (const char c : name)
        state = (state ^ quint8(c)) * 0x100000001b3ULL;
    state ^= state >> 32;
    QByteArray word;
    for (int i = 0; i < length; ++i) {
        word += letters[qsizetype(state % quint64(letters.size()))];
        state /= quint64(letters.size());
    }
    return word;
}

class Scrambler
{
public:
    Scrambler(const QByteArray &html, quint32 seed) : m_html(html), m_seed(seed) {}

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            copyTo(m_html.indexOf('<', m_at));
            if (rest().startsWith("<!--"))
                copyBehind("-->");
            else if (rest().size() > 1 && isLetter(rest()[1]))
                takeTag();
            else
                copyTo(m_at + 1);
        }
        return m_out;
    }

private:
    [[nodiscard]] View rest() const { return View(m_html).sliced(m_at); }
    [[nodiscard]] bool ended() const { return m_at >= m_html.size(); }

    /// -1: to the end.
    void copyTo(qsizetype end)
    {
        end = end < 0 ? m_html.size() : std::min(end, m_html.size());
        m_out += View(m_html).sliced(m_at, end - m_at);
        m_at = end;
    }

    void copyBehind(View last)
    {
        const qsizetype at = m_html.indexOf(last, m_at);
        copyTo(at < 0 ? at : at + last.size());
    }

    template <class Accept> View copyWhile(Accept accept)
    {
        const qsizetype begin = m_at;
        qsizetype end = begin;
        while (end < m_html.size() && accept(m_html[end]))
            ++end;
        copyTo(end);
        return View(m_html).sliced(begin, end - begin);
    }

    void takeTag()
    {
        copyTo(m_at + 1);
        const auto isName = [](char c) { return !isSpace(c) && c != '/' && c != '>'; };
        const View element = copyWhile(isName);
        while (!ended() && m_html[m_at] != '>') {
            copyWhile([](char c) { return isSpace(c) || c == '/'; });
            if (!ended() && m_html[m_at] != '>')
                takeAttribute();
        }
        if (isOneOf(rawElements, element))
            copyBehind("</" + element.toByteArray());
    }

    void takeAttribute()
    {
        const qsizetype begin = m_at;
        copyTo(m_at + 1); // a "=" may begin a name
        copyWhile([](char c) { return !isSpace(c) && c != '/' && c != '>' && c != '='; });
        const View name = View(m_html).sliced(begin, m_at - begin);
        copyWhile(isSpace);
        if (ended() || m_html[m_at] != '=')
            return;
        copyTo(m_at + 1);
        copyWhile(isSpace);
        if (ended())
            return;
        const char quote = m_html[m_at] == '"' || m_html[m_at] == '\'' ? m_html[m_at] : '\0';
        if (quote != '\0')
            copyTo(m_at + 1);
        const auto isValue = [quote](char c) {
            return quote == '\0' ? !isSpace(c) && c != '>' : c != quote;
        };
        if (isOneOf(scrambledAttributes, name))
            scrambleWhile(isValue);
        else
            copyWhile(isValue);
        if (quote != '\0')
            copyTo(m_at + 1);
    }

    template <class Accept> void scrambleWhile(Accept accept)
    {
        const auto isWord = [accept](char c) { return accept(c) && !isSpace(c); };
        while (!ended() && accept(m_html[m_at])) {
            copyWhile([accept](char c) { return accept(c) && isSpace(c); });
            const qsizetype begin = m_at;
            while (!ended() && isWord(m_html[m_at]))
                ++m_at;
            if (m_at > begin)
                m_out += wordFor(View(m_html).sliced(begin, m_at - begin), m_seed);
        }
    }

    const QByteArray &m_html;
    quint32 m_seed;
    qsizetype m_at = 0;
    QByteArray m_out;
};

} // namespace

QByteArray scrambled(const QByteArray &html, quint32 seed)
{
    if (html.startsWith("\xFF\xFE") || html.startsWith("\xFE\xFF"))
        return html;
    return Scrambler(html, seed).run();
}

} // namespace Gainsay::Measuring
