// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpainting.h"

#include <QPainter>

namespace Gainsay::Ui {

void drawLine(QPainter &painter, const QRect &rect, const QString &text, Edge edge)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const bool toTheRight = (edge == Edge::Trailing) != mirrored;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::LayoutDirection outer = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = toTheRight ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(
        rect, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
    painter.setLayoutDirection(outer);
}

} // namespace Gainsay::Ui
