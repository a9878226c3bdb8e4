// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Gainsay::Ui {

/// Draws a row of the side panels: a key cap where the row has a digit, the words, and a quiet
/// figure at the trailing edge.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Roles of the model: the digit (int, 0 for none; -1: the model has no such role) and the
    /// figure (shown as text; empty and "0" are left out).
    RowDelegate(int digitRole, int figureRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_digitRole;
    int m_figureRole;
};

} // namespace Gainsay::Ui
