// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/changeset.h"
#include "historyrows.h"
#include "textcache.h"

namespace Gainsay::Corpus {

/// Writes one edit, within the caller's transaction.
class ChangeWriter
{
public:
    ChangeWriter(Connection &connection, TextCache &texts, Core::ArticleId article,
                 Core::AnnotatorId annotator)
        : m_connection(connection), m_texts(texts), m_article(article), m_annotator(annotator)
    {
    }

    /// NotFound where article or annotator are not there; Invalid where a step breaks the form of
    /// one; NotYours, Conflict, AlreadyExists, InUse and Invalid as CorpusStore::commit() has them.
    [[nodiscard]] Core::Result<void> write(const Core::ChangeSet &changes);

    /// After a transaction that its deferred keys refused: InUse (detail: its id) for a removed
    /// item that something still points to, else nullopt. For a transaction of its own.
    [[nodiscard]] static std::optional<Core::Error> whatStillPoints(Connection &connection,
                                                                    const Core::ChangeSet &changes);

private:
    [[nodiscard]] Core::Result<void> begin();
    [[nodiscard]] Core::Result<void> writeStep(const Core::ChangeSet::Step &step);
    [[nodiscard]] Core::Result<void> checkMine(const Core::Item &item) const;
    [[nodiscard]] Core::Result<void> writeHistory(const Core::ChangeSet::Step &step);
    [[nodiscard]] Core::Result<Core::FrozenText> textOf(const std::optional<Core::Item> &side);

    template <class T> [[nodiscard]] Core::Result<void> writeItem(const T *before, const T *after);

    Connection &m_connection;
    TextCache &m_texts;
    Core::ArticleId m_article;
    Core::AnnotatorId m_annotator;
    QHash<Core::AnnotatorId, QString> m_names;
    int m_revision = 1; ///< the latest, which segments are of
    HistoryContext m_history;
};

} // namespace Gainsay::Corpus
