// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststeps.h"

#include "keylabel.h"
#include "viewcolours.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace Gainsay::Ui {

using namespace Core;

FirstSteps::FirstSteps(QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("Three things to try"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setText(tr("Hide"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &FirstSteps::dismissed);
    const std::array texts{
        tr("A claim: press [Q] until a quotation is marked, then [C], and [Enter] for its "
           "speaker."),
        tr("A denial: click into “planning to close the strait”, press [D], [Enter] for Velm, "
           "[Enter] for what is denied."),
        tr("A second thought: [Ctrl+Z] takes the last step back, [Ctrl+Shift+Z] does it again."),
    };
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(title, 0, 0, 1, 2);
    layout->addWidget(close, 0, 2, Qt::AlignTrailing);
    for (std::size_t step = 0; step < texts.size(); ++step) {
        m_ticks[step] = new QLabel(this);
        auto *text = new KeyLabel(this);
        text->setText(texts[step]);
        const int row = static_cast<int>(step) + 1;
        layout->addWidget(m_ticks[step], row, 0);
        layout->addWidget(text, row, 1, 1, 2);
        showStep(step);
    }
    layout->setColumnStretch(1, 1);
}

void FirstSteps::follow(const ChangeSet &changes, const Scheme &scheme)
{
    for (const ChangeSet::Step &step : changes.steps) {
        const auto *statement = step.after ? std::get_if<Statement>(&*step.after) : nullptr;
        if (!statement)
            continue;
        if (scheme.hasRole(statement->kind, KindRole::Claim))
            tick(0);
        if (scheme.hasRole(statement->kind, KindRole::Denial))
            tick(1);
    }
}

void FirstSteps::setUndone()
{
    tick(2);
}

void FirstSteps::tick(std::size_t step)
{
    m_done.at(step) = true;
    showStep(step);
}

void FirstSteps::showStep(std::size_t step)
{
    const bool done = m_done.at(step);
    m_ticks.at(step)->setText(done ? tr("✓") : tr("○"));
    m_ticks.at(step)->setAccessibleName(done ? tr("done") : tr("still to try"));
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    const ViewColours colours = ViewColours::ofApplication();
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.rule);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Gainsay::Ui
