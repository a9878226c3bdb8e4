// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryflow.h"

#include "schemetext.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// Whether a proposition is said in words of the denial itself ("planning to close the strait",
/// "Velm plans to close the strait"), which makes it embedded; other words were inferred.
bool sharesWords(const QString &proposition, const QString &content)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]{4,}"));
    QSet<QString> known;
    for (const auto &match : word.globalMatch(content.toCaseFolded()))
        known.insert(match.captured());
    if (known.isEmpty())
        return proposition == content.simplified();
    for (const auto &match : word.globalMatch(proposition.toCaseFolded())) {
        if (known.contains(match.captured()))
            return true;
    }
    return false;
}

} // namespace

EntryFlow::EntryFlow(CurrentSet currentSet, QObject *parent)
    : QObject(parent), m_currentSet(std::move(currentSet)), m_scheme(Scheme::builtIn())
{
}

bool EntryFlow::hasRole(KindRole role) const
{
    return m_scheme.hasRole(m_draft.statement.kind, role);
}

QList<Choice> EntryFlow::choices(const QString &typed) const
{
    const AnnotationSet *set = m_currentSet();
    if (!set)
        return {};
    switch (m_step) {
    case EntryStep::Speaker: {
        const QString mention = m_draft.speakers.isEmpty() ? m_guess.name : QString();
        QList<Choice> all = speakerChoices(*set, m_annotator, m_scheme, mention, typed);
        all.removeIf([this](const Choice &choice) {
            return m_draft.speakers.contains(std::get<SpeakerChoice>(choice.value));
        });
        return all;
    }
    case EntryStep::Denied:
        return m_picksDenied
            ? deniableChoices(*set, m_annotator, m_scheme, hull(m_draft.statement.content),
                              m_draft.speakers, typed)
            : QList<Choice>();
    case EntryStep::StanceTarget:
        return targetChoices(*set, m_annotator, typed, m_draft.speakers);
    case EntryStep::StanceValue: {
        QList<Choice> values;
        for (const Term &term : std::as_const(m_scheme.stanceValues)) {
            if (!term.retired)
                values.append({term.id, termLabel(term), {}, term.key});
        }
        return values;
    }
    case EntryStep::Idle:
        break;
    }
    return {};
}

QString EntryFlow::proposedDenied() const
{
    const AnnotationSet *set = m_currentSet();
    const auto &denied = m_draft.statement.denied;
    if (denied && !denied->proposition.isEmpty())
        return denied->proposition;
    return set ? set->text().quote(m_draft.statement.content) : QString();
}

QString EntryFlow::nameOf(const SpeakerChoice &choice) const
{
    if (const auto *named = std::get_if<NewEntity>(&choice))
        return named->name;
    const AnnotationSet *set = m_currentSet();
    const Entity *entity = set ? set->entity(std::get<EntityId>(choice)) : nullptr;
    return entity ? entity->name : QString();
}

void EntryFlow::begin(const QString &kind, const Fragments &content, const MentionGuess &guess)
{
    EntryDraft draft;
    draft.statement.kind = kind;
    draft.statement.content = content;
    start(EntryStep::Speaker, draft, guess);
}

void EntryFlow::beginSpeaker(const Statement &statement, const MentionGuess &guess)
{
    start(EntryStep::Speaker, {statement.id, statement, {}, {}}, guess);
}

void EntryFlow::beginDenied(const Statement &statement)
{
    EntryDraft draft{statement.id, statement, {}, {}};
    for (const EntityId id : statement.speakers)
        draft.speakers.append(id);
    start(EntryStep::Denied, draft, {});
}

void EntryFlow::beginStance(const Statement &statement, const QString &value)
{
    EntryDraft draft{statement.id, statement, {}, StanceDraft{value, {}}};
    for (const EntityId id : statement.speakers)
        draft.speakers.append(id);
    start(EntryStep::StanceTarget, draft, {});
}

void EntryFlow::beginStanceKind(const Statement &statement, const QString &kind)
{
    EntryDraft draft{statement.id, statement, {}, {}};
    draft.statement.kind = kind;
    draft.statement.denied.reset();
    for (const EntityId id : statement.speakers)
        draft.speakers.append(id);
    start(EntryStep::StanceValue, draft, {});
}

void EntryFlow::start(EntryStep step, EntryDraft draft, const MentionGuess &guess)
{
    m_draft = std::move(draft);
    m_guess = guess;
    enter(step);
}

void EntryFlow::enter(EntryStep step)
{
    m_step = step;
    m_picksDenied = false;
    Q_EMIT changed();
}

void EntryFlow::setKind(const QString &kind)
{
    if (m_step == EntryStep::Idle || m_draft.existing)
        return;
    m_draft.statement.kind = kind;
    if (!hasRole(KindRole::Denial))
        m_draft.statement.denied.reset();
    if (!hasRole(KindRole::Stance))
        m_draft.stance.reset();
    enter(EntryStep::Speaker);
}

