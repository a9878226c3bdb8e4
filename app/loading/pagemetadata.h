// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Loading {

/// An update of a live page as its structured data tells it.
struct LiveUpdate {
    QString headline;
    QString text; ///< paragraphs parted by "\n"
    QDateTime time;
};

/// What a page says of itself outside its text. Empty and nullopt: it does not say.
struct PageMetadata {
    QString title;
    QStringList otherTitles; ///< the same headline elsewhere: window, shared links
    QString standfirst;
    QStringList authors; ///< who is named; empty where only the paper is
    QStringList paper;   ///< what stands where a name should: the paper, a desk
    QString publisher;
    QString url; ///< canonical, as written
    QString language;
    std::optional<QDateTime> published; ///< in local time where no zone is told
    std::optional<QDateTime> modified;
    QList<LiveUpdate> updates;
    bool isLiveBlog = false; ///< its type or address says so
    bool calledLive = false; ///< that, or its title or address has the word
    bool isFree = true;      ///< or only for those who pay
    int words = 0;           ///< of the whole article; 0: it does not say
};

/// From JSON-LD, then meta elements (OpenGraph, Dublin Core …), then microdata.
[[nodiscard]] PageMetadata pageMetadata(const HtmlTree &tree);

} // namespace Gainsay::Loading
