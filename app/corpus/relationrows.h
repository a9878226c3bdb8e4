// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/annotation.h"

#include <QList>

namespace Gainsay::Corpus {

/// Relations that begin at a statement that stands in this revision, or in any where it is
/// nullopt.
[[nodiscard]] Core::Result<QList<Core::Relation>>
readRelations(Connection &connection, Core::ArticleId article, std::optional<int> revision);

// AlreadyExists where the id is taken; Conflict (detail: the id) where the row is no longer as
// `before`.
[[nodiscard]] Core::Result<void> insertRow(Connection &connection, const Core::Relation &relation);
[[nodiscard]] Core::Result<void> updateRow(Connection &connection, const Core::Relation &before,
                                           const Core::Relation &after);
[[nodiscard]] Core::Result<void> eraseRow(Connection &connection, const Core::Relation &before);

} // namespace Gainsay::Corpus
