// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemarks.h"

#include "jsonld.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype longestText = 2000; // of what is shown on a line

QHash<QString, QStringList> metaElements(const HtmlTree &tree)
{
    QHash<QString, QStringList> out;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).tag != HtmlTag::Meta)
            continue;
        const QString content = tree.attribute(i, "content").simplified();
        if (content.isEmpty())
            continue;
        for (const auto name : {"property", "name", "itemprop", "http-equiv"}) {
            if (const QString key = tree.attribute(i, name).toLower(); !key.isEmpty())
                out[key].append(content);
        }
    }
    return out;
}

} // namespace

PageMarks::PageMarks(const HtmlTree &tree)
    : m_tree(tree),
      m_metas(metaElements(tree)),
      m_objects(jsonLdObjects(tree)),
      m_article(articleObject(m_objects))
{
}

QString PageMarks::articleText(QLatin1StringView key) const
{
    return textOf(m_article, key);
}

QStringList PageMarks::siteNames() const
{
    QStringList names = namesIn(m_article.value("publisher"_L1));
    names += {meta(u"og:site_name"_s), meta(u"application-name"_s)};
    names.removeAll(QString());
    return names;
}

QString PageMarks::windowTitle() const
{
    const int node = m_tree.find(HtmlTag::Title, 0, m_tree.size());
    return node < 0 ? QString() : shownText(m_tree.textBelow(node).left(longestText));
}

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return shownText(plainText(object.value(key).toString()));
}

QString firstOf(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

QString shownText(const QString &text)
{
    QString out = text;
    out.removeIf([](QChar c) {
        return c == QChar(0x00AD) || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
    });
    return out.simplified();
}

} // namespace Gainsay::Loading
