// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "updatetimes.h"

#include "core/clocktime.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Loading {

/// An update as a live page's HTML tells it.
struct FoundUpdate {
    std::optional<Core::ClockTime> time;
    QString timeText; ///< as the page shows it; empty: it tells it in attributes alone
    QString headline; ///< empty: none
    QStringList paragraphs;
};

/// The updates of a live page, in page order.
struct FoundUpdates {
    QList<FoundUpdate> updates;
    QList<FoundUpdate> repeated; ///< pinned copies of others
    int firstBlock = 0;          ///< the block that the first one begins with
};

/// What a page tells of itself that its updates hang on.
struct LivePage {
    PageClock clock;
    bool calledLive = false; ///< its address, type or title says so
    QString address;
};

/// Finds the updates in a page's own HTML; none where it is no live page.
[[nodiscard]] FoundUpdates foundUpdates(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                        const LivePage &page);

/// What stands between the headline and the block that the updates begin with: paragraphs, and
/// the points of a summary. Empty where the headline does not show.
[[nodiscard]] QStringList leadAbove(const QList<HtmlBlock> &blocks, const QString &title,
                                    int firstBlock);

} // namespace Gainsay::Loading
