// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownlines.h"

#include "bylines.h"
#include "pagemarks.h"
#include "pagetimes.h"
#include "visibledate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int mostAbove = 15; ///< blocks that are looked at where no headline shows
constexpr int mostHead = 40;  ///< between headline and article
constexpr int mostInside = 3;
constexpr int mostBelow = 4;
constexpr int longestDateLine = 25; ///< words
constexpr qsizetype mostAuthors = 10;

bool isAuthorAddress(const QString &address)
{
    static const QRegularExpression folder(
        u"/(?:authors?|autor(?:en|es|i|zy)?|auteurs?|autori|profiles?|people|staff|by|reporters?|"
        "journalists?|columnists?|contributors?|contributor|redaktion|team|person|writers?|"
        "correspondents?|skribent|forfatter|yazar(?:lar)?|author-profile|byline)/[^/]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.contains(folder);
}

} // namespace

ShownLines::ShownLines(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const FoundBody &body,
                       const QString &title)
    : m_tree(tree), m_blocks(blocks), m_body(body)
{
    const int size = int(blocks.size());
    const int first = body.blocks.isEmpty() ? std::min(size, mostAbove) : body.blocks.constFirst();
    const int last = body.blocks.isEmpty() ? first : body.blocks.constLast();
    m_begin = std::max(0, first - mostAbove);
    for (int i = std::min(first + mostInside, size) - 1; i >= std::max(0, first - mostHead); --i) {
        if (blocks[i].tag == HtmlTag::H1
            || (!title.isEmpty() && shownText(blocks[i].text) == title)) {
            m_begin = i;
            break;
        }
    }
    m_end = std::min(size, first + mostInside);
    m_below = std::min(size, last); // which may be such a line itself
    m_belowEnd = std::min(size, m_below + 1 + mostBelow);
}

QStringList ShownLines::authors() const
{
    for (const auto find :
         {&ShownLines::bylines, &ShownLines::authorLinks, &ShownLines::calledByline,
          &ShownLines::nameAlone, &ShownLines::nameAtDate}) {
        if (const QStringList names = (this->*find)(); !names.isEmpty())
            return names.first(std::min(names.size(), mostAuthors));
    }
    return {};
}

QStringList ShownLines::bylines() const
{
    for (const auto &[from, to] : {std::pair{m_begin, m_end}, std::pair{m_below, m_belowEnd}}) {
        for (int i = from; i < to; ++i) {
            const QString line = shownText(m_blocks[i].text.left(longestDateLine * 10));
            const bool goesOn = isBywordAlone(line) && i + 1 < to;
            const QString whole =
                goesOn ? line + u' ' + shownText(m_blocks[i + 1].text.left(200)) : line;
            if (const QStringList names = namesInByline(whole); !names.isEmpty())
                return names;
        }
    }
    return {};
}

QStringList ShownLines::authorLinks() const
{
    if (m_begin >= m_end)
        return {};
    QStringList names;
    const int end = m_end < m_blocks.size() ? m_blocks[m_end].begin : m_tree.size();
    for (int i = m_blocks[m_begin].begin; i < end && names.size() < mostAuthors; ++i) {
        if (m_tree.node(i).tag != HtmlTag::A || !isAuthorAddress(m_tree.attribute(i, "href")))
            continue;
        const QString name = shownText(m_tree.textBelow(i));
        if (isPersonName(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

QStringList ShownLines::calledByline() const
{
    static const QRegularExpression called(
        u"(?:^|[\\s_-])(?:byline|author|autor|authors)(?:[\\s_-]{0,2}names?)?(?:$|\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (m_begin >= m_end)
        return {};
    const int end = m_end < m_blocks.size() ? m_blocks[m_end].begin : m_tree.size();
    for (int i = m_blocks[m_begin].begin; i < end; ++i) {
        if (m_tree.node(i).attributes.isEmpty() || !m_tree.attribute(i, "class").contains(called))
            continue;
        const QStringList names = authorNames(shownText(m_tree.textBelow(i)));
        if (!names.isEmpty())
            return names;
    }
    return {};
}

/// "<p><strong>Ada Finch</strong></p>" right before or after the article's text.
QStringList ShownLines::nameAlone() const
{
    if (m_body.blocks.isEmpty())
        return {};
    const int first = m_body.blocks.constFirst();
    const int last = m_body.blocks.constLast();
    for (const int i : {first - 1, first, first + 1, first + 2, last, last + 1}) {
        if (i < 0 || i >= m_blocks.size() || m_blocks[i].tag != HtmlTag::P
            || !isEmphasised(m_blocks[i]))
            continue;
        const QStringList names = authorNames(shownText(m_blocks[i].text.left(200)));
        if (!names.isEmpty() && std::ranges::all_of(names, isPersonName))
            return names;
    }
    return {};
}

/// "Ada Finch | 4 March 2026".
QStringList ShownLines::nameAtDate() const
{
    static const QRegularExpression parting(u"\\s*[|·•]\\s*|\\s+[–—-]\\s+|\\n"_s);
    for (int i = m_begin; i < m_end; ++i) {
        if (m_blocks[i].words > longestDateLine || !visibleDate(m_blocks[i].text))
            continue;
        const QStringList pieces = m_blocks[i].text.split(parting, Qt::SkipEmptyParts);
        const auto name = std::ranges::find_if(
            pieces, [](const QString &piece) { return isPersonName(shownText(piece)); });
        if (name != pieces.end())
            return {shownText(*name)};
    }
    return {};
}

/// All of its text is in an element of its own, such as strong.
bool ShownLines::isEmphasised(const HtmlBlock &block) const
{
    int texts = 0;
    bool within = true;
    for (int i = block.node; i < m_tree.node(block.node).end; ++i) {
        if (m_tree.node(i).tag != HtmlTag::Text || m_tree.node(i).text.trimmed().isEmpty())
            continue;
        ++texts;
        within = within && m_tree.node(m_tree.node(i).parent).tag == HtmlTag::Other;
    }
    return texts > 0 && within;
}

std::optional<QDateTime> ShownLines::timeElement(int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if (m_tree.node(i).tag != HtmlTag::Time)
            continue;
        if (const auto time = pageTime(m_tree.attribute(i, "datetime")))
            return time;
    }
    return std::nullopt;
}

std::optional<QDateTime> ShownLines::date() const
{
    if (m_begin < m_end) {
        const int end = m_end < m_blocks.size() ? m_blocks[m_end].begin : m_tree.size();
        if (const auto time = timeElement(m_blocks[m_begin].begin, end))
            return time;
    }
    const auto shown = [this](int i) -> std::optional<QDateTime> {
        const HtmlBlock &block = m_blocks[i];
        const bool caption = block.tag == HtmlTag::Figcaption || block.tag == HtmlTag::Caption;
        if (block.words > longestDateLine || caption)
            return std::nullopt;
        return visibleDate(block.text);
    };
    for (int i = m_begin; i < m_end; ++i) {
        if (const auto date = shown(i))
            return date;
    }
    for (int i = m_begin - 1; i >= std::max(0, m_begin - mostAbove); --i) {
        if (const auto date = shown(i))
            return date;
    }
    for (int i = m_below; i < m_belowEnd; ++i) {
        if (const auto date = shown(i))
            return date;
    }
    return timeElement(0, m_tree.size());
}

} // namespace Gainsay::Loading
