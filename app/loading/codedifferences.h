// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace Gainsay::Loading {

/// One code that Qt's codec reads otherwise than the WHATWG Encoding standard.
struct CodeDifference {
    quint16 code;       ///< one byte, or two with the first of them high
    char32_t character; ///< by the standard; U+FFFD: none
};

/// How Qt's codecs yield the table of an encoding.
struct TableSource {
    QLatin1StringView encoding; ///< by its WHATWG name
    const char *codec;          ///< the nearest that Qt has, by ICU's name
    std::span<const CodeDifference> differences;
};

/// The single-byte encodings. A static table.
[[nodiscard]] std::span<const TableSource> singleByteSources();

/// The two-byte codes of Big5.
[[nodiscard]] const TableSource &big5Source();

} // namespace Gainsay::Loading
