// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openarticle.h"

#include "changecommand.h"
#include "writequeue.h"

#include <algorithm>

namespace Gainsay::Editing {

using Core::ChangeSet;
using Core::Result;

OpenArticle::OpenArticle(const Corpus::ArticleSnapshot &snapshot, Core::Scheme scheme,
                         Core::AnnotatorId annotator, WriteQueue &queue, QObject *parent)
    : QObject(parent),
      m_article(snapshot.article),
      m_annotations(snapshot.annotations),
      m_elsewhere(snapshot.elsewhere),
      m_earlierTexts(snapshot.earlierTexts),
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

Core::Placement OpenArticle::guess(const Core::Statement &statement) const
{
    const auto known = m_guesses.constFind(statement.id);
    if (known != m_guesses.cend())
        return *known;
    auto reanchoring = m_reanchorings.find(statement.revision);
    if (reanchoring == m_reanchorings.end()) {
        const Core::FrozenText older = m_earlierTexts.value(statement.revision);
        reanchoring =
            m_reanchorings.emplace(statement.revision, Core::Reanchoring(older, m_article.text))
                .first;
    }
    return *m_guesses.insert(statement.id, reanchoring->second.place(statement));
}

QList<WaitingItem> OpenArticle::waiting() const
{
    QList<WaitingItem> items;
    for (const Core::Statement &statement : m_annotations.earlierStatements()) {
        if (statement.placement != Core::PlacementState::Retired
            && m_earlierTexts.contains(statement.revision))
            items.append({statement, m_earlierTexts.value(statement.revision), guess(statement)});
    }
    std::ranges::sort(items, [](const WaitingItem &a, const WaitingItem &b) {
        const int left = a.statement.revision;
        const int right = b.statement.revision;
        return left == right ? standsBefore(a.statement, b.statement) : left < right;
    });
    return items;
}

void OpenArticle::replace(const Corpus::ArticleSnapshot &snapshot)
{
    m_undoStack.clear();
    m_article = snapshot.article;
    m_annotations = snapshot.annotations;
    m_elsewhere = snapshot.elsewhere;
    m_earlierTexts = snapshot.earlierTexts;
    m_reanchorings.clear();
    m_guesses.clear();
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
