// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extractionscore.h"

#include <optional>

namespace Gainsay::Measuring {

/// Milliseconds since 1970 of an ISO 8601 time; none where it has no zone or is no time.
[[nodiscard]] std::optional<qint64> instantOf(const QString &time);

/// How many updates were found (half of their words, in windows, are alike), with the right time
/// (within a minute), and in the order of the page.
struct UpdateScore {
    int wanted = 0;
    int given = 0;
    int found = 0;
    int timed = 0; ///< found ones whose time the truth tells
    int timeRight = 0;
    int inOrder = 0;

    void add(const QList<Entry> &truth, const QList<Entry> &entries);
};

} // namespace Gainsay::Measuring
