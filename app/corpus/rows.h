// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <QList>

namespace Gainsay::Corpus {

/// Conflict (detail: the id) unless exactly one row was changed: where none was, the row is gone
/// or bears another stamp.
[[nodiscard]] inline Core::Result<void> expectOne(const Core::Result<int> &changed,
                                                  const QString &id)
{
    if (!changed)
        return std::unexpected(changed.error());
    return *changed == 1 ? Core::Result<void>{} : Core::failure(Core::ErrorCode::Conflict, id);
}

/// Drops a result's value.
template <class T> [[nodiscard]] Core::Result<void> done(const Core::Result<T> &result)
{
    return result ? Core::Result<void>{} : std::unexpected(result.error());
}

/// The rows of an item in a table beside its own, such as an entity's aliases.
template <class Values> struct SideTable {
    QString erase;  ///< takes the item's id
    QString insert; ///< takes what `values(position, element)` gives
    Values values;

    template <class List> [[nodiscard]] Core::Result<void> write(Connection &connection,
                                                                 const List &list) const
    {
        int position = 0;
        for (const auto &element : list) {
            if (auto written = connection.run(insert, values(position++, element)); !written)
                return std::unexpected(written.error());
        }
        return {};
    }
    /// Writes only where the list changed.
    template <class List>
    [[nodiscard]] Core::Result<void> rewrite(Connection &connection, const QString &id,
                                             const List &before, const List &after) const
    {
        if (before == after)
            return {};
        if (auto erased = connection.run(erase, {id}); !erased)
            return std::unexpected(erased.error());
        return write(connection, after);
    }
};

} // namespace Gainsay::Corpus
