// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keylabel.h"

#include "textpainting.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace Gainsay::Ui {

namespace {

constexpr int capPadding = 5;
constexpr qreal capRadius = 3.5;

int runWidth(const QFontMetrics &metrics, const KeyRun &run)
{
    return run.isKey ? keyCapWidth(metrics, run.text) : metrics.horizontalAdvance(run.text);
}

/// Words between two keys: their blanks stay on the sides where they were written, also mirrored.
void drawRun(QPainter &painter, const QRect &place, const QString &text)
{
    const QString words = text.trimmed();
    const qsizetype blanks = text.indexOf(words);
    const int indent = painter.fontMetrics().horizontalAdvance(text.first(blanks));
    drawLine(painter,
             QStyle::visualRect(painter.layoutDirection(), place,
                                place.adjusted(indent, 0, 2, 0)), // rounding must not elide
             words);
}

} // namespace

QList<KeyRun> keyRuns(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("\\[([^\\]]+)\\]"));
    QList<KeyRun> runs;
    qsizetype from = 0;
    for (const auto &match : key.globalMatch(text)) {
        if (match.capturedStart() > from)
            runs.append({text.sliced(from, match.capturedStart() - from), false});
        runs.append({match.captured(1), true});
        from = match.capturedEnd();
    }
    if (from < text.size())
        runs.append({text.sliced(from), false});
    return runs;
}

int keyCapWidth(const QFontMetrics &metrics, const QString &key)
{
    return std::max(metrics.horizontalAdvance(key) + 2 * capPadding, metrics.height());
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QSize size(keyCapWidth(metrics, key), metrics.height());
    const QRect cap =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette.color(QPalette::WindowText);
    edge.setAlphaF(0.35F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(palette.color(QPalette::Button));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), capRadius, capRadius);
    painter.setPen(palette.color(QPalette::ButtonText));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

KeyLabel::KeyLabel(QWidget *parent) : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    setFont(small);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyLabel::setText(const QString &text)
{
    m_runs = keyRuns(text);
    QString plain = text;
    setAccessibleName(plain.remove(QLatin1Char('[')).remove(QLatin1Char(']')));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize KeyLabel::sizeHint() const
{
    int width = 0;
    for (const KeyRun &run : m_runs)
        width += runWidth(fontMetrics(), run);
    return {width, fontMetrics().height() + 2};
}

QSize KeyLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it knows the application's alone
    QColor soft = palette().color(QPalette::WindowText);
    soft.setAlphaF(0.72F);
    int used = 0;
    for (const KeyRun &run : std::as_const(m_runs)) {
        const int wanted = runWidth(fontMetrics(), run);
        const int width = std::min(wanted, this->width() - used);
        if (width <= 0 || (run.isKey && width < wanted))
            break; // half a key says nothing
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(used, 0, width, height()));
        if (run.isKey) {
            paintKeyCap(painter, place, run.text, palette());
        } else {
            painter.setPen(soft);
            drawRun(painter, place, run.text);
        }
        used += width;
    }
}

} // namespace Gainsay::Ui
