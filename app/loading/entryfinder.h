// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "timemarks.h"

#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// An update of a live page as its HTML sets it.
struct LiveEntry {
    QList<int> blocks; ///< indices, in order: its time and furniture too
    QList<int> marks;  ///< indices of the times in it, in order
};

/// The updates of a live page, in page order, by no name of class or element: three or more places
/// of one make, each with a time and words of its own, that hold much of what the page has to say.
/// Neither cards that lead elsewhere nor what readers wrote. `told`: the page calls itself live,
/// which lets less of its text be enough. `address` is the page's own. Empty: no live page.
[[nodiscard]] QList<LiveEntry> liveEntries(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                           const QList<TimeMark> &marks, bool told,
                                           const QString &address);

} // namespace Gainsay::Loading
