// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlfeed.h"

#include "addressrules.h"
#include "feedtimes.h"
#include "jsonld.h"
#include "xmlfence.h"
#include "xmlmarkup.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr auto contentModule = "http://purl.org/rss/1.0/modules/content/"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;

/// Walks a feed's elements once. KSyndication's parsers build a tree whose time grows with the
/// square of its depth (20,000 open tags: 9 s) and of a tag's attributes, know no unknown time
/// zone, and give up the feed at a stray character.
class XmlFeedReader
{
public:
    XmlFeedReader(const QString &xml, const QUrl &base) : m_walk(xml, base) {}

    Result<Feed> read()
    {
        constexpr qsizetype longestName = 40;
        while (m_feed.entries.size() < mostEntries && m_walk.next()) {
            if (!m_walk.xml().isStartElement())
                continue;
            const QStringView name = m_walk.xml().name();
            if (m_walk.depth() == 1 && name != u"rss" && name != u"feed" && name != u"RDF")
                return failure(ErrorCode::Malformed, u"<%1>"_s.arg(name.left(longestName)));
            if ((name == u"item" && isRss()) || (name == u"entry" && inAtom()))
                readEntry();
            else
                readOfFeed(name);
        }
        m_feed.cutShort = m_walk.failed() || m_feed.entries.size() == mostEntries;
        if (m_walk.failed() && m_feed.entries.isEmpty())
            return failure(ErrorCode::Malformed, m_walk.fault());
        return m_feed;
    }

private:
    void readOfFeed(QStringView name)
    {
        constexpr int ofRss = 3; // rss, channel, title
        const bool isAtom = inAtom();
        if (m_walk.depth() > ofRss || !(isAtom || isRss()))
            return;
        if (name == u"title" && m_feed.title.isEmpty())
            m_feed.title = oneLine(m_walk.markup());
        else if (name == u"language")
            m_feed.language = m_walk.markup().text.trimmed();
        else if (name == u"link" && isAtom)
            readAtomLink(m_feed.url);
        else if (name == u"link" && m_feed.url.isEmpty())
            m_feed.url = webLink(m_walk.base(), m_walk.markup());
    }

    void readEntry()
    {
        FeedEntry entry;
        entry.base = m_walk.base();
        entry.id = m_walk.attribute("about"_L1); // of RSS 1.0
        const int inside = m_walk.depth();
        while (m_walk.next() && !(m_walk.xml().isEndElement() && m_walk.depth() == inside)) {
            if (!m_walk.xml().isStartElement())
                continue;
            if (m_walk.depth() == inside + 1)
                readOfEntry(m_walk.xml().name(), entry);
            else if (m_walk.xml().name() == u"name" && m_walk.parent() == "author"_L1)
                entry.author = oneLine(m_walk.markup());
        }
        if (m_walk.failed())
            return; // only half of it
        finish(entry);
        m_feed.entries.append(entry);
    }

    void readOfEntry(QStringView name, FeedEntry &entry)
    {
        if (name == u"creator" && isOf(dublinCore))
            entry.author = oneLine(m_walk.markup());
        else if (name == u"date" && isOf(dublinCore))
            entry.published = feedTime(m_walk.markup().text);
        else if (name == u"encoded" && isOf(contentModule))
            readContent(entry);
        else if (inAtom())
            readOfAtomEntry(name, entry);
        else if (isRss())
            readOfItem(name, entry);
    }

    void readOfItem(QStringView name, FeedEntry &entry)
    {
        if (name == u"title")
            entry.title = oneLine(m_walk.markup());
        else if (name == u"link" && entry.url.isEmpty())
            entry.url = webLink(m_walk.base(), m_walk.markup());
        else if (name == u"guid")
            readId(entry);
        else if (name == u"pubDate")
            entry.published = feedTime(m_walk.markup().text);
        else if (name == u"author" && entry.author.isEmpty())
            entry.author = oneLine(m_walk.markup());
        else if (name == u"description")
            m_summary = m_walk.markup().asHtml();
    }

    void readOfAtomEntry(QStringView name, FeedEntry &entry)
    {
        if (name == u"title")
            entry.title = oneLine(m_walk.markup());
        else if (name == u"link")
            readAtomLink(entry.url);
        else if (name == u"id")
            entry.id = m_walk.markup().text.trimmed();
        else if (name == u"published" || name == u"issued")
            entry.published = feedTime(m_walk.markup().text);
        else if (name == u"updated" || name == u"modified")
            m_updated = feedTime(m_walk.markup().text);
        else if (name == u"content")
            readContent(entry);
        else if (name == u"summary")
            m_summary = m_walk.markup().asHtml();
    }

    void readContent(FeedEntry &entry)
    {
        entry.base = m_walk.base();
        entry.content = m_walk.markup().asHtml();
    }

    /// A guid of RSS is the address, unless it says that it is not.
    void readId(FeedEntry &entry)
    {
        const bool isLink =
            m_walk.attribute("isPermaLink"_L1).compare("false"_L1, Qt::CaseInsensitive) != 0;
        const Markup markup = m_walk.markup();
        entry.id = markup.text.trimmed();
        if (isLink && entry.url.isEmpty() && entry.id.contains("://"_L1))
            entry.url = webLink(m_walk.base(), markup);
    }

    void readAtomLink(QUrl &url)
    {
        const QString relation = m_walk.attribute("rel"_L1);
        const QString type = m_walk.attribute("type"_L1);
        if ((relation.isEmpty() || relation == "alternate"_L1) && url.isEmpty()
            && (type.isEmpty() || type.contains("html"_L1)))
            url = Loading::webLink(m_walk.attribute("href"_L1), m_walk.base());
    }

    void finish(FeedEntry &entry)
    {
        if (!entry.published)
            entry.published = m_updated;
        entry.summary = plainText(m_summary).trimmed();
        if (entry.content.isEmpty())
            entry.content = m_summary;
        m_updated.reset();
        m_summary.clear();
    }

    /// Elements of modules, such as the titles of pictures, are others.
    [[nodiscard]] bool isRss() const
    {
        const QStringView space = m_walk.xml().namespaceUri();
        return space.isEmpty() || space.startsWith("http://purl.org/rss/1.0/"_L1)
            || space.startsWith("http://my.netscape.com/"_L1)
            || space.startsWith("http://backend.userland.com/"_L1);
    }
    [[nodiscard]] bool inAtom() const { return isAtomSpace(m_walk.xml().namespaceUri()); }
    [[nodiscard]] bool isOf(QLatin1StringView space) const
    {
        return m_walk.xml().namespaceUri() == space;
    }

    static QUrl webLink(const QUrl &base, const Markup &markup)
    {
        return Loading::webLink(markup.text, base);
    }

    static QString oneLine(const Markup &markup) { return plainText(markup.asHtml()).simplified(); }

    XmlWalk m_walk;
    Feed m_feed;
    std::optional<QDateTime> m_updated; ///< of the entry at hand
    QString m_summary;                  ///< of the entry at hand, HTML
};

} // namespace

QUrl webLink(const QString &written, const QUrl &base)
{
    const QUrl link = base.resolved(QUrl(written.trimmed()));
    return !written.trimmed().isEmpty() && isWebAddress(link) ? link : QUrl();
}

Result<Feed> readXmlFeed(const QString &xml, const QUrl &base)
{
    const auto tame = tamedXml(xml);
    if (!tame)
        return failure(ErrorCode::Malformed, u"a tag of too many attributes"_s);
    return XmlFeedReader(*tame, base).read();
}

} // namespace Gainsay::Loading
