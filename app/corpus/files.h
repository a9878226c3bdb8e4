// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gainsay::Corpus {

/// Waits until a file or a folder's entries are on the disk. Never for a database that is open:
/// closing a second handle to a file drops the locks this process holds on it.
[[nodiscard]] bool syncToDisk(const QString &path);

} // namespace Gainsay::Corpus
