// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mediatype.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr std::array feedTypes{"application/rss+xml"_L1, "application/atom+xml"_L1,
                               "application/rdf+xml"_L1, "application/feed+json"_L1};
constexpr std::array pageTypes{"text/html"_L1,         "application/xhtml+xml"_L1,
                               "text/plain"_L1,        "text/markdown"_L1,
                               "text/x-markdown"_L1,   "application/pdf"_L1,
                               "application/x-pdf"_L1, "multipart/related"_L1,
                               "message/rfc822"_L1,    "application/x-mimearchive"_L1};
/// Types that say too little: the bytes tell.
constexpr std::array vagueTypes{"application/xml"_L1, "text/xml"_L1, "application/json"_L1,
                                "text/json"_L1};

template <class List> bool contains(const List &list, const QString &type)
{
    return std::ranges::find(list, type) != list.end();
}

/// The first element of a document, in lower case, past what may stand before it: a mark of byte
/// order, blanks, a declaration, comments, a document type.
QByteArray firstElement(QByteArrayView bytes)
{
    constexpr qsizetype furthest = 4096;
    QByteArray head = bytes.first(std::min(bytes.size(), furthest)).toByteArray();
    head.replace('\0', ""); // UTF-16
    qsizetype at = 0;
    while ((at = head.indexOf('<', at)) >= 0 && at + 1 < head.size()) {
        constexpr QByteArrayView doctype = "!doctype html";
        const char next = head[at + 1];
        if (head.sliced(at + 1, std::min(doctype.size(), head.size() - at - 1))
                .compare(doctype, Qt::CaseInsensitive)
            == 0)
            return "html";
        if (next != '?' && next != '!') {
            const auto isPart = [](char c) { return c > ' ' && c != '>' && c != '/'; };
            const auto begin = head.cbegin() + at + 1;
            return QByteArray(begin, std::find_if_not(begin, head.cend(), isPart) - begin)
                .toLower();
        }
        const QByteArrayView end = QByteArrayView(head).sliced(at).startsWith("<!--") ? "-->" : ">";
        if ((at = head.indexOf(end, at)) < 0)
            break;
    }
    return {};
}

bool beginsWithMarkup(QByteArrayView bytes)
{
    for (const auto mark :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (bytes.startsWith(mark))
            bytes = bytes.sliced(mark.size());
    }
    if (bytes.startsWith('\0'))
        bytes = bytes.sliced(1);
    return bytes.trimmed().startsWith('<');
}

QString markupType(QByteArrayView bytes)
{
    const QByteArray element = firstElement(bytes);
    if (element == "rss")
        return u"application/rss+xml"_s;
    if (element == "feed" || element.endsWith(":feed"))
        return u"application/atom+xml"_s;
    if (element == "rdf:rdf")
        return u"application/rdf+xml"_s;
    if (element == "html" || element == "head" || element == "body")
        return u"text/html"_s;
    return {};
}

/// JSON Feed names its version's address among the first of its members, by habit.
bool isJsonFeed(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return bytes.trimmed().startsWith('{')
        && (bytes.contains("://jsonfeed.org/version/")
            || bytes.contains(":\\/\\/jsonfeed.org\\/version\\/"));
}

} // namespace

ContentType contentType(const QByteArray &header)
{
    const QList<QByteArray> parts = header.split(';');
    ContentType found{QString::fromLatin1(parts.first().trimmed().toLower()), {}};
    for (const QByteArray &part : parts.sliced(1)) {
        const qsizetype sign = part.indexOf('=');
        if (sign < 0 || part.first(sign).trimmed().toLower() != "charset")
            continue;
        QByteArray value = part.sliced(sign + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        found.charset = value;
        break;
    }
    return found;
}

bool isFeedType(const QString &mediaType)
{
    return contains(feedTypes, mediaType);
}

bool isReadable(const QString &mediaType)
{
    return mediaType.isEmpty() || contains(pageTypes, mediaType) || isFeedType(mediaType)
        || contains(vagueTypes, mediaType);
}

QString sniffedType(QByteArrayView bytes, const QString &declared)
{
    if (bytes.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (isJsonFeed(bytes))
        return u"application/feed+json"_s;
    const bool xhtml = declared == "application/xhtml+xml"_L1;
    if (beginsWithMarkup(bytes) && !xhtml) {
        if (const QString type = markupType(bytes); !type.isEmpty())
            return type;
    }
    if (contains(pageTypes, declared) || isFeedType(declared))
        return declared;
    // Vague or none: a page without its first tags, or words.
    if (declared.isEmpty())
        return beginsWithMarkup(bytes) ? u"text/html"_s
            : bytes.contains('\0')     ? QString()
                                       : u"text/plain"_s;
    return {};
}

} // namespace Gainsay::Loading
