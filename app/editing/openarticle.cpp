// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openarticle.h"

#include "changecommand.h"
#include "writequeue.h"

namespace Gainsay::Editing {

using Core::ChangeSet;
using Core::Result;

OpenArticle::OpenArticle(const Corpus::ArticleSnapshot &snapshot, Core::Scheme scheme,
                         Core::AnnotatorId annotator, WriteQueue &queue, QObject *parent)
    : QObject(parent),
      m_article(snapshot.article),
      m_annotations(snapshot.annotations),
      m_elsewhere(snapshot.elsewhere),
      m_scheme(std::move(scheme)),
      m_annotator(annotator),
      m_queue(queue)
{
}

Core::EditContext OpenArticle::context() const
{
    return {m_annotator, QDateTime::currentDateTimeUtc(), m_scheme, m_elsewhere};
}

Result<void> OpenArticle::edit(const QString &text, const Result<ChangeSet> &changes)
{
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->isEmpty())
        return {};
    Result<void> outcome;
    // The stack takes the command over and drops it again where applying it failed.
    m_undoStack.push(new ChangeCommand(*this, text, *changes, outcome));
    return outcome;
}

void OpenArticle::replace(const Corpus::ArticleSnapshot &snapshot)
{
    m_undoStack.clear();
    m_article = snapshot.article;
    m_annotations = snapshot.annotations;
    m_elsewhere = snapshot.elsewhere;
    Q_EMIT replaced();
}

Result<void> OpenArticle::commit(const ChangeSet &changes)
{
    if (auto applied = m_annotations.apply(changes); !applied)
        return applied;
    m_queue.append(m_article.id, changes);
    Q_EMIT changed(changes);
    return {};
}

} // namespace Gainsay::Editing
