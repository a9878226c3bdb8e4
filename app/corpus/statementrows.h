// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/frozentext.h"
#include "core/statement.h"

namespace Gainsay::Corpus {

// `text` is that of the statement's revision, by which offsets become code points. OutOfRange where
// a span lies outside it; AlreadyExists where the id is taken; Conflict (detail: the id) where the
// row is no longer as `before`, or not its annotator's.
[[nodiscard]] Core::Result<void> insertRow(Connection &connection, const Core::Statement &statement,
                                           const Core::FrozenText &text);
/// Writes the row, and of the tables beside it those that changed.
[[nodiscard]] Core::Result<void> updateRow(Connection &connection, const Core::Statement &before,
                                           const Core::Statement &after,
                                           const Core::FrozenText &text);
[[nodiscard]] Core::Result<void> eraseRow(Connection &connection, const Core::Statement &before);

} // namespace Gainsay::Corpus
