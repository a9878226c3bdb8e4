// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>

namespace Gainsay::Corpus {
class CorpusStore;
}

namespace Gainsay::Ui {

// Work on a corpus that reads or writes files: for a store's own thread or a pool's, never the
// GUI's.

/// Writes every article of the corpus at `location`, over a connection of its own, as JSON Lines;
/// how many there were.
[[nodiscard]] Core::Result<qint64> exportCorpus(const QString &location, const QString &path);
/// Adds a text file. AlreadyExists (detail: the article's id) where its text is there already.
[[nodiscard]] Core::Result<Core::ArticleId> addFile(Corpus::CorpusStore &store,
                                                    const QString &path);
/// Adds the sample that the program brings; its id also where it is there already.
[[nodiscard]] Core::Result<Core::ArticleId> addSample(Corpus::CorpusStore &store);

} // namespace Gainsay::Ui
