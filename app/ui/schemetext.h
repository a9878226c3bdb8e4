// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheme.h"
#include "core/segment.h"
#include "core/statement.h"

#include <QString>

namespace Gainsay::Ui {

// What the window calls the codebook's values. Built-in labels are translated; those that a
// corpus brought are shown as they are.

[[nodiscard]] QString termLabel(const Core::Term &term);
/// The id itself where no term has it.
[[nodiscard]] QString termLabel(const QList<Core::Term> &terms, QStringView id);
[[nodiscard]] QString kindLabel(const Core::Scheme &scheme, QStringView kind);
[[nodiscard]] QString segmentLabel(Core::SegmentKind kind);
[[nodiscard]] QString explicitnessLabel(Core::Explicitness explicitness);
[[nodiscard]] QString directnessLabel(Core::Directness directness);

} // namespace Gainsay::Ui
