// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskcontroller.h"

#include "articleview.h"
#include "schemetext.h"

#include "core/intents.h"
#include "loading/timeline.h"

#include <algorithm>

namespace Gainsay::Ui {

using namespace Core;

// What DeskController does to the statement that is current.

void DeskController::addFragment()
{
    const TextSpan selection = m_view.selectedSpan();
    if (!m_article || selection.isEmpty()) {
        Q_EMIT hinted(tr("Select the words to collect first."));
        return;
    }
    m_fragments = normalised(m_fragments + Fragments{selection});
    m_view.setCaret(selection.end);
    showDraft();
    Q_EMIT hinted(tr("%n fragment(s) collected. Select the next words, then [C] [D] [S] · to the "
                     "statement before [J] · drop them [Esc]",
                     nullptr, static_cast<int>(m_fragments.size())));
}

const Statement *DeskController::statementMeant() const
{
    if (const Statement *current = currentStatement())
        return current;
    return m_article && m_left ? m_article->annotations().statement(*m_left) : nullptr;
}

void DeskController::joinSelection()
{
    const Statement *statement = statementMeant();
    const TextSpan selection = m_view.selectedSpan();
    Fragments words = m_fragments;
    if (!selection.isEmpty())
        words.append(selection);
    if (!statement || words.isEmpty()) {
        Q_EMIT hinted(tr("Choose a statement, then select the words that belong to it too."));
        return;
    }
    Statement edited = *statement;
    edited.content = m_words.contentOf(edited.content + words);
    if (!edit(tr("Join words"),
              editStatement(m_article->annotations(), edited, m_article->context())))
        return;
    m_fragments.clear();
    showDraft();
    chooseAgain(edited);
}

void DeskController::chooseAgain(const Statement &statement)
{
    const TextSpan place = hull(statement.content);
    if (!place.contains(m_view.caret()))
        m_view.setCaret(place.end);
    else
        m_view.setCaret(m_view.caret()); // the selection has served
    setCurrent(statement.id);
}

void DeskController::dropFragments()
{
    m_fragments.clear();
    m_left.reset();
    showDraft();
    setCurrent({});
}

void DeskController::setLayer(SpanLayer layer)
{
    const Statement *statement = statementMeant();
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
        chooseAgain(edited);
}

void DeskController::removeStance()
{
    const Statement *statement = currentStatement();
    if (!statement || statement->stances.isEmpty()) {
        Q_EMIT hinted(tr("The chosen statement has no stance to remove."));
        return;
    }
    const bool last = statement->stances.size() == 1;
    if (last && m_flow.scheme().hasRole(statement->kind, KindRole::Stance)) {
        Q_EMIT hinted(
            tr("A stance is towards something. Make it a claim [C], or delete it [Del]."));
        return;
    }
    Statement edited = *statement;
    edited.stances.removeLast();
    edit(tr("Remove stance"),
         editStatement(m_article->annotations(), edited, m_article->context()));
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

const Segment *DeskController::segmentAtCaret() const
{
    if (!m_article)
        return nullptr;
    const qsizetype caret = m_view.caret();
    const QList<Segment> &segments = m_article->annotations().segments();
    const auto found = std::ranges::find_if(segments, [caret](const Segment &segment) {
        return segment.span.begin <= caret && caret <= segment.span.end;
    });
    return found == segments.end() ? nullptr : &*found;
}

void DeskController::correctSegment(SegmentKind kind)
{
    const Segment *segment = segmentAtCaret();
    if (!segment) {
        Q_EMIT hinted(tr("There are no words here. Move the caret into a line."));
        return;
    }
    const Article &article = m_article->article();
    const std::optional<int> year = article.info.published
        ? std::optional(article.info.published->date().year())
        : std::nullopt;
    const auto line = Loading::timeLine(article.text.quote(segment->span).simplified(), year);
    edit(tr("Make it: %1").arg(segmentLabel(kind)),
         Core::correctSegment(m_article->annotations(), segment->position, kind,
                              line ? Loading::clockTime(*line) : std::nullopt));
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

void DeskController::editSpeaker(EntityId id, const QString &name, const QString &type)
{
    const Entity *entity = m_article ? m_article->annotations().entity(id) : nullptr;
    if (!entity)
        return;
    Entity edited = *entity;
    edited.name = name;
    edited.type = type;
    const auto changes = editEntity(m_article->annotations(), edited, m_article->context());
    if (!changes && changes.error().code == ErrorCode::AlreadyExists)
        Q_EMIT hinted(
            tr("Another speaker is called “%1” already. [P] gives that one the statements "
               "of this one.")
                .arg(name));
    else
        edit(tr("Change speaker"), changes);
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
