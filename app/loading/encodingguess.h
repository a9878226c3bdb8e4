// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// Encodings that nobody declared, told from the bytes. Any thread; linear in time.

namespace Gainsay::Loading {

/// UTF-16 without a mark, by its zeros, or ISO-2022-JP, by its escape sequences. Both would pass
/// for UTF-8.
[[nodiscard]] std::optional<QString> disguisedEncoding(QByteArrayView bytes);

/// The encoding of bytes that are no UTF-8, by how often which characters would occur in them.
/// nullopt: Western, or too little to tell by.
[[nodiscard]] std::optional<QString> guessedEncoding(QByteArrayView bytes);

} // namespace Gainsay::Loading
