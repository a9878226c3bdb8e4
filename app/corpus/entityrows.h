// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/entity.h"

#include <QHash>

namespace Gainsay::Corpus {

/// All entities, the reserved ones too.
[[nodiscard]] Core::Result<QHash<Core::EntityId, Core::Entity>>
readEntities(Connection &connection);

// AlreadyExists where name and type, or the id, are taken; Conflict (detail: the id) where the row
// is no longer as `before`. A reserved entity is refused by the database.
[[nodiscard]] Core::Result<void> insertRow(Connection &connection, const Core::Entity &entity);
[[nodiscard]] Core::Result<void> updateRow(Connection &connection, const Core::Entity &before,
                                           const Core::Entity &after);
[[nodiscard]] Core::Result<void> eraseRow(Connection &connection, const Core::Entity &before);

} // namespace Gainsay::Corpus
