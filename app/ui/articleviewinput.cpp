// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ArticleView that answers keys and actions.

#include "articleview.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

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

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(
        m_text.quote(selectedSpan())); // not the document's, which bends some characters
    return copied.release();
}

} // namespace Gainsay::Ui
