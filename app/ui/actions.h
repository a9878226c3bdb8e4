// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <span>

namespace Gainsay::Ui {

/// Everything a user can do, each declared once.
enum class ActionId {
    NewCorpus,
    OpenCorpus,
    ImportArticles,
    ExportJsonLines,
    ChangeAnnotator,
    Quit,
    Undo,
    Redo,
    TagClaim,
    TagDenial,
    TagStance,
    EditSpeaker,
    EditDenied,
    StanceFavour,
    StanceAgainst,
    StanceNeutral,
    StanceMixed,
    StanceUnclear,
    RemoveStance,
    AddFragment,
    JoinSelection,
    DropFragments,
    SetContent,
    SetCue,
    SetSource,
    TrimContent,
    DeleteStatement,
    NextStatement,
    PreviousStatement,
    NextQuotation,
    PreviousQuotation,
    WalkStatements,
    NextClause,
    PreviousClause,
    NextSentence,
    PreviousSentence,
    SelectClause,
    SelectSentence,
    Grow,
    Shrink,
    NextArticle,
    PreviousArticle,
    NextPane,
    SegmentTitle,
    SegmentStandfirst,
    SegmentByline,
    SegmentUpdateTime,
    SegmentUpdateHeadline,
    SegmentHeading,
    SegmentParagraph,
    SegmentListItem,
    SegmentBlockQuote,
    SegmentBoilerplate,
    SegmentOther,
    Serif,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    SchemeAutomatic,
    SchemeLight,
    SchemeDark,
    ShowFirstSteps,
    ShowKeys,
    About,
};

/// The actions of a window, with their words and keys.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] static std::span<const ActionId> all();
    /// Those that mean the article: their keys work while it has the focus, so that letters can be
    /// typed elsewhere.
    [[nodiscard]] static bool belongsToArticle(ActionId id);
    /// The key as the strip and menus show it; empty where it has none.
    [[nodiscard]] QString key(ActionId id) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace Gainsay::Ui
