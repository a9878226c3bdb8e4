// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Gainsay::Loading {

/// What a page tells machines of itself: its meta elements and its structured data, read once.
/// Borrows the tree.
class PageMarks
{
public:
    explicit PageMarks(const HtmlTree &tree);

    [[nodiscard]] const HtmlTree &tree() const { return m_tree; }
    /// Contents of the meta elements with this name, property or itemprop (lower case), in order.
    [[nodiscard]] QStringList metas(const QString &name) const { return m_metas.value(name); }
    /// The first of them; empty: none.
    [[nodiscard]] QString meta(const QString &name) const { return metas(name).value(0); }
    /// Every object with a type in the JSON-LD; and the one that is the article, else empty.
    [[nodiscard]] const QList<QJsonObject> &objects() const { return m_objects; }
    [[nodiscard]] const QJsonObject &article() const { return m_article; }
    /// A text of the article's object as a reader sees it, on one line.
    [[nodiscard]] QString articleText(QLatin1StringView key) const;
    /// The site's and its publisher's names, where the page tells them.
    [[nodiscard]] QStringList siteNames() const;
    /// The text of the window's title.
    [[nodiscard]] QString windowTitle() const;

private:
    const HtmlTree &m_tree;
    QHash<QString, QStringList> m_metas;
    QList<QJsonObject> m_objects;
    QJsonObject m_article;
};

/// A text of a JSON-LD object as a reader sees it, on one line.
[[nodiscard]] QString textOf(const QJsonObject &object, QLatin1StringView key);

/// The first that is not empty; empty where none is.
[[nodiscard]] QString firstOf(const QStringList &candidates);

/// Without characters that are there but say nothing (soft hyphens, zero-width spaces), blanks
/// joined.
[[nodiscard]] QString shownText(const QString &text);

} // namespace Gainsay::Loading
