// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/article.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// The article that has this very text in any of its revisions, apart from `except`.
[[nodiscard]] Core::Result<std::optional<Core::ArticleId>>
articleWithText(Connection &connection, const Core::FrozenText &text, Core::ArticleId except = {});
/// A new article with its first revision, segments and source. OutOfRange where a segment lies
/// outside the text.
[[nodiscard]] Core::Result<void> insertArticle(Connection &connection, const Core::Article &article,
                                               const Core::RawSource &source,
                                               const QDateTime &added);

/// The next revision of an article that is there, with its segments and source. An article that was
/// done has new text to look at. OutOfRange where a segment lies outside the text.
[[nodiscard]] Core::Result<void> insertLaterRevision(Connection &connection,
                                                     const Core::Article &article,
                                                     const Core::RawSource &source);

/// NotFound where there is no such article.
[[nodiscard]] Core::Result<int> latestRevision(Connection &connection, Core::ArticleId id);
/// NotFound where there is no such revision; DamagedCorpus where its text was never frozen or a
/// segment lies outside.
[[nodiscard]] Core::Result<Core::Article> readArticle(Connection &connection, Core::ArticleId id,
                                                      int revision);
[[nodiscard]] Core::Result<Core::FrozenText> readText(Connection &connection, Core::ArticleId id,
                                                      int revision);
[[nodiscard]] Core::Result<Core::RawSource> readSource(Connection &connection, Core::ArticleId id,
                                                       int revision);

/// In order of adding; only that one where `only` is set.
[[nodiscard]] Core::Result<QList<ArticleSummary>>
readSummaries(Connection &connection, std::optional<Core::ArticleId> only = {});

/// The revisions in which statements of the article stand, from the first.
[[nodiscard]] Core::Result<QList<int>> standingRevisions(Connection &connection,
                                                         Core::ArticleId id);

/// Changes kind and time of the segment at its position; of the article its id, revision and text
/// count. Conflict (detail: "segment" and the
/// position) where it is no longer as `before`; Invalid where more than that would change.
[[nodiscard]] Core::Result<void> updateSegment(Connection &connection, const Core::Article &of,
                                               const Core::Segment &before,
                                               const Core::Segment &after);

} // namespace Gainsay::Corpus
