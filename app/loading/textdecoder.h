// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Gainsay::Loading {

/// Bytes as text, with the name of the encoding they were in.
struct DecodedText {
    QString text; ///< without the byte-order mark; line ends as they were
    QString encoding;
};

/// UTF-8, UTF-16 or UTF-32 by byte-order mark; else UTF-8 where valid; else Windows-1252 where
/// that explains the bytes. Empty (nothing but blanks), NotText, BadEncoding; `detail` says where
/// or why, and is empty where the code says it all.
[[nodiscard]] Core::Result<DecodedText> decoded(const QByteArray &bytes);

} // namespace Gainsay::Loading
