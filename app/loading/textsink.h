// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Gainsay::Loading {

/// The text a decoder writes, in room made at the start: no decoder of the WHATWG Encoding
/// standard yields more UTF-16 units than it reads bytes.
class TextSink
{
public:
    explicit TextSink(qsizetype most) : m_text(most, Qt::Uninitialized), m_end(m_text.data()) {}

    void put(char32_t character)
    {
        if (QChar::requiresSurrogates(character)) {
            *m_end++ = QChar(QChar::highSurrogate(character));
            *m_end++ = QChar(QChar::lowSurrogate(character));
        } else {
            *m_end++ = QChar(static_cast<char16_t>(character));
        }
    }

    /// The standard's "error" in decoding for display.
    void fail() { put(QChar::ReplacementCharacter); }

    void putOrFail(char32_t character) { put(character != 0 ? character : 0xFFFD); }

    /// Puts the ASCII characters of `bytes` from `at` on. Returns where they end.
    qsizetype putAscii(QByteArrayView bytes, qsizetype at)
    {
        while (at < bytes.size() && static_cast<uchar>(bytes[at]) < 0x80)
            *m_end++ = QChar(static_cast<char16_t>(bytes[at++]));
        return at;
    }

    [[nodiscard]] QString taken()
    {
        m_text.truncate(m_end - m_text.constData());
        return std::move(m_text);
    }

private:
    QString m_text;
    QChar *m_end;
};

} // namespace Gainsay::Loading
