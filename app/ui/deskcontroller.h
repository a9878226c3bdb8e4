// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "entryflow.h"
#include "wordfinder.h"

#include "core/changeset.h"
#include "core/result.h"
#include "editing/openarticle.h"
#include "suggest/cuereader.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Gainsay::Ui {

class ArticleView;
class EntryStrip;
struct ViewStatement;

/// Labelling: turns keys and gestures on the article into edits, and edits into what is seen.
class DeskController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    DeskController(ArticleView &view, EntryStrip &strip, EntryFlow &flow, Actions &actions,
                   QObject *parent = nullptr);

    /// nullptr: no article.
    void setArticle(Editing::OpenArticle *article);
    [[nodiscard]] Editing::OpenArticle *article() const { return m_article; }
    [[nodiscard]] std::optional<Core::StatementId> current() const { return m_current; }

    /// Makes a statement the current one and brings it into sight; nullopt: none.
    void setCurrent(std::optional<Core::StatementId> id);
    /// Takes a speaker picked elsewhere, where the flow asks for one.
    void takeSpeaker(Core::EntityId id);
    /// Corrects what a speaker is called and is, in the whole corpus.
    void editSpeaker(Core::EntityId id, const QString &name, const QString &type);
    /// Ticks, of the actions that say what a paragraph is, the one that holds at the caret.
    void tickSegmentKind();

Q_SIGNALS:
    void currentChanged(std::optional<Core::StatementId> id);
    /// An edit was refused.
    void refused(const Core::Error &error);
    /// A hint for the user, in words.
    void hinted(const QString &text);

private:
    void connectActions();
    void connectStatementActions();
    void connectMoves();
    void connectSegments();
    void tag(Core::KindRole role);
    void changeKind(Core::KindRole role);
    void beginStance(const QString &value);
    void editSpeaker();
    void editDenied();
    void removeStance();
    void addFragment();
    void joinSelection();
    void dropFragments();
    void setLayer(Core::SpanLayer layer);
    void trimContent();
    void deleteCurrent();
    void correctSegment(Core::SegmentKind kind);
    void finish(const EntryDraft &draft);
    void showDraft();

    bool edit(const QString &text, const Core::Result<Core::ChangeSet> &changes);
    void follow(const Core::ChangeSet &changes);
    void showAll();
    void showStrip();
    void hintAtJoining();
    void chooseAgain(const Core::Statement &statement);
    void onCaretMoved(qsizetype position);
    [[nodiscard]] const Core::Statement *currentStatement() const;
    /// The current one, else the one that was left for words beside it.
    [[nodiscard]] const Core::Statement *statementMeant() const;
    [[nodiscard]] const Core::Segment *segmentAtCaret() const;
    [[nodiscard]] MentionGuess mentionBeside(const Core::Fragments &content) const;
    [[nodiscard]] ViewStatement viewStatement(const Core::Statement &statement) const;
    [[nodiscard]] QString kindId(Core::KindRole role) const;

    ArticleView &m_view;
    EntryStrip &m_strip;
    EntryFlow &m_flow;
    Actions &m_actions;
    QPointer<Editing::OpenArticle> m_article;
    Suggest::CueReader m_cueReader;
    WordFinder m_words;
    std::optional<Core::StatementId> m_current;
    std::optional<Core::StatementId> m_left; ///< was current before the caret went elsewhere
    Core::Fragments m_fragments; ///< collected for a statement that is still to be tagged
};

} // namespace Gainsay::Ui
