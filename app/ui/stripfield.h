// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Gainsay::Ui {

class KeyLabel;

/// One field of the strip: a small caption with its keys above what is set. The field that the
/// next key belongs to has a soft ground.
class StripField : public QWidget
{
    Q_OBJECT

public:
    explicit StripField(QWidget *parent = nullptr);

    /// Keys of the caption in square brackets.
    void setCaption(const QString &caption);
    /// Elided where it does not fit; the whole stands in the tool tip.
    void setValue(const QString &value, bool strong = false);
    void setColour(const QColor &colour);
    void setNext(bool next);
    /// As wide as its caption and the beginning of its value.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void alignValue();
    void elide();

    KeyLabel *m_caption;
    QLabel *m_value;
    QString m_text;
    bool m_next = false;
};

} // namespace Gainsay::Ui
