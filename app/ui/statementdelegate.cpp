// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementdelegate.h"

#include "statementsmodel.h"
#include "textpainting.h"
#include "viewcolours.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Gainsay::Ui {

using Core::KindRole;

namespace {

constexpr int gap = 4;      ///< between cards and around them
constexpr int padding = 8;  ///< inside a card
constexpr int barWidth = 4; ///< the kind's bar at the leading edge
constexpr int bodyLines = 3;

/// One paragraph of a card.
struct CardLine {
    QString text;
    QColor colour;
    bool bold = false;
    bool small = false;
    int maximumLines = 1;
};

QFont fontOf(const CardLine &line, QFont font)
{
    font.setBold(line.bold);
    if (line.small)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QColor stanceColour(const QString &valueId, const ViewColours &colours)
{
    if (valueId == QLatin1String("favour"))
        return colours.stance;
    return valueId == QLatin1String("against") ? colours.denial : colours.soft;
}

QList<CardLine> bodyOf(const StatementSummary &summary, const QStringList &findings,
                       const ViewColours &colours)
{
    QList<CardLine> lines;
    if (summary.quote != summary.denied) // an embedded denial would say it twice
        lines.append({summary.quote, colours.ink, false, false, bodyLines});
    if (!summary.denied.isEmpty()) {
        lines.append({StatementDelegate::tr("denies: %1").arg(summary.denied), colours.denial, true,
                      false, 2});
    }
    for (const StanceLine &stance : summary.stances) {
        //: A stance on a card: target, value
        lines.append({StatementDelegate::tr("→ %1: %2").arg(stance.target, stance.value),
                      stanceColour(stance.valueId, colours)});
    }
    if (!summary.deniedBy.isEmpty())
        lines.append({StatementDelegate::tr("denied by %1").arg(summary.deniedBy), colours.soft,
                      false, true});
    for (const QString &finding : findings)
        //: A finding of the checks on a card
        lines.append({StatementDelegate::tr("△ %1").arg(finding), colours.soft, false, true, 2});
    return lines;
}

/// Lays the line out in `width`, draws it where a painter is given, and returns its height.
qreal flow(QPainter *painter, const CardLine &line, const QFont &base, QPointF at, qreal width)
{
    const QFont font = fontOf(line, base);
    const QFontMetricsF metrics(font);
    QTextLayout layout(line.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int number = 0; number < line.maximumLines; ++number) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(width);
        textLine.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    const int drawn = layout.lineCount();
    const QTextLine last = drawn > 0 ? layout.lineAt(drawn - 1) : QTextLine();
    const bool cut = last.isValid() && last.textStart() + last.textLength() < line.text.size();
    layout.endLayout();
    if (!painter)
        return y;
    painter->setPen(line.colour);
    painter->setFont(font);
    for (int number = 0; number < drawn; ++number) {
        if (cut && number == drawn - 1) {
            painter->setLayoutDirection(option.textDirection());
            drawLine(*painter,
                     QRectF(at.x(), at.y() + last.y(), width, metrics.lineSpacing()).toRect(),
                     line.text.sliced(last.textStart()));
        } else {
            layout.lineAt(number).draw(painter, at);
        }
    }
    return y;
}

QRect cardRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(gap * 2, gap, -gap * 2, -gap);
}

void paintGround(QPainter &painter, const QRect &card, const StatementSummary &summary,
                 const ViewColours &colours, bool selected, Qt::LayoutDirection direction)
{
    painter.setPen(QPen(selected ? colours.kind(summary.role) : colours.rule, 1));
    painter.setBrush(selected ? colours.current : colours.page);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const int x =
        direction == Qt::RightToLeft ? card.right() - barWidth / 2 : card.left() + barWidth / 2;
    painter.setPen(
        QPen(colours.kind(summary.role), barWidth, lanePattern(summary.role), Qt::FlatCap));
    painter.drawLine(x, card.top() + 4, x, card.bottom() - 3);
}

} // namespace

void StatementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto summary = index.data(StatementsModel::SummaryRole).value<StatementSummary>();
    const QStringList findings = index.data(StatementsModel::FindingsRole).toStringList();
    const ViewColours colours = ViewColours::ofApplication();
    const QRect card = cardRect(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, card, summary, colours, option.state.testFlag(QStyle::State_Selected),
                option.direction);
    const QRect inner = card.adjusted(padding + barWidth, padding, -padding - barWidth, -padding);
    const QFont small = fontOf({{}, {}, false, true}, option.font);
    //: Small words on a card: kind of statement, how the denied claim or the words are given
    const QString kind = tr("%1 · %2").arg(summary.kind, summary.detail);
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind) + gap;
    const QFont bold = fontOf({{}, {}, true}, option.font);
    const QFontMetrics boldMetrics(bold);
    const QRect head(inner.left(), inner.top(), inner.width(), boldMetrics.lineSpacing());
    painter->setPen(colours.soft);
    painter->setFont(small);
    drawLine(*painter, head, kind, Edge::Trailing);
    painter->setPen(colours.ink);
    painter->setFont(bold);
    drawLine(*painter,
             QStyle::visualRect(option.direction, head, head.adjusted(0, 0, -kindWidth, 0)),
             summary.speakers);
    qreal y = head.bottom() + 2;
    for (const CardLine &line : bodyOf(summary, findings, colours))
        y += flow(painter, line, option.font, {qreal(inner.left()), y}, inner.width());
    painter->restore();
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto summary = index.data(StatementsModel::SummaryRole).value<StatementSummary>();
    const QStringList findings = index.data(StatementsModel::FindingsRole).toStringList();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qreal inner = width - 4 * gap - 2 * (padding + barWidth);
    qreal height = QFontMetricsF(fontOf({{}, {}, true}, option.font)).lineSpacing() + 2;
    for (const CardLine &line : bodyOf(summary, findings, ViewColours::ofApplication()))
        height += flow(nullptr, line, option.font, {}, std::max<qreal>(inner, 1));
    return {width, static_cast<int>(height) + 2 * (padding + gap) + 1};
}

} // namespace Gainsay::Ui
