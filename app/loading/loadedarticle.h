// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// Why words of a page are not in its article.
enum class LeftOutReason {
    Furniture, ///< a line such as "Share" or "Advertisement"
    Links,     ///< navigation, cards and lists that lead elsewhere
    Aside,     ///< set apart from the article: a sidebar, a box, another article
    Comment,   ///< what readers wrote below it
    Caption,   ///< of a picture
    Hidden,    ///< what the page does not show
    Repeated,  ///< stands in the article already
    Outside,   ///< before or after the article
    ByUser,    ///< taken out by hand
};

/// Words of a page that its article does not hold.
struct LeftOutBlock {
    QString text;
    LeftOutReason reason = LeftOutReason::Outside;
    int segment =
        0; ///< it stood before the segment of this position; the count of segments: at the end

    bool operator==(const LeftOutBlock &) const = default;
};

/// What a reader of the article should know before trusting it.
enum class LoadingNote {
    Paywalled,      ///< only the beginning is there
    UpdatesMissing, ///< a live page whose updates are fetched by scripts: the file has none
    UpdatesUndated, ///< clock times without a day
    ListOfArticles, ///< a front page or index rather than an article
    BadCharacters,  ///< bytes that are not in the page's encoding, shown as U+FFFD
};

/// An article as read, with the bytes it came from and what was done to them.
struct LoadedArticle {
    Core::Article article; ///< id null, revision 1
    Core::RawSource source;
    std::optional<QDateTime>
        modified; ///< as the page says; local time of unknown zone where none is told
    QList<LeftOutBlock> leftOut; ///< in page order
    QList<LoadingNote> notes;
    /// The text is the input's own, not put together from blocks: nothing can be taken out of it.
    bool textIsGiven = false;
};

} // namespace Gainsay::Loading
