// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/changeset.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Gainsay::Corpus {
class AsyncCorpusStore;
}

namespace Gainsay::Editing {

/// Edits on their way to the corpus, written one after the other in the order they were made.
///
/// An edit leaves the queue when it is durable. One that fails stays in front, and those behind it
/// wait, until retry() or discard(). GUI thread only; never blocks.
class WriteQueue : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive the queue.
    WriteQueue(Corpus::AsyncCorpusStore &store, Core::AnnotatorId annotator,
               QObject *parent = nullptr);

    void append(Core::ArticleId article, const Core::ChangeSet &changes);
    [[nodiscard]] qsizetype pending() const { return m_pending.size(); }
    /// Why the first edit could not be written; nullopt while nothing is stuck.
    [[nodiscard]] const std::optional<Core::Error> &error() const { return m_error; }
    /// Tries the stuck edit again.
    void retry();
    /// An edit and the article it was made in.
    struct Entry {
        Core::ArticleId article;
        Core::ChangeSet changes;
    };
    /// What is not known to be durable yet, oldest first. A reading of the corpus that was asked
    /// for earlier and arrives now lacks exactly these.
    [[nodiscard]] const QList<Entry> &entries() const { return m_pending; }
    /// Puts `entries` in the place of what is stuck, and goes on writing. Only while error() is
    /// set: nothing is in flight then.
    void replaceStuck(const QList<Entry> &entries);
    /// Forgets every edit that was not written yet and returns them, oldest first. An edit in
    /// flight cannot be called back and is not among them.
    QList<Core::ChangeSet> discard();

Q_SIGNALS:
    /// This edit is durable.
    void saved(Core::ArticleId article, const Core::ChangeSet &changes);
    void failed(const Core::Error &error);
    void pendingChanged(qsizetype pending);

private:
    void writeNext();
    void written(const Core::Result<void> &result);

    Corpus::AsyncCorpusStore &m_store;
    Core::AnnotatorId m_annotator;
    QList<Entry> m_pending;
    bool m_inFlight = false;
    std::optional<Core::Error> m_error;
};

} // namespace Gainsay::Editing
