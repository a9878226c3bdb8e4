// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/webdecoder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Loading::decodedAs;

namespace {

/// What browsers read, as the first half of SHA-256 of its UTF-8. Golden: the decoder of Firefox
/// and the TextDecoder of Chromium 156 agree on all of it but for the 18 codes that GB 18030
/// changed in 2022 (there Chromium and the standard are newer) and three faults of Chromium, which
/// leaves out 0xA1A1 of EUC-JP and the four pairs of Big5 and puts U+FFFD for 0x1C in ISO-2022-JP:
/// there the WHATWG Encoding standard decides.
struct Golden {
    const char *encoding;
    const char *everyCode;
    const char *noise;
};

constexpr Golden golden[]{
    {"UTF-8", "02a1909b8052d2aa40745f6f9fe3f771", "9662f221d9b7993b6ba35438b95677ec"},
    {"IBM866", "3a37bccb44437a1b418521613159571e", "826f3b43ce6c754724bae0e191cd81ac"},
    {"ISO-8859-2", "53f1da832ec9f5f66c27b0b750f1dffa", "769e4f02815ccd016fc0803a0629f657"},
    {"ISO-8859-3", "79686e53eeed85e576a5a0ff9675492c", "2ce5055222ae35482507967e4ed54b24"},
    {"ISO-8859-4", "3c46a682d817bb9ad7997def07be704d", "5db76d1e5c34d00b5053e6beb1107f82"},
    {"ISO-8859-5", "7d51014473b25dafa4f933acadab5a92", "499c653a3112de7c529e1fb0837a807a"},
    {"ISO-8859-6", "c8897208f337a74f2ec5b8c7de532035", "9c3c5cfae0ea86d57888a63c74183cd5"},
    {"ISO-8859-7", "d37ed319e13cff6e7709aef8b4249383", "8e6b35d450bea780a4050e1b39d94f51"},
    {"ISO-8859-8", "f1b67ee1e0dc51dfb1ac10621c7e2d90", "329ed9d02d5930061c1d064d9c35f078"},
    {"ISO-8859-8-I", "f1b67ee1e0dc51dfb1ac10621c7e2d90", "329ed9d02d5930061c1d064d9c35f078"},
    {"ISO-8859-10", "f3fa4cfaab691b0fe9a60c5c375a469d", "cc6a1fe394d4a486c7b363f671c8861f"},
    {"ISO-8859-13", "2797784af53d0b25eaa6780a7bdd85e1", "4357d2903048ee71f5aa60e7fbd62f4f"},
    {"ISO-8859-14", "224f9cdde7e44b808784d9be5f77b151", "242adc4d35dc6c15b860621d0555ea4e"},
    {"ISO-8859-15", "a147e02800703a68d62da0cdab1653d6", "9fe610d9c2f9eb5b918f2fc6ddd15bad"},
    {"ISO-8859-16", "cbee21788209003849bb947a4814b37d", "f265032c5d1bffb979a2bc666ba60e4e"},
    {"KOI8-R", "165988fd106370a3435601c28ba9b0ae", "e5072bb27e47efb3991e3a74850e7144"},
    {"KOI8-U", "d54d3aa9f45e84cb0e1a4d2a11d14107", "a283a6a790a704c08ace2d637e48b23e"},
    {"macintosh", "483237530ba51ed6d08b1016aad963b0", "cb360d14aca6d0a228f4452507071408"},
    {"windows-874", "53b50da80a5be5476b9a0157af09815c", "7e0db724a089773c9dfcb6ddad30853e"},
    {"windows-1250", "f1277769b68f39728b47f4c049c210d7", "a42baace0ee5349b1ec5e0213f46b3c7"},
    {"windows-1251", "56b9845b7ecbb0f366f757574e5ff43a", "555c068abfb37fcb4b730e4ce1162767"},
    {"windows-1252", "12240f5a934e345ceb120f83212a3107", "6598f5f860c5d62683503d179e8c0f3b"},
    {"windows-1253", "66337a2f0c9e83ddcc23c1948f4bdde2", "07ee3f2e6e2a3d08158035e8605968c0"},
    {"windows-1254", "b0e9b047da08deb9a1250ec555228016", "d7e3c5e7536c1cf697d3001ab4c8409d"},
    {"windows-1255", "2816b4c22c9776cdaaba5e8770fcbfc0", "f9ad4e5a562def8963b3071d53188e4b"},
    {"windows-1256", "f3e81b3bf11b7f280111a2ba3180cd87", "d6837253c1e0d677419ad1debe694d03"},
    {"windows-1257", "b9471ed6698ef8f8a83b9b148d5cbe73", "6ef5313e4a94e71cebdd51eb2cc36585"},
    {"windows-1258", "ba46cd77ee63c4029aac182962bafa64", "7152562306815f167a72d2d0c3f2be72"},
    {"x-mac-cyrillic", "c5a6caf3dfc595111040995d5fa0a089", "247cea3dbf56d04a01915e06be4dc330"},
    {"GBK", "2f08d1a9e73503ca892593b5e7479f81", "336ba83ce94ad9d1e2dd94cb482377f3"},
    {"gb18030", "2f08d1a9e73503ca892593b5e7479f81", "336ba83ce94ad9d1e2dd94cb482377f3"},
    {"Big5", "3b596326ed5e60047dba4fd7299841ac", "da76006593fb2298b88245d4e998562f"},
    {"EUC-JP", "4423ee3ea0dd9d99130eaf310f394486", "9ca5726dc3ad2872359839df5003a9e8"},
    {"ISO-2022-JP", "d5cc7d8c92c4892703c60150b29752c5", "387730aeb307631264ed8ad7cdb2a51c"},
    {"Shift_JIS", "5b7d260fade3b77eb4c8b5c0c23cc113", "428baf6c112af31d2a07514b9c9d1374"},
    {"EUC-KR", "b78c301ec0680c064d531191f82424ff", "cf4a7f5a82486614f10825e754fa2f4a"},
    {"UTF-16BE", "77e9ee5b1099a666cf0129c53fa8fe44", "e4034579339468baf7f9df373c85469b"},
    {"UTF-16LE", "4041208ea9ae3b0882b5ad705d0cf5c6", "25fd2d458b9ac718493999574e78f51e"},
    {"x-user-defined", "2e3e0b01c942b5df45abffc84982bad0", "e3165bc961065c91efefb49af9b6bd45"},
};

/// A byte that UTF-8 never has keeps the items apart.
class Digest
{
public:
    explicit Digest(QString encoding) : m_encoding(std::move(encoding)) {}

