// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype fewestParagraphs = 3;

/// One past the closing quotation mark of the string that opens at `open`.
qsizetype endOfString(QStringView script, qsizetype open)
{
    qsizetype at = open + 1;
    while (at < script.size() && script[at] != u'"')
        at += script[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, script.size());
}

/// In whatever way the closing tags of paragraphs are escaped.
qsizetype paragraphsIn(QStringView text)
{
    return text.count(u"/p>"_s) + text.count(u"/p\\u003e"_s, Qt::CaseInsensitive);
}

QString unescaped(QStringView literal)
{
    return QJsonDocument::fromJson('[' + literal.toUtf8() + ']').array().first().toString();
}

/// The string with the most paragraphs, quotation marks included.
QStringView richestString(QStringView script)
{
    QStringView best;
    qsizetype most = fewestParagraphs - 1;
    for (qsizetype at = script.indexOf(u'"'); at >= 0; at = script.indexOf(u'"', at)) {
        const qsizetype end = endOfString(script, at);
        const QStringView literal = script.sliced(at, end - at);
        at = end;
        if (const qsizetype paragraphs = paragraphsIn(literal); paragraphs > most) {
            most = paragraphs;
            best = literal;
        }
    }
    return best;
}

} // namespace

QString markupInState(const HtmlTree &tree)
{
    QString best;
    for (int node = 0; node < tree.size(); ++node) {
        if (tree.node(node).tag != HtmlTag::Script)
            continue;
        const QString script = tree.textBelow(node);
        const QString found = unescaped(richestString(script));
        if (paragraphsIn(found) > paragraphsIn(best))
            best = found;
    }
    return best;
}

} // namespace Gainsay::Loading
