// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/article.h"
#include "core/intents.h"
#include "core/reanchoring.h"
#include "core/result.h"
#include "corpus/corpusstore.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <map>

namespace Gainsay::Editing {

class WriteQueue;

/// A statement that stands in an earlier revision of the open article and waits for somebody to
/// look at it.
struct WaitingItem {
    Core::Statement statement; ///< its spans are of `text`
    Core::FrozenText text;     ///< of the revision it stands in
    /// Where it may belong in the open revision; Orphaned: nowhere. Kept or Moved where it was
    /// tagged in the earlier revision after the open one had come.
    Core::Placement guess;
};

/// The article being labelled and the only door through which its annotations change.
///
/// Memory is the projection: an edit is applied here at once and queued for the corpus. GUI thread.
class OpenArticle : public QObject
{
    Q_OBJECT

public:
    /// `queue` must outlive this.
    OpenArticle(const Corpus::ArticleSnapshot &snapshot, Core::Scheme scheme,
                Core::AnnotatorId annotator, WriteQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const Core::Article &article() const { return m_article; }
    [[nodiscard]] const Core::AnnotationSet &annotations() const { return m_annotations; }
    [[nodiscard]] const Core::Scheme &scheme() const { return m_scheme; }
    [[nodiscard]] Core::AnnotatorId annotator() const { return m_annotator; }
    [[nodiscard]] const QSet<Core::StatementId> &elsewhere() const { return m_elsewhere; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// What intents stamp on an edit made now.
    [[nodiscard]] Core::EditContext context() const;

    /// Makes one undoable edit of what an intent gave. `text` is the translated word for the undo
    /// menu. Passes the intent's own error on; Conflict where the change no longer fits.
    Core::Result<void> edit(const QString &text, const Core::Result<Core::ChangeSet> &changes);

    /// The queue: what waits, by the places where it stands, whoever made it. Placing or retiring one
    /// is an edit like any other, undone like any other:
    ///     edit(tr("Place"), placeStatement(annotations(), id, item.guess, context()));
    ///     edit(tr("Place"), placeStatement(annotations(), id, {.content = {selection}}, context()));
    ///     edit(tr("Retire"), retireStatement(annotations(), id, context()));
    /// After each, and after undo and redo, `changed` tells of it and the list is another. The first
    /// call compares the texts, which takes time with their size.
    [[nodiscard]] QList<WaitingItem> waiting() const;

    /// Takes what the corpus holds instead of what memory holds, forgetting the undo stack: after
    /// a conflict, when unsaved edits were given up.
    void replace(const Corpus::ArticleSnapshot &snapshot);

Q_SIGNALS:
    /// An edit, undo or redo was applied.
    void changed(const Core::ChangeSet &changes);
    /// Everything may be different.
    void replaced();

private:
    friend class ChangeCommand;
    Core::Result<void> commit(const Core::ChangeSet &changes);
    [[nodiscard]] Core::Placement guess(const Core::Statement &statement) const;

    Core::Article m_article;
    Core::AnnotationSet m_annotations;
    QSet<Core::StatementId> m_elsewhere;
    QHash<int, Core::FrozenText> m_earlierTexts;
    mutable std::map<int, Core::Reanchoring> m_reanchorings; ///< by the earlier revision
    mutable QHash<Core::StatementId, Core::Placement> m_guesses;
    Core::Scheme m_scheme;
    Core::AnnotatorId m_annotator;
    WriteQueue &m_queue;
    QUndoStack m_undoStack;
};

} // namespace Gainsay::Editing
