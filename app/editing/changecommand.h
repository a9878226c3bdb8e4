// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/changeset.h"
#include "core/result.h"

#include <QUndoCommand>

namespace Gainsay::Editing {

class OpenArticle;

/// One edit on the undo stack: redo commits the change, undo its inverse. Holds values only.
class ChangeCommand : public QUndoCommand
{
public:
    /// `first` takes what the push gave; it need not outlive the push.
    ChangeCommand(OpenArticle &article, const QString &text, Core::ChangeSet changes,
                  Core::Result<void> &first);

    void undo() override;
    void redo() override;

private:
    OpenArticle &m_article;
    Core::ChangeSet m_changes;
    Core::Result<void> *m_first; ///< null once pushed
};

} // namespace Gainsay::Editing
