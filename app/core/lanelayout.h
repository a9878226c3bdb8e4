// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textspan.h"

#include <QList>

namespace Gainsay::Core {

/// Lanes for intervals that may overlap and nest: a pure interval colouring. Result i is the lane
/// (from 0) of intervals[i]; overlapping intervals never share a lane and no lane is used that is
/// not needed. An inner span lies on a further lane than its outer one where they begin together
/// or nothing around them overlaps without nesting; else the number of lanes comes first.
/// O(n log n).
[[nodiscard]] QList<int> laneLayout(const QList<TextSpan> &intervals);

} // namespace Gainsay::Core
