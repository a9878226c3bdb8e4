// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timemarks.h"

#include "pagemarks.h"
#include "pagetimes.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int mostMarks = 10'000;
constexpr int mostLooks = 50'000; ///< at texts
constexpr qsizetype longestTime = 90;
constexpr qsizetype longestWords = 200;

/// A moment with a time of day, written as ISO 8601.
std::optional<QDateTime> isoMoment(const QString &text)
{
    constexpr qsizetype shortest = 16; // 2026-03-04T11:20
    constexpr qsizetype longest = 40;
    if (text.size() < shortest || text.size() > longest || !text.front().isDigit()
        || !text.contains(u':'))
        return std::nullopt;
    return pageTime(text);
}

/// Seconds or milliseconds since 1970, where that is a day on which there were live pages.
std::optional<QDateTime> epochMoment(const QString &text)
{
    constexpr qsizetype figuresOfSeconds = 10;
    constexpr qsizetype figuresOfMilliseconds = 13;
    constexpr qint64 earliest = 946'684'800; // 2000
    constexpr qint64 latest = 4'102'444'800; // 2100
    constexpr qint64 thousand = 1000;
    if (text.size() != figuresOfSeconds && text.size() != figuresOfMilliseconds)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const qint64 seconds = text.size() == figuresOfSeconds ? number : number / thousand;
    if (!isNumber || seconds < earliest || seconds > latest)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

bool tellsChange(const QByteArray &attribute)
{
    return attribute.contains("updat") || attribute.contains("modif")
        || attribute.contains("chang");
}

/// Figures of this length may be a number of something else.
bool namesTime(const QByteArray &attribute)
{
    static const QByteArrayList words{"time", "date",  "stamp", "epoch",  "publ",
                                      "post", "creat", "utc",   "moment", "unix"};
    return tellsChange(attribute) || std::ranges::any_of(words, [&](const QByteArray &word) {
               return attribute.contains(word);
           });
}

/// "Updated at 11.25".
bool tellsChange(const QString &words)
{
    static const QRegularExpression change(
        u"^(?:last )?(?:updat|modif|aktualisiert|mis à jour|actualizad)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(change);
}

class Marks
{
public:
    Marks(const HtmlTree &tree, const QList<HtmlBlock> &blocks, std::optional<int> year)
        : m_tree(tree), m_blocks(blocks), m_year(year)
    {
    }

    QList<TimeMark> find()
    {
        for (int i = 0; i < m_tree.size() && m_marks.size() < mostMarks; ++i)
            lookAtElement(i);
        for (qsizetype i = 0; i < m_blocks.size() && m_looks < mostLooks; ++i) {
            if (m_marks.size() >= 2 * mostMarks)
                break;
            lookAtBlock(i);
        }
        std::ranges::stable_sort(m_marks, {}, &TimeMark::node);
        if (m_marks.size() > mostMarks)
            m_marks.resize(mostMarks);
        return std::move(m_marks);
    }

private:
    void lookAtElement(int index)
    {
        const HtmlNode &node = m_tree.node(index);
        if (node.attributes.isEmpty() || node.tag == HtmlTag::Script)
            return;
        if (node.tag == HtmlTag::Time) {
            if (const auto at = isoMoment(m_tree.attribute(index, "datetime").trimmed())) {
                addElement(index, *at);
                return;
            }
        }
        for (const HtmlAttribute &attribute : node.attributes) {
            const bool data = attribute.name.startsWith("data-");
            const bool content = attribute.name == "content"
                && m_tree.attribute(index, "itemprop").startsWith(u"date"_s);
            if (!data && !content)
                continue;
            auto at = isoMoment(attribute.value);
            if (!at && data && namesTime(attribute.name))
                at = epochMoment(attribute.value);
            if (!at)
                continue;
            const bool changed = tellsChange(attribute.name)
                || m_tree.attribute(index, "itemprop") == u"dateModified"_s;
            m_marks.append({TimeMark::Kind::Attribute, index, at, {}, {}, changed});
            return;
        }
    }

    void addElement(int index, const QDateTime &at)
    {
        TimeMark mark{TimeMark::Kind::Element, index, at, {}, {}, false};
        mark.words = shownText(m_tree.textBelow(index).left(longestWords));
        mark.shown = timeLine(mark.words, m_year);
        mark.changed = m_tree.attribute(index, "itemprop") == u"dateModified"_s
            || tellsChange(mark.words) || followsChange(index);
        m_marks.append(mark);
    }

    /// "Updated at <time>".
    [[nodiscard]] bool followsChange(int index) const
    {
        const int before = m_tree.node(index).previous;
        return before >= 0 && tellsChange(m_tree.node(before).text.left(longestWords).trimmed());
    }

    /// A block that is a time, or a text in it that is, or a time at its beginning.
    void lookAtBlock(qsizetype index)
    {
        const HtmlBlock &block = m_blocks[index];
        if (add(block.begin, block.text))
            return;
        const int end =
            index + 1 < m_blocks.size() ? m_blocks[index + 1].begin : m_tree.node(block.node).end;
        for (int i = block.begin; i < end && m_looks < mostLooks; ++i) {
            const HtmlNode &node = m_tree.node(i);
            if (node.tag == HtmlTag::Text && node.parent != block.node
                && add(i, node.text.left(longestWords)))
                return;
        }
        ++m_looks;
        if (const auto leading = leadingTime(block.text, m_year)) {
            m_marks.append({TimeMark::Kind::Text,
                            block.begin,
                            {},
                            leading->time,
                            block.text.first(leading->end),
                            false});
        }
    }

    bool add(int node, const QString &text)
    {
        const QString words = text.size() > 2 * longestTime ? QString() : shownText(text);
        if (words.size() < 2)
            return false;
        ++m_looks;
        const auto line = timeLine(words, m_year);
        if (!line || (!line->clock && !line->relative) || line->counted)
            return false;
        m_marks.append({TimeMark::Kind::Text, node, {}, line, words, tellsChange(words)});
        return true;
    }

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    std::optional<int> m_year;
    QList<TimeMark> m_marks;
    int m_looks = 0;
};

} // namespace

QList<TimeMark> timeMarks(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                          std::optional<int> year)
{
    return Marks(tree, blocks, year).find();
}

} // namespace Gainsay::Loading
