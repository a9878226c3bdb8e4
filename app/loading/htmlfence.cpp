// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlfence.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace Gainsay::Loading {

namespace {

using Name = QByteArrayView;

constexpr std::array voidNames{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                               "input", "link", "meta", "param", "source", "track", "wbr"};
/// A start tag of the same name, or of a kindred one, ends them: they do not nest by being left
/// open.
constexpr std::array selfEnding{"p",      "li",    "dt",    "dd",    "tr",       "td", "th",
                                "option", "thead", "tbody", "tfoot", "optgroup", "rp", "rt"};
constexpr std::array rawNames{"script", "style",   "textarea", "title",
                              "xmp",    "noembed", "noframes", "iframe"};

template <std::size_t n> bool isOneOf(const std::array<const char *, n> &names, Name name)
{
    return std::ranges::any_of(
        names, [name](const char *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Goes over the page once, as a tokenizer does, and copies what may stay.
class Fence
{
public:
    Fence(const QByteArray &html, const FenceLimits &limits)
        : m_html(html), m_size(html.size()), m_limits(limits)
    {
        m_out.reserve(m_size);
    }

    Core::Result<QByteArray> run()
    {
        while (m_at < m_size) {
            const qsizetype open = m_html.indexOf('<', m_at);
            copyTo(open < 0 ? m_size : open);
            if (open < 0)
                break;
            takeMarkup();
            if (m_elements > m_limits.elements)
                return Core::failure(Core::ErrorCode::TooLarge,
                                     QStringLiteral("%1 elements").arg(m_limits.elements));
        }
        return std::move(m_out);
    }

private:
    void copyTo(qsizetype end)
    {
        m_out.append(m_html.constData() + m_at, end - m_at);
        m_at = end;
    }

    void takeMarkup()
    {
        const char next = m_at + 1 < m_size ? m_html[m_at + 1] : '\0';
        if (isLetter(next))
            takeStartTag();
        else if (next == '/' && m_at + 2 < m_size && isLetter(m_html[m_at + 2]))
            takeEndTag();
        else if (QByteArrayView(m_html).sliced(m_at).startsWith("<!--"))
            takeComment();
        else if (next == '!' || next == '?' || next == '/')
            copyThrough('>');
        else
            copyTo(m_at + 1);
    }

    void copyThrough(char last)
    {
        const qsizetype end = m_html.indexOf(last, m_at);
        copyTo(end < 0 ? m_size : end + 1);
    }

    void takeComment()
    {
        // "<!-->" and "<!--->" are whole comments.
        const qsizetype end = m_html.indexOf("-->", m_at + 2);
        copyTo(end < 0 ? m_size : end + 3);
    }

    [[nodiscard]] Name nameAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_size && !isSpace(m_html[end]) && m_html[end] != '>' && m_html[end] != '/')
            ++end;
        return Name(m_html).sliced(at, end - at);
    }

    /// From behind the tag's name to behind its ">", attributes beyond the limit skipped; where
    /// the kept part ends.
    qsizetype tagEnd(qsizetype at, qsizetype &kept) const
    {
        int attributes = 0;
        kept = -1;
        while (at < m_size && m_html[at] != '>') {
            if (isSpace(m_html[at]) || m_html[at] == '/') {
                ++at;
                continue;
            }
            if (++attributes > m_limits.attributes && kept < 0)
                kept = at;
            at = attributeEnd(at);
        }
        if (kept < 0)
            kept = std::min(at, m_size);
        return std::min(at + 1, m_size);
    }

    [[nodiscard]] qsizetype attributeEnd(qsizetype at) const
    {
        const auto isEnd = [this](qsizetype i) {
            return isSpace(m_html[i]) || m_html[i] == '>' || m_html[i] == '/';
        };
        ++at; // a "=" may begin a name
        while (at < m_size && !isEnd(at) && m_html[at] != '=')
            ++at;
        qsizetype value = at;
        while (value < m_size && isSpace(m_html[value]))
            ++value;
        if (value >= m_size || m_html[value] != '=')
            return at;
        ++value;
        while (value < m_size && isSpace(m_html[value]))
            ++value;
        if (value >= m_size)
            return m_size;
        if (m_html[value] == '"' || m_html[value] == '\'') {
            const qsizetype close = m_html.indexOf(m_html[value], value + 1);
            return close < 0 ? m_size : close + 1;
        }
        while (value < m_size && !isSpace(m_html[value]) && m_html[value] != '>')
            ++value;
        return value;
    }

    void takeStartTag()
    {
        ++m_elements;
        const Name name = nameAt(m_at + 1);
        qsizetype kept = 0;
        const qsizetype end = tagEnd(m_at + 1 + name.size(), kept);
        const bool closes = end >= 2 && m_html[end - 1] == '>' && m_html[end - 2] == '/';
        const bool nests =
            !isOneOf(voidNames, name) && !isOneOf(selfEnding, name) && !isOneOf(rawNames, name);
        const bool deep = nests && int(m_open.size()) >= m_limits.depth;
        // An unclosed tag at the end of the page is none.
        if (!deep && m_html[end - 1] == '>') {
            m_out.append(m_html.constData() + m_at, kept - m_at);
            m_out.append(closes && kept < end - 2 ? "/>" : ">");
        }
        m_at = end;
        if (nests && !closes)
            open(name, deep);
        else if (isOneOf(rawNames, name))
            copyRawText(name);
    }

    void open(Name name, bool dropped)
    {
        const QByteArray key = name.toByteArray().toLower();
        if (dropped) {
            ++m_dropped[key];
            return;
        }
        m_open.push_back(key);
        ++m_openOf[key];
    }

    void takeEndTag()
    {
        const QByteArray name = nameAt(m_at + 2).toByteArray().toLower();
        qsizetype kept = 0;
        const qsizetype end = tagEnd(m_at + 2 + name.size(), kept);
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && *dropped > 0) {
            --*dropped;
            m_at = end;
            return;
        }
        copyTo(end);
        if (m_openOf.value(name) == 0)
            return;
        while (!m_open.empty()) {
            const QByteArray last = m_open.back();
            m_open.pop_back();
            --m_openOf[last];
            if (last == name)
                break;
        }
    }

    void copyRawText(Name name)
    {
        const QByteArray close = "</" + name.toByteArray();
        qsizetype end = m_at;
        for (;;) {
            end = m_html.indexOf("</", end);
            if (end < 0) {
                copyTo(m_size);
                return;
            }
            if (Name(m_html).sliced(end).size() >= close.size()
                && Name(m_html).sliced(end, close.size()).compare(close, Qt::CaseInsensitive) == 0)
                break;
            end += 2;
        }
        copyTo(end);
        copyThrough('>');
    }

    const QByteArray &m_html;
    qsizetype m_size;
    const FenceLimits &m_limits;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<QByteArray> m_open;
    QHash<QByteArray, int> m_openOf;  ///< how many of a name are open
    QHash<QByteArray, int> m_dropped; ///< start tags left out whose end tags go, too
    int m_elements = 0;
};

} // namespace

Core::Result<QByteArray> fenced(const QByteArray &html, const FenceLimits &limits)
{
    return Fence(html, limits).run();
}

} // namespace Gainsay::Loading
