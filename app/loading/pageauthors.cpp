// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageauthors.h"

#include "bylines.h"
#include "jsonld.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype mostAuthors = 30;

class Authors
{
public:
    explicit Authors(const PageMarks &marks) : m_marks(marks), m_sites(marks.siteNames()) {}

    PageAuthors find()
    {
        PageAuthors out;
        const QList<QStringList> sources{told("author"_L1),
                                         told("creator"_L1),
                                         m_marks.metas(u"author"_s),
                                         m_marks.metas(u"article:author"_s),
                                         labelled(),
                                         m_marks.metas(u"dc.creator"_s),
                                         m_marks.metas(u"byl"_s),
                                         m_marks.metas(u"sailthru.author"_s),
                                         m_marks.metas(u"parsely-author"_s),
                                         marked()};
        for (const QStringList &source : sources) {
            const QStringList names = namesOf(source);
            const bool structured = &source == &sources.constFirst();
            const bool nobody = std::ranges::all_of(names, [&](const QString &name) {
                return isPaper(name) || (!structured && !isWhole(name));
            });
            if (!nobody) {
                out.named = names;
                return out;
            }
            if (out.paper.isEmpty())
                out.paper = names;
        }
        return out;
    }

private:
    [[nodiscard]] static QStringList namesOf(const QStringList &source)
    {
        QStringList names;
        for (const QString &author : source.first(std::min(source.size(), mostAuthors)))
            names += authorNames(author);
        names.removeDuplicates();
        return names;
    }

    /// Not "Admin", "News", the paper's initials, a user's short name.
    [[nodiscard]] static bool isWhole(const QString &name)
    {
        return name.contains(u' ') || isPersonName(name);
    }

    [[nodiscard]] bool isPaper(const QString &name) const
    {
        static const QRegularExpression host(u"^[\\w.-]+\\.[a-z]{2,10}$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return name.contains(host) || std::ranges::any_of(m_sites, [&](const QString &site) {
                   return name.compare(site, Qt::CaseInsensitive) == 0;
               });
    }

    /// What a card for sharing says under "Written by".
    [[nodiscard]] QStringList labelled() const
    {
        static const QRegularExpression by(
            u"\\b(?:by|von|par|por|da|door|av|af|author|autor|auteur)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const auto &[label, data] : {std::pair{u"twitter:label1"_s, u"twitter:data1"_s},
                                          std::pair{u"twitter:label2"_s, u"twitter:data2"_s}}) {
            if (m_marks.meta(label).contains(by))
                return {m_marks.meta(data)};
        }
        return {};
    }

    /// Names that the page marks up as its authors', in its own text. Further down the same marks
    /// stand at other articles.
    [[nodiscard]] QStringList marked() const
    {
        constexpr int near = 40; // nodes
        const HtmlTree &tree = m_marks.tree();
        QStringList names;
        int last = 0;
        for (int i = 0; i < tree.size() && names.size() < mostAuthors; ++i) {
            if (tree.attribute(i, "rel") != u"author"_s
                && tree.attribute(i, "itemprop") != u"author"_s)
                continue;
            if (!names.isEmpty() && i > last + near)
                break;
            if (const QString name = markedName(i); !name.isEmpty())
                names.append(name);
            last = tree.node(i).end;
            i = last - 1;
        }
        return names;
    }

    /// The part of a marked element that is the name, where that is marked as well.
    [[nodiscard]] QString markedName(int element) const
    {
        const HtmlTree &tree = m_marks.tree();
        for (int i = element; i < tree.node(element).end; ++i) {
            if (tree.attribute(i, "itemprop") == u"name"_s)
                return firstOf({shownText(tree.textBelow(i)), tree.attribute(i, "content")});
        }
        return shownText(tree.textBelow(element));
    }

    /// The value of an article's property, with the objects it refers to by their ids.
    [[nodiscard]] QStringList told(QLatin1StringView key) const
    {
        const QJsonValue value = m_marks.article().value(key);
        QStringList names;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (qsizetype i = 0; i < std::min(all.size(), mostAuthors); ++i) {
            const QStringList here = namesIn(all.at(i));
            names +=
                here.isEmpty() ? referred(all.at(i).toObject().value("@id"_L1).toString()) : here;
        }
        return names;
    }
    [[nodiscard]] QStringList referred(const QString &id) const
    {
        if (id.isEmpty())
            return {};
        for (const QJsonObject &object : m_marks.objects()) {
            if (object.value("@id"_L1).toString() == id && object.contains("name"_L1))
                return namesIn(object);
        }
        return {};
    }

    const PageMarks &m_marks;
    QStringList m_sites;
};

} // namespace

PageAuthors pageAuthors(const PageMarks &marks)
{
    return Authors(marks).find();
}

} // namespace Gainsay::Loading
