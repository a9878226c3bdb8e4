// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskcontroller.h"

#include "articleview.h"
#include "schemetext.h"

#include "core/intents.h"

namespace Gainsay::Ui {

using namespace Core;

// What DeskController does to the statement that is current.

void DeskController::addFragment()
{
    const TextSpan selection = m_view.selectedSpan();
    if (!m_article || selection.isEmpty()) {
        Q_EMIT hinted(tr("Select the words to add first."));
        return;
    }
    if (const Statement *statement = currentStatement()) {
        Statement edited = *statement;
        edited.content = normalised(edited.content + Fragments{selection});
        edit(tr("Add fragment"),
             editStatement(m_article->annotations(), edited, m_article->context()));
        return;
    }
    m_fragments = normalised(m_fragments + Fragments{selection});
    m_view.setCaret(selection.end);
    showDraft();
    Q_EMIT hinted(
        tr("%n fragment(s) collected. Select the next words, then C, D or S; Esc drops them.",
           nullptr, static_cast<int>(m_fragments.size())));
}

void DeskController::dropFragments()
{
    m_fragments.clear();
    showDraft();
    setCurrent({});
}

void DeskController::setLayer(SpanLayer layer)
{
    const Statement *statement = currentStatement();
    const TextSpan selection = m_view.selectedSpan();
    if (!statement || selection.isEmpty()) {
        Q_EMIT hinted(tr("Choose a statement, then select the words inside or beside it."));
        return;
    }
    Statement edited = *statement;
    const bool content = layer == SpanLayer::Content;
    edited.setFragments(layer, content ? m_words.contentOf({selection}) : Fragments{selection});
    const QString text = content  ? tr("Change content")
        : layer == SpanLayer::Cue ? tr("Change cue")
                                  : tr("Change source mention");
    if (edit(text, editStatement(m_article->annotations(), edited, m_article->context())))
        m_view.setCaret(selection.end);
}

void DeskController::trimContent()
{
    const Statement *statement = currentStatement();
    if (!statement)
        return;
    Statement edited = *statement;
    edited.content = m_words.contentOf(edited.content);
    if (edited.content != statement->content)
        edit(tr("Trim content"),
             editStatement(m_article->annotations(), edited, m_article->context()));
}

void DeskController::deleteCurrent()
{
    if (!currentStatement() || m_flow.step() != EntryStep::Idle)
        return;
    edit(tr("Delete statement"),
         removeStatement(m_article->annotations(), *m_current, m_article->context()));
}

void DeskController::correctSegment(SegmentKind kind)
{
    if (!m_article)
        return;
    const qsizetype caret = m_view.caret();
    for (const Segment &segment : m_article->annotations().segments()) {
        if (segment.span.begin <= caret && caret <= segment.span.end && segment.kind != kind) {
            edit(tr("Make it: %1").arg(segmentLabel(kind)),
                 Core::correctSegment(m_article->annotations(), segment.position, kind));
            return;
        }
    }
}

void DeskController::takeSpeaker(EntityId id)
{
    if (m_flow.step() != EntryStep::Speaker)
        return;
    for (const Choice &choice : m_flow.choices({})) {
        if (choice.value == decltype(choice.value)(SpeakerChoice(id))) {
            m_flow.choose(Choice(choice));
            return;
        }
    }
}

void DeskController::changeKind(KindRole role)
{
    const Statement *statement = currentStatement();
    if (statement && role == KindRole::Stance && statement->stances.isEmpty()) {
        m_flow.beginStanceKind(*statement, kindId(role));
        return;
    }
    edit(tr("Change to %1").arg(kindLabel(m_flow.scheme(), kindId(role))),
         retag(m_article->annotations(), *m_current, kindId(role), m_article->context()));
}

void DeskController::beginStance(const QString &value)
{
    if (const Statement *statement = currentStatement();
        statement && m_flow.step() == EntryStep::Idle)
        m_flow.beginStance(*statement, value);
    else if (m_flow.step() == EntryStep::Idle)
        Q_EMIT hinted(
            tr("A stance belongs to a statement. Choose one, or tag words with S first."));
}

void DeskController::editSpeaker()
{
    const Statement *statement = currentStatement();
    if (!statement || m_flow.step() != EntryStep::Idle)
        return;
    m_flow.beginSpeaker(*statement, mentionBeside(statement->content));
}

void DeskController::editDenied()
{
    const Statement *statement = currentStatement();
    if (!statement || m_flow.step() != EntryStep::Idle)
        return;
    if (m_flow.scheme().hasRole(statement->kind, KindRole::Denial))
        m_flow.beginDenied(*statement);
    else
        Q_EMIT hinted(tr("Only a denial denies something. D makes this one."));
}

} // namespace Gainsay::Ui
