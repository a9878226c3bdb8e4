// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gainsay::Tour {

/// Drives the real window through a whole labelling round on the bundled sample, checks each
/// outcome and writes a PNG of each station, the corpus and its JSON Lines to `folder`, which is
/// made if need be; files of an earlier tour there are replaced. Says on standard output what it
/// saw. 0: every check held; 1: one did not.
[[nodiscard]] int run(const QString &folder);

} // namespace Gainsay::Tour
