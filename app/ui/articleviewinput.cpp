// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ArticleView that answers keys, the mouse, the wheel and actions.

#include "articleview.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace Gainsay::Ui {

using Core::StatementId;
using Core::TextSpan;

qsizetype ArticleView::caret() const
{
    return textCursor().position();
}

Caret ArticleView::caretAndAnchor() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.anchor(), cursor.position()};
}

void ArticleView::placeCaret(Caret caret)
{
    const auto within = [this](qsizetype position) {
        return int(std::clamp<qsizetype>(position, 0, m_text.size()));
    };
    QTextCursor cursor(document());
    cursor.setPosition(within(caret.anchor));
    cursor.setPosition(within(caret.position), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

TextSpan ArticleView::selectedSpan() const
{
    const TextSpan span = caretAndAnchor().span();
    return span.isEmpty() ? span : Core::snappedToGraphemes(m_text, span);
}

void ArticleView::selectSpan(TextSpan span)
{
    placeCaret(Caret::selecting(span.isEmpty() ? span : Core::snappedToGraphemes(m_text, span)));
}

void ArticleView::setCaret(qsizetype position)
{
    placeCaret({position, position});
}

void ArticleView::moveBy(Core::TextUnit unit, Direction direction, Selecting selecting)
{
    placeCaret(moved(m_text, caretAndAnchor(), unit, direction, selecting));
}

void ArticleView::selectUnit(Core::TextUnit unit)
{
    const TextSpan span = Core::unitAt(m_text, caretAndAnchor().span().begin, unit);
    if (!span.isEmpty())
        selectSpan(span);
}

void ArticleView::growSelection()
{
    selectSpan(m_growing.grow(m_text, selectedSpan()));
}

void ArticleView::shrinkSelection()
{
    selectSpan(m_growing.shrink(m_text, selectedSpan()));
}

void ArticleView::selectQuotation()
{
    const TextSpan selection = selectedSpan();
    const auto current = m_current ? m_statements.constFind(*m_current) : m_statements.cend();
    const bool goesOn = selection.isEmpty() && current != m_statements.cend();
    const TextSpan quotation = goesOn
        ? quotationAfter(m_text.quotations(), Core::hull(current->content).end)
        : quotationFor(m_text.quotations(), selection);
    if (!quotation.isEmpty())
        selectSpan(quotation);
}

void ArticleView::selectPreviousQuotation()
{
    // Before the caret where nothing is selected.
    const TextSpan from = caretAndAnchor().span();
    const TextSpan quotation = quotationBefore(m_text.quotations(), from);
    if (!quotation.isEmpty())
        selectSpan(quotation);
}

void ArticleView::activate(StatementId id)
{
    Q_EMIT statementActivated(id);
}

void ArticleView::stepStatement(Direction direction)
{
    const QList<SpanIndex::Entry> &entries = m_index.entries();
    const bool forward = direction == Direction::Forward;
    qsizetype next = -1;
    const auto current = m_current ? m_statements.constFind(*m_current) : m_statements.cend();
    if (current != m_statements.cend()) {
        const qsizetype at = m_index.find(*m_current, Core::hull(current->content));
        next = forward ? at + 1 : at - 1;
    } else {
        const auto after = std::lower_bound(
            entries.begin(), entries.end(), caret(),
            [](const SpanIndex::Entry &entry, qsizetype at) { return entry.hull.begin < at; });
        next = after - entries.begin() - (forward ? 0 : 1);
    }
    if (next < 0 || next >= entries.size())
        return;
    const SpanIndex::Entry entry = entries[next]; // a slot may change the index
    setCaret(entry.hull.begin);
    reveal(entry.hull);
    activate(entry.id);
}

void ArticleView::walkStatementsAtCaret()
{
    QList<StatementId> here = statementsAt(caret());
    if (here.isEmpty() && caret() > 0)
        here = statementsAt(caret() - 1); // a caret just behind the last word
    if (here.isEmpty())
        return;
    const qsizetype at = m_current ? here.indexOf(*m_current) : -1;
    activate(here[(at + 1) % here.size()]);
}

void ArticleView::onCaretMoved()
{
    const QList<StatementId> before = std::exchange(m_atCaret, statementsAt(caret()));
    Q_EMIT caretMoved(caret());
    announceEntered(before);
}

void ArticleView::announceEntered(const QList<StatementId> &before)
{
    if (!m_describer)
        return;
    QStringList words;
    for (const StatementId &id : std::as_const(m_atCaret)) {
        if (!before.contains(id))
            words.append(m_describer(id));
    }
    if (words.isEmpty())
        return;
    Q_EMIT statementsEntered(words.join(u'\n'));
    QAccessibleAnnouncementEvent announcement(this, words.join(u'\n'));
    QAccessible::updateAccessibility(&announcement);
}

bool ArticleView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        return forwardFromMargin(static_cast<QSinglePointEvent &>(*event));
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
        restyleIfChanged();
        return QTextEdit::event(event);
    default:
        return QTextEdit::event(event);
    }
}

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

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyleIfChanged();
    else if (event->type() == QEvent::StyleChange)
        arrangeColumn(); // another scroll bar
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool sideways = key != Qt::Key_Up && key != Qt::Key_Down;
    QTextEdit::keyPressEvent(event);
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        scrollTo(0); // the page's own margin too
    if (sideways || !event->isAccepted())
        return;
    // A blank line is a hair high: nobody means to stop there.
    QTextCursor cursor = textCursor();
    const auto move = key == Qt::Key_Up ? QTextCursor::Up : QTextCursor::Down;
    const auto mode = event->modifiers().testFlag(Qt::ShiftModifier) ? QTextCursor::KeepAnchor
                                                                     : QTextCursor::MoveAnchor;
    bool skipped = false;
    while (cursor.block().text().trimmed().isEmpty() && cursor.movePosition(move, mode))
        skipped = true;
    if (skipped)
        setTextCursor(cursor);
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

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(
        m_text.quote(selectedSpan())); // not the document's, which bends some characters
    return copied.release();
}

} // namespace Gainsay::Ui
