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
        u"(?:^|[\\s_-])(comments?|disqus|share|sharing|social|related|recommend(?:ed|ation)?s?|promo|newsletter|subscribe|subscription|signup|sidebar|advert(?:isement)?s?|ads?|cookies?|consent|gdpr|breadcrumbs?|byline|caption|credit|tags|taglist|toolbar|outbrain|taboola|popup|modal|paywall|teasers?|trending|most-?read|read-?more|also|infobox|author-?(?:bio|box|info)|footer|masthead|skip|screen-reader-text|visually-?hidden|sr-only)(?:[\\s_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

class Pruner
{
public:
    Pruner(const HtmlTree &tree, const PageSums &sums, Pruning level)
        : m_tree(tree), m_sums(sums), m_level(level), m_pruned(size_t(tree.size()))
    {
    }

    PrunedNodes run()
    {
        for (int node = 0; m_level != Pruning::None && node < m_tree.size();) {
            if (!m_pruned[size_t(node)]) {
                if (const auto reason = reasonFor(node))
                    prune(node, *reason);
            }
            if (m_pruned[size_t(node)]) {
                node = m_tree.node(node).end;
                continue;
            }
            pruneCards(node);
            ++node;
        }
        return std::move(m_pruned);
    }

private:
    [[nodiscard]] int words(int node) const { return below(m_sums.words, node); }
    [[nodiscard]] int linked(int node) const { return below(m_sums.linked, node); }
    [[nodiscard]] int below(const NodeSums<int> &sums, int node) const
    {
        return sums.below(m_tree.node(node), node);
    }
    /// It may go without taking the article along: a page may keep that in a hidden box or call it
    /// by the name of its paywall.
    [[nodiscard]] bool isSmall(int node, double share) const
    {
        return below(m_sums.prose, node) <= share * m_sums.prose.all()
            && words(node) * 2 < m_sums.words.all();
    }

    void prune(int node, LeftOutReason reason)
    {
        std::fill(m_pruned.begin() + node, m_pruned.begin() + m_tree.node(node).end, reason);
    }

    [[nodiscard]] std::optional<LeftOutReason> reasonFor(int index) const
    {
        const HtmlNode &node = m_tree.node(index);
        switch (node.tag) {
        case Text:
        case Html:
        case Body:
            return std::nullopt;
        case Nav:
        case Menu:
            return LeftOutReason::Links;
        case Aside:
        case Footer:
        case Figcaption:
        case Figure:
            return isSmall(index, 0.5) && below(m_sums.quotations, index) == 0
                ? std::optional(node.tag == Aside || node.tag == Footer ? LeftOutReason::Aside
                                                                        : LeftOutReason::Caption)
                : std::nullopt;
        case Ul:
        case Ol:
        case Dl:
        case Table:
            if (words(index) > 0 && linked(index) * 2 > words(index))
                return LeftOutReason::Links;
            break;
        default:
            break;
        }
        if (isHidden(index))
            return LeftOutReason::Hidden;
        if (speaksOfCookies(index))
            return LeftOutReason::Aside;
        return m_level == Pruning::Strict ? reasonByName(index) : std::nullopt;
    }

    /// A notice or dialog of consent, in whatever language: the word is the same in most.
    [[nodiscard]] bool speaksOfCookies(int index) const
    {
        constexpr int shortest = 15;
        constexpr int oneIn = 40; // words
        const int cookies = below(m_sums.cookies, index);
        return cookies > 0 && words(index) >= shortest && cookies * oneIn >= words(index)
            && isSmall(index, 0.5);
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

    [[nodiscard]] std::optional<LeftOutReason> reasonByName(int index) const
    {
        if (m_tree.node(index).attributes.isEmpty() || !isSmall(index, 0.25))
            return std::nullopt;
        static const QStringList roles{u"navigation"_s, u"complementary"_s, u"contentinfo"_s,
                                       u"banner"_s,     u"dialog"_s,        u"alert"_s,
                                       u"menu"_s,       u"search"_s};
        if (roles.contains(m_tree.attribute(index, "role")))
            return LeftOutReason::Aside;
        for (const auto *name : {"class", "id"}) {
            const auto match = otherNames().match(m_tree.attribute(index, name));
            if (match.hasMatch())
                return reasonOfName(match.capturedView(1));
        }
        return std::nullopt;
    }

    static LeftOutReason reasonOfName(QStringView name)
    {
        const auto begins = [name](QStringView start) {
            return name.startsWith(start, Qt::CaseInsensitive);
        };
        if (begins(u"comment") || begins(u"disqus"))
            return LeftOutReason::Comment;
        if (begins(u"caption") || begins(u"credit"))
            return LeftOutReason::Caption;
        return LeftOutReason::Aside;
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
                prune(child, LeftOutReason::Links);
        }
    }

    /// The heading below leads elsewhere: a card with a teaser of some length.
    [[nodiscard]] bool hasLinkedHeading(int index) const
    {
        const int heading = m_sums.heading[size_t(index)];
        if (heading >= m_tree.node(index).end)
            return false;
        const int all = words(heading);
        return all > 0 && (linked(heading) * 10 >= all * 8 || linkedAround(heading, index));
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
        if (isHeading(node.tag) && below(m_sums.prose, node.parent) >= 40)
            return false; // it heads what follows
        const int all = words(index);
        if (all <= 0 || all > 120)
            return false;
        return (all <= 60 && linked(index) * 3 > all) || hasLinkedHeading(index);
    }

    const HtmlTree &m_tree;
    const PageSums &m_sums;
    Pruning m_level;
    PrunedNodes m_pruned;
};

} // namespace

PrunedNodes prunedNodes(const HtmlTree &tree, const PageSums &sums, Pruning level)
{
    return Pruner(tree, sums, level).run();
}

} // namespace Gainsay::Loading
