// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// The name that the WHATWG Encoding standard gives to what web pages and servers call `label`:
/// "latin1" is windows-1252. Case and ASCII blanks around it do not count. nullopt: no label of
/// the standard. Any thread.
[[nodiscard]] std::optional<QString> encodingForLabel(QByteArrayView label);

} // namespace Gainsay::Loading
