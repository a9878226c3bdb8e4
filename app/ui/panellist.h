// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Gainsay::Ui {

/// A list of the side panels: quiet ground, and a word of what comes there while it is empty.
class PanelList : public QListView
{
    Q_OBJECT

public:
    /// Neither is taken over; both must outlive the list.
    PanelList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent);

    void describe(const QString &accessibleName, const QString &whileEmpty);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeColours();

    QString m_whileEmpty;
    bool m_takingColours = false;
};

} // namespace Gainsay::Ui
