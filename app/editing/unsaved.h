// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "writequeue.h"

#include "corpus/corpusstore.h"

namespace Gainsay::Editing {

/// Lays the edits that the corpus does not hold yet over a reading of it: those of its article, and
/// the speakers and issues that others brought.
void layOver(Corpus::ArticleSnapshot &snapshot, const QList<WriteQueue::Entry> &unsaved);

/// What became of stuck edits on a corpus that others had changed.
struct Rescue {
    Corpus::ArticleSnapshot snapshot; ///< with what was kept
    QList<WriteQueue::Entry> kept;    ///< to be written now
    QList<WriteQueue::Entry> lost;    ///< no longer fit
};
/// Carries `stuck` over to `fresh`, a reading of one article. Edits of other articles are kept as
/// they are, but for speakers and issues that are there twice.
[[nodiscard]] Rescue rescued(const Corpus::ArticleSnapshot &fresh,
                             const QList<WriteQueue::Entry> &stuck);
/// The words of the statements that these edits touch, each once.
[[nodiscard]] QStringList quotesOf(const QList<WriteQueue::Entry> &entries,
                                   const Core::FrozenText &text, Core::ArticleId article);

} // namespace Gainsay::Editing
