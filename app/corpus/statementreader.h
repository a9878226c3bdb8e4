// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/article.h"
#include "core/statement.h"

#include <QHash>

namespace Gainsay::Corpus {

/// Every statement of a revision, in seven queries whatever their number. DamagedCorpus where a
/// row holds what the codebook does not know or a span lies outside the text.
[[nodiscard]] Core::Result<QHash<Core::StatementId, Core::Statement>>
readStatements(Connection &connection, const Core::Article &article);

/// What the statements point to: denied statements and targets of stances.
[[nodiscard]] QList<Core::StatementId> linkedStatements(const Core::Statement &statement);

} // namespace Gainsay::Corpus
