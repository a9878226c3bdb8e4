// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace Gainsay::Loading {

/// The first calendar date in a line, with the time of day beside it where there is one: "4 March
/// 2026, 11:20", "Mar 4, 2026", "04.03.2026 | 11:20 Uhr", "2026年3月4日". Days before months where
/// figures alone do not tell, years of two figures as of this century; no zone. nullopt where there
/// is none, or one that cannot be an article's (before 1990).
[[nodiscard]] std::optional<QDateTime> visibleDate(QStringView line);

} // namespace Gainsay::Loading
