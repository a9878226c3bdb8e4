// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonld.h"

#include "htmlblocks.h"
#include "htmlparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int mostObjects = 2000;
constexpr int deepestList = 12;

/// What sites wrap around and leave in their JSON.
QByteArray mended(const QString &script)
{
    static const QRegularExpression wrapping(
        u"^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*.*?\\*/)\\s*|\\s*(?:-->|//\\s*\\]\\]>|\\]\\]>|;)+\\s*$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString text = script;
    text.remove(wrapping);
    for (QChar &c : text) {
        if (c < u' ')
            c = u' '; // a raw line break ends a string
    }
    return text.toUtf8();
}

void collect(const QJsonValue &value, int depth, QList<QJsonObject> &out)
{
    if (depth > deepestList || out.size() >= mostObjects)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array)
            collect(each, depth + 1, out);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return;
    if (object.contains("@type"_L1) || object.contains("type"_L1))
        out.append(object);
    for (const auto key :
         {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemListElement"_L1})
        collect(object.value(key), depth + 1, out);
}

} // namespace

QList<QJsonObject> jsonLdObjects(const HtmlTree &tree)
{
    QList<QJsonObject> out;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).tag != HtmlTag::Script
            || !tree.attribute(i, "type").contains(u"ld+json"_s, Qt::CaseInsensitive))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(mended(tree.textBelow(i)));
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                0, out);
    }
    return out;
}

bool hasType(const QJsonObject &object, const QString &ending)
{
    const QJsonValue type =
        object.contains("@type"_L1) ? object.value("@type"_L1) : object.value("type"_L1);
    const auto fits = [&](const QJsonValue &one) {
        return one.toString().endsWith(ending, Qt::CaseInsensitive);
    };
    return type.isArray() ? std::ranges::any_of(type.toArray(), fits) : fits(type);
}

QJsonObject articleObject(const QList<QJsonObject> &objects)
{
    for (const QString &type : {u"LiveBlogPosting"_s, u"Article"_s, u"Posting"_s, u"Report"_s}) {
        for (const QJsonObject &object : objects) {
            if (hasType(object, type))
                return object;
        }
    }
    return {};
}

QStringList namesIn(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue each : all) {
        const QJsonValue name = each.isObject() ? each.toObject().value("name"_L1) : each;
        if (name.isArray())
            out += namesIn(name);
        else if (const QString text = plainText(name.toString()).simplified(); !text.isEmpty())
            out.append(text);
    }
    out.removeDuplicates();
    return out;
}

QString plainText(const QString &markup)
{
    QString text = markup;
    // Entities may hide markup, and entities entities.
    for (int round = 0; round < 2 && (text.contains(u'<') || text.contains(u'&')); ++round) {
        const auto tree = parsedHtml(text);
        if (!tree)
            return text;
        QStringList lines;
        const QList<HtmlBlock> blocks = htmlBlocks(*tree);
        for (const HtmlBlock &block : blocks)
            lines.append(block.text);
        text = lines.join(u'\n');
    }
    return text;
}

} // namespace Gainsay::Loading
