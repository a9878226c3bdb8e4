// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>
#include <QtTypes>

class QPainter;

namespace Gainsay::Ui {

enum class Edge { Leading, Trailing };

/// Draws one line in `rect`, elided where it is too long, at an edge of the window's direction
/// (the painter's), while the words themselves run in their own: an English name in a mirrored
/// window keeps its ellipsis at its end.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, Edge edge = Edge::Leading);

} // namespace Gainsay::Ui
