// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// Every object with a type in the page's JSON-LD, those in graphs and lists included, in order.
/// Scripts that are no JSON even after mending (comments, CDATA, raw line breaks, trailing
/// semicolons) are passed over.
[[nodiscard]] QList<QJsonObject> jsonLdObjects(const HtmlTree &tree);

/// The first object that is an article of some kind (NewsArticle, LiveBlogPosting …); a live page
/// before others. Empty where there is none.
[[nodiscard]] QJsonObject articleObject(const QList<QJsonObject> &objects);

[[nodiscard]] bool hasType(const QJsonObject &object, const QString &ending);

/// Names in a value that may be a string, an object with a name, or a list of either.
[[nodiscard]] QStringList namesIn(const QJsonValue &value);

/// Text of a value as a reader sees it: entities decoded, twice if need be, markup gone,
/// paragraphs parted by "\n".
[[nodiscard]] QString plainText(const QString &markup);

} // namespace Gainsay::Loading
