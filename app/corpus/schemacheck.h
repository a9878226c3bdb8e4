// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

namespace Gainsay::Corpus {

/// Whether the corpus has every table, view, index and trigger of this program's schema, word for
/// word, and no other trigger: a trigger of a stranger's would act on our edits. DamagedCorpus
/// (detail: its name) where not. Additional tables, views and indexes are the user's own.
[[nodiscard]] Core::Result<void> checkSchema(Connection &connection);

} // namespace Gainsay::Corpus
