// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcher.h"
#include "loadedarticle.h"

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Gainsay::Loading {

/// An article as a feed announces it. Empty and nullopt: not said.
struct FeedEntry {
    QString id;
    QString title;                      ///< plain
    QUrl url;                           ///< of its page, http or https
    std::optional<QDateTime> published; ///< local time of unknown zone where none is told
    QString author;
    QString summary; ///< plain
    QString content; ///< HTML: the article, or only its beginning
    QUrl base;       ///< what links in `content` are relative to
};

/// No feed announces more; what stands behind them is not read.
inline constexpr qsizetype mostEntries = 10'000;

struct Feed {
    QString title; ///< plain
    QUrl url;      ///< of the site, http or https
    QString language;
    QList<FeedEntry> entries; ///< in the feed's order
    bool cutShort = false;    ///< a fault or too many entries ended it behind these
};

/// Reads RSS 0.9x, 1.0 and 2.0, Atom, and JSON Feed. `base` is where it was found, `charset` what
/// a server said; a feed's own XML declaration goes before that. Only links to http and https are
/// kept. Malformed where not one entry could be read; a feed without entries is none of these.
/// Blocks; linear in time.
[[nodiscard]] Core::Result<Feed> readFeed(const QByteArray &bytes, const QUrl &base,
                                          const QByteArray &charset = {});

/// Whether bytes begin as a feed does.
[[nodiscard]] bool looksLikeFeed(const QByteArray &bytes);

/// An entry as an article, out of its own content: for entries without a page. Empty where the
/// content holds no article. Blocks.
[[nodiscard]] Core::Result<LoadedArticle> readEntry(const FeedEntry &entry, const QString &origin);

/// The feeds that a page names (`link rel=alternate`), http and https, in order.
[[nodiscard]] QList<QUrl> feedsOf(const FetchedPage &page);

} // namespace Gainsay::Loading
