// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlblocks.h"
#include "htmltree.h"
#include "timeline.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// A place where a page tells a time of day: a time element, an attribute that holds a moment, or
/// a short text that is nothing but a time.
struct TimeMark {
    enum class Kind { Element, Attribute, Text };
    Kind kind = Kind::Text;
    int node = 0;                  ///< the element, or the text's first node
    std::optional<QDateTime> at;   ///< in local time where no zone is told
    std::optional<TimeLine> shown; ///< what its words say
    QString words;                 ///< as shown; empty: an attribute's
    bool changed = false;          ///< when it was changed, rather than when it was posted
};

/// The times that a page tells, in document order; the first ten thousand. `year` completes dates
/// without one.
[[nodiscard]] QList<TimeMark> timeMarks(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                                        std::optional<int> year = {});

} // namespace Gainsay::Loading
