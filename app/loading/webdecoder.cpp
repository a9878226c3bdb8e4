// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webdecoder.h"

#include "codetables.h"
#include "encodinglabels.h"
#include "multibytedecoders.h"
#include "textsink.h"

#include <QHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

/// The bytes that may follow a lead byte of UTF-8, and how many do.
struct Utf8Lead {
    int trails = 0;                     ///< 0: no lead byte
    uint lowest = 0x80, highest = 0xBF; ///< of the first one
};

Utf8Lead utf8Lead(uint byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, byte == 0xE0 ? 0xA0U : 0x80U, byte == 0xED ? 0x9FU : 0xBFU};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, byte == 0xF0 ? 0x90U : 0x80U, byte == 0xF4 ? 0x8FU : 0xBFU};
    return {};
}

/// Puts the character at `at`, or one U+FFFD for as much of it as is well-formed. Returns its end.
qsizetype putUtf8(TextSink &sink, QByteArrayView bytes, qsizetype at)
{
    const auto byte = static_cast<uchar>(bytes[at++]);
    const Utf8Lead lead = utf8Lead(byte);
    uint lowest = lead.lowest, highest = lead.highest;
    char32_t character = byte & (0x3FU >> lead.trails);
    for (int i = 0; i < lead.trails; ++i) {
        const uint trail = at < bytes.size() ? static_cast<uchar>(bytes[at]) : 0;
        if (trail < lowest || trail > highest) {
            sink.fail();
            return at;
        }
        ++at;
        character = character << 6U | (trail & 0x3FU);
        lowest = 0x80;
        highest = 0xBF;
    }
    sink.put(lead.trails > 0 ? character : char32_t(0xFFFD));
    return at;
}

/// Qt's own decoder is quick, but puts more than one U+FFFD for a character cut off.
QString decodedUtf8(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    // A second mark is text; QString::fromUtf8() would drop it.
    if (QUtf8StringView(bytes).isValidUtf8() && !bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    TextSink sink(bytes.size());
    for (qsizetype at = sink.putAscii(bytes, 0); at < bytes.size();)
        at = sink.putAscii(bytes, putUtf8(sink, bytes, at));
    return sink.taken();
}

void replaceLoneSurrogates(QString &text)
{
    QChar *const units = text.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!units[i].isSurrogate())
            continue;
        if (units[i].isHighSurrogate() && i + 1 < text.size() && units[i + 1].isLowSurrogate())
            ++i;
        else
            units[i] = QChar::ReplacementCharacter;
    }
}

template <QSysInfo::Endian order> QString decodedUtf16(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if constexpr (order == QSysInfo::BigEndian)
        qFromBigEndian<char16_t>(bytes.data(), text.size(), text.data());
    else
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    if (bytes.size() % 2 != 0) {
        // Half a unit and a half pair before it are one error.
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        text += QChar::ReplacementCharacter;
    }
    replaceLoneSurrogates(text);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QString decodedUserDefined(QByteArrayView bytes)
{
    constexpr uint firstPrivate = 0xF780;
    TextSink sink(bytes.size());
    for (const char c : bytes) {
        const uint byte = static_cast<uchar>(c);
        sink.put(byte < 0x80 ? byte : firstPrivate + byte - 0x80);
    }
    return sink.taken();
}

/// For encodings that browsers refuse to read, lest they hide markup.
QString decodedReplacement(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QString() : QString(QChar::ReplacementCharacter);
}

QString decodedSingleBytes(QByteArrayView bytes, const SingleByteTable &table)
{
    TextSink sink(bytes.size());
    for (qsizetype at = sink.putAscii(bytes, 0); at < bytes.size();) {
        sink.put(table[static_cast<uchar>(bytes[at]) - 0x80U]);
        at = sink.putAscii(bytes, at + 1);
    }
    return sink.taken();
}

using Decoder = QString (*)(QByteArrayView);

/// nullptr: single bytes by a table.
Decoder decoderOf(const QString &encoding)
{
    static const QHash<QString, Decoder> decoders{
        {u"UTF-8"_s, decodedUtf8},
        {u"UTF-16LE"_s, decodedUtf16<QSysInfo::LittleEndian>},
        {u"UTF-16BE"_s, decodedUtf16<QSysInfo::BigEndian>},
        {u"GBK"_s, decodedGb18030},
        {u"gb18030"_s, decodedGb18030},
        {u"Big5"_s, decodedBig5},
        {u"EUC-KR"_s, decodedEucKr},
        {u"EUC-JP"_s, decodedEucJp},
        {u"Shift_JIS"_s, decodedShiftJis},
        {u"ISO-2022-JP"_s, decodedIso2022Jp},
        {u"x-user-defined"_s, decodedUserDefined},
        {u"replacement"_s, decodedReplacement},
    };
    return decoders.value(encoding);
}

} // namespace

QString decodedAs(QByteArrayView bytes, QStringView encoding)
{
    const QString western = u"windows-1252"_s;
    const QString name = encodingForLabel(encoding.toLatin1()).value_or(western);
    if (const Decoder decoder = decoderOf(name))
        return decoder(bytes);
    const SingleByteTable *const table = singleByteTable(name);
    return decodedSingleBytes(bytes, table != nullptr ? *table : *singleByteTable(western));
}

} // namespace Gainsay::Loading
