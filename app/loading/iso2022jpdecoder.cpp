// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codetables.h"
#include "multibytedecoders.h"
#include "textsink.h"

#include <optional>

namespace Gainsay::Loading {

namespace {

/// Escape sequences switch between four sets of characters, as the WHATWG Encoding standard has it.
class Iso2022JpDecoder
{
public:
    explicit Iso2022JpDecoder(QByteArrayView bytes) : m_bytes(bytes), m_sink(bytes.size()) {}

    QString decoded()
    {
        while (m_at < m_bytes.size()) {
            if (byteAt(m_at) == escape)
                readEscape();
            else
                readCharacter();
        }
        return m_sink.taken();
    }

private:
    enum class Set { Ascii, Roman, Katakana, Jis0208 };
    static constexpr uint escape = 0x1B;

    /// Beyond the end stands what belongs to no set.
    [[nodiscard]] uint byteAt(qsizetype at) const
    {
        return at < m_bytes.size() ? static_cast<uchar>(m_bytes[at]) : 0x100;
    }

    [[nodiscard]] std::optional<Set> setOfEscape() const
    {
        const uint first = byteAt(m_at + 1), second = byteAt(m_at + 2);
        if (first == '$')
            return second == '@' || second == 'B' ? std::optional(Set::Jis0208) : std::nullopt;
        if (first != '(')
            return std::nullopt;
        return second == 'B' ? std::optional(Set::Ascii)
            : second == 'J'  ? std::optional(Set::Roman)
            : second == 'I'  ? std::optional(Set::Katakana)
                             : std::nullopt;
    }

    /// A second escape sequence with nothing between is an error too: it could hide markup.
    void readEscape()
    {
        constexpr qsizetype length = 3;
        const auto set = setOfEscape();
        if (!set || m_justSwitched)
            m_sink.fail();
        m_justSwitched = set.has_value();
        m_set = set.value_or(m_set);
        m_at += set ? length : 1;
    }

    void readCharacter()
    {
        m_justSwitched = false;
        const uint byte = byteAt(m_at++);
        switch (m_set) {
        case Set::Ascii:
            putSingle(byte, byte);
            break;
        case Set::Roman:
            putSingle(byte, byte == 0x5C ? U'\u00A5' : byte == 0x7E ? U'\u203E' : byte);
            break;
        case Set::Katakana:
            m_sink.putOrFail(byte >= 0x21 && byte <= 0x5F ? 0xFF61 + byte - 0x21 : 0);
            break;
        case Set::Jis0208:
            readSecondByte(byte);
        }
    }

    /// Shifts and what is not ASCII belong to neither of these sets.
    void putSingle(uint byte, char32_t character)
    {
        m_sink.put(byte < 0x80 && byte != 0x0E && byte != 0x0F ? character : char32_t(0xFFFD));
    }

    void readSecondByte(uint first)
    {
        if (!isGraphic(first)) {
            m_sink.fail();
            return;
        }
        const uint second = byteAt(m_at);
        m_at += m_at < m_bytes.size() && second != escape ? 1 : 0;
        m_sink.putOrFail(isGraphic(second) ? jis0208Table()[(first - 0x21) * 94 + second - 0x21]
                                           : 0);
    }

    static bool isGraphic(uint byte) { return byte >= 0x21 && byte <= 0x7E; }

    QByteArrayView m_bytes;
    TextSink m_sink;
    qsizetype m_at = 0;
    Set m_set = Set::Ascii;
    bool m_justSwitched = false;
};

} // namespace

QString decodedIso2022Jp(QByteArrayView bytes)
{
    return Iso2022JpDecoder(bytes).decoded();
}

} // namespace Gainsay::Loading
