// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Gainsay::Loading {

/// Whether a whole line is a page's furniture ("Read Entire Article", "Advertisement", "Share"):
/// short, and nothing but that.
[[nodiscard]] bool isBoilerplate(QStringView line);

/// Whether a line names who wrote: "By Ada Finch", "X and news agencies", "Source: X".
[[nodiscard]] bool isByline(QStringView line);

} // namespace Gainsay::Loading
