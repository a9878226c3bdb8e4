// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ArticleView that answers the mouse and the wheel.

#include "articleview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace Gainsay::Ui {

using Core::StatementId;
using Core::TextSpan;

/// The page's margins are the frame's, not the viewport's; a drag that begins there and the wheel
/// over them mean the text all the same. What the viewport itself leaves comes here too and stops.
bool ArticleView::forwardFromMargin(QSinglePointEvent &event)
{
    const bool onMargin = !viewport()->geometry().contains(event.position().toPoint());
    const bool begins = event.type() == QEvent::Wheel || event.isBeginEvent();
    if (m_forwarding || !(begins ? onMargin : m_draggingFromMargin))
        return false;
    if (event.type() != QEvent::Wheel)
        m_draggingFromMargin = !event.isEndEvent();
    const QScopedValueRollback forwarding(m_forwarding, true);
    if (event.type() == QEvent::Wheel)
        return QCoreApplication::sendEvent(viewport(), &event);
    const QPointF inside = event.position() - QPointF(viewport()->pos());
    QMouseEvent mapped(event.type(), inside, event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
    return QCoreApplication::sendEvent(viewport(), &mapped);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_describer)
        return QTextEdit::viewportEvent(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    const QList<StatementId> under = statementsUnder(help.pos());
    QStringList words;
    for (const StatementId &id : under)
        words.append(m_describer(id));
    QToolTip::showText(help.globalPos(), words.join(u'\n'), viewport());
    return true;
}

QList<StatementId> ArticleView::statementsUnder(const QPoint &viewportPosition) const
{
    const QPointF point = QPointF(viewportPosition) + documentOffset();
    struct Hit {
        StatementId id;
        bool onLane;
        qsizetype length;
    };
    QList<Hit> hits;
    for (const LineBand &band : linesBetween(*document(), point.y(), point.y())) {
        for (const LanePiece &piece : lanes().pieces(band)) {
            const bool onLane = piece.lane.adjusted(-1, -1, 1, 1).contains(point);
            if (piece.joins || (!onLane && !piece.text.adjusted(-1, 0, 1, 0).contains(point)))
                continue;
            const TextSpan hull = Core::hull(m_statements.constFind(piece.id)->content);
            hits.append({piece.id, onLane, hull.length()});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.onLane != b.onLane ? a.onLane : a.length < b.length;
    });
    QList<StatementId> ids;
    for (const Hit &hit : std::as_const(hits)) {
        if (!ids.contains(hit.id))
            ids.append(hit.id);
    }
    return ids;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    // Text cannot be moved here, so a press on a selection begins another one.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && textCursor().hasSelection())
        setTextCursor(cursorForPosition(m_pressedAt));
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool clicked = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && !textCursor().hasSelection()
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!clicked)
        return;
    const QList<StatementId> under = statementsUnder(at);
    const bool again = under == m_lastClicked && m_current && under.contains(*m_current);
    m_lastClicked = under;
    if (!under.isEmpty())
        activate(again ? under[(under.indexOf(*m_current) + 1) % under.size()] : under.first());
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    const int steps = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT textSizeStepRequested(steps);
    event->accept();
}

} // namespace Gainsay::Ui
