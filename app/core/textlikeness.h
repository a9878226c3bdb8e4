// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Gainsay::Core {

/// A text as the runs of four words in it: hashes, sorted, each once. A text of fewer words is one
/// run; one without words has none. The same on every machine.
using Shingles = QList<quint64>;

[[nodiscard]] Shingles shinglesOf(QStringView text);

/// How much two texts have in common.
struct Likeness {
    double jaccard = 0;   ///< 0–1: common runs over all runs of either
    double contained = 0; ///< 0–1: how much of the shorter one the other has
};
[[nodiscard]] Likeness likeness(const Shingles &a, const Shingles &b);

/// Numbers of which two texts are likely to share at least one where their Jaccard likeness is
/// high: 0.93 at 0.5, 0.99 at 0.6, 0.73 at 0.4, 0.15 at 0.2. MinHash in twenty bands of three.
/// None for a text without runs.
[[nodiscard]] QList<qint64> bandsOf(const Shingles &shingles);

} // namespace Gainsay::Core
