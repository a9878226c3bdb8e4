// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Gainsay::Ui {

/// What is always visible and never shouts: which corpus, whether all is saved, who labels.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCorpus(const QString &path);
    void setAnnotator(const QString &name);
    enum class Saving { Saved, Pending, Stuck };
    void setSaving(Saving saving);
    [[nodiscard]] Saving saving() const { return m_state; }

Q_SIGNALS:
    /// Other words need other room.
    void widthChanged();

private:
    QLabel *m_corpus;
    QLabel *m_saving;
    QLabel *m_annotator;
    Saving m_state = Saving::Saved;
};

} // namespace Gainsay::Ui
