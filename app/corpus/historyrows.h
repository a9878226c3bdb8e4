// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/changeset.h"
#include "core/record.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// What the steps of one edit have in common.
struct HistoryContext {
    Core::ArticleId article;
    Core::AnnotatorId annotator;
    QString change; ///< UUID
    QDateTime when; ///< UTC
};

/// Appends one step.
[[nodiscard]] Core::Result<void> insertHistory(Connection &connection,
                                               const HistoryContext &context,
                                               const Core::ChangeSet::Step &step,
                                               const Core::RecordContext &records);
/// Oldest first.
[[nodiscard]] Core::Result<QList<HistoryEntry>> readHistory(Connection &connection,
                                                            Core::ArticleId article);

} // namespace Gainsay::Corpus
