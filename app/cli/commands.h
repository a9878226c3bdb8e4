// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include <QStringList>

namespace Gainsay::Cli {

// One function a subcommand, each in the file of its name. `words` are those behind its name.
[[nodiscard]] ExitCode runCheck(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runExport(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runExtract(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runImport(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runInfo(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runInit(const QStringList &words, Terminal &terminal);
[[nodiscard]] ExitCode runList(const QStringList &words, Terminal &terminal);

/// The whole program: `arguments` as main() got them.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace Gainsay::Cli
