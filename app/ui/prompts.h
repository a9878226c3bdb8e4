// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Ui {

enum class UnsavedAnswer { Retry, CloseAnyway, Stay };

/// Every question that stops the user: behind an interface, so that no test meets a modal window.
/// nullopt and empty lists: the user thought better of it.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual std::optional<QString> newCorpusPath(const QString &folder) = 0;
    virtual std::optional<QString> openCorpusPath(const QString &folder) = 0;
    virtual QStringList articlePaths() = 0;
    virtual std::optional<QString> exportPath(const QString &suggestion) = 0;
    /// Who labels. Asked once; never blank.
    virtual std::optional<QString> annotatorName(const QString &suggestion) = 0;
    /// What a speaker shall be called. Never blank.
    virtual std::optional<QString> speakerName(const QString &present) = 0;
    /// `count` edits could not be written.
    virtual UnsavedAnswer unsavedEdits(qsizetype count, const QString &reason) = 0;
    /// Something to read, with a title.
    virtual void show(const QString &title, const QString &html) = 0;
};

} // namespace Gainsay::Ui
