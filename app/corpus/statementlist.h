// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "corpusstore.h"

namespace Gainsay::Corpus {

/// Rows of statements_view in article order. Reads article by article and stops at the limit; a
/// search looks at every statement that the other fields leave.
[[nodiscard]] Core::Result<QList<StatementRow>> readStatementRows(Connection &connection,
                                                                  const StatementFilter &filter);

} // namespace Gainsay::Corpus
