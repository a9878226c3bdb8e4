// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prompts.h"

#include <QFileDialog>

namespace Gainsay::Ui {

/// The questions as dialogs over `parent`.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget *parent) : m_parent(parent) {}

    std::optional<QString> newCorpusPath(const QString &folder) override;
    std::optional<QString> openCorpusPath(const QString &folder) override;
    QStringList articlePaths() override;
    std::optional<QString> exportPath(const QString &suggestion) override;
    std::optional<QString> annotatorName(const QString &suggestion) override;
    std::optional<QString> speakerName(const QString &present) override;
    UnsavedAnswer unsavedEdits(qsizetype count, const QString &reason) override;
    void show(const QString &title, const QString &html) override;

private:
    struct FileQuestion {
        QString title;
        QString start; ///< folder, or the file suggested
        QString filter;
        QString suffix; ///< given to a name without one; empty: none
        QFileDialog::FileMode mode;
    };
    [[nodiscard]] QStringList askForFiles(const FileQuestion &question);

    QWidget *m_parent;
    QString m_articles; ///< the folder where they were last
};

} // namespace Gainsay::Ui
