// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks.h"

#include <QString>

namespace Gainsay::Ui {

/// A check's finding in one translated sentence that says what to do.
[[nodiscard]] QString findingText(const Core::Finding &finding);

} // namespace Gainsay::Ui
