// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// A time of RSS ("Wed, 04 Mar 2026 11:20:00 GMT", with or without its day, seconds, zone) or in
/// ISO 8601; local time where no zone is told, or one of several meanings. nullopt for others.
[[nodiscard]] std::optional<QDateTime> feedTime(const QString &text);

} // namespace Gainsay::Loading
