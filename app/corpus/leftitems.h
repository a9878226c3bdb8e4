// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/annotation.h"
#include "core/article.h"

#include <QList>

namespace Gainsay::Corpus {

/// What stood in a revision and went on to a later one, as it was when it went.
struct LeftItems {
    QList<Core::Statement> statements;
    QList<Core::Relation> relations; ///< that begin at these
};

/// Reads it out of the history, which nobody can change. DamagedCorpus where a record of it is
/// none.
[[nodiscard]] Core::Result<LeftItems> readLeftItems(Connection &connection,
                                                    const Core::Article &article);

} // namespace Gainsay::Corpus
