// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlError>

namespace Gainsay::Corpus {

/// What the engine refused, as the program's own code. `location` is the corpus concerned; it is
/// the detail where the whole corpus is (Locked, ReadOnlyCorpus, NotACorpus) and goes before the
/// engine's words elsewhere.
[[nodiscard]] Core::Error toError(const QSqlError &error, const QString &location);

} // namespace Gainsay::Corpus
