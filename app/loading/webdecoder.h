// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Gainsay::Loading {

/// `bytes` as a browser reads them in `encoding`, a name or label of the WHATWG Encoding standard
/// (windows-1252 for any other). Never fails: what is malformed becomes U+FFFD. A byte order mark
/// of that very encoding is left out, and line ends stay as they were. Any thread; linear in time.
[[nodiscard]] QString decodedAs(QByteArrayView bytes, QStringView encoding);

} // namespace Gainsay::Loading
