// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include "corpus/corpusstore.h"

#include <memory>

namespace Gainsay::Cli {

/// Whether a corpus location is one that this version cannot open (a database address).
[[nodiscard]] bool isDatabaseAddress(const QString &location);

/// Opens a corpus, or says why not and gives nullptr: then end with BadCorpus.
[[nodiscard]] std::unique_ptr<Corpus::CorpusStore>
openedCorpus(const QString &location, Corpus::OpenMode mode, const Terminal &terminal);

/// Fails with BadCorpus for an error the store gave.
ExitCode corpusFailure(const Core::Error &error, const Terminal &terminal);

} // namespace Gainsay::Cli
