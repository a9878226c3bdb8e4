// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webseries.h"

#include "words.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Loading::AddressSource;
using Loading::FeedEntry;
using Loading::SourceFormat;

namespace {

/// What names an entry to the user.
QString placeOf(const FeedEntry &entry, const QString &feed)
{
    if (!entry.url.isEmpty())
        return entry.url.toString();
    return entry.title.isEmpty() ? feed : u"%1: %2"_s.arg(feed, entry.title);
}

std::unexpected<WebFailure> unreadable(const QString &sentence)
{
    return std::unexpected(WebFailure{ExitCode::BadInput, sentence});
}

} // namespace

bool isFeedFile(const QString &path)
{
    constexpr qint64 beginning = 4096;
    if (!QFileInfo(path).isFile()) // opening a pipe would wait
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && Loading::looksLikeFeed(file.peek(beginning));
}

void WebSeries::add(const QString &word, SourceFormat format)
{
    m_steps.append({word, format});
}

std::optional<WebItem> WebSeries::next()
{
    const Step step = m_steps[m_done++];
    if (step.entry)
        return WebItem{step.origin, ofEntry(step), true};
    return isAddress(step.origin) ? nextOfAddress(step) : nextOfFile(step);
}

std::optional<WebItem> WebSeries::nextOfAddress(const Step &step)
{
    auto page = m_web.fetch(step.origin, AddressSource::User);
    if (!page)
        return WebItem{step.origin, std::unexpected(page.error())};
    if (page->isFeed() && step.format == SourceFormat::Auto)
        return unfold(Loading::readFeed(page->bytes, page->url, page->charset), step);
    return WebItem{step.origin, WebInputs::read(*std::move(page), step.format)};
}

std::optional<WebItem> WebSeries::nextOfFile(const Step &step)
{
    const qint64 most = Loading::FetchRules().feedBytes;
    QFile file(step.origin);
    if (!file.open(QIODevice::ReadOnly))
        return WebItem{step.origin,
                       unreadable(sentence({Core::ErrorCode::ReadFailed, step.origin}))};
    if (file.size() > most)
        return WebItem{step.origin, unreadable(sentence({Core::ErrorCode::TooLarge, step.origin}))};
    return unfold(Loading::readFeed(file.read(most), {}), step);
}

/// Puts a feed's entries in the place of the feed. An item where there is something to say.
std::optional<WebItem> WebSeries::unfold(const Core::Result<Loading::Feed> &feed, const Step &step)
{
    if (!feed)
        return WebItem{step.origin, unreadable(addressSentence(feed.error(), step.origin))};
    for (qsizetype i = 0; i < feed->entries.size(); ++i) {
        const FeedEntry &entry = feed->entries[i];
        m_steps.insert(m_done + i, {placeOf(entry, step.origin), SourceFormat::Auto, entry});
    }
    if (feed->entries.isEmpty())
        return WebItem{step.origin,
                       unreadable(Words::tr("%1: this feed has no entries now.").arg(step.origin))};
    if (feed->cutShort) {
        return WebItem{step.origin,
                       unreadable(Words::tr("%1: the feed is damaged; what stands behind the "
                                            "damage is left out.")
                                      .arg(step.origin)),
                       true};
    }
    return std::nullopt;
}

WebSeries::Read WebSeries::ofEntry(const Step &step)
{
    const FeedEntry &entry = *step.entry;
    if (entry.url.isEmpty()) {
        auto loaded = Loading::readEntry(entry, step.origin);
        if (!loaded)
            return unreadable(addressSentence(loaded.error(), step.origin));
        return *std::move(loaded);
    }
    auto page = m_web.fetch(entry.url.toString(QUrl::FullyEncoded), AddressSource::Page);
    if (!page)
        return std::unexpected(page.error());
    auto loaded = WebInputs::read(*std::move(page), SourceFormat::Auto);
    if (loaded) { // what the page does not say, the feed may
        Core::ArticleInfo &info = loaded->article.info;
        if (!info.published)
            info.published = entry.published;
        if (info.title.isEmpty())
            info.title = entry.title;
    }
    return loaded;
}

} // namespace Gainsay::Cli
