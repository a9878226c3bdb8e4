// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scheme.h"

namespace Gainsay::Core {

/// The codebook document: see resources/codebook/codebook-1.json for its shape.
[[nodiscard]] Result<Scheme> schemeFromJson(const QByteArray &document);
[[nodiscard]] QByteArray schemeToJson(const Scheme &scheme);

} // namespace Gainsay::Core
