// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codetables.h"

#include "codedifferences.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace Gainsay::Loading {

namespace {

using Codes = QList<QByteArray>;

QByteArray code(std::initializer_list<int> bytes)
{
    QByteArray out;
    for (const int byte : bytes)
        out.append(static_cast<char>(byte));
    return out;
}

/// What becomes of private-use characters. Some codecs put codes there that the standard leaves
/// undefined.
enum class PrivateUse { Kept, Dropped };

/// The one character that `text` is; 0 where it is none, several, or what stands for none.
char32_t soleCharacter(QStringView text, PrivateUse privateUse)
{
    if (text.size() == 2 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    if (text.size() != 1 || text[0] == QChar::ReplacementCharacter || text[0].unicode() < 0x80)
        return 0;
    const bool dropped =
        privateUse == PrivateUse::Dropped && text[0].category() == QChar::Other_PrivateUse;
    return dropped ? 0 : text[0].unicode();
}

/// What each of `codes` is by `codec`. One call for all is a hundred times quicker than one each.
std::vector<char32_t> decodedEach(const char *codec, const Codes &codes,
                                  PrivateUse privateUse = PrivateUse::Kept)
{
    QStringDecoder decoder(codec, QStringConverter::Flag::Stateless);
    std::vector<char32_t> out(static_cast<size_t>(codes.size()));
    const QString text = decoder.isValid() ? decoder(codes.join('\n')) : QString();
    size_t at = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (at < out.size())
            out[at++] = soleCharacter(line, privateUse);
    }
    return out;
}

/// The trail bytes of a row, in the standard's order: two runs, whose ends are included.
struct Trails {
    int first, firstEnd;
    int second, secondEnd;
};

/// `prefix` + each lead byte from `lead` to `leadEnd` + each of the trails.
Codes rows(int lead, int leadEnd, Trails trails, const QByteArray &prefix = {})
{
    Codes out;
    for (int row = lead; row <= leadEnd; ++row) {
        for (int trail = trails.first; trail <= trails.firstEnd; ++trail)
            out.append(prefix + code({row, trail}));
        for (int trail = trails.second; trail <= trails.secondEnd; ++trail)
            out.append(prefix + code({row, trail}));
    }
    return out;
}

/// 0x81308130 to 0x8431A439.
Codes fourByteCodes()
{
    constexpr int count = 39'420;
    Codes out;
    for (int i = 0; i < count; ++i) {
        out.append(
            code({0x81 + i / 12600, 0x30 + i / 1260 % 10, 0x81 + i / 10 % 126, 0x30 + i % 10}));
    }
    return out;
}

SingleByteTable singleBytes(const TableSource &source)
{
    SingleByteTable table;
    table.fill(QChar::ReplacementCharacter);
    QStringDecoder decoder(source.codec, QStringConverter::Flag::Stateless);
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes.append(static_cast<char>(byte));
    if (const QString text = decoder.isValid() ? decoder(bytes) : QString(); text.size() == 128)
        std::ranges::copy(QStringView(text).utf16(), QStringView(text).utf16() + 128,
                          table.begin());
    for (const CodeDifference &difference : source.differences)
        table.at(difference.code - 0x80U) = static_cast<char16_t>(difference.character);
    return table;
}

QHash<QString, SingleByteTable> singleByteTables()
{
    QHash<QString, SingleByteTable> out;
    for (const TableSource &source : singleByteSources())
        out.insert(source.encoding, singleBytes(source));
    return out;
}

std::vector<char32_t> big5()
{
    const Codes codes = rows(0x81, 0xFE, {0x40, 0x7E, 0xA1, 0xFE});
    std::vector<char32_t> out = decodedEach(big5Source().codec, codes, PrivateUse::Dropped);
    for (const CodeDifference &difference : big5Source().differences) {
        const int lead = difference.code >> 8, trail = difference.code & 0xFF;
        const auto place = (lead - 0x81) * 157 + trail - (trail < 0x7F ? 0x40 : 0x62);
        out.at(static_cast<size_t>(place)) =
            difference.character == QChar::ReplacementCharacter ? 0 : difference.character;
    }
    return out;
}

/// Rows 1 to 120, two to a lead byte of Shift_JIS.
std::vector<char32_t> jis0208()
{
    constexpr Trails trails{0x40, 0x7E, 0x80, 0xFC};
    return decodedEach("shift_jis", rows(0x81, 0x9F, trails) + rows(0xE0, 0xFC, trails));
}

} // namespace

const SingleByteTable *singleByteTable(QStringView encoding)
{
    static const auto tables = singleByteTables();
    const auto found = tables.constFind(encoding.toString());
    return found != tables.cend() ? &*found : nullptr;
}

const CodeTable &gb18030Table()
{
    static const CodeTable table(
        decodedEach("gb18030", rows(0x81, 0xFE, {0x40, 0x7E, 0x80, 0xFE})));
    return table;
}

const CodeTable &gb18030FourByteTable()
{
    static const CodeTable table(decodedEach("gb18030", fourByteCodes()));
    return table;
}

const CodeTable &big5Table()
{
    static const CodeTable table(big5());
    return table;
}

const CodeTable &eucKrTable()
{
    static const CodeTable table(
        decodedEach("windows-949", rows(0x81, 0xFE, {0x41, 0xFE, 0, -1}), PrivateUse::Dropped));
    return table;
}

const CodeTable &jis0208Table()
{
    static const CodeTable table(jis0208());
    return table;
}

const CodeTable &jis0212Table()
{
    // The codec has a company's characters in the rows after 0xED.
    static const CodeTable table(
        decodedEach("euc-jp", rows(0xA1, 0xED, {0xA1, 0xFE, 0, -1}, "\x8F")));
    return table;
}

} // namespace Gainsay::Loading
