// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// Makes a corpus with this codebook: built beside its place and moved there when whole, so that
/// no half-made one is ever found. AlreadyExists, NotFound (the folder), PermissionDenied,
/// WriteFailed.
[[nodiscard]] Core::Result<void> createCorpusFile(const QString &path, const Core::Scheme &scheme);

/// Opens a corpus after judging it, and migrates an older one after copying it. The errors are
/// those of CorpusStore::open().
[[nodiscard]] Core::Result<std::unique_ptr<Connection>> openCorpusFile(const QString &location,
                                                                       OpenMode mode);

/// Files up to this many bytes are looked through on opening, which takes some 2 ms a megabyte; in
/// larger ones damage shows where it is read.
inline constexpr qint64 largestQuickCheck = 16LL * 1024 * 1024;

} // namespace Gainsay::Corpus
