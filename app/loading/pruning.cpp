// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pruning.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

using enum HtmlTag;

/// Names of what is never an article, as whole words of class and id. A crutch: pages whose names
/// say nothing must come out the same.
const QRegularExpression &otherNames()
{
    static const QRegularExpression expression(
        u"(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommend(?:ed|ation)?s?|promo|newsletter|subscribe|subscription|signup|sidebar|advert(?:isement)?s?|ads?|cookies?|consent|gdpr|breadcrumbs?|byline|caption|credit|tags|taglist|toolbar|outbrain|taboola|popup|modal|paywall|teasers?|trending|most-?read|read-?more|also|infobox|author-?(?:bio|box|info)|footer|masthead|skip|screen-reader-text|visually-?hidden|sr-only)(?:[\\s_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

class Pruner
{
public:
    Pruner(const HtmlTree &tree, const QList<HtmlBlock> &blocks, Pruning level)
        : m_tree(tree),
          m_level(level),
          m_words(size_t(tree.size()) + 1),
          m_linked(size_t(tree.size()) + 1),
          m_prose(size_t(tree.size()) + 1),
          m_pruned(size_t(tree.size()))
    {
        for (const HtmlBlock &block : blocks) {
            m_words[size_t(block.begin) + 1] += block.words;
            m_linked[size_t(block.begin) + 1] += block.linkedWords;
            m_prose[size_t(block.begin) + 1] += block.isProse() ? block.words : 0;
        }
        for (size_t i = 1; i < m_words.size(); ++i) {
            m_words[i] += m_words[i - 1];
            m_linked[i] += m_linked[i - 1];
            m_prose[i] += m_prose[i - 1];
        }
    }

    std::vector<bool> run()
    {
        if (m_level == Pruning::None)
            return std::move(m_pruned);
        for (int node = 0; node < m_tree.size();) {
            if (isAside(node)) {
                prune(node);
                node = m_tree.node(node).end;
                continue;
            }
            pruneCards(node);
            ++node;
        }
        return std::move(m_pruned);
    }

private:
    [[nodiscard]] int words(int node) const { return below(m_words, node); }
    [[nodiscard]] int linked(int node) const { return below(m_linked, node); }
    [[nodiscard]] int below(const std::vector<int> &sums, int node) const
    {
        return sums[size_t(m_tree.node(node).end)] - sums[size_t(node)];
    }
    /// It may go without taking the article along: a page may keep that in a hidden box or call it
    /// by the name of its paywall.
    [[nodiscard]] bool isSmall(int node, double share) const
    {
        return below(m_prose, node) <= share * m_prose.back() && words(node) * 2 < m_words.back();
    }

    void prune(int node)
    {
        for (int i = node; i < m_tree.node(node).end; ++i)
            m_pruned[size_t(i)] = true;
    }

    [[nodiscard]] bool isAside(int index) const
    {
        const HtmlNode &node = m_tree.node(index);
        if (node.tag == Text || node.tag == Html || node.tag == Body)
            return false;
        switch (node.tag) {
        case Nav:
        case Menu:
            return true;
        case Aside:
        case Footer:
        case Figcaption:
        case Figure:
            return isSmall(index, 0.5) && !holdsQuote(index);
        case Ul:
        case Ol:
        case Dl:
        case Table:
            if (words(index) > 0 && linked(index) * 2 > words(index))
                return true;
            break;
        default:
            break;
        }
        return isHidden(index) || (m_level == Pruning::Strict && isNamedAside(index));
    }

    [[nodiscard]] bool holdsQuote(int index) const
    {
        return m_tree.find(Blockquote, index, m_tree.node(index).end) >= 0;
    }

    [[nodiscard]] bool isHidden(int index) const
    {
        if (m_tree.node(index).attributes.isEmpty() || !isSmall(index, 0.25))
            return false;
        if (m_tree.hasAttribute(index, "hidden")
            || m_tree.attribute(index, "aria-hidden") == u"true"_s)
            return true;
        QString style = m_tree.attribute(index, "style");
        style.remove(u' ');
        return style.contains(u"display:none"_s) || style.contains(u"visibility:hidden"_s);
    }

    [[nodiscard]] bool isNamedAside(int index) const
    {
        if (m_tree.node(index).attributes.isEmpty() || !isSmall(index, 0.25))
            return false;
        static const QStringList roles{u"navigation"_s, u"complementary"_s, u"contentinfo"_s,
                                       u"banner"_s,     u"dialog"_s,        u"alert"_s,
                                       u"menu"_s,       u"search"_s};
        if (roles.contains(m_tree.attribute(index, "role")))
            return true;
        return otherNames().match(m_tree.attribute(index, "class")).hasMatch()
            || otherNames().match(m_tree.attribute(index, "id")).hasMatch();
    }

    /// Three and more neighbours that each are a link with a few words lead elsewhere.
    void pruneCards(int parent)
    {
        int cards = 0;
        for (int child = m_tree.node(parent).firstChild; child >= 0;
             child = m_tree.node(child).next)
            cards += isCard(child) ? 1 : 0;
        if (cards < 3)
            return;
        for (int child = m_tree.node(parent).firstChild; child >= 0;
             child = m_tree.node(child).next) {
            if (isCard(child))
                prune(child);
        }
    }

    /// The headings below lead elsewhere: a card with a teaser of some length.
    [[nodiscard]] bool hasLinkedHeading(int index) const
    {
        for (int i = index; i < m_tree.node(index).end; ++i) {
            const HtmlTag tag = m_tree.node(i).tag;
            if (tag >= H1 && tag <= H6)
                return words(i) > 0 && (linked(i) * 10 >= words(i) * 8 || linkedAround(i, index));
        }
        return false;
    }

    [[nodiscard]] bool linkedAround(int node, int top) const
    {
        for (int i = node; i > top; i = m_tree.node(i).parent) {
            if (m_tree.node(i).tag == A)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isCard(int index) const
    {
        const HtmlNode &node = m_tree.node(index);
        if (!isBlockLevel(node.tag) || node.tag == P || node.tag == Tr || node.tag == Td)
            return false;
        const int all = words(index);
        if (all <= 0 || all > 120)
            return false;
        return (all <= 60 && linked(index) * 3 > all) || hasLinkedHeading(index);
    }

    const HtmlTree &m_tree;
    Pruning m_level;
    std::vector<int> m_words;  ///< sums over nodes
    std::vector<int> m_linked; ///< of these, inside links
    std::vector<int> m_prose;  ///< of these, in prose
    std::vector<bool> m_pruned;
};

} // namespace

std::vector<bool> prunedNodes(const HtmlTree &tree, const QList<HtmlBlock> &blocks, Pruning level)
{
    return Pruner(tree, blocks, level).run();
}

} // namespace Gainsay::Loading
