// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrystrip.h"

#include "keylabel.h"
#include "schemetext.h"
#include "stripfield.h"
#include "viewcolours.h"

#include <QHBoxLayout>
#include <QHash>
#include <QStackedLayout>

namespace Gainsay::Ui {

using namespace Core;

// What the fields of EntryStrip show, of the draft or of the current statement.

void EntryStrip::giveRoom(const StripField *active)
{
    // The kind and the field the next key belongs to stand whole, the others share what is left.
    const QHash<StripField *, int> usual{
        {m_kind, 0}, {m_content, 5}, {m_speaker, 3}, {m_denied, 5}, {m_stance, 4}};
    for (auto field = usual.begin(); field != usual.end(); ++field)
        m_fields->setStretchFactor(field.key(), field.key() == active ? 0 : field.value());
}

StatementSummary EntryStrip::draftSummary() const
{
    const EntryDraft &draft = m_flow.draft();
    StatementSummary summary;
    const StatementKind *kind = m_flow.scheme().kind(draft.statement.kind);
    summary.role = kind ? kind->role : KindRole::Claim;
    summary.kind = kindLabel(m_flow.scheme(), draft.statement.kind);
    summary.quote = m_draftWords;
    QStringList names;
    for (const SpeakerChoice &choice : draft.speakers)
        names.append(m_flow.nameOf(choice));
    summary.speakers = names.join(QStringLiteral(", "));
    if (names.isEmpty() && draft.existing) {
        // Whom it has until another one is taken.
        for (const EntityId id : draft.statement.speakers)
            names.append(m_flow.nameOf(id));
        //: A speaker who is about to be replaced
        summary.speakers = tr("%1 → …").arg(names.join(QStringLiteral(", ")));
    }
    if (draft.existing && m_current) {
        summary.stances = m_current->stances;
        summary.detail = m_current->detail;
    }
    if (draft.stance)
        summary.stances.append({tr("…"), draft.stance->value,
                                termLabel(m_flow.scheme().stanceValues, draft.stance->value)});
    if (summary.role == KindRole::Denial)
        summary.denied = m_flow.proposedDenied();
    return summary;
}

void EntryStrip::showDraft()
{
    showFields(draftSummary());
    // Their keys are letters of a name now.
    m_speaker->setCaption(tr("Speaker"));
    m_denied->setCaption(tr("Denied"));
    m_stance->setCaption(tr("Stance"));
    const EntryStep step = m_flow.step();
    giveRoom(step == EntryStep::Speaker      ? m_speaker
                 : step == EntryStep::Denied ? m_denied
                                             : m_stance);
    m_speaker->setNext(step == EntryStep::Speaker);
    m_denied->setNext(step == EntryStep::Denied);
    m_stance->setNext(step == EntryStep::StanceValue || step == EntryStep::StanceTarget);
    switch (step) {
    case EntryStep::Speaker:
        m_speaker->setCaption(findsSpeaker() || !m_flow.draft().speakers.isEmpty()
                                  ? tr("Speaker — take it [Enter] · one more [,]")
                                  : tr("Speaker — a digit, or type a name"));
        break;
    case EntryStep::Denied:
        m_denied->setCaption(m_flow.picksDenied()
                                 ? tr("Denied — pick a claim [Enter] · in words [Esc]")
                                 : tr("Denied — embedded [Enter] · pick a claim [/] · or type"));
        break;
    case EntryStep::StanceValue:
        m_stance->setCaption(tr("Stance — [F] [A] [N] [M] [U]"));
        break;
    case EntryStep::StanceTarget:
        m_stance->setCaption(tr("Towards what — take it [Enter] · or type"));
        break;
    case EntryStep::Idle:
        break;
    }
}

void EntryStrip::showCurrent()
{
    for (StripField *field : {m_speaker, m_denied, m_stance})
        field->setNext(false);
    m_rows->setCurrentIndex(0);
    giveRoom(nullptr);
    showFields(m_current.value_or(StatementSummary{}));
    m_hint->setText(m_current
                        ? tr("other kind [C] [D] [S] · delete [Del] · next [Tab] · undo [Ctrl+Z] · "
                             "all keys [F1]")
                        : tr("next quotation [Q] · clause [W] · sentence [E] · all keys [F1]"));
    update();
}

void EntryStrip::showFields(const StatementSummary &summary)
{
    const bool empty = summary.kind.isEmpty();
    const ViewColours colours = ViewColours::ofApplication();
    for (StripField *field : {m_kind, m_speaker, m_stance})
        field->setVisible(!empty);
    m_kind->setCaption(tr("Kind"));
    m_kind->setValue(summary.kind, true);
    m_kind->setColour(colours.kind(summary.role));
    m_content->setCaption(empty ? tr("No statement chosen") : tr("Content"));
    m_content->setValue(
        empty
            ? tr("Select words, or put the caret into a quotation or clause: the next key tags it.")
            : summary.quote);
    m_content->setColour(empty ? colours.soft : colours.ink);
    m_speaker->setCaption(tr("Speaker [P]"));
    m_speaker->setValue(summary.speakers);
    m_speaker->setColour(colours.ink);
    m_denied->setVisible(!empty && summary.role == KindRole::Denial);
    m_denied->setCaption(summary.detail.isEmpty() ? tr("Denied [V]")
                                                  : tr("Denied — %1 [V]").arg(summary.detail));
    m_denied->setValue(summary.denied);
    m_denied->setColour(colours.ink);
    m_stance->setCaption(tr("Stance [F] [A] [N] [M] [U]"));
    QStringList stances;
    for (const StanceLine &stance : summary.stances)
        //: A stance in the strip: value, target
        stances.append(tr("%1 → %2").arg(stance.value, stance.target));
    m_stance->setValue(stances.isEmpty() ? tr("not set") : stances.join(QStringLiteral(", ")));
    m_stance->setColour(stances.isEmpty() ? colours.soft : colours.ink);
}

} // namespace Gainsay::Ui
