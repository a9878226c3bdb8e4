// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrystrip.h"

#include "actions.h"
#include "choicebar.h"
#include "keylabel.h"
#include "stripfield.h"
#include "viewcolours.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gainsay::Ui {

using namespace Core;

namespace {

constexpr int edgeWidth = 2;
constexpr int inputCharacters = 30;

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

EntryStrip::EntryStrip(EntryFlow &flow, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_flow(flow),
      m_actions(actions),
      m_fields(new QHBoxLayout),
      m_kind(new StripField(this)),
      m_content(new StripField(this)),
      m_speaker(new StripField(this)),
      m_denied(new StripField(this)),
      m_stance(new StripField(this)),
      m_rows(new QStackedLayout),
      m_hint(new KeyLabel(this)),
      m_inputHint(new KeyLabel(this)),
      m_input(new QLineEdit(this)),
      m_choices(new ChoiceBar(this))
{
    setAccessibleName(tr("Statement being built"));
    setBackgroundRole(QPalette::Window); // not a tool bar's, whose text has another colour
    m_fields->setSpacing(4);
    for (StripField *field : {m_kind, m_content, m_speaker, m_denied, m_stance})
        m_fields->addWidget(field);
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_rows->addWidget(makeIdleRow());
    m_rows->addWidget(makeInputRow());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, edgeWidth + 4, 8, 6);
    layout->setSpacing(2);
    layout->addLayout(m_fields);
    layout->addLayout(m_rows);

    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, [this] {
        m_proposed = false;
        refreshChoices();
    });
    connect(m_choices, &ChoiceBar::picked, &m_flow, &EntryFlow::choose);
    connect(&m_flow, &EntryFlow::changed, this, &EntryStrip::follow);
    follow();
}

void EntryStrip::setHint(const QString &text)
{
    if (m_flow.step() == EntryStep::Idle)
        m_hint->setText(text);
}

QWidget *EntryStrip::makeIdleRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 0, 6, 0);
    for (const ActionId id : {ActionId::TagClaim, ActionId::TagDenial, ActionId::TagStance})
        layout->addWidget(buttonFor(m_actions[id], row));
    layout->addSpacing(8);
    layout->addWidget(m_hint, 1);
    return row;
}

QWidget *EntryStrip::makeInputRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 0, 6, 0);
    m_input->setMinimumWidth(m_input->fontMetrics().averageCharWidth() * inputCharacters);
    layout->addWidget(m_input, 2);
    layout->addWidget(m_choices, 5);
    layout->addWidget(m_inputHint);
    row->setMinimumHeight(m_choices->sizeHint().height()); // the article stands still above it
    return row;
}

void EntryStrip::setCurrent(const std::optional<StatementSummary> &summary)
{
    m_current = summary;
    if (m_flow.step() == EntryStep::Idle)
        showCurrent();
    update();
}

void EntryStrip::setDraftWords(const QString &content)
{
    m_draftWords = content;
    follow();
}

void EntryStrip::follow()
{
    const EntryStep step = m_flow.step();
    if (step == EntryStep::Idle) {
        const bool wasBusy = m_shownStep != EntryStep::Idle;
        m_shownStep = step;
        showCurrent();
        if (wasBusy)
            Q_EMIT released();
        return;
    }
    showDraft();
    if (step != m_shownStep || step == EntryStep::Speaker || m_flow.picksDenied()) {
        m_shownStep = step;
        showInput();
    }
    refreshChoices();
    update();
}

void EntryStrip::showInput()
{
    m_rows->setCurrentIndex(1);
    const bool inWords = m_flow.step() == EntryStep::Denied && !m_flow.picksDenied();
    m_input->setPlaceholderText(inWords ? tr("what is denied, in words")
                                    : m_flow.step() == EntryStep::StanceValue
                                    ? tr("press one of the letters")
                                    : tr("type to find or add"));
    m_input->setText(inWords ? m_flow.proposedDenied() : QString());
    m_input->selectAll();
    m_proposed = inWords;
    m_choices->setVisible(!inWords);
    m_inputHint->setText(tr("back [Esc]"));
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void EntryStrip::refreshChoices()
{
    const bool typedName = m_flow.step() != EntryStep::Denied || m_flow.picksDenied();
    const QList<Choice> choices = typedName ? m_flow.choices(m_input->text()) : QList<Choice>();
    // Enter takes a speaker only where one was found beside the words, or typed.
    const bool found =
        m_flow.step() != EntryStep::Speaker || !m_input->text().isEmpty() || findsSpeaker();
    m_choices->setChoices(choices, found);
}

bool EntryStrip::findsSpeaker() const
{
    return !m_flow.guess().name.isEmpty() && m_flow.draft().speakers.isEmpty();
}

void EntryStrip::accept()
{
    const bool inWords = m_flow.step() == EntryStep::Denied && !m_flow.picksDenied();
    if (inWords) {
        m_flow.acceptDenied(m_input->text());
        return;
    }
    const bool enoughSpeakers = m_flow.step() == EntryStep::Speaker
        && !m_flow.draft().speakers.isEmpty() && m_input->text().isEmpty();
    if (enoughSpeakers) {
        m_flow.acceptSpeakers();
        return;
    }
    if (const Choice *choice = m_choices->highlighted())
        m_flow.choose(Choice(*choice)); // a copy: choosing refreshes the bar
}

bool EntryStrip::takeKey(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        if (m_flow.picksDenied())
            m_flow.setDeniedPicking(false);
        else
            m_flow.back();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_choices->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Backspace:
        if (!m_input->text().isEmpty() || m_flow.step() != EntryStep::Speaker)
            return false;
        m_flow.removeLastSpeaker();
        return true;
    default:
        break;
    }
    const bool plain = (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && key == Qt::Key_Comma && m_flow.step() == EntryStep::Speaker
        && m_choices->highlighted()) {
        m_flow.addSpeaker(Choice(*m_choices->highlighted()));
        return true;
    }
    return plain && takeBareKey(text);
}

bool EntryStrip::takeBareKey(const QString &text)
{
    if (m_flow.step() == EntryStep::Denied && m_proposed && text == QLatin1String("/")) {
        m_flow.setDeniedPicking(true);
        return true;
    }
    if (!m_input->text().isEmpty())
        return false;
    const Choice *choice = m_choices->withKey(text);
    if (choice)
        m_flow.choose(Choice(*choice));
    // A stance value is picked by key alone: other letters mean nothing there.
    return choice || (m_flow.step() == EntryStep::StanceValue && !text.isEmpty());
}

bool EntryStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress
        && m_flow.step() != EntryStep::Idle) {
        const auto *press = static_cast<QKeyEvent *>(event);
        return takeKey(press->key(), press->text(), press->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void EntryStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    if (m_flow.step() == EntryStep::Idle)
        showCurrent();
    else
        showDraft();
}

void EntryStrip::paintEvent(QPaintEvent *)
{
    const ViewColours colours = ViewColours::ofApplication();
    QPainter painter(this);
    painter.fillRect(rect(), colours.page);
    const bool busy = m_flow.step() != EntryStep::Idle;
    const KindRole role = busy ? draftSummary().role
        : m_current            ? m_current->role
                               : KindRole::Claim;
    const QColor edge = busy || m_current ? colours.kind(role) : colours.rule;
    painter.fillRect(QRect(0, 0, width(), edgeWidth), edge);
}

} // namespace Gainsay::Ui
