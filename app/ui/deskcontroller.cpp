// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskcontroller.h"

#include "articleview.h"
#include "entrystrip.h"
#include "schemetext.h"
#include "statementsummary.h"

#include "core/checks.h"
#include "core/composition.h"
#include "core/intents.h"

#include <algorithm>

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// The statement that is being built, as the view shows it: no record has this id.
const StatementId draftId = StatementId::fromText(u"00000000-0000-4000-8000-00000000d4af");

} // namespace

DeskController::DeskController(ArticleView &view, EntryStrip &strip, EntryFlow &flow,
                               Actions &actions, QObject *parent)
    : QObject(parent), m_view(view), m_strip(strip), m_flow(flow), m_actions(actions)
{
    connect(&m_view, &ArticleView::statementActivated, this,
            [this](StatementId id) { setCurrent(id); });
    connect(&m_view, &ArticleView::caretMoved, this, &DeskController::onCaretMoved);
    connect(&m_view, &ArticleView::selectionSpanChanged, this, &DeskController::hintAtJoining);
    connect(&m_flow, &EntryFlow::finished, this, &DeskController::finish);
    connect(&m_flow, &EntryFlow::changed, this, &DeskController::showDraft);
    connect(&m_strip, &EntryStrip::released, this,
            [this] { m_view.setFocus(Qt::ShortcutFocusReason); });
    m_view.setDescriber([this](StatementId id) {
        const Statement *statement = m_article ? m_article->annotations().statement(id) : nullptr;
        return statement
            ? spoken(summaryOf(*statement, m_article->annotations(), m_article->scheme()))
            : QString();
    });
    connectActions();
}

void DeskController::setArticle(Editing::OpenArticle *article)
{
    if (m_article)
        m_article->disconnect(this);
    m_flow.cancel();
    m_article = article;
    m_current.reset();
    m_left.reset();
    m_fragments.clear();
    if (!article) {
        m_words = {};
        m_view.clearArticle();
        showStrip();
        Q_EMIT currentChanged({});
        return;
    }
    m_flow.setScheme(article->scheme());
    m_flow.setAnnotator(article->annotator());
    const Article &shown = article->article();
    // Where nothing tells the language, English cues and everybody's quotation marks are tried.
    const QString language =
        shown.info.language.isEmpty() ? QStringLiteral("en") : shown.info.language;
    m_words = WordFinder(shown.text, m_cueReader.read(shown.text, language));
    connect(article, &Editing::OpenArticle::changed, this, &DeskController::follow);
    connect(article, &Editing::OpenArticle::replaced, this, &DeskController::showAll);
    Article current = shown;
    current.segments = article->annotations().segments();
    m_view.setArticle(current, m_words.cues());
    showAll();
}

void DeskController::showAll()
{
    m_flow.cancel();
    QList<ViewStatement> statements;
    for (const Statement &statement : m_article->annotations().statements()) {
        if (statement.annotator == m_article->annotator())
            statements.append(viewStatement(statement));
    }
    m_view.setSegments(m_article->annotations().segments());
    m_view.setStatements(statements);
    setCurrent({});
}

ViewStatement DeskController::viewStatement(const Statement &statement) const
{
    const StatementKind *kind = m_flow.scheme().kind(statement.kind);
    return {statement.id,      kind ? kind->role : KindRole::Claim,
            statement.content, statement.cue,
            statement.source,  false};
}

void DeskController::follow(const ChangeSet &changes)
{
    for (const StatementId id : touchedStatements(changes)) {
        // A draft of what it was would bring the old state back.
        if (m_flow.draft().existing == id)
            m_flow.cancel();
        const Statement *statement = m_article->annotations().statement(id);
        if (!statement)
            m_view.removeStatement(id);
        else if (statement->annotator == m_article->annotator())
            m_view.updateStatement(viewStatement(*statement));
    }
    const bool segments = std::ranges::any_of(changes.steps, [](const ChangeSet::Step &step) {
        return step.after && std::holds_alternative<Segment>(*step.after);
    });
    if (segments)
        m_view.setSegments(m_article->annotations().segments());
    if (m_current && !currentStatement())
        setCurrent({});
    else
        showStrip();
}

const Statement *DeskController::currentStatement() const
{
    return m_article && m_current ? m_article->annotations().statement(*m_current) : nullptr;
}

