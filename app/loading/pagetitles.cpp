// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetitles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype shortestHeadline = 15; // shorter ones may be a kicker
constexpr int mostHeadings = 50;

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// How many of their words two lines share: 0 to 1.
double likeness(const QString &one, const QString &other)
{
    const QSet<QString> words = wordsOf(one);
    const QSet<QString> others = wordsOf(other);
    if (words.isEmpty() || others.isEmpty())
        return 0;
    const auto shared =
        std::ranges::count_if(words, [&](const QString &word) { return others.contains(word); });
    return 2.0 * double(shared) / double(words.size() + others.size());
}

bool same(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Two wordings of one headline, rather than two headlines.
bool alike(const QString &one, const QString &other)
{
    constexpr double enough = 0.55;
    return likeness(one, other) >= enough;
}

/// Sites write one headline over the article, and one for others to link it by, with a kicker or
/// the section's name before it: where one holds the other, the bare one.
QString barest(const QString &one, const QString &other)
{
    if (one.isEmpty())
        return other;
    const bool holds = other.size() >= shortestHeadline && one.contains(other, Qt::CaseInsensitive);
    return holds ? other : one;
}

/// What two titles have in common behind different kickers: empty where they are not of that make.
QString sharedEnd(const QString &one, const QString &other)
{
    qsizetype count = 0;
    const qsizetype most = std::min(one.size(), other.size());
    while (count < most && one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    const auto kickerBefore = [&](const QString &title) {
        return count < title.size()
            && QStringView(u":|–—-").contains(title[title.size() - 1 - count]);
    };
    const QString end = one.last(count).trimmed();
    const bool behind = kickerBefore(one) && kickerBefore(other);
    return behind && end.size() >= shortestHeadline ? end : QString();
}

class Titles
{
public:
    explicit Titles(const PageMarks &marks) : m_marks(marks), m_sites(marks.siteNames())
    {
        m_told = marks.articleText("headline"_L1).left(longestTitle);
        m_shared = shownText(marks.meta(u"og:title"_s)).left(longestTitle);
        m_window = marks.windowTitle().left(longestTitle);
        findHeading();
        m_told = withoutSite(m_told);
        m_shared = withoutSite(m_shared);
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList out{headline(),
                        m_told,
                        m_heading,
                        m_shared,
                        withoutSite(shownText(m_marks.meta(u"twitter:title"_s))),
                        withoutSite(m_window)};
        out.removeAll(QString());
        out.removeDuplicates();
        return out;
    }

private:
    [[nodiscard]] QString headline() const
    {
        if (m_told.isEmpty())
            return untold();
        if (m_heading.isEmpty())
            return m_told;
        // What the page shows and shares is the newer wording of what its data tells.
        if (same(m_heading, m_shared) && alike(m_told, m_heading))
            return m_heading;
        return barest(m_told, m_heading);
    }

    /// Where no structured data tells.
    [[nodiscard]] QString untold() const
    {
        if (m_heading.isEmpty() || m_shared.isEmpty())
            return m_heading.isEmpty() ? m_shared : m_heading;
        if (const QString end = sharedEnd(m_heading, m_shared); !end.isEmpty())
            return end;
        const bool cut = m_shared.endsWith(u'…') || m_shared.endsWith(u"..."_s);
        return !cut && alike(m_shared, m_heading) ? barest(m_shared, m_heading) : m_heading;
    }

    /// The h1 that is most like what else the page is called; the first where none is.
    void findHeading()
    {
        const HtmlTree &tree = m_marks.tree();
        double most = -1;
        int seen = 0;
        for (int i = tree.find(HtmlTag::H1, 0, tree.size()); i >= 0 && seen < mostHeadings;
             i = tree.find(HtmlTag::H1, i + 1, tree.size()), ++seen) {
            const QString text = shownText(tree.textBelow(i).left(4 * longestTitle));
            if (text.isEmpty() || text.size() > longestTitle || isSite(text))
                continue;
            const double here = std::max(
                {likeness(text, m_told), likeness(text, m_shared), likeness(text, m_window)});
            if (here > most) {
                most = here;
                m_heading = text;
            }
        }
    }

    [[nodiscard]] bool isSite(const QString &text) const
    {
        return std::ranges::any_of(m_sites, [&](const QString &site) { return same(site, text); });
    }

    /// Whether the end of a title names the site: by its name, a part of it, or its address.
    [[nodiscard]] bool namesSite(const QString &end) const
    {
        static const QRegularExpression address(u"^[\\w.-]+\\.[a-z]{2,10}$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        return end.contains(address) || std::ranges::any_of(m_sites, [&](const QString &site) {
                   return end.contains(site, Qt::CaseInsensitive)
                       || site.contains(end, Qt::CaseInsensitive);
               });
    }

    /// "Headline | Site", "Headline - Section - Site", "Headline：Site".
    [[nodiscard]] QString withoutSite(const QString &title) const
    {
        static const QRegularExpression separator(u"\\s+[|·•»–—-]\\s+|\\s*[｜ㅣ]\\s*|：|--"_s);
        QString head = title.left(longestTitle);
        for (;;) {
            const qsizetype last = head.lastIndexOf(separator);
            if (last <= 0)
                return head;
            static const QRegularExpression marks(u"^[\\s|·•»–—｜ㅣ：-]+"_s);
            const QString end = head.sliced(last).remove(marks);
            QString begin = head.first(last).trimmed();
            // "| Sport": what the headline elsewhere does not have.
            if (same(begin, m_told) || same(begin, m_heading))
                return begin;
            if (end.isEmpty() || !namesSite(end))
                return head;
            head = begin;
        }
    }

    const PageMarks &m_marks;
    QStringList m_sites;
    QString m_told;    ///< by structured data
    QString m_heading; ///< over the article
    QString m_shared;  ///< with those who link to it
    QString m_window;
};

} // namespace

QStringList pageTitles(const PageMarks &marks)
{
    return Titles(marks).all();
}

} // namespace Gainsay::Loading
