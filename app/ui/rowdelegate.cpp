// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdelegate.h"

#include "keylabel.h"
#include "textpainting.h"
#include "viewcolours.h"

#include <QPainter>
#include <QStyle>

namespace Gainsay::Ui {

namespace {

constexpr int padding = 12;
constexpr int markWidth = 3;

} // namespace

RowDelegate::RowDelegate(int digitRole, int figureRole, QObject *parent)
    : QStyledItemDelegate(parent), m_digitRole(digitRole), m_figureRole(figureRole)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const ViewColours colours = ViewColours::ofApplication();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (selected) {
        painter->fillRect(option.rect, colours.page);
        const QRect mark(option.rect.left(), option.rect.top(), markWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), colours.claim);
    }
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    QFont font = option.font;
    painter->setFont(font);
    if (const int digit = m_digitRole < 0 ? 0 : index.data(m_digitRole).toInt(); digit > 0) {
        const QString key = QString::number(digit);
        paintKeyCap(*painter, rest, key, option.palette);
        const int used = keyCapWidth(painter->fontMetrics(), key) + padding / 2;
        rest = QStyle::visualRect(option.direction, option.rect,
                                  option.rect.adjusted(padding + used, 0, -padding, 0));
    }
    const QString figure = index.data(m_figureRole).toString();
    int figureWidth = 0;
    if (!figure.isEmpty() && figure != QLatin1String("0")) {
        figureWidth = painter->fontMetrics().horizontalAdvance(figure) + padding / 2;
        painter->setPen(colours.soft);
        drawLine(*painter, rest, figure, Edge::Trailing);
    }
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(colours.ink);
    drawLine(*painter,
             QStyle::visualRect(option.direction, rest, rest.adjusted(0, 0, -figureWidth, 0)),
             index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {padding * 10, option.fontMetrics.height() * 17 / 10};
}

} // namespace Gainsay::Ui
