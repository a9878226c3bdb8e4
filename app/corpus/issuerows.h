// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/annotation.h"

#include <QList>

namespace Gainsay::Corpus {

[[nodiscard]] Core::Result<QList<Core::Issue>> readIssues(Connection &connection);

// AlreadyExists where the label or the id is taken; Conflict (detail: the id) where the row is no
// longer as `before`.
[[nodiscard]] Core::Result<void> insertRow(Connection &connection, const Core::Issue &issue);
[[nodiscard]] Core::Result<void> updateRow(Connection &connection, const Core::Issue &before,
                                           const Core::Issue &after);
[[nodiscard]] Core::Result<void> eraseRow(Connection &connection, const Core::Issue &before);

} // namespace Gainsay::Corpus
