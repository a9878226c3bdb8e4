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

/// The texts that the two sides of a step lie in: they differ where a statement goes from one
/// revision to another.
struct HistoryTexts {
    const Core::FrozenText &before;
    const Core::FrozenText &after;
    const QHash<Core::AnnotatorId, QString> &annotatorNames;
};

/// Appends one step.
[[nodiscard]] Core::Result<void> insertHistory(Connection &connection,
                                               const HistoryContext &context,
                                               const Core::ChangeSet::Step &step,
                                               const HistoryTexts &texts);
/// Oldest first.
[[nodiscard]] Core::Result<QList<HistoryEntry>> readHistory(Connection &connection,
                                                            Core::ArticleId article);

} // namespace Gainsay::Corpus
