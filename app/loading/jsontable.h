// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

namespace Gainsay::Loading {

/// As readTable(), for JSON in UTF-8 without a mark.
[[nodiscard]] Core::Result<Table> readJson(const QByteArray &utf8, const QString &origin);

} // namespace Gainsay::Loading
