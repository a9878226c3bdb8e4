// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prompts.h"

class QWidget;

namespace Gainsay::Ui {

/// The questions as dialogs over `parent`.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget *parent) : m_parent(parent) {}

    std::optional<QString> newCorpusPath() override;
    std::optional<QString> openCorpusPath() override;
    QStringList articlePaths() override;
    std::optional<QString> exportPath(const QString &suggestion) override;
    std::optional<QString> annotatorName(const QString &suggestion) override;
    std::optional<QString> speakerName(const QString &present) override;
    UnsavedAnswer unsavedEdits(qsizetype count, const QString &reason) override;
    void show(const QString &title, const QString &html) override;

private:
    QWidget *m_parent;
    QString m_corpora;  ///< the folder where they were last
    QString m_articles; ///< likewise
};

} // namespace Gainsay::Ui
