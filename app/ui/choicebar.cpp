// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicebar.h"

#include "keylabel.h"
#include "textpainting.h"
#include "viewcolours.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Gainsay::Ui {

namespace {

constexpr int padding = 8;
constexpr int longestChoice = 34; ///< average characters, so that several stay in sight

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString elided(const QStyleOptionViewItem &option, const Choice &choice)
    {
        const int width = option.fontMetrics.averageCharWidth() * longestChoice;
        return option.fontMetrics.elidedText(choice.text.simplified(), Qt::ElideRight, width);
    }
};

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto choice = index.data(ChoicesModel::ChoiceRole).value<Choice>();
    const ViewColours colours = ViewColours::ofApplication();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(2, 3, -2, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(current ? QPen(colours.ink, 1.5) : QPen(colours.rule, 1));
    painter->setBrush(current ? colours.current : colours.page);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setFont(option.font);
    int used = padding;
    const auto place = [&](int width) {
        return QStyle::visualRect(option.direction, box,
                                  QRect(box.left() + used, box.top(), width, box.height()));
    };
    if (const QString key = choice.key; !key.isEmpty()) {
        const int width = keyCapWidth(option.fontMetrics, key);
        paintKeyCap(*painter, place(width), key, option.palette);
        used += width + padding / 2;
    }
    const QString text = elided(option, choice);
    const int width = option.fontMetrics.horizontalAdvance(text);
    painter->setPen(colours.ink);
    drawLine(*painter, place(width + 1), text);
    used += width + padding / 2;
    painter->setPen(colours.soft);
    drawLine(*painter, place(box.width() - used), choice.note);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto choice = index.data(ChoicesModel::ChoiceRole).value<Choice>();
    const QString key = choice.key;
    int width = 2 * padding + 5 + option.fontMetrics.horizontalAdvance(elided(option, choice));
    width += key.isEmpty() ? 0 : keyCapWidth(option.fontMetrics, key) + padding / 2;
    width +=
        choice.note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(choice.note) + padding / 2;
    return {width, option.fontMetrics.height() * 2};
}

} // namespace

void ChoicesModel::setChoices(const QList<Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return choice.text;
    case Qt::AccessibleTextRole:
        //: A choice and what it is, read aloud
        return choice.note.isEmpty() ? choice.text : tr("%1, %2").arg(choice.text, choice.note);
    case ChoiceRole:
        return QVariant::fromValue(choice);
    default:
        return {};
    }
}

ChoiceBar::ChoiceBar(QWidget *parent) : QListView(parent), m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new ChoiceDelegate(this));
    setFlow(LeftToRight);
    setWrapping(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What can be picked"));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT picked(m_model.choice(index.row())); });
}

void ChoiceBar::setChoices(const QList<Choice> &choices, bool preselect)
{
    m_model.setChoices(choices);
    setCurrentIndex(preselect ? m_model.index(0) : QModelIndex());
    horizontalScrollBar()->setValue(0);
}

void ChoiceBar::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows > 0)
        setCurrentIndex(m_model.index(std::clamp(currentIndex().row() + by, 0, rows - 1)));
}

void ChoiceBar::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QScrollBar *bar = horizontalScrollBar();
    if (bar->value() > bar->minimum())
        paintMore(false);
    if (bar->value() < bar->maximum())
        paintMore(true);
}

void ChoiceBar::paintMore(bool atEnd)
{
    // Choices go on under the edge: they fade, and an arrow says where to.
    const int width = fontMetrics().height() * 2;
    const bool right = atEnd == (layoutDirection() == Qt::LeftToRight);
    const QRect area = viewport()->rect();
    const QRect edge(right ? area.right() - width + 1 : area.left(), area.top(), width,
                     area.height());
    const ViewColours colours = ViewColours::ofApplication();
    QColor clear = colours.page;
    clear.setAlpha(0);
    QLinearGradient fade(right ? edge.topLeft() : edge.topRight(),
                         right ? edge.topRight() : edge.topLeft());
    fade.setColorAt(0, clear);
    fade.setColorAt(0.6, colours.page);
    QPainter painter(viewport());
    painter.fillRect(edge, fade);
    painter.setPen(colours.ink);
    painter.drawText(edge, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                     right ? QStringLiteral("›") : QStringLiteral("‹"));
}

const Choice *ChoiceBar::highlighted() const
{
    return currentIndex().isValid() ? &m_model.choice(currentIndex().row()) : nullptr;
}

const Choice *ChoiceBar::withKey(const QString &key) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!key.isEmpty() && m_model.choice(row).key.compare(key, Qt::CaseInsensitive) == 0)
            return &m_model.choice(row);
    }
    return nullptr;
}

QSize ChoiceBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

QSize ChoiceBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * longestChoice, fontMetrics().height() * 2 + 2};
}

} // namespace Gainsay::Ui
