// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdecoder.h"

#include "webdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

struct ByteOrderMark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
    qsizetype unit; ///< bytes that stand or fall together
};

// UTF-32 before UTF-16, whose little-endian mark begins the other's.
constexpr std::array byteOrderMarks{
    ByteOrderMark{QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1, 4},
    ByteOrderMark{QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1, 4},
    ByteOrderMark{QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"_L1, 1},
    ByteOrderMark{QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1, 2},
    ByteOrderMark{QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1, 2},
};

/// Documents that open with readable characters but are not text.
constexpr std::array<QByteArrayView, 3> disguises{"%PDF-", "{\\rtf", "%!PS"};

/// The length in bytes of the well-formed UTF-8 sequence at `at`; 0 where there is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto first = static_cast<uchar>(bytes[at]);
    const qsizetype length = first < 0x80 ? 1
        : first >= 0xC2 && first <= 0xDF  ? 2
        : first >= 0xE0 && first <= 0xEF  ? 3
        : first >= 0xF0 && first <= 0xF4  ? 4
                                          : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    return QUtf8StringView(bytes.sliced(at, length)).isValidUtf8() ? length : 0;
}

struct Utf8Survey {
    qsizetype sequences = 0; ///< well-formed ones of more than one byte
    qsizetype broken = 0;    ///< bytes that belong to none
    qsizetype firstBroken = -1;
};

Utf8Survey surveyed(QByteArrayView bytes)
{
    Utf8Survey survey;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0) {
            if (survey.broken++ == 0)
                survey.firstBroken = i;
        } else if (length > 1) {
            ++survey.sequences;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return survey;
}

bool isUndefinedIn1252(char byte)
{
    return QByteArrayView("\x81\x8D\x8F\x90\x9D").contains(byte);
}

/// Western text has a few bytes beyond ASCII and none that Windows-1252 leaves undefined. Text in
/// a Cyrillic or Arabic code page consists of little else.
bool looksLike1252(QByteArrayView bytes)
{
    constexpr qsizetype leastAsciiPerOther = 3;
    const auto high =
        std::ranges::count_if(bytes, [](char c) { return static_cast<uchar>(c) > 0x7F; });
    return std::ranges::none_of(bytes, isUndefinedIn1252)
        && bytes.size() - high >= high * leastAsciiPerOther;
}

/// The byte order that zero bytes at only even or only odd places betray.
std::optional<QLatin1StringView> unmarkedUtf16(QByteArrayView bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = bytes.size() / 4;
    if (bytes.size() % 2 != 0 || bytes.size() < 4)
        return std::nullopt;
    if (zeros[0] == 0 && zeros[1] > many)
        return "UTF-16LE"_L1;
    if (zeros[1] == 0 && zeros[0] > many)
        return "UTF-16BE"_L1;
    return std::nullopt;
}

bool isStrayControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

/// A NUL, or more than one stray control character in a hundred.
bool isBinary(QStringView text)
{
    constexpr qsizetype textPerControl = 100;
    return text.contains(QChar::Null)
        || std::ranges::count_if(text, isStrayControl) * textPerControl > text.size();
}

/// The first surrogate without its partner; -1: none.
qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool paired =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!paired)
            return i;
        ++i;
    }
    return -1;
}

Result<DecodedText> decodedWithMark(QByteArrayView bytes, const ByteOrderMark &mark)
{
    QStringDecoder decoder(mark.encoding, QStringConverter::Flag::Stateless);
    DecodedText out{decoder(bytes.sliced(mark.bytes.size())), mark.name};
    if (mark.encoding == QStringConverter::Utf8) {
        const Utf8Survey survey = surveyed(bytes);
        if (survey.broken > 0)
            return failure(ErrorCode::BadEncoding, u"UTF-8, byte %1"_s.arg(survey.firstBroken));
    }
    const qsizetype lone = loneSurrogate(out.text);
    if (lone >= 0)
        return failure(ErrorCode::BadEncoding, u"%1, character %2"_s.arg(mark.name).arg(lone));
    if (decoder.hasError() || (bytes.size() - mark.bytes.size()) % mark.unit != 0)
        return failure(ErrorCode::BadEncoding, mark.name);
    return out;
}

Result<DecodedText> decodedWithoutMark(const QByteArray &bytes)
{
    if (const auto order = unmarkedUtf16(bytes))
        return failure(ErrorCode::BadEncoding, u"%1 without a byte-order mark"_s.arg(*order));
    if (bytes.contains('\0'))
        return failure(ErrorCode::NotText);
    if (QUtf8StringView(bytes).isValidUtf8())
        return DecodedText{QString::fromUtf8(bytes), u"UTF-8"_s};
    const Utf8Survey survey = surveyed(bytes);
    // Text that is UTF-8 but for a broken byte would come out as garbage, not as Western text.
    if (survey.sequences >= survey.broken || !looksLike1252(bytes))
        return failure(ErrorCode::BadEncoding, u"byte %1"_s.arg(survey.firstBroken));
    return DecodedText{decodedAs(bytes, u"windows-1252"), u"windows-1252"_s};
}

} // namespace

Result<DecodedText> decoded(const QByteArray &bytes)
{
    if (std::ranges::any_of(disguises, [&](auto start) { return bytes.startsWith(start); }))
        return failure(ErrorCode::NotText);
    const auto *const mark = std::ranges::find_if(
        byteOrderMarks, [&](const ByteOrderMark &m) { return bytes.startsWith(m.bytes); });
    auto out =
        mark != byteOrderMarks.end() ? decodedWithMark(bytes, *mark) : decodedWithoutMark(bytes);
    if (!out)
        return out;
    if (QStringView(out->text).trimmed().isEmpty())
        return failure(ErrorCode::Empty);
    if (isBinary(out->text))
        return failure(ErrorCode::NotText);
    return out;
}

} // namespace Gainsay::Loading
