// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace Gainsay::Ui {

/// A run of words or one key.
struct KeyRun {
    QString text;
    bool isKey = false;
};

/// "Accept [Enter]" as runs: what stands in square brackets is a key.
[[nodiscard]] QList<KeyRun> keyRuns(const QString &text);
/// The width of a key cap with this text, in device-independent pixels.
[[nodiscard]] int keyCapWidth(const QFontMetrics &metrics, const QString &key);
/// Draws a key cap, vertically centred in `rect`, at its leading edge. Colours from `palette`.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QPalette &palette);

/// One line of small words with keys drawn as key caps.
class KeyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLabel(QWidget *parent = nullptr);

    /// Keys in square brackets.
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyRun> m_runs;
};

} // namespace Gainsay::Ui
