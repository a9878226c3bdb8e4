// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryfinder.h"

#include "entrygroups.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

bool isHeading(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6;
}

/// Tells updates from what else has times.
class Judge
{
public:
    Judge(const HtmlTree &tree, const QList<HtmlBlock> &blocks, bool told, const QString &address)
        : m_tree(tree), m_blocks(blocks), m_told(told), m_path(QUrl(address).path())
    {
        for (const HtmlBlock &block : blocks)
            m_all += weightOf(block);
    }

    [[nodiscard]] bool areUpdates(const QList<LiveEntry> &entries) const
    {
        return holdMuch(entries) && !leadElsewhere(entries) && !areComments(entries);
    }

private:
    /// Words that say something: no links, no labels.
    static int weightOf(const HtmlBlock &block)
    {
        constexpr int fewest = 4;
        const bool counts = block.words >= fewest && block.linkDensity() <= 0.5;
        return counts ? block.words - block.linkedWords : 0;
    }

    [[nodiscard]] bool holdMuch(const QList<LiveEntry> &entries) const
    {
        constexpr double enough = 0.5;
        constexpr double enoughWithHeadings = 0.35;
        constexpr double enoughWhereTold = 0.15;
        int held = 0;
        int headed = 0;
        for (const LiveEntry &entry : entries) {
            bool heading = false;
            for (const int index : entry.blocks) {
                held += weightOf(m_blocks[index]);
                heading = heading || isHeading(m_blocks[index].tag);
            }
            headed += heading ? 1 : 0;
        }
        const bool headings = headed * 2 >= entries.size();
        const double share = m_told ? enoughWhereTold : headings ? enoughWithHeadings : enough;
        return held > 0 && held >= share * m_all;
    }

    /// Cards: their words are a link to another page, or hang on one.
    [[nodiscard]] bool leadElsewhere(const QList<LiveEntry> &entries) const
    {
        constexpr int fewWords = 40; // of a teaser
        qsizetype cards = 0;
        qsizetype headedByLinks = 0;
        for (const LiveEntry &entry : entries) {
            int words = 0;
            int linked = 0;
            bool headLinked = false;
            for (const int index : entry.blocks) {
                const HtmlBlock &block = m_blocks[index];
                words += block.words;
                linked += block.linkedWords;
                const bool head = isHeading(block.tag) || linked == words;
                headLinked = headLinked || (head && block.words > 2 && isLinkElsewhere(block));
            }
            cards += headLinked && words - linked < fewWords ? 1 : 0;
            headedByLinks += headLinked ? 1 : 0;
        }
        return cards * 2 >= entries.size() || (!m_told && headedByLinks * 5 >= entries.size() * 4);
    }

    [[nodiscard]] bool isLinkElsewhere(const HtmlBlock &block) const
    {
        if (block.linkDensity() < 0.8)
            return false;
        int link = -1;
        for (int i = block.begin; i > 0 && link < 0; i = m_tree.node(i).parent)
            link = m_tree.node(i).tag == HtmlTag::A ? i : -1;
        if (link < 0)
            link = m_tree.find(HtmlTag::A, block.node, m_tree.node(block.node).end);
        const QString href = link < 0 ? QString() : m_tree.attribute(link, "href");
        const QString path = QUrl(href).path();
        // A place on this page, or this page at an update.
        const bool here = href.startsWith(u'#') || path.isEmpty()
            || (m_path.size() > 1 && path.startsWith(m_path));
        return !here;
    }

    /// What readers wrote is called so, or may be replied to.
    [[nodiscard]] bool areComments(const QList<LiveEntry> &entries) const
    {
        qsizetype answerable = 0;
        for (const LiveEntry &entry : entries)
            answerable += isAnswerable(entry) ? 1 : 0;
        return answerable * 2 >= entries.size() || isCalledComments(entries.constFirst());
    }

    [[nodiscard]] bool isAnswerable(const LiveEntry &entry) const
    {
        static const QRegularExpression reply(
            u"^(?:reply|replies|\\d+ repl(?:y|ies)|reply to .{1,40}|antworten|antwort|répondre|"
            "responder|rispondi|reageer|odpowiedz|svara|svar|yanıtla|ответить|відповісти|رد|返信)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype longest = 60;
        const int begin = m_blocks[entry.blocks.constFirst()].begin;
        const HtmlBlock &last = m_blocks[entry.blocks.constLast()];
        // Buttons have no blocks; the one below the last block may stand beside it.
        const int parent = std::max(0, m_tree.node(last.node).parent);
        const int end = std::min(m_tree.node(parent).end, m_tree.node(last.node).end + 20);
        for (int i = begin; i < end; ++i) {
            const HtmlNode &node = m_tree.node(i);
            if (node.tag == HtmlTag::Text && node.text.size() <= longest
                && node.text.trimmed().contains(reply))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isCalledComments(const LiveEntry &entry) const
    {
        static const QRegularExpression called(
            u"comment(?!ary|ator)|kommentar|comentario|commentaire|disqus"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr int levels = 8;
        int node = m_blocks[entry.blocks.constFirst()].node;
        for (int level = 0; level < levels && node > 0; ++level) {
            const HtmlTag tag = m_tree.node(node).tag;
            if (tag == HtmlTag::Body || tag == HtmlTag::Main)
                return false; // says what the page has, not what this is
            for (const auto name : {"class", "id", "itemtype", "itemprop"}) {
                if (m_tree.attribute(node, name).contains(called))
                    return true;
            }
            node = m_tree.node(node).parent;
        }
        return false;
    }

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    bool m_told;
    QString m_path; ///< of the page's own address
    int m_all = 0;
};

} // namespace

QList<LiveEntry> liveEntries(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                             const QList<TimeMark> &marks, bool told, const QString &address)
{
    const Judge judge(tree, blocks, told, address);
    QList<QList<LiveEntry>> groups = EntryGroups(tree, blocks, marks).all();
    for (QList<LiveEntry> &entries : groups) {
        if (judge.areUpdates(entries))
            return std::move(entries);
    }
    return {};
}

} // namespace Gainsay::Loading
