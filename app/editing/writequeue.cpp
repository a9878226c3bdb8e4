// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writequeue.h"

#include "corpus/asynccorpusstore.h"

namespace Gainsay::Editing {

using Core::ChangeSet;
using Core::Result;

WriteQueue::WriteQueue(Corpus::AsyncCorpusStore &store, Core::AnnotatorId annotator,
                       QObject *parent)
    : QObject(parent), m_store(store), m_annotator(annotator)
{
}

void WriteQueue::append(Core::ArticleId article, const ChangeSet &changes)
{
    m_pending.append({article, changes});
    Q_EMIT pendingChanged(pending());
    if (!m_error)
        writeNext();
}

void WriteQueue::retry()
{
    m_error.reset();
    writeNext();
}

QList<ChangeSet> WriteQueue::discard()
{
    QList<ChangeSet> dropped;
    for (qsizetype i = m_inFlight ? 1 : 0; i < m_pending.size(); ++i)
        dropped.append(m_pending[i].changes);
    m_pending.resize(m_inFlight ? 1 : 0);
    m_error.reset();
    Q_EMIT pendingChanged(pending());
    return dropped;
}

void WriteQueue::replaceStuck(const QList<Entry> &entries)
{
    Q_ASSERT(m_error && !m_inFlight);
    m_pending = entries;
    m_error.reset();
    Q_EMIT pendingChanged(pending());
    writeNext();
}

void WriteQueue::writeNext()
{
    if (m_inFlight || m_pending.isEmpty())
        return;
    m_inFlight = true;
    m_store
        .run([entry = m_pending.first(), annotator = m_annotator](Corpus::CorpusStore &store) {
            return store.commit(entry.article, entry.changes, annotator);
        })
        .then(this, [this](const Result<void> &result) { written(result); });
}

void WriteQueue::written(const Result<void> &result)
{
    m_inFlight = false;
    if (!result) {
        m_error = result.error();
        Q_EMIT failed(result.error());
        return;
    }
    const Entry entry = m_pending.takeFirst();
    Q_EMIT saved(entry.article, entry.changes);
    Q_EMIT pendingChanged(pending());
    writeNext();
}

} // namespace Gainsay::Editing
