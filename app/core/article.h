// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frozentext.h"
#include "ids.h"
#include "segment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Gainsay::Core {

/// What a page says of itself. Empty text and nullopt: unknown.
struct ArticleInfo {
    QString title;
    QString standfirst;
    QString byline;
    QString publisher;
    QString url;
    QString language; ///< BCP 47, such as "en"
    std::optional<QDateTime> published;
    std::optional<QDateTime> retrieved;

    bool operator==(const ArticleInfo &) const = default;
};

/// One revision of an article as it was read: frozen text with its segments.
struct Article {
    ArticleId id;
    int revision = 1; ///< from 1; a new fetch of the page makes the next
    ArticleInfo info;
    FrozenText text;
    QList<Segment> segments;

    bool operator==(const Article &) const = default;
};

/// The words of the article itself, a blank line between them: its standfirst, the headlines of its
/// updates and its running text.
[[nodiscard]] QString bodyOf(const Article &article);

/// The bytes an article was made from, kept so that the extraction can be judged and repeated.
struct RawSource {
    QByteArray bytes;
    QString mediaType; ///< such as "text/plain"
    QString encoding;  ///< what `bytes` were decoded as, such as "UTF-8"
    QString origin;    ///< file name or address it came from

    bool operator==(const RawSource &) const = default;
};

} // namespace Gainsay::Core
