// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// XML without what makes a parser slow or curious: document types (entities, defaults of
/// attributes) and characters that XML does not know are taken out. nullopt where a tag has more
/// attributes than any feed needs. Linear.
[[nodiscard]] std::optional<QString> tamedXml(const QString &xml);

} // namespace Gainsay::Loading
