// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Gainsay::Ui {

/// What went wrong and what to do, in one or two translated sentences. `where` is a path or a
/// title, already fit to be shown.
[[nodiscard]] QString errorText(const Core::Error &error, const QString &where = {});

} // namespace Gainsay::Ui
