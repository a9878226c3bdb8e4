// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include "core/result.h"
#include "loading/articleseries.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

namespace Gainsay::Cli {

class CommandLine;

/// --as and --column, for commands that read articles.
void addInputOptions(CommandLine &line);

/// What they ask for. A code where their words are off (said on the terminal).
[[nodiscard]] std::expected<Loading::ReadingOptions, ExitCode>
readingOptions(const CommandLine &line, const Terminal &terminal);

/// Whether an INPUT of the call is standard input.
[[nodiscard]] bool isStandardInput(const QString &word);

/// The bytes of a file, or of standard input to its end. Blocks. The errors of
/// Loading::fileBytes().
[[nodiscard]] Core::Result<QByteArray> inputBytes(const QString &word);

} // namespace Gainsay::Cli
