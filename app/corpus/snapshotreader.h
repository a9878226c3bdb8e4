// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// What of a revision to read: all that a reader of it sees, or what stands in it, so that a
/// statement is in one revision alone.
enum class SnapshotContent { Shown, Standing };

/// Reads an article with all that is tagged in it in one transaction and a fixed number of
/// queries. The errors are those of CorpusStore::snapshot().
[[nodiscard]] Core::Result<ArticleSnapshot> readSnapshot(Connection &connection, Core::ArticleId id,
                                                         int revision, SnapshotContent content);

/// All annotators by name.
[[nodiscard]] Core::Result<QList<Core::Annotator>> readAnnotators(Connection &connection);

} // namespace Gainsay::Corpus