void DeskController::setCurrent(std::optional<StatementId> id)
{
    const bool other = m_current != id;
    if (id && other && !m_fragments.isEmpty()) {
        m_fragments.clear(); // they were meant for another statement
        showDraft();
    }
    m_current = id;
    m_view.setCurrentStatement(id);
    if (const Statement *statement = currentStatement(); statement && other) {
        m_view.reveal(hull(statement->content));
        // The caret goes along, so that the arrow keys lead on from here.
        if (!hull(statement->content).contains(m_view.caret()))
            m_view.setCaret(hull(statement->content).begin);
    }
    showStrip();
    if (other)
        Q_EMIT currentChanged(id);
}

void DeskController::showStrip()
{
    const Statement *statement = currentStatement();
    m_strip.setCurrent(statement ? std::optional(summaryOf(*statement, m_article->annotations(),
                                                           m_article->scheme()))
                                 : std::nullopt);
}

void DeskController::onCaretMoved(qsizetype position)
{
    // Away from the current statement, the next key means other words.
    const Statement *statement = currentStatement();
    const TextSpan place = statement ? hull(statement->content) : TextSpan{};
    if (statement && (position < place.begin || position > place.end)) {
        m_left = m_current;
        setCurrent({});
    }
}

void DeskController::hintAtJoining()
{
    const Statement *left = m_current ? nullptr : statementMeant();
    if (!left || m_flow.step() != EntryStep::Idle || !m_fragments.isEmpty())
        return;
    if (m_view.selectedSpan().isEmpty()) {
        showStrip();
        return;
    }
    const QString words = m_article->article().text.quote(left->content).simplified();
    Q_EMIT hinted(tr("a new one [C] [D] [S] · to “%1”: join [J] · its cue [K] · its source [O]")
                      .arg(words.left(28) + (words.size() > 28 ? tr("…") : QString())));
}

QString DeskController::kindId(KindRole role) const
{
    return m_flow.scheme().kindWithRole(role);
}

MentionGuess DeskController::mentionBeside(const Fragments &content) const
{
    // A pronoun never reaches beyond its update.
    qsizetype from = 0;
    for (const Update &update : updatesOf(m_article->annotations().segments())) {
        if (update.span.begin <= hull(content).begin)
            from = update.span.begin;
    }
    return m_words.mentionBeside(content, from);
}

void DeskController::tag(KindRole role)
{
    if (!m_article)
        return;
    const TextSpan selection = m_view.selectedSpan();
    if (m_flow.step() != EntryStep::Idle) {
        const TextSpan draft = hull(m_flow.draft().statement.content);
        const bool beside = selection.end <= draft.begin || draft.end <= selection.begin;
        if (selection.isEmpty() || !beside) {
            m_flow.setKind(kindId(role));
            return;
        }
        m_flow.cancel(); // other words were selected: they are meant
    }
    if (selection.isEmpty() && m_fragments.isEmpty() && m_current) {
        changeKind(role);
        return;
    }
    Fragments content = m_fragments;
    if (!selection.isEmpty())
        content.append(selection);
    content = content.isEmpty() ? m_words.contentAt(m_view.caret()) : m_words.contentOf(content);
    if (content.isEmpty()) {
        Q_EMIT hinted(tr("There are no words here. Select some, or move the caret into a line."));
        return;
    }
    setCurrent({});
    m_flow.begin(kindId(role), content, mentionBeside(content));
}

void DeskController::finish(const EntryDraft &draft)
{
    m_view.removeStatement(draftId);
    const QString kind = kindLabel(m_flow.scheme(), draft.statement.kind);
    const QString text = draft.existing ? tr("Change %1").arg(kind) : tr("Tag %1").arg(kind);
    const auto changes = changesOf(draft, m_article->annotations(), m_article->context());
    if (!edit(text, changes)) {
        m_flow.resume(draft); // nothing typed is lost
        return;
    }
    m_fragments.clear();
    const StatementId made = draft.existing.value_or(addedId<Statement>(*changes));
    m_view.setCaret(hull(draft.statement.content).end);
    setCurrent(made);
}

void DeskController::showDraft()
{
    const bool building = m_flow.step() != EntryStep::Idle && !m_flow.draft().existing;
    const Statement &draft = m_flow.draft().statement;
    const Fragments content = building ? draft.content : m_fragments;
    if (content.isEmpty()) {
        m_view.removeStatement(draftId);
    } else {
        ViewStatement shown = viewStatement(draft);
        shown.id = draftId;
        shown.content = content;
        shown.pale = true;
        m_view.updateStatement(shown);
    }
    if (m_article && m_flow.step() != EntryStep::Idle)
        m_strip.setDraftWords(m_article->article().text.quote(draft.content).simplified());
}

bool DeskController::edit(const QString &text, const Result<ChangeSet> &changes)
{
    const auto done = m_article->edit(text, changes);
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

} // namespace Gainsay::Ui
