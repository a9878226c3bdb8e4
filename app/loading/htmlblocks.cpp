// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlblocks.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

/// What holds no text that a reader of the page sees.
bool isSilent(HtmlTag tag)
{
    switch (tag) {
    case Audio:
    case Button:
    case Canvas:
    case Dialog:
    case Embed:
    case Frame:
    case Head:
    case Iframe:
    case Input:
    case Math:
    case Noscript:
    case Object:
    case Optgroup:
    case Option:
    case Progress:
    case Script:
    case Select:
    case Style:
    case Svg:
    case Template:
    case Textarea:
    case Video:
        return true;
    default:
        return false;
    }
}

/// Written without blanks between words: Han, kana, Thai, Lao, Khmer, Burmese.
bool isUnspaced(char32_t c)
{
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Characters that are there but say nothing: soft hyphen, zero-width space, byte-order mark.
bool isInvisible(QChar c)
{
    return c == QChar(0x00AD) || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

class Blocks
{
public:
    explicit Blocks(const HtmlTree &tree) : m_tree(tree) {}

    QList<HtmlBlock> read()
    {
        for (int i = 0; i < m_tree.size();) {
            leaveUpTo(i);
            const HtmlNode &node = m_tree.node(i);
            if (isSilent(node.tag)) {
                i = node.end;
                continue;
            }
            if (node.tag == Text)
                append(i);
            else if (node.tag == Br || isBreakByName(i))
                breakLine();
            else
                enter(i);
            ++i;
        }
        flush();
        return std::move(m_blocks);
    }

private:
    /// Some pages set empty elements that their style sheets show as line breaks.
    [[nodiscard]] bool isBreakByName(int index) const
    {
        const HtmlNode &node = m_tree.node(index);
        return node.tag == Span && node.firstChild < 0 && !node.attributes.isEmpty()
            && m_tree.attribute(index, "class").split(u' ').contains("br"_L1);
    }

    void enter(int index)
    {
        const HtmlNode &node = m_tree.node(index);
        if (isBlockLevel(node.tag)) {
            flush();
            m_open.push_back(index);
        } else if (node.tag == A && m_linkEnd <= index) {
            settleWords();
            m_linkEnd = node.end;
        }
    }

    void leaveUpTo(int index)
    {
        if (m_linkEnd > 0 && m_linkEnd <= index) {
            settleLink();
            m_linkEnd = 0;
        }
        while (!m_open.empty() && m_tree.node(m_open.back()).end <= index) {
            flush();
            m_open.pop_back();
        }
    }

    void append(int index)
    {
        for (const QChar c : m_tree.node(index).text) {
            if (isInvisible(c))
                continue;
            if (c.isSpace() || c == QChar(0x2028) || c == QChar(0x2029)) {
                m_blank = true;
                continue;
            }
            if (m_text.isEmpty())
                m_begin = index;
            if (m_breaks > 0 && !m_text.isEmpty())
                m_text += u'\n';
            else if (m_blank && !m_text.isEmpty())
                m_text += u' ';
            m_blank = false;
            m_breaks = 0;
            m_text += c;
        }
    }

    void breakLine()
    {
        if (++m_breaks >= 2)
            flush(); // an empty line: a paragraph by other means
    }

    void settleWords() { m_settled = m_text.size(); }
    void settleLink()
    {
        m_linked += countWords(QStringView(m_text).sliced(std::min(m_settled, m_text.size())));
        m_settled = m_text.size();
    }

    void flush()
    {
        if (m_linkEnd > 0)
            settleLink();
        if (!m_text.isEmpty()) {
            const int node = m_open.empty() ? 0 : m_open.back();
            m_blocks.append(
                {node, m_begin, m_tree.node(node).tag, m_text, countWords(m_text), m_linked});
        }
        m_text.clear();
        m_linked = 0;
        m_settled = 0;
        m_blank = false;
        m_breaks = 0;
    }

    const HtmlTree &m_tree;
    QList<HtmlBlock> m_blocks;
    std::vector<int> m_open; ///< block-level elements
    QString m_text;
    int m_begin = 0;
    int m_linked = 0;        ///< words in links so far
    qsizetype m_settled = 0; ///< where the open link's text begins
    int m_linkEnd = 0;       ///< where the open link ends; 0: none is open
    int m_breaks = 0;
    bool m_blank = false;
};

} // namespace

bool endsSentence(QStringView text)
{
    const auto isTrailing = [](QChar c) {
        // Quotation marks, brackets, and what an emoji is made of.
        return QStringView(u"”’\"')]»“").contains(c) || c.isSpace() || c.isSurrogate()
            || c.category() == QChar::Symbol_Other || c.category() == QChar::Mark_NonSpacing
            || c.category() == QChar::Other_Format;
    };
    while (!text.isEmpty() && isTrailing(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?…。！？:;؟۔।").contains(text.back());
}

bool HtmlBlock::isProse() const
{
    constexpr int fewest = 10;
    return words >= fewest && linkDensity() <= 0.5 && endsSentence(text);
}

bool isBlockLevel(HtmlTag tag)
{
    switch (tag) {
    case A:
    case Br:
    case Img:
    case Label:
    case Other:
    case Picture:
    case Q:
    case Span:
    case Text:
    case Time:
        return false;
    default:
        return true;
    }
}

int countWords(QStringView text)
{
    int words = 0;
    int unspaced = 0;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isUnspaced(c)) {
            ++unspaced;
            inside = false;
        } else if (QChar::isLetterOrNumber(c)) {
            words += inside ? 0 : 1;
            inside = true;
        } else if (c == U' ' || c == U'\n') {
            inside = false;
        }
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return words + (unspaced + 1) / 2;
}

QList<HtmlBlock> htmlBlocks(const HtmlTree &tree)
{
    return Blocks(tree).read();
}

} // namespace Gainsay::Loading
