// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/textspan.h"

#include <QHash>
#include <QList>

namespace Gainsay::Ui {

/// Which statements lie where, each with its lane. Spans are the hulls of contents, so that the
/// gap of a discontinuous one stays free for the line that joins its fragments.
///
/// A change costs a shift of the list and the lanes of the overlapping neighbours only; a question
/// costs O(log n + answers).
class SpanIndex
{
public:
    struct Entry {
        Core::TextSpan hull;
        qsizetype reach = 0; ///< the furthest end of this and all earlier entries
        int lane = 0;
        Core::StatementId id;
    };

    /// Empty hulls are left out.
    void reset(const QHash<Core::StatementId, Core::TextSpan> &hulls);
    /// Both give the stretch in which lanes may have changed; empty where nothing has.
    Core::TextSpan insert(Core::StatementId id, Core::TextSpan hull);
    Core::TextSpan remove(Core::StatementId id, Core::TextSpan hull);

    /// In the order of the text: by begin, longer first.
    [[nodiscard]] QList<Entry> overlapping(Core::TextSpan span) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Where `id` with `hull` stands in entries(); -1 where it does not.
    [[nodiscard]] qsizetype find(Core::StatementId id, Core::TextSpan hull) const;

private:
    void updateReach(qsizetype from);
    [[nodiscard]] Core::TextSpan updateLanes(qsizetype around);

    QList<Entry> m_entries;
};

} // namespace Gainsay::Ui
