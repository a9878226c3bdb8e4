// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ArticleView that lays its column out and paints.

#include "articleview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Gainsay::Ui {

using Core::StatementId;
using Core::TextSpan;

void ArticleView::resizeEvent(QResizeEvent *event)
{
    arrangeColumn();
    QTextEdit::resizeEvent(event);
}

void ArticleView::arrangeColumn()
{
    if (m_arranging)
        return; // setting the margins resizes the viewport
    m_arranging = true;
    // The scroll bar's room is taken off whether it shows or not: text that moved when it appears
    // would be laid out twice.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = std::max(1, contentsRect().width() - bar);
    const int wanted = int(std::ceil(m_style.columnWidth() + 2 * m_style.em()));
    const int column = std::min(room, wanted);
    if (lineWrapColumnOrWidth() != column)
        setLineWrapColumnOrWidth(column);
    const int left = (room - column) / 2;
    const int right =
        contentsRect().width() - column - left - (verticalScrollBar()->isVisible() ? bar : 0);
    setViewportMargins(left, 0, std::max(0, right), 0);
    m_arranging = false;
}

QPointF ArticleView::documentOffset() const
{
    return QPointF(0, verticalScrollBar()->value());
}

TextSpan ArticleView::visibleSpan() const
{
    const double top = documentOffset().y();
    const QList<LineBand> bands = linesBetween(*document(), top, top + viewport()->height());
    return bands.isEmpty() ? TextSpan{} : TextSpan{bands.first().span.begin, bands.last().span.end};
}

SpanLanes ArticleView::lanes() const
{
    return SpanLanes(m_index, m_statements, m_style.colours(), m_style.em(),
                     1 / devicePixelRatioF());
}

TextSpan ArticleView::wholeExtent(const ViewStatement &statement) const
{
    TextSpan extent = Core::hull(statement.content);
    for (const Core::Fragments *layer : {&statement.cue, &statement.source}) {
        const TextSpan hull = Core::hull(*layer);
        if (hull.isEmpty())
            continue;
        extent = extent.isEmpty()
            ? hull
            : TextSpan{std::min(extent.begin, hull.begin), std::max(extent.end, hull.end)};
    }
    return extent;
}

void ArticleView::repaintStatement(StatementId id)
{
    const auto statement = m_statements.constFind(id);
    if (statement != m_statements.cend())
        repaintSpan(wholeExtent(*statement));
}

void ArticleView::repaintSpan(TextSpan span)
{
    if (span.isEmpty() || !isVisible())
        return;
    const TextSpan seen = visibleSpan(); // never lays out what is further down
    const QList<LineBand> bands =
        linesOf(*document(), {std::max(span.begin, seen.begin), std::min(span.end, seen.end)});
    if (bands.isEmpty())
        return;
    const double offset = documentOffset().y();
    const int top = int(std::floor(bands.first().text.top() - offset)) - 2;
    const int bottom = int(std::ceil(bands.last().text.bottom() - offset + m_style.em()));
    viewport()->update(0, top, viewport()->width(), bottom - top);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QRectF area = QRectF(event->rect()).translated(documentOffset());
        painter.translate(-documentOffset());
        const SpanLanes spanLanes = lanes();
        const auto current = m_current ? m_statements.constFind(*m_current) : m_statements.cend();
        for (const LineBand &band : linesBetween(*document(), area.top(), area.bottom())) {
            if (current != m_statements.cend()) {
                painter.setRenderHint(QPainter::Antialiasing, true);
                spanLanes.paintCurrent(painter, band, *current);
            }
            painter.setRenderHint(QPainter::Antialiasing, false);
            spanLanes.paint(painter, band, m_current);
            paintUpdateTime(painter, band);
            paintIndentMark(painter, band);
        }
    }
    QTextEdit::paintEvent(event);
}

void ArticleView::paintIndentMark(QPainter &painter, const LineBand &band) const
{
    const QTextBlockFormat format = band.block.blockFormat();
    const bool bullet = band.firstOfBlock && format.boolProperty(PageStyle::bulletProperty);
    const bool bar = format.boolProperty(PageStyle::barProperty);
    if (!bullet && !bar)
        return;
    // From the column's edge, not from the words: a line of another alignment begins elsewhere.
    const bool rightToLeft = format.layoutDirection() == Qt::RightToLeft;
    const double em = m_style.em();
    const double inset = em * (bullet ? 1.55 : 1.2);
    const double x = rightToLeft ? lineWrapColumnOrWidth() - inset : inset;
    if (bullet) {
        const QFontMetricsF metrics(m_style.bodyFont());
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.colours().soft);
        painter.drawEllipse(QPointF(x, band.baseline - metrics.xHeight() / 2), em * 0.14,
                            em * 0.14);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    painter.fillRect(QRectF(std::floor(x), band.text.top(), std::max(1.0, std::round(em * 0.12)),
                            band.nextTop - band.text.top()),
                     m_style.colours().rule);
}

void ArticleView::paintUpdateTime(QPainter &painter, const LineBand &band) const
{
    const QTextBlockFormat format = band.block.blockFormat();
    if (!band.firstOfBlock || !format.boolProperty(PageStyle::ruleProperty))
        return;
    const bool rightToLeft = format.layoutDirection() == Qt::RightToLeft;
    const QString clock = format.stringProperty(PageStyle::clockProperty);
    const double indent = format.textIndent();
    painter.setFont(m_style.clockFont());
    painter.setPen(m_style.colours().ink);
    const double width = QFontMetricsF(m_style.clockFont()).horizontalAdvance(clock);
    const double left =
        rightToLeft ? band.text.right() + indent - width : band.text.left() - indent;
    painter.drawText(QPointF(left, band.baseline), clock);

    const double gap = m_style.em() * 0.6;
    const double y =
        std::floor(band.baseline - QFontMetricsF(m_style.clockFont()).xHeight() / 2) + 0.5;
    const double edge = m_style.em();
    painter.setPen(QPen(m_style.colours().rule, 1));
    if (rightToLeft)
        painter.drawLine(QPointF(edge, y), QPointF(std::max(edge, band.text.left() - gap), y));
    else
        painter.drawLine(
            QPointF(band.text.right() + gap, y),
            QPointF(std::max(band.text.right() + gap, lineWrapColumnOrWidth() - edge), y));
}

} // namespace Gainsay::Ui
