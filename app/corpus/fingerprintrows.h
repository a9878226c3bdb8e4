// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/article.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// Writes what the revision will be known by; its row is there already.
[[nodiscard]] Core::Result<void> insertFingerprint(Connection &connection,
                                                   const Core::Article &article);
/// The same for every revision, as the migration that brought fingerprints needs it.
[[nodiscard]] Core::Result<void> fillFingerprints(Connection &connection);

/// As CorpusStore::similarArticles().
[[nodiscard]] Core::Result<QList<SimilarArticle>>
readSimilar(Connection &connection, const QString &address, const Core::FrozenText &text);

} // namespace Gainsay::Corpus
