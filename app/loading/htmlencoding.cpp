// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlencoding.h"

#include "encodingguess.h"
#include "encodinglabels.h"
#include "metaprescan.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Source = PageEncoding::Source;

namespace {

std::optional<QString> markedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (bytes.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    return std::nullopt;
}

/// Without the first bytes of a character of UTF-8 that the end cuts off.
QByteArrayView withoutHalfCharacter(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, bytes.size()); ++length) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - length]);
        if (byte >= 0xC0) { // a lead byte: of two, of three, of four
            const qsizetype wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
            return length < wanted ? bytes.chopped(length) : bytes;
        }
        if (byte < 0x80)
            break;
    }
    return bytes;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return static_cast<uchar>(c) > 0x7F; });
}

/// UTF-8 with at least one whole character beyond ASCII.
bool isMultibyteUtf8(QByteArrayView bytes)
{
    const QByteArrayView whole = withoutHalfCharacter(bytes);
    return !isAscii(whole) && QUtf8StringView(whole).isValidUtf8();
}

std::optional<PageEncoding> declaredInside(QByteArrayView bytes)
{
    constexpr qsizetype furthest = 64 << 10;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), furthest));
    const auto meta = metaDeclaration(start);
    const auto xml = xmlDeclaration(start);
    if (xml && (!meta || meta->end >= prescanLength))
        return PageEncoding{*xml, Source::XmlDeclaration};
    return meta ? std::optional(PageEncoding{meta->encoding, Source::Meta}) : std::nullopt;
}

std::optional<PageEncoding> declared(QByteArrayView bytes, QByteArrayView httpCharset)
{
    if (const auto encoding = encodingForLabel(httpCharset))
        return PageEncoding{*encoding, Source::Http};
    return declaredInside(bytes);
}

/// Zeros are valid UTF-8, but in UTF-16 they are halves of characters.
bool contradicts(const PageEncoding &declared, QByteArrayView bytes)
{
    if (declared.name == u"UTF-8"
        || (declared.name.startsWith("UTF-16"_L1) && bytes.contains('\0')))
        return false;
    return isMultibyteUtf8(bytes);
}

PageEncoding toldByBytes(QByteArrayView bytes)
{
    if (const auto encoding = disguisedEncoding(bytes))
        return {*encoding, Source::Guess};
    if (isAscii(bytes) || isMultibyteUtf8(bytes))
        return {u"UTF-8"_s, Source::ValidUtf8};
    if (const auto encoding = guessedEncoding(bytes))
        return {*encoding, Source::Guess};
    return {u"windows-1252"_s, Source::Default};
}

} // namespace

PageEncoding pageEncoding(QByteArrayView bytes, QByteArrayView httpCharset)
{
    if (const auto encoding = markedEncoding(bytes))
        return {*encoding, Source::ByteOrderMark};
    const auto found = declared(bytes, httpCharset);
    if (!found)
        return toldByBytes(bytes);
    return contradicts(*found, bytes) ? PageEncoding{u"UTF-8"_s, Source::ValidUtf8} : *found;
}

} // namespace Gainsay::Loading
