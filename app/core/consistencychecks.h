// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks.h"

namespace Gainsay::Core {

/// V01–V05 and V13, in order of their ids: what the database needs to stay consistent. Levels are
/// left at Error.
[[nodiscard]] QList<Finding> consistencyFindings(const AnnotationSet &set,
                                                 const Statement &statement, const Scheme &scheme,
                                                 const QSet<StatementId> &elsewhere);

} // namespace Gainsay::Core