    void addEach(QByteArrayView bytes)
    {
        m_hash.addData(decodedAs(bytes, m_encoding).toUtf8());
        m_hash.addData("\xFF");
    }

    void addWhole(QByteArrayView bytes) { m_hash.addData(decodedAs(bytes, m_encoding).toUtf8()); }

    [[nodiscard]] QByteArray hex() const { return m_hash.result().first(16).toHex(); }

private:
    QString m_encoding;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray bytes(std::initializer_list<int> numbers)
{
    QByteArray out;
    for (const int number : numbers)
        out.append(static_cast<char>(number));
    return out;
}

QByteArray range(int first, int last)
{
    QByteArray out;
    for (int byte = first; byte <= last; ++byte)
        out.append(static_cast<char>(byte));
    return out;
}

bool isMultibyte(const QString &encoding)
{
    static const QStringList names{u"UTF-8"_s,     u"UTF-16BE"_s,   u"UTF-16LE"_s, u"GBK"_s,
                                   u"gb18030"_s,   u"Big5"_s,       u"EUC-JP"_s,   u"EUC-KR"_s,
                                   u"Shift_JIS"_s, u"ISO-2022-JP"_s};
    return names.contains(encoding);
}

/// Every pair of bytes, each after `prefix`.
void addPairs(Digest &digest, const QByteArray &prefix = {})
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second)
            digest.addEach(prefix + bytes({first, second}));
    }
}

