// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "multibytedecoders.h"

#include "codetables.h"
#include "textsink.h"

namespace Gainsay::Loading {

namespace {

/// Bytes by place, as numbers.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] uint operator[](qsizetype at) const { return static_cast<uchar>(m_bytes[at]); }
    [[nodiscard]] bool has(qsizetype at) const { return at < m_bytes.size(); }
    [[nodiscard]] bool isWithin(qsizetype at, uint first, uint last) const
    {
        return has(at) && (*this)[at] >= first && (*this)[at] <= last;
    }

private:
    QByteArrayView m_bytes;
};

/// How many bytes a code of two that is malformed takes: an ASCII one is read anew, so that half a
/// character never swallows markup.
qsizetype malformedLength(const Bytes &bytes, qsizetype at, qsizetype length)
{
    return bytes.has(at + length - 1) && bytes[at + length - 1] < 0x80 ? length - 1 : length;
}

qsizetype putOrReject(TextSink &sink, char32_t character, const Bytes &bytes, qsizetype at)
{
    sink.putOrFail(character);
    return character != 0 ? 2 : malformedLength(bytes, at, 2);
}

/// Runs `step`, which puts what begins with the byte at a place beyond ASCII and returns how many
/// bytes that took. The last may count bytes beyond the end.
template <class Step> QString decodedBy(QByteArrayView bytes, Step step)
{
    TextSink sink(bytes.size());
    const Bytes numbers(bytes);
    for (qsizetype at = sink.putAscii(bytes, 0); at < bytes.size();)
        at = sink.putAscii(bytes, std::min(at + step(sink, numbers, at), bytes.size()));
    return sink.taken();
}

char32_t fourByteCharacter(const Bytes &bytes, qsizetype at)
{
    constexpr uint firstBeyond = 189'000; // U+10000
    const uint pointer =
        (((bytes[at] - 0x81) * 10 + bytes[at + 1] - 0x30) * 126 + bytes[at + 2] - 0x81) * 10
        + bytes[at + 3] - 0x30;
    if (pointer < firstBeyond)
        return gb18030FourByteTable()[pointer];
    const char32_t character = 0x10000 + pointer - firstBeyond;
    return character <= QChar::LastValidCodePoint ? character : 0;
}

/// The second byte is a digit.
qsizetype fourBytesOfGb18030(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    constexpr qsizetype length = 4;
    const bool cutOff =
        !bytes.has(at + 2) || (bytes.isWithin(at + 2, 0x81, 0xFE) && !bytes.has(at + 3));
    if (cutOff) {
        sink.fail();
        return length;
    }
    if (!bytes.isWithin(at + 2, 0x81, 0xFE) || !bytes.isWithin(at + 3, 0x30, 0x39)) {
        sink.fail();
        return 1;
    }
    sink.putOrFail(fourByteCharacter(bytes, at));
    return length;
}

qsizetype stepOfGb18030(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    if (bytes[at] == 0x80 || bytes[at] == 0xFF) {
        sink.putOrFail(bytes[at] == 0x80 ? U'\u20AC' : 0);
        return 1;
    }
    if (bytes.isWithin(at + 1, 0x30, 0x39))
        return fourBytesOfGb18030(sink, bytes, at);
    char32_t character = 0;
    if (bytes.isWithin(at + 1, 0x40, 0x7E) || bytes.isWithin(at + 1, 0x80, 0xFE)) {
        const uint trail = bytes[at + 1];
        character = gb18030Table()[(bytes[at] - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)];
    }
    return putOrReject(sink, character, bytes, at);
}

/// The four codes that stand for a letter and a combining mark; 0: none of them.
char32_t markOfBig5(uint pointer)
{
    return pointer == 1133 || pointer == 1164 ? U'\u0304'
        : pointer == 1135 || pointer == 1166  ? U'\u030C'
                                              : 0;
}

qsizetype stepOfBig5(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    if (bytes[at] == 0x80 || bytes[at] == 0xFF) {
        sink.fail();
        return 1;
    }
    char32_t character = 0;
    if (bytes.isWithin(at + 1, 0x40, 0x7E) || bytes.isWithin(at + 1, 0xA1, 0xFE)) {
        const uint trail = bytes[at + 1];
        const uint pointer = (bytes[at] - 0x81) * 157 + trail - (trail < 0x7F ? 0x40 : 0x62);
        if (const char32_t mark = markOfBig5(pointer)) {
            sink.put(pointer < 1150 ? U'\u00CA' : U'\u00EA');
            sink.put(mark);
            return 2;
        }
        character = big5Table()[pointer];
    }
    return putOrReject(sink, character, bytes, at);
}

qsizetype stepOfEucKr(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    if (bytes[at] == 0x80 || bytes[at] == 0xFF) {
        sink.fail();
        return 1;
    }
    const char32_t character = bytes.isWithin(at + 1, 0x41, 0xFE)
        ? eucKrTable()[(bytes[at] - 0x81) * 190 + bytes[at + 1] - 0x41]
        : 0;
    return putOrReject(sink, character, bytes, at);
}

constexpr char32_t firstHalfwidthKatakana = 0xFF61;

/// The third byte of a code that 0x8F begins.
qsizetype threeBytesOfEucJp(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    constexpr qsizetype length = 3;
    const char32_t character = bytes.isWithin(at + 2, 0xA1, 0xFE)
        ? jis0212Table()[(bytes[at + 1] - 0xA1) * 94 + bytes[at + 2] - 0xA1]
        : 0;
    sink.putOrFail(character);
    return character != 0 ? length : malformedLength(bytes, at, length);
}

qsizetype stepOfEucJp(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    const uint lead = bytes[at];
    const bool doubled = bytes.isWithin(at, 0xA1, 0xFE);
    if (!doubled && lead != 0x8E && lead != 0x8F) {
        sink.fail();
        return 1;
    }
    if (lead == 0x8F && bytes.isWithin(at + 1, 0xA1, 0xFE))
        return threeBytesOfEucJp(sink, bytes, at);
    char32_t character = 0;
    if (lead == 0x8E && bytes.isWithin(at + 1, 0xA1, 0xDF))
        character = firstHalfwidthKatakana + bytes[at + 1] - 0xA1;
    else if (doubled && bytes.isWithin(at + 1, 0xA1, 0xFE))
        character = jis0208Table()[(lead - 0xA1) * 94 + bytes[at + 1] - 0xA1];
    return putOrReject(sink, character, bytes, at);
}

/// The codes 8836 to 10715 are kept for characters of one's own.
char32_t shiftJisCharacter(uint lead, uint trail)
{
    constexpr uint firstPrivate = 8836;
    constexpr uint lastPrivate = 10'715;
    const uint pointer =
        (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + trail - (trail < 0x7F ? 0x40 : 0x41);
    return pointer >= firstPrivate && pointer <= lastPrivate ? 0xE000 + pointer - firstPrivate
                                                             : jis0208Table()[pointer];
}

qsizetype stepOfShiftJis(TextSink &sink, const Bytes &bytes, qsizetype at)
{
    const uint lead = bytes[at];
    if (lead == 0x80 || bytes.isWithin(at, 0xA1, 0xDF)) {
        sink.put(lead == 0x80 ? lead : firstHalfwidthKatakana + lead - 0xA1);
        return 1;
    }
    if (lead == 0xA0 || lead > 0xFC) {
        sink.fail();
        return 1;
    }
    const bool paired = bytes.isWithin(at + 1, 0x40, 0x7E) || bytes.isWithin(at + 1, 0x80, 0xFC);
    return putOrReject(sink, paired ? shiftJisCharacter(lead, bytes[at + 1]) : 0, bytes, at);
}

} // namespace

QString decodedGb18030(QByteArrayView bytes)
{
    return decodedBy(bytes, stepOfGb18030);
}

QString decodedBig5(QByteArrayView bytes)
{
    return decodedBy(bytes, stepOfBig5);
}

QString decodedEucKr(QByteArrayView bytes)
{
    return decodedBy(bytes, stepOfEucKr);
}

QString decodedEucJp(QByteArrayView bytes)
{
    return decodedBy(bytes, stepOfEucJp);
}

QString decodedShiftJis(QByteArrayView bytes)
{
    return decodedBy(bytes, stepOfShiftJis);
}

} // namespace Gainsay::Loading
