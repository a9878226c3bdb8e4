// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskcontroller.h"

#include "articleview.h"

#include <array>
#include <utility>

namespace Gainsay::Ui {

using namespace Core;
using enum ActionId;

// Which key does what: the bindings of DeskController.

void DeskController::connectActions()
{
    connectStatementActions();
    connectMoves();
    connectSegments();
}

void DeskController::connectStatementActions()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_actions[id], &QAction::triggered, this, work);
    };
    on(TagClaim, [this] { tag(KindRole::Claim); });
    on(TagDenial, [this] { tag(KindRole::Denial); });
    on(TagStance, [this] { tag(KindRole::Stance); });
    on(EditSpeaker, [this] { editSpeaker(); });
    on(EditDenied, [this] { editDenied(); });
    on(StanceFavour, [this] { beginStance(QStringLiteral("favour")); });
    on(StanceAgainst, [this] { beginStance(QStringLiteral("against")); });
    on(StanceNeutral, [this] { beginStance(QStringLiteral("neutral")); });
    on(StanceMixed, [this] { beginStance(QStringLiteral("mixed")); });
    on(StanceUnclear, [this] { beginStance(QStringLiteral("unclear")); });
    on(RemoveStance, [this] { removeStance(); });
    on(AddFragment, [this] { addFragment(); });
    on(JoinSelection, [this] { joinSelection(); });
    on(DropFragments, [this] { dropFragments(); });
    on(SetContent, [this] { setLayer(SpanLayer::Content); });
    on(SetCue, [this] { setLayer(SpanLayer::Cue); });
    on(SetSource, [this] { setLayer(SpanLayer::Source); });
    on(TrimContent, [this] { trimContent(); });
    on(DeleteStatement, [this] { deleteCurrent(); });
    on(Undo, [this] {
        if (m_article)
            m_article->undoStack().undo();
    });
    on(Redo, [this] {
        if (m_article)
            m_article->undoStack().redo();
    });
}

void DeskController::connectMoves()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_actions[id], &QAction::triggered, this, work);
    };
    const auto move = [this, on](ActionId id, TextUnit unit, Direction direction) {
        on(id, [this, unit, direction] { m_view.moveBy(unit, direction, Selecting::WholeUnit); });
    };
    on(NextStatement, [this] { m_view.stepStatement(Direction::Forward); });
    on(PreviousStatement, [this] { m_view.stepStatement(Direction::Backward); });
    on(NextQuotation, [this] { m_view.selectQuotation(); });
    on(PreviousQuotation, [this] { m_view.selectPreviousQuotation(); });
    on(SelectClause, [this] { m_view.selectUnit(TextUnit::Clause); });
    on(SelectSentence, [this] { m_view.selectUnit(TextUnit::Sentence); });
    on(Grow, [this] { m_view.growSelection(); });
    on(Shrink, [this] { m_view.shrinkSelection(); });
    on(WalkStatements, [this] { m_view.walkStatementsAtCaret(); });
    move(NextClause, TextUnit::Clause, Direction::Forward);
    move(PreviousClause, TextUnit::Clause, Direction::Backward);
    move(NextSentence, TextUnit::Sentence, Direction::Forward);
    move(PreviousSentence, TextUnit::Sentence, Direction::Backward);
}

namespace {

constexpr std::array segmentActions{
    std::pair(SegmentTitle, SegmentKind::Title),
    std::pair(SegmentStandfirst, SegmentKind::Standfirst),
    std::pair(SegmentByline, SegmentKind::Byline),
    std::pair(SegmentUpdateTime, SegmentKind::UpdateTime),
    std::pair(SegmentUpdateHeadline, SegmentKind::UpdateHeadline),
    std::pair(SegmentHeading, SegmentKind::Heading),
    std::pair(SegmentParagraph, SegmentKind::Paragraph),
    std::pair(SegmentListItem, SegmentKind::ListItem),
    std::pair(SegmentBlockQuote, SegmentKind::BlockQuote),
    std::pair(SegmentBoilerplate, SegmentKind::Boilerplate),
    std::pair(SegmentOther, SegmentKind::Other),
};

} // namespace

void DeskController::connectSegments()
{
    for (const auto &[id, kind] : segmentActions)
        connect(m_actions[id], &QAction::triggered, this, [this, kind] { correctSegment(kind); });
}

void DeskController::tickSegmentKind()
{
    const Segment *segment = segmentAtCaret();
    for (const auto &[id, kind] : segmentActions)
        m_actions[id]->setChecked(segment && segment->kind == kind);
}

} // namespace Gainsay::Ui