/// Every code of four bytes that GB 18030 can form, a line each.
QByteArray fourByteCodes()
{
    QByteArray out;
    for (int i = 0; i < 126 * 10 * 126 * 10; ++i) {
        out.append(bytes(
            {0x81 + i / 12600, 0x30 + i / 1260 % 10, 0x81 + i / 10 % 126, 0x30 + i % 10, '\n'}));
    }
    return out;
}

/// A quarter of a million bytes drawn from `alphabet`, the same each time.
QByteArray noise(const QByteArray &alphabet)
{
    quint32 state = 0x9E3779B9;
    QByteArray out(1 << 18, Qt::Uninitialized);
    for (char &byte : out) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        byte = alphabet[(state >> 8U) % static_cast<quint32>(alphabet.size())];
    }
    return out;
}

class TestWebDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCodeAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("digest");
        for (const Golden &row : golden)
            QTest::newRow(row.encoding) << QByteArray(row.everyCode);
    }

    void readsEveryCodeAsBrowsersDo()
    {
        const auto encoding = QString::fromLatin1(QTest::currentDataTag());
        Digest digest(encoding);
        for (int byte = 0; byte < 256; ++byte)
            digest.addEach(bytes({byte}));
        if (isMultibyte(encoding))
            addPairs(digest);
        if (encoding == u"EUC-JP")
            addPairs(digest, "\x8F");
        if (encoding == u"ISO-2022-JP")
            addPairs(digest, "\x1B$B");
        if (encoding == u"GBK" || encoding == u"gb18030")
            digest.addWhole(fourByteCodes());
        QTEST(digest.hex(), "digest");
    }

    void readsNoiseAsBrowsersDo_data()
    {
        QTest::addColumn<QByteArray>("digest");
        for (const Golden &row : golden)
            QTest::newRow(row.encoding) << QByteArray(row.noise);
    }

    /// Each alphabet is dense in what one family of decoders stumbles over.
    void readsNoiseAsBrowsersDo()
    {
        static const std::array streams{
            noise(range(0x00, 0xFF)),
            noise(range(0x80, 0xFF) + "<A0"),
            noise("\x1B\x1B$(@BIJ$(!0\\~\x7F\x0E\x0F\n<\x80\xFF"),
            noise("\x81\x82\x84\x90\xE3\xFE\xFF\x80\x30\x31\x32\x35\x39:A"),
            noise("A\x80\x8F\x90\x9F\xA0\xBF\xBB\xC0\xC1\xC2\xDF\xE0\xE1\xED\xEF\xF0\xF1\xF4\xF5"
                  "\xFF"),
        };
        Digest digest(QString::fromLatin1(QTest::currentDataTag()));
        for (const QByteArray &stream : streams)
            digest.addWhole(stream);
        QTEST(digest.hex(), "digest");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *encoding, const QByteArray &bytes,
                            const QString &text) {
            QTest::newRow(name) << QString::fromLatin1(encoding) << bytes << text;
        };
        const QString mixed = u"Andre\u0301 said “العربية” 🚢 at 10\u00A0o’clock.\r\nSo be it."_s;
        row("nothing is no text", "Shift_JIS", {}, {});
        row("UTF-8 of all kinds", "UTF-8", mixed.toUtf8(), mixed);
        row("a mark of UTF-8 is left out", "UTF-8", "\xEF\xBB\xBFone", u"one"_s);
        row("a second mark is text", "UTF-8", "\xEF\xBB\xBF\xEF\xBB\xBFone", u"\uFEFFone"_s);
        row("a mark inside is text", "UTF-8", "one\xEF\xBB\xBF", u"one\uFEFF"_s);
        row("a character cut off is one sign", "UTF-8", "one\xF0\x9F\x9A<b>", u"one\uFFFD<b>"_s);
        row("a surrogate in UTF-8 is three signs", "UTF-8", "\xED\xA0\x80",
            u"\uFFFD\uFFFD\uFFFD"_s);
        row("a character written too long is a sign a byte", "UTF-8", "\xC0\xAF",
            u"\uFFFD\uFFFD"_s);
        row("NULs stay", "UTF-8", bytes({'a', 0, 'b'}), u"a\0b"_s);
        row("UTF-16 of all kinds", "UTF-16LE",
            QByteArray(reinterpret_cast<const char *>(mixed.utf16()), mixed.size() * 2), mixed);
        row("a mark of UTF-16 is left out", "UTF-16BE", "\xFE\xFF\x05\xD0", u"\u05D0"_s);
        row("UTF-16 with half a pair", "UTF-16BE", bytes({0xD8, 0x3D, 0, 'x'}), u"\uFFFDx"_s);
        row("UTF-16 cut amid a unit", "UTF-16LE", bytes({'x', 0, 'y'}), u"x\uFFFD"_s);
        row("a label serves as a name", "latin1", "\x93Oui\x94", u"“Oui”"_s);
        row("Latin 5 is Turkish of Windows", "iso-8859-9", "\xFD\x85", u"ı…"_s);
        row("an unknown name is Western", "klingon", "\x80 5", u"€ 5"_s);
        row("a name beyond Latin letters is Western", "\xD7\x90", "\x80 5", u"€ 5"_s);
        row("Arabic amid Latin", "windows-1256", "Reed: \xE1\xC7", u"Reed: لا"_s);
        row("simplified Chinese by its old name", "gb2312", "\xD6\xD0\xCE\xC4", u"中文"_s);
        row("an emoji in four bytes", "gb18030", "\x94\x39\xDA\x33", u"💩"_s);
        row("a Chinese lead byte spares the markup", "GBK", "\x81<b>", u"\uFFFD<b>"_s);
        row("a letter with two marks in Big5", "Big5", "\x88\x62", u"\u00CA\u0304"_s);
        row("Korean beyond the old standard", "EUC-KR", "\x8C\x63", u"똠"_s);
        row("Japanese in three bytes", "EUC-JP", "\x8F\xB0\xA1", u"丂"_s);
        row("a wide blank", "EUC-JP", "\xA1\xA1", u"\u3000"_s);
        row("narrow katakana", "Shift_JIS", "\xB1\xB2", u"ｱｲ"_s);
        row("characters of one's own", "Shift_JIS", "\xF0\x40", u"\uE000"_s);
        row("Japanese by escape sequences", "ISO-2022-JP", "\x1B$B;d\x1B(B.", u"私."_s);
        row("two escape sequences in a row", "ISO-2022-JP", "\x1B$B\x1B(Bx", u"\uFFFDx"_s);
        row("a yen sign by escape sequence", "ISO-2022-JP", "\x1B(J\\", u"¥"_s);
        row("bytes of one's own", "x-user-defined", "a\x80\xFF", u"a\uF780\uF7FF"_s);
        row("what browsers refuse to read", "iso-2022-kr", "Harbour", u"\uFFFD"_s);
    }

    void reads()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QByteArray, bytes);
        QTEST(decodedAs(bytes, encoding), "text");
    }

    /// The last byte of each may ask for more than there is; under the address sanitizer a step
    /// beyond the end shows.
    void survivesACutAnywhere()
    {
        for (const Golden &row : golden) {
            const auto encoding = QString::fromLatin1(row.encoding);
            const QByteArray whole = noise(range(0x00, 0xFF)).first(300);
            for (qsizetype size = 0; size <= whole.size(); ++size) {
                const QByteArray cut(whole.constData(), size);
                QVERIFY(decodedAs(cut, encoding).size() <= size);
            }
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestWebDecoder)
#include "tst_webdecoder.moc"
