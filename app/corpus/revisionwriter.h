// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/article.h"
#include "core/changeset.h"
#include "corpusstore.h"
#include "textcache.h"

namespace Gainsay::Corpus {

/// Adds a revision to an article and takes its statements along, within the caller's transaction.
class RevisionWriter
{
public:
    RevisionWriter(Connection &connection, TextCache &texts)
        : m_connection(connection), m_texts(texts)
    {
    }

    /// The errors are those of CorpusStore::addRevision().
    [[nodiscard]] Core::Result<RevisionReport> write(Core::ArticleId id, const Core::Article &fresh,
                                                     const Core::RawSource &source);

private:
    [[nodiscard]] Core::Result<void> checkNews(const Core::FrozenText &text);
    [[nodiscard]] Core::Result<void> carryAll();
    [[nodiscard]] Core::Result<void> carryFrom(int revision);
    [[nodiscard]] Core::Result<void> writeStep(const Core::Statement &before,
                                               const Core::Statement &after);

    Connection &m_connection;
    TextCache &m_texts;
    Core::Article m_article; ///< as it becomes
    int m_latest = 1;        ///< the revision before it
    RevisionReport m_report;
    QString m_change; ///< UUID that all steps of the history share
    QDateTime m_when;
    QHash<Core::AnnotatorId, QString> m_names;
};

} // namespace Gainsay::Corpus
