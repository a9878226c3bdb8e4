// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodinglabels.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

struct Labels {
    QLatin1StringView encoding;
    QByteArrayView labels; ///< with blanks between
};

/// From the WHATWG Encoding standard, 4.2 Names and labels.
constexpr Labels labelsOfEncodings[]{
    {"UTF-8"_L1, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"},
    {"IBM866"_L1, "866 cp866 csibm866 ibm866"},
    {"ISO-8859-2"_L1,
     "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"},
    {"ISO-8859-3"_L1,
     "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"},
    {"ISO-8859-4"_L1,
     "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"},
    {"ISO-8859-5"_L1,
     "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
     "iso_8859-5:1988"},
    {"ISO-8859-6"_L1,
     "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
     "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"},
    {"ISO-8859-7"_L1,
     "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 "
     "iso_8859-7 iso_8859-7:1987 sun_eu_greek"},
    {"ISO-8859-8"_L1,
     "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
     "iso_8859-8 iso_8859-8:1988 visual"},
    {"ISO-8859-8-I"_L1, "csiso88598i iso-8859-8-i logical"},
    {"ISO-8859-10"_L1, "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"},
    {"ISO-8859-13"_L1, "iso-8859-13 iso8859-13 iso885913"},
    {"ISO-8859-14"_L1, "iso-8859-14 iso8859-14 iso885914"},
    {"ISO-8859-15"_L1, "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"},
    {"ISO-8859-16"_L1, "iso-8859-16"},
    {"KOI8-R"_L1, "cskoi8r koi koi8 koi8-r koi8_r"},
    {"KOI8-U"_L1, "koi8-ru koi8-u"},
    {"macintosh"_L1, "csmacintosh mac macintosh x-mac-roman"},
    {"windows-874"_L1, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"},
    {"windows-1250"_L1, "cp1250 windows-1250 x-cp1250"},
    {"windows-1251"_L1, "cp1251 windows-1251 x-cp1251"},
    {"windows-1252"_L1,
     "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
     "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"},
    {"windows-1253"_L1, "cp1253 windows-1253 x-cp1253"},
    {"windows-1254"_L1,
     "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 "
     "latin5 windows-1254 x-cp1254"},
    {"windows-1255"_L1, "cp1255 windows-1255 x-cp1255"},
    {"windows-1256"_L1, "cp1256 windows-1256 x-cp1256"},
    {"windows-1257"_L1, "cp1257 windows-1257 x-cp1257"},
    {"windows-1258"_L1, "cp1258 windows-1258 x-cp1258"},
    {"x-mac-cyrillic"_L1, "x-mac-cyrillic x-mac-ukrainian"},
    {"GBK"_L1, "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"},
    {"gb18030"_L1, "gb18030"},
    {"Big5"_L1, "big5 big5-hkscs cn-big5 csbig5 x-x-big5"},
    {"EUC-JP"_L1, "cseucpkdfmtjapanese euc-jp x-euc-jp"},
    {"ISO-2022-JP"_L1, "csiso2022jp iso-2022-jp"},
    {"Shift_JIS"_L1, "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"},
    {"EUC-KR"_L1,
     "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
     "ksc_5601 windows-949"},
    {"replacement"_L1,
     "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement"},
    {"UTF-16BE"_L1, "unicodefffe utf-16be"},
    {"UTF-16LE"_L1, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"},
    {"x-user-defined"_L1, "x-user-defined"},
};

QHash<QByteArray, QString> encodingsByLabel()
{
    QHash<QByteArray, QString> out;
    for (const Labels &entry : labelsOfEncodings) {
        for (const QByteArray &label : entry.labels.toByteArray().split(' '))
            out.insert(label, entry.encoding);
    }
    return out;
}

bool isBlank(char byte)
{
    return QByteArrayView("\t\n\f\r ").contains(byte); // a vertical tab is none
}

} // namespace

std::optional<QString> encodingForLabel(QByteArrayView label)
{
    static const auto encodings = encodingsByLabel();
    constexpr qsizetype longest = 64; // spares copying a hostile one
    while (!label.isEmpty() && isBlank(label.front()))
        label = label.sliced(1);
    while (!label.isEmpty() && isBlank(label.back()))
        label.chop(1);
    if (label.size() > longest)
        return std::nullopt;
    const auto found = encodings.constFind(label.toByteArray().toLower());
    return found != encodings.cend() ? std::optional(*found) : std::nullopt;
}

} // namespace Gainsay::Loading
