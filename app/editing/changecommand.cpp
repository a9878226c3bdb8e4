// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changecommand.h"

#include "openarticle.h"

namespace Gainsay::Editing {

ChangeCommand::ChangeCommand(OpenArticle &article, const QString &text, Core::ChangeSet changes,
                             Core::Result<void> &first)
    : QUndoCommand(text), m_article(article), m_changes(std::move(changes)), m_first(&first)
{
}

void ChangeCommand::undo()
{
    // Outdated by a change from elsewhere: the stack drops it.
    setObsolete(!m_article.commit(m_changes.inverse()));
}

void ChangeCommand::redo()
{
    const Core::Result<void> outcome = m_article.commit(m_changes);
    setObsolete(!outcome);
    if (m_first)
        *std::exchange(m_first, nullptr) = outcome;
}

} // namespace Gainsay::Editing
