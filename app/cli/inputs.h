// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include "core/result.h"
#include "loading/articlereader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Cli {

/// One text to read: a path, or "-" for standard input.
struct Input {
    QString path;
    bool fromFolder = false; ///< found in a folder, not named in the call
    Loading::SourceFormat format = Loading::SourceFormat::Auto;
};

/// What an INPUT of the call stands for: itself, or the text and HTML files of a folder, sorted by name.
/// NotFound, PermissionDenied, Empty (a folder without such files).
[[nodiscard]] Core::Result<QList<Input>> inputsOf(const QString &word,
                                                  Loading::SourceFormat format = {});

/// Blocks until the end of a file or of standard input.
[[nodiscard]] Core::Result<Loading::LoadedArticle> readInput(const Input &input);

/// What a word of --as that refusedInputs() lets pass stands for.
[[nodiscard]] Loading::SourceFormat sourceFormat(const QString &word);

/// A code where the words of --as or of an INPUT are beyond this version (said on the terminal).
[[nodiscard]] std::optional<ExitCode>
refusedInputs(const QStringList &inputs, const QString &format, const Terminal &terminal);

} // namespace Gainsay::Cli
