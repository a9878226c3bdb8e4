// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// In order of the articles, then of the revisions and places the statements stand in; of one
/// article where `only` is set.
[[nodiscard]] Core::Result<QList<WaitingStatement>>
readWaiting(Connection &connection, std::optional<Core::ArticleId> only = {});

} // namespace Gainsay::Corpus
