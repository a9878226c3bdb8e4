// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "choices.h"

#include <QAbstractListModel>
#include <QListView>

namespace Gainsay::Ui {

/// What can be picked in the strip. Qt::DisplayRole: the words; ChoiceRole: the Choice.
class ChoicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ChoiceRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Choice &choice(int row) const { return m_choices.at(row); }

private:
    QList<Choice> m_choices;
};

/// The choices of a step side by side, each with its key. Never takes the focus from the line
/// edit beside it, which drives it by step().
class ChoiceBar : public QListView
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    /// The first one is highlighted where `preselect` says so, else none until step().
    void setChoices(const QList<Choice> &choices, bool preselect = true);
    /// Moves the highlight.
    void step(int by);
    /// nullptr where there is nothing to pick.
    [[nodiscard]] const Choice *highlighted() const;
    /// The choice with this key, whatever its case; nullptr for none.
    [[nodiscard]] const Choice *withKey(const QString &key) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const Gainsay::Ui::Choice &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMore(bool atEnd);

    ChoicesModel m_model;
};

} // namespace Gainsay::Ui
