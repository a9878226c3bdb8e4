// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace Gainsay::Ui {

/// A message above the article that waits to be read: never a window in the way.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a message with at most one thing to do about it; replaces the one before.
    void show(const QString &text, const QString &actionText = {},
              std::function<void()> action = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_work;
};

} // namespace Gainsay::Ui
