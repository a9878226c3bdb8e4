// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <span>
#include <vector>

// The tables of the WHATWG Encoding standard, "indexes" there. Each is made at first use from the
// nearest codec of Qt, which spares shipping them; safe from any thread.

namespace Gainsay::Loading {

/// The characters of the bytes 0x80 to 0xFF; U+FFFD: none.
using SingleByteTable = std::array<char16_t, 128>;

/// nullptr: no single-byte encoding by this WHATWG name.
[[nodiscard]] const SingleByteTable *singleByteTable(QStringView encoding);

/// Characters by the standard's pointer, that is by row and place in the row; 0: none.
class CodeTable
{
public:
    explicit CodeTable(std::vector<char32_t> characters) : m_characters(std::move(characters)) {}
    [[nodiscard]] char32_t operator[](size_t pointer) const
    {
        return pointer < m_characters.size() ? m_characters[pointer] : 0;
    }

private:
    std::vector<char32_t> m_characters;
};

[[nodiscard]] const CodeTable &gb18030Table();
[[nodiscard]] const CodeTable &gb18030FourByteTable(); ///< of the Basic Multilingual Plane alone
[[nodiscard]] const CodeTable &big5Table();
[[nodiscard]] const CodeTable &eucKrTable();
[[nodiscard]] const CodeTable &jis0208Table();
[[nodiscard]] const CodeTable &jis0212Table();

} // namespace Gainsay::Loading
