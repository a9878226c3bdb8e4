// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panellist.h"

#include "viewcolours.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Gainsay::Ui {

PanelList::PanelList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(delegate);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    takeColours();
}

void PanelList::describe(const QString &accessibleName, const QString &whileEmpty)
{
    setAccessibleName(accessibleName);
    m_whileEmpty = whileEmpty;
}

void PanelList::takeColours()
{
    const QScopedValueRollback guard(m_takingColours, true);
    QPalette own = palette();
    own.setColor(QPalette::Base, ViewColours::ofApplication().panel);
    setPalette(own);
}

void PanelList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const bool colours =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange;
    if (colours && !m_takingColours)
        takeColours();
}

void PanelList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards are as high as their width makes them
}

void PanelList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(ViewColours::ofApplication().soft);
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_whileEmpty);
}

} // namespace Gainsay::Ui
