// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlfence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int mostAttributes = 100;

bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE)
        || c == QChar(0xFFFF);
}

/// Where a tag that begins at `at` ends, past its ">"; -1 where it has too many attributes.
qsizetype tagEnd(QStringView xml, qsizetype at)
{
    int attributes = 0;
    while (at < xml.size() && xml[at] != u'>') {
        const QChar c = xml[at++];
        if (c != u'"' && c != u'\'')
            continue;
        if (++attributes > mostAttributes)
            return -1;
        const qsizetype quote = xml.indexOf(c, at);
        at = quote < 0 ? xml.size() : quote + 1;
    }
    return std::min(at + 1, xml.size());
}

/// Where a document type that begins at `at` ends, with its inner declarations.
qsizetype documentTypeEnd(QStringView xml, qsizetype at)
{
    int open = 0;
    for (; at < xml.size(); ++at) {
        if (xml[at] == u'[')
            ++open;
        else if (xml[at] == u']')
            --open;
        else if (xml[at] == u'>' && open <= 0)
            return at + 1;
    }
    return at;
}

qsizetype pastNext(QStringView xml, QStringView mark, qsizetype at)
{
    const qsizetype found = xml.indexOf(mark, at);
    return found < 0 ? xml.size() : found + mark.size();
}

} // namespace

std::optional<QString> tamedXml(const QString &xml)
{
    QString out;
    out.reserve(xml.size());
    qsizetype copied = 0;
    qsizetype at = 0;
    while ((at = xml.indexOf(u'<', at)) >= 0) {
        const QStringView rest = QStringView(xml).sliced(at);
        if (rest.startsWith("<![CDATA["_L1)) {
            at = pastNext(xml, u"]]>", at);
        } else if (rest.startsWith("<!--"_L1)) {
            at = pastNext(xml, u"-->", at + 4);
        } else if (rest.startsWith("<?"_L1)) {
            at = pastNext(xml, u"?>", at);
        } else if (rest.startsWith("<!"_L1)) {
            out += QStringView(xml).sliced(copied, at - copied);
            at = copied = documentTypeEnd(xml, at);
        } else if ((at = tagEnd(xml, at)) < 0) {
            return std::nullopt;
        }
    }
    out += QStringView(xml).sliced(copied);
    out.removeIf(isForbidden);
    return out;
}

} // namespace Gainsay::Loading
