// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webinputs.h"

#include "loading/feedreader.h"

#include <QList>

#include <optional>

namespace Gainsay::Cli {

/// An article of the web, or why there is none.
struct WebItem {
    QString origin; ///< the address, or what names the entry of a feed
    std::expected<Loading::LoadedArticle, WebFailure> article;
    bool isPart = false; ///< of a feed, not named in the call
};

/// Whether a file holds a feed rather than an article.
[[nodiscard]] bool isFeedFile(const QString &path);

/// Articles of addresses and feeds, one after the other. A feed becomes the pages of its entries;
/// an entry without one becomes what the feed itself says.
class WebSeries
{
public:
    explicit WebSeries(const QStringList &allowedHosts) : m_web(allowedHosts) {}

    /// An address, or the path of a feed.
    void add(const QString &word, Loading::SourceFormat format);

    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] qsizetype total() const { return m_steps.size(); } ///< grows by feeds
    [[nodiscard]] QString upcoming() const { return m_steps[m_done].origin; }
    /// Blocks. nullopt after a feed, whose entries come next.
    [[nodiscard]] std::optional<WebItem> next();

private:
    struct Step {
        QString origin;
        Loading::SourceFormat format = Loading::SourceFormat::Auto;
        std::optional<Loading::FeedEntry> entry = {};
    };
    using Read = std::expected<Loading::LoadedArticle, WebFailure>;

    [[nodiscard]] std::optional<WebItem> nextOfAddress(const Step &step);
    [[nodiscard]] std::optional<WebItem> nextOfFile(const Step &step);
    [[nodiscard]] Read ofEntry(const Step &step);
    [[nodiscard]] std::optional<WebItem> unfold(const Core::Result<Loading::Feed> &feed,
                                                const Step &step);

    WebInputs m_web;
    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace Gainsay::Cli
