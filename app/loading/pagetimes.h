// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagemarks.h"

#include <QDateTime>

#include <optional>

namespace Gainsay::Loading {

/// When a page's data says that it was published and changed; in local time where no zone is told.
struct PageTimes {
    std::optional<QDateTime> published;
    std::optional<QDateTime> modified;
};

/// From JSON-LD, then meta elements (OpenGraph, Dublin Core …), then microdata.
[[nodiscard]] PageTimes pageTimes(const PageMarks &marks);

/// ISO 8601 in the forms that pages use, and RFC 2822; nullopt for others.
[[nodiscard]] std::optional<QDateTime> pageTime(const QString &text);

} // namespace Gainsay::Loading