void EntryFlow::choose(const Choice &choice)
{
    switch (m_step) {
    case EntryStep::Speaker:
        takeMention(choice);
        m_draft.speakers.append(std::get<SpeakerChoice>(choice.value));
        afterSpeaker();
        return;
    case EntryStep::Denied:
        m_draft.statement.denied =
            Denied{std::get<StatementId>(choice.value), {}, Explicitness::Explicit, {}};
        finish();
        return;
    case EntryStep::StanceValue:
        chooseStanceValue(std::get<QString>(choice.value));
        return;
    case EntryStep::StanceTarget:
        m_draft.stance->target = std::get<TargetChoice>(choice.value);
        finish();
        return;
    case EntryStep::Idle:
        return;
    }
}

void EntryFlow::takeMention(const Choice &choice)
{
    // The mention belongs to the first speaker alone; one that names somebody, to nobody else.
    if (!m_draft.speakers.isEmpty())
        return;
    const bool named = !m_guess.name.isEmpty() && !m_guess.pronoun;
    const QList<Choice> offered = named ? choices({}) : QList<Choice>();
    if (named && (offered.isEmpty() || offered.first().value != choice.value))
        return;
    // What stands there already was chosen by hand.
    if (m_draft.statement.cue.isEmpty())
        m_draft.statement.cue = m_guess.cue;
    if (m_draft.statement.source.isEmpty())
        m_draft.statement.source = m_guess.source;
}

void EntryFlow::addSpeaker(const Choice &choice)
{
    if (m_step != EntryStep::Speaker)
        return;
    takeMention(choice);
    m_draft.speakers.append(std::get<SpeakerChoice>(choice.value));
    Q_EMIT changed();
}

void EntryFlow::removeLastSpeaker()
{
    if (m_step != EntryStep::Speaker || m_draft.speakers.isEmpty())
        return;
    m_draft.speakers.removeLast();
    Q_EMIT changed();
}

void EntryFlow::acceptSpeakers()
{
    if (m_step == EntryStep::Speaker && !m_draft.speakers.isEmpty())
        afterSpeaker();
}

void EntryFlow::afterSpeaker()
{
    if (m_draft.existing)
        finish();
    else if (hasRole(KindRole::Denial))
        enter(EntryStep::Denied);
    else if (hasRole(KindRole::Stance))
        enter(EntryStep::StanceValue);
    else
        finish();
}

void EntryFlow::acceptDenied(const QString &proposition)
{
    const QString words = proposition.simplified();
    if (m_step != EntryStep::Denied || words.isEmpty())
        return;
    const AnnotationSet *set = m_currentSet();
    const QString content = set ? set->text().quote(m_draft.statement.content) : QString();
    Denied denied = m_draft.statement.denied.value_or(Denied{});
    denied.explicitness =
        sharesWords(words, content) ? Explicitness::Embedded : Explicitness::Implicit;
    denied.statement.reset();
    denied.proposition = words;
    m_draft.statement.denied = denied;
    finish();
}

void EntryFlow::setDeniedPicking(bool picking)
{
    if (m_step != EntryStep::Denied || m_picksDenied == picking)
        return;
    m_picksDenied = picking;
    Q_EMIT changed();
}

void EntryFlow::chooseStanceValue(const QString &value)
{
    if (m_step != EntryStep::StanceValue)
        return;
    m_draft.stance = StanceDraft{value, {}};
    enter(EntryStep::StanceTarget);
}

void EntryFlow::resume(const EntryDraft &draft)
{
    m_draft = draft;
    if (draft.stance)
        enter(EntryStep::StanceTarget);
    else if (hasRole(KindRole::Denial))
        enter(EntryStep::Denied);
    else
        enter(EntryStep::Speaker);
}

void EntryFlow::back()
{
    switch (m_draft.existing ? EntryStep::Idle : m_step) {
    case EntryStep::StanceTarget:
        m_draft.stance.reset();
        enter(EntryStep::StanceValue);
        return;
    case EntryStep::StanceValue:
    case EntryStep::Denied:
        enter(EntryStep::Speaker);
        return;
    case EntryStep::Speaker:
    case EntryStep::Idle:
        cancel();
        return;
    }
}

void EntryFlow::cancel()
{
    if (m_step == EntryStep::Idle)
        return;
    m_draft = {};
    m_guess = {};
    enter(EntryStep::Idle);
}

void EntryFlow::finish()
{
    const EntryDraft draft = std::exchange(m_draft, {});
    m_guess = {};
    m_step = EntryStep::Idle;
    m_picksDenied = false;
    Q_EMIT finished(draft);
    Q_EMIT changed();
}

} // namespace Gainsay::Ui
