// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedreader.h"

#include "feedtimes.h"
#include "htmlencoding.h"
#include "htmlparser.h"
#include "htmlreader.h"
#include "jsonld.h"
#include "mediatype.h"
#include "metaprescan.h"
#include "webdecoder.h"
#include "xmlfeed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

QString decodedFeed(const QByteArray &bytes, const QByteArray &charset)
{
    // A feed's own declaration goes before the server's, who seldom knows.
    const auto own = xmlDeclaration(bytes);
    const PageEncoding encoding = pageEncoding(bytes, own ? own->toLatin1() : charset);
    return decodedAs(bytes, encoding.name);
}

QString authorIn(const QJsonObject &object)
{
    const QStringList names =
        namesIn(object.contains("authors"_L1) ? object["authors"_L1] : object["author"_L1]);
    return names.join(u", "_s);
}

FeedEntry entryOf(const QJsonObject &item, const QUrl &base)
{
    FeedEntry entry;
    const QJsonValue id = item["id"_L1];
    entry.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    entry.title = plainText(item["title"_L1].toString()).simplified();
    entry.url = webLink(item["url"_L1].toString(), base);
    if (entry.url.isEmpty())
        entry.url = webLink(item["external_url"_L1].toString(), base);
    entry.published = feedTime(item["date_published"_L1].toString());
    entry.author = authorIn(item);
    entry.content = item["content_html"_L1].toString();
    if (entry.content.isEmpty()) {
        const QString words = item["content_text"_L1].toString().toHtmlEscaped();
        entry.content = words.isEmpty()
            ? words
            : u"<p>"_s + QString(words).replace(u"\n\n"_s, u"</p><p>"_s) + u"</p>"_s;
    }
    entry.summary = plainText(item["summary"_L1].toString()).trimmed();
    entry.base = base;
    return entry;
}

Result<Feed> readJsonFeed(const QByteArray &bytes, const QUrl &base)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::Malformed,
                       u"byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    const QJsonObject root = document.object();
    Feed feed;
    feed.title = plainText(root["title"_L1].toString()).simplified();
    feed.url = webLink(root["home_page_url"_L1].toString(), base);
    feed.language = root["language"_L1].toString();
    const QJsonArray items = root["items"_L1].toArray();
    feed.cutShort = items.size() > mostEntries;
    for (qsizetype i = 0; i < std::min(items.size(), mostEntries); ++i)
        feed.entries.append(entryOf(items[i].toObject(), base));
    return feed;
}

/// An entry as a page, for the reader of pages.
QByteArray pageOf(const FeedEntry &entry)
{
    QString head = u"<!doctype html><html><head><meta charset=utf-8><title>%1</title>"_s.arg(
        entry.title.toHtmlEscaped());
    if (!entry.author.isEmpty())
        head += u"<meta name=author content=\""_s + entry.author.toHtmlEscaped() + u"\">"_s;
    if (entry.published) {
        head += u"<meta property=\"article:published_time\" content=\""_s
            + entry.published->toString(Qt::ISODate) + u"\">"_s;
    }
    return (head + u"</head><body><h1>"_s + entry.title.toHtmlEscaped() + u"</h1><article>"_s
            + entry.content + u"</article></body></html>"_s)
        .toUtf8();
}

} // namespace

Result<Feed> readFeed(const QByteArray &bytes, const QUrl &base, const QByteArray &charset)
{
    if (sniffedType(bytes, {}) == "application/feed+json"_L1)
        return readJsonFeed(bytes, base);
    return readXmlFeed(decodedFeed(bytes, charset), base);
}

bool looksLikeFeed(const QByteArray &bytes)
{
    return isFeedType(sniffedType(bytes, {}));
}

Result<LoadedArticle> readEntry(const FeedEntry &entry, const QString &origin)
{
    const QString place = entry.url.isEmpty() ? origin : entry.url.toString(QUrl::FullyEncoded);
    if (entry.content.trimmed().isEmpty())
        return failure(ErrorCode::Empty, place);
    auto loaded = readHtml(pageOf(entry), place, "utf-8");
    if (loaded && !entry.url.isEmpty())
        loaded->article.info.url = place;
    return loaded;
}

QList<QUrl> feedsOf(const FetchedPage &page)
{
    const auto tree =
        parsedHtml(decodedAs(page.bytes, pageEncoding(page.bytes, page.charset).name));
    QList<QUrl> feeds;
    if (!tree)
        return feeds;
    for (int i = 0; i < tree->size(); ++i) {
        if (tree->node(i).tag != HtmlTag::Link
            || !tree->attribute(i, "rel").contains("alternate"_L1, Qt::CaseInsensitive)
            || !isFeedType(tree->attribute(i, "type").trimmed().toLower()))
            continue;
        const QUrl url = webLink(tree->attribute(i, "href"), page.url);
        if (!url.isEmpty() && !feeds.contains(url))
            feeds.append(url);
    }
    return feeds;
}

} // namespace Gainsay::Loading
