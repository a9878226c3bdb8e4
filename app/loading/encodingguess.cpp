// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingguess.h"

#include "webdecoder.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

/// How much is looked at, in bytes.
constexpr qsizetype sampleLength = 64 << 10;

/// The characters that make up most of a text, when it is read in the encoding it was written in.
struct Model {
    QStringView encoding;
    QStringView frequent;
    int leastPercent; ///< of the characters beyond ASCII
};

constexpr QStringView kana =
    u"のにはをたがでてとしれさいうなかまっらりあくこきもるすんンスルトラーイリアク";
constexpr QStringView simplifiedHan =
    u"的一是不了在人有我他这中大来上个国到说们为子和你地出会时要也就可以对生"
    u"能而那得于着下自之年过发后作里，。";
constexpr QStringView traditionalHan =
    u"的一是不了在人有我他這中大來上個國到說們為子和你地出會時要也就可以對"
    u"生能而那得於著下自之年過發後作裡，。";
constexpr QStringView hangul = u"이다는에의을가고하지은로한도를사인서대기자정리해어나시";
constexpr QStringView cyrillic = u"оеаинтсрвлкі";
constexpr QStringView greek = u"αοιετσνρκπςάόίέήύώΆ";
constexpr QStringView arabic = u"اليمنتروبةع";

/// Of two that read the same characters, the first is the commoner one.
constexpr std::array models{
    Model{u"Shift_JIS", kana, 25},
    Model{u"EUC-JP", kana, 25},
    Model{u"EUC-KR", hangul, 15},
    Model{u"GBK", simplifiedHan, 12},
    Model{u"Big5", traditionalHan, 12},
    Model{u"windows-1251", cyrillic, 50},
    Model{u"KOI8-U", cyrillic, 50},
    Model{u"ISO-8859-5", cyrillic, 50},
    Model{u"IBM866", cyrillic, 50},
    Model{u"windows-1253", greek, 50},
    Model{u"ISO-8859-7", greek, 50},
    Model{u"windows-1255", u"יוהלאתרמבש", 50},
    Model{u"windows-1256", arabic, 50},
    Model{u"ISO-8859-6", arabic, 50},
    Model{u"windows-874", u"านรอกเงมยล่้ว", 40},
};

/// From the first byte beyond ASCII on, for a page may open with long scripts.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const auto *const first =
        std::ranges::find_if(bytes, [](char c) { return static_cast<uchar>(c) > 0x7F; });
    const QByteArrayView rest = bytes.sliced(first - bytes.begin());
    return rest.first(std::min(rest.size(), sampleLength));
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What one reading of the sample looks like; counts of characters beyond ASCII.
struct Reading {
    qsizetype characters = 0;
    qsizetype frequent = 0;
    qsizetype malformed = 0; ///< or controls
    qsizetype apart = 0; ///< alone, or beside a Latin letter: as accents and quotation marks are
};

Reading readAs(QByteArrayView sample, const Model &model)
{
    const QString text = decodedAs(sample, model.encoding);
    Reading out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        ++out.characters;
        out.malformed += c == QChar::ReplacementCharacter || c.isNonCharacter()
                || c.category() == QChar::Other_Control
            ? 1
            : 0;
        out.frequent += model.frequent.contains(c) ? 1 : 0;
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool alone = before.unicode() < 0x80 && after.unicode() < 0x80;
        out.apart += alone || isAsciiLetter(before) || isAsciiLetter(after) ? 1 : 0;
    }
    return out;
}

/// How likely the reading is the right one, for comparison; 0: it is not.
qsizetype likelihood(const Reading &reading, const Model &model)
{
    constexpr qsizetype fewest = 6;
    constexpr qsizetype mostMalformed = 2; // percent
    constexpr qsizetype mostApart = 30;
    const qsizetype hundred = reading.characters;
    if (hundred < fewest || reading.malformed * 100 > hundred * mostMalformed
        || reading.apart * 100 > hundred * mostApart)
        return 0;
    if (reading.frequent * 100 < hundred * model.leastPercent)
        return 0;
    // Measured by its own threshold: few signs of Chinese tell more than many of Russian.
    constexpr qsizetype fine = 1'000'000; // one letter more in a long text shows
    return reading.frequent * fine / hundred * 100 / model.leastPercent;
}

/// The value of `lang` in the first tag of the page, without the country.
QByteArray languageOf(QByteArrayView bytes)
{
    constexpr qsizetype furthest = 4096;
    const QByteArray start = bytes.first(std::min(bytes.size(), furthest)).toByteArray().toLower();
    const qsizetype html = start.indexOf("<html");
    const QByteArray tag = html < 0 ? QByteArray() : start.sliced(html).split('>').first();
    const qsizetype lang = tag.indexOf("lang=");
    if (lang < 0)
        return {};
    QByteArray value = tag.sliced(lang + 5).trimmed();
    if (value.startsWith('"') || value.startsWith('\''))
        value.removeFirst();
    return value.first(std::min<qsizetype>(value.size(), 2));
}

/// Latin letters of different alphabets share their bytes; the page's language tells them apart.
std::optional<QString> encodingOfLanguage(const QByteArray &language, QByteArrayView sample)
{
    static constexpr std::array<QByteArrayView, 9> central{"pl", "cs", "sk", "hu", "sl",
                                                           "hr", "ro", "bs", "sq"};
    static constexpr std::array<QByteArrayView, 3> baltic{"lt", "lv", "et"};
    if (std::ranges::contains(central, QByteArrayView(language))) {
        const bool windows = std::ranges::any_of(sample, [](char c) {
            return static_cast<uchar>(c) >= 0x80 && static_cast<uchar>(c) < 0xA0;
        });
        return windows ? u"windows-1250"_s : u"ISO-8859-2"_s;
    }
    if (std::ranges::contains(baltic, QByteArrayView(language)))
        return u"windows-1257"_s;
    if (language == "tr" || language == "az")
        return u"windows-1254"_s;
    return language == "vi" ? std::optional(u"windows-1258"_s) : std::nullopt;
}

} // namespace

std::optional<QString> disguisedEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleLength));
    if (std::ranges::none_of(bytes, [](char c) { return static_cast<uchar>(c) > 0x7F; })
        && (bytes.contains("\x1B$B") || bytes.contains("\x1B$@")))
        return u"ISO-2022-JP"_s;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros.at(static_cast<size_t>(i % 2)) += sample[i] == '\0' ? 1 : 0;
    const qsizetype many = std::max<qsizetype>(sample.size() / 8, 4); // markup, at least, is ASCII
    if (zeros[0] == 0 && zeros[1] > many)
        return u"UTF-16LE"_s;
    return zeros[1] == 0 && zeros[0] > many ? std::optional(u"UTF-16BE"_s) : std::nullopt;
}

std::optional<QString> guessedEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    const Model *best = nullptr;
    qsizetype highest = 0;
    for (const Model &model : models) {
        const qsizetype found = likelihood(readAs(sample, model), model);
        if (found > highest) {
            highest = found;
            best = &model;
        }
    }
    return best != nullptr ? std::optional(best->encoding.toString())
                           : encodingOfLanguage(languageOf(bytes), sample);
}

} // namespace Gainsay::Loading
