// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks.h"

namespace Gainsay::Core {

/// V21 and V22, in order of their ids, on a statement whose spans lie inside the text. Levels are
/// left at Warning.
[[nodiscard]] QList<Finding> placeFindings(const AnnotationSet &set, const Statement &statement);

} // namespace Gainsay::Core
