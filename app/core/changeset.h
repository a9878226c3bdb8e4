// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QList>

#include <optional>

namespace Gainsay::Core {

/// One user-visible edit: each touched item as it was and as it becomes.
struct ChangeSet {
    struct Step {
        std::optional<Item> before; ///< empty: the item is added
        std::optional<Item> after;  ///< empty: the item is removed

        bool operator==(const Step &) const = default;
    };
    QList<Step> steps; ///< applied in this order

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    /// What takes the edit back: sides swapped, order reversed.
    [[nodiscard]] ChangeSet inverse() const;
    /// This edit and then `next`, as one.
    [[nodiscard]] ChangeSet followedBy(const ChangeSet &next) const;

    [[nodiscard]] static Step added(Item item) { return {std::nullopt, std::move(item)}; }
    [[nodiscard]] static Step removed(Item item) { return {std::move(item), std::nullopt}; }
    [[nodiscard]] static Step changed(Item before, Item after)
    {
        return {std::move(before), std::move(after)};
    }

    bool operator==(const ChangeSet &) const = default;
};

/// The statements a change touches, each once, in order of the steps.
[[nodiscard]] QList<StatementId> touchedStatements(const ChangeSet &changes);

} // namespace Gainsay::Core
