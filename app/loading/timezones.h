// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace Gainsay::Loading {

/// Whether the words name a time zone as newspapers do: "GMT", "CEST", "ET", "UTC+2", "GMT-03:30".
[[nodiscard]] bool isZone(QStringView words);

/// Seconds east of UTC of the zone that `words` name. nullopt where they name none, or one whose
/// offset hangs on a date that is not known, or a name with several meanings.
[[nodiscard]] std::optional<int> zoneOffset(QStringView words, std::optional<QDate> date,
                                            QTime time);

/// Whether a site at this offset may mean it by these words: its own time where they say "local
/// time" or nothing, one of the meanings of a name with several ("IST", "AST").
[[nodiscard]] bool couldBe(QStringView words, int offset);

} // namespace Gainsay::Loading
