// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stripfield.h"

#include "keylabel.h"
#include "viewcolours.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Gainsay::Ui {

namespace {

constexpr int sideMargin = 10;
constexpr int edgeMargin = 4;
constexpr qreal groundRadius = 6;
constexpr int longestValue = 40; ///< average characters that a field asks room for

} // namespace

StripField::StripField(QWidget *parent)
    : QWidget(parent), m_caption(new KeyLabel(this)), m_value(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, edgeMargin, sideMargin, edgeMargin);
    layout->setSpacing(1);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setMinimumWidth(1);
    alignValue();
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StripField::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void StripField::setValue(const QString &value, bool strong)
{
    QFont font = this->font();
    font.setBold(strong);
    m_value->setFont(font);
    m_text = value;
    m_value->setToolTip(value);
    m_value->setAccessibleName(value);
    elide();
    updateGeometry();
}

QSize StripField::sizeHint() const
{
    const QFontMetrics metrics(m_value->font());
    const int value =
        std::min(metrics.horizontalAdvance(m_text) + 1, metrics.averageCharWidth() * longestValue);
    const QSize captioned = QWidget::sizeHint();
    return {std::max(captioned.width(), value + 2 * sideMargin), captioned.height()};
}

void StripField::setColour(const QColor &colour)
{
    QPalette own = m_value->palette();
    own.setColor(QPalette::WindowText, colour);
    m_value->setPalette(own);
}

void StripField::setNext(bool next)
{
    m_next = next;
    update();
}

void StripField::elide()
{
    m_value->setText(
        QFontMetrics(m_value->font()).elidedText(m_text, Qt::ElideRight, m_value->width()));
}

void StripField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StripField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignValue();
}

void StripField::alignValue()
{
    // Under its caption, whatever script it is in.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_value->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                          | Qt::AlignVCenter);
}

void StripField::paintEvent(QPaintEvent *)
{
    if (!m_next)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ViewColours::ofApplication().current);
    painter.drawRoundedRect(rect(), groundRadius, groundRadius);
}

} // namespace Gainsay::Ui
