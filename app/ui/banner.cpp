// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include "viewcolours.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Gainsay::Ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto work = m_work; // the work may bring the next message, with work of its own
        hide();
        if (work)
            work();
    });
    hide();
}

void Banner::show(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_work = std::move(action);
    setVisible(true);
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ViewColours colours = ViewColours::ofApplication();
    QPainter painter(this);
    painter.fillRect(rect(), colours.current);
    painter.setPen(colours.rule);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace Gainsay::Ui
