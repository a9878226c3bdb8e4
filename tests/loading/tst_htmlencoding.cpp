// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlencoding.h"

#include "loading/webdecoder.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Loading::pageEncoding;
using Source = Loading::PageEncoding::Source;

namespace {

/// An emoji, a combining accent, Arabic amid Latin and a no-break space.
const QByteArray mixed = u"Andre\u0301 said “العربية” 🚢 at 10\u00A0o’clock."_s.toUtf8();
const QByteArray western = "<p>Andr\xE9 said \x93yes\x94.";

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

struct Sample {
    const char *name;
    const char *encoding;
    QStringView text;
};

/// Sentences of news, as long as a short teaser.
const Sample samples[]{
    {"Russian of Windows", "windows-1251",
     u"Представитель порта заявил в четверг, что рабочие не были предупреждены о закрытии."},
    {"Russian of Unix", "KOI8-U",
     u"Представитель порта заявил в четверг, что рабочие не были предупреждены о закрытии."},
    {"Russian of DOS", "IBM866",
     u"Представитель порта заявил в четверг, что рабочие не были предупреждены о закрытии."},
    {"Russian of ISO", "ISO-8859-5",
     u"Представитель порта заявил в четверг, что рабочие не были предупреждены о закрытии."},
    {"Ukrainian of Windows", "windows-1251",
     u"Речниця порту заявила у четвер, що робітників ніхто не попередив про закриття."},
    {"Bulgarian of Windows", "windows-1251",
     u"Говорителят на пристанището заяви, че никой не е предупредил работниците."},
    {"Greek", "windows-1253", u"Ο εκπρόσωπος του λιμανιού δήλωσε ότι κανείς δεν ενημερώθηκε."},
    {"Greek of ISO", "ISO-8859-7",
     u"Άλλος εκπρόσωπος του λιμανιού δήλωσε ότι κανείς δεν ενημερώθηκε."},
    {"Hebrew", "windows-1255", u"דובר הנמל מסר ביום חמישי כי איש לא הזהיר את העובדים מפני הסגירה."},
    {"Arabic", "windows-1256", u"وقال المتحدث باسم الميناء يوم الخميس إن أحدا لم يحذر العمال."},
    {"Arabic of ISO", "ISO-8859-6",
     u"وقال المتحدث باسم الميناء يوم الخميس إن أحدا لم يحذر العمال."},
    {"Thai", "windows-874", u"โฆษกท่าเรือกล่าวเมื่อวันพฤหัสบดีว่าไม่มีใครเตือนคนงานเรื่องการปิด"},
    {"Japanese of Windows", "Shift_JIS",
     u"港の広報担当者は木曜日、閉鎖について作業員に知らせた人はいなかったと述べた。"},
    {"Japanese of Unix", "EUC-JP",
     u"港の広報担当者は木曜日、閉鎖について作業員に知らせた人はいなかったと述べた。"},
    {"Korean", "EUC-KR",
     u"항만 대변인은 목요일에 폐쇄에 대해 노동자들에게 알린 사람은 없었다고 말했다."},
    {"simplified Chinese", "GBK",
     u"港口发言人星期四说，没有人对工人们说过要关闭的事，他们是在报纸上看到的。"},
    {"traditional Chinese", "Big5",
     u"港口發言人星期四說，沒有人對工人們說過要關閉的事，他們是在報紙上看到的。"},
};

/// By Qt's codecs, which are exact for what the samples hold.
QByteArray encoded(QStringView text, const char *encoding)
{
    QStringEncoder encoder(QByteArray(encoding) == "GBK" ? "gb18030" : encoding);
    return encoder(text);
}

class TestHtmlEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInOrder_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("http");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("source");
        const auto row = [](const char *name, const QByteArray &page, const QByteArray &http,
                            const QString &encoding, Source source) {
            QTest::newRow(name) << page << http << encoding << static_cast<int>(source);
        };
        const QByteArray meta = "<meta charset=windows-1251>" + western;
        const QByteArray xml = "<?xml version='1.0' encoding='koi8-r'?>";
        row("nothing", {}, {}, u"UTF-8"_s, Source::ValidUtf8);
        row("ASCII", "<p>Quiet harbour", {}, u"UTF-8"_s, Source::ValidUtf8);
        row("the mark before the server", "\xEF\xBB\xBF<meta charset=big5>", "big5", u"UTF-8"_s,
            Source::ByteOrderMark);
        row("the mark of UTF-16, little endian", "\xFF\xFE<", "utf-8", u"UTF-16LE"_s,
            Source::ByteOrderMark);
        row("the mark of UTF-16, big endian", "\xFE\xFF<", {}, u"UTF-16BE"_s,
            Source::ByteOrderMark);
        row("half a mark is none", "\xFF", {}, u"windows-1252"_s, Source::Default);
        row("the server before the page", meta, "iso-8859-2", u"ISO-8859-2"_s, Source::Http);
        row("the page where the server names no encoding", meta, "martian", u"windows-1251"_s,
            Source::Meta);
        row("the page where the server is silent", meta, {}, u"windows-1251"_s, Source::Meta);
        row("the server's word for UTF-8, though bytes are broken", "caf\xE9", "utf-8", u"UTF-8"_s,
            Source::Http);
        row("the page before its XML declaration", xml + meta, {}, u"windows-1251"_s, Source::Meta);
        row("the XML declaration before a meta far down", xml + QByteArray(2000, ' ') + meta, {},
            u"KOI8-R"_s, Source::XmlDeclaration);
        row("a meta that the first 1,024 bytes cut off is far down",
            xml + QByteArray(1024 - xml.size() - 10, ' ') + meta, {}, u"KOI8-R"_s,
            Source::XmlDeclaration);
        row("a meta that ends with the first 1,024 bytes",
            xml + QByteArray(1024 - xml.size() - 27, ' ') + meta, {}, u"windows-1251"_s,
            Source::Meta);
        row("a meta far down", QByteArray(60'000, ' ') + meta, {}, u"windows-1251"_s, Source::Meta);
        row("no meta beyond 64 KiB", QByteArray(66'000, ' ') + meta, {}, u"windows-1252"_s,
            Source::Default);
        row("a feed's declaration", xml + "<rss><title>\xC1\xC2", {}, u"KOI8-R"_s,
            Source::XmlDeclaration);
        row("a feed in UTF-16 without a mark",
            utf16(u"<?xml version='1.0'?><rss>žluť</rss>"_s, QStringConverter::Utf16LE), {},
            u"UTF-16LE"_s, Source::XmlDeclaration);
        row("UTF-8 where nothing is declared", mixed, {}, u"UTF-8"_s, Source::ValidUtf8);
        row("UTF-8 against the server", mixed, "iso-8859-1", u"UTF-8"_s, Source::ValidUtf8);
        row("UTF-8 against the page", "<meta charset=windows-1251>" + mixed, {}, u"UTF-8"_s,
            Source::ValidUtf8);
        row("UTF-8 against the feed's declaration", xml + mixed, {}, u"UTF-8"_s, Source::ValidUtf8);
        row("UTF-8 against what browsers refuse", mixed, "iso-2022-kr", u"UTF-8"_s,
            Source::ValidUtf8);
        row("UTF-8 against UTF-16 by the server", mixed, "utf-16", u"UTF-8"_s, Source::ValidUtf8);
        row("ASCII says nothing against the page", "<meta charset=windows-1251>x", {},
            u"windows-1251"_s, Source::Meta);
        row("UTF-8 with a character cut off at the end", mixed + "\xF0\x9F\x9A", "big5", u"UTF-8"_s,
            Source::ValidUtf8);
        row("UTF-8 with a character cut off, undeclared", mixed + "\xE2", {}, u"UTF-8"_s,
            Source::ValidUtf8);
        row("a last byte alone is no cut off UTF-8", "caf\xE9", {}, u"windows-1252"_s,
            Source::Default);
        row("UTF-8 with one byte broken inside is what it declares", mixed + "\xFF <p>",
            "iso-8859-15", u"ISO-8859-15"_s, Source::Http);
        row("UTF-16 by the server, though its zeros and bytes pass for UTF-8",
            utf16(u"<p>\uA9C2"_s, QStringConverter::Utf16LE), "utf-16", u"UTF-16LE"_s,
            Source::Http);
        row("UTF-16 without a word, little endian",
            utf16(u"<p>Quiet harbour"_s, QStringConverter::Utf16LE), {}, u"UTF-16LE"_s,
            Source::Guess);
        row("UTF-16 without a word, big endian",
            utf16(u"<p>Quiet harbour"_s, QStringConverter::Utf16BE), {}, u"UTF-16BE"_s,
            Source::Guess);
        row("Japanese by escape sequences", "<p>\x1B$B;d\x1B(B", {}, u"ISO-2022-JP"_s,
            Source::Guess);
        row("Western where nothing is known", western, {}, u"windows-1252"_s, Source::Default);
        row("a NUL", QByteArray("\0", 1), {}, u"UTF-8"_s, Source::ValidUtf8);
        row("NULs and broken bytes", QByteArray("\0\0\xFF\0\0\0\0", 7).repeated(99), {},
            u"windows-1252"_s, Source::Default);
    }

    void asksInOrder()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QByteArray, http);
        const auto out = pageEncoding(page, http);
        QTEST(out.name, "encoding");
        QTEST(static_cast<int>(out.source), "source");
    }

    void guesses_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("encoding");
        for (const Sample &sample : samples) {
            QTest::newRow(sample.name)
                << "<html><title>Harbour</title><p class=a>" + encoded(sample.text, sample.encoding)
                << QString::fromLatin1(sample.encoding);
        }
        const auto row = [](const char *name, const QByteArray &page, const QString &encoding) {
            QTest::newRow(name) << page << encoding;
        };
        row("Polish of Windows, by the page's language",
            "<html lang=pl><p>"
                + encoded(u"Rzecznik powiedział, że są źli i głośni.", "windows-1250"),
            u"windows-1250"_s);
        row("Polish of ISO, by the page's language",
            "<HTML class=x LANG='pl-PL'><p>"
                + encoded(u"Rzecznik powiedział, że są źli i głośni.", "ISO-8859-2"),
            u"ISO-8859-2"_s);
        row("Turkish, by the page's language",
            "<html lang=\"tr\"><p>"
                + encoded(u"Sözcü işçilerin uyarılmadığını söyledi.", "windows-1254"),
            u"windows-1254"_s);
        row("Lithuanian, by the page's language",
            "<html xml:lang=lt><p>"
                + encoded(u"Atstovė sakė, kad niekas neįspėjo.", "windows-1257"),
            u"windows-1257"_s);
        row("Vietnamese, by the page's language", "<html lang=vi><p>\xD0\xEA l\xE0",
            u"windows-1258"_s);
        row("French",
            encoded(u"<p>Le porte-parole a déclaré à la presse que l’été "
                    u"dernier personne n’avait prévenu les dockers, où que ce fût.",
                    "windows-1252"),
            u"windows-1252"_s);
        row("Italian, whose accents end words",
            encoded(u"<p>Perché il portavoce è là: così non si può, è già "
                    u"la verità, disse più volte. È così. Sì, è lì.",
                    "windows-1252"),
            u"windows-1252"_s);
        row("German with quotation marks",
            encoded(u"<p>„Natürlich“, sagte die Sprecherin – und „niemand“ "
                    u"wäre überrascht, hieß es außerdem später.",
                    "windows-1252"),
            u"windows-1252"_s);
        row("Spanish with signs of its own",
            encoded(u"<p>¿Quién lo dijo? ¡Nadie! El señor Núñez negó que él "
                    u"avisó; ¿y la compañía?",
                    "windows-1252"),
            u"windows-1252"_s);
        row("English with quotation marks alone",
            encoded(u"<p>“Nobody,” Reed said, “asked us.” It’s “the dockers’” word — "
                    u"“no more”… 10\u00A0o’clock.",
                    "windows-1252"),
            u"windows-1252"_s);
        row("too few characters to tell", "<p>\xC4\xE0", u"windows-1252"_s);
        row("noise", QByteArray("\x81\x8D\x8F\x90\x9D\xFF\xFE").repeated(999), u"windows-1252"_s);
        row("a language of Western letters", "<html lang=fr><p>d\xE9j\xE0 vu", u"windows-1252"_s);
    }

    void guesses()
    {
        QFETCH(const QByteArray, page);
        QTEST(pageEncoding(page).name, "encoding");
    }

    void readsWhatItGuessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        for (const Sample &sample : samples)
            QTest::newRow(sample.name)
                << encoded(sample.text, sample.encoding) << sample.text.toString();
    }

    void readsWhatItGuessed()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(Loading::decodedAs(bytes, pageEncoding(bytes).name), "text");
    }

    void survives_data()
    {
        QTest::addColumn<QByteArray>("unit");
        const auto row = [](const char *name, const QByteArray &unit) {
            QTest::newRow(name) << unit;
        };
        row("less-than signs", "<");
        row("beginnings of comments", "<!--");
        row("beginnings of metas", "<meta ");
        row("metas without an end", "<meta content='charset=");
        row("declarations of XML", "<?xml encoding=");
        row("NULs", QByteArray(1, '\0'));
        row("UTF-16 of zeros", QByteArray("<\0", 2));
        row("lead bytes of UTF-8", "\xF0");
        row("trail bytes of UTF-8", "\x80");
        row("lead bytes of everything", "\xC1\xC1\xFE");
        row("escapes", "\x1B$B\x1B$");
        row("four bytes of Chinese", "\x81\x30\x81\x30");
        row("letters with accents", "\xE9 ");
    }

    /// Each part looks at a byte a fixed number of times, and what reads in all encodings reads no
    /// more than 64 KiB: a small part of the limit, which quadratic time would be far beyond.
    void survives()
    {
        QFETCH(const QByteArray, unit);
        constexpr qsizetype size = 2 << 20;
        constexpr qint64 limit = 10'000; // milliseconds
        const QByteArray page = unit.repeated(size / unit.size());
        QElapsedTimer timer;
        timer.start();
        const auto found = pageEncoding(page);
        [[maybe_unused]] const auto text = Loading::decodedAs(page, found.name);
        QVERIFY2(timer.elapsed() < limit, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }

    void survivesACutAnywhere()
    {
        const QByteArray page = "<?xml version='1.0' encoding=\"big5\"?><!-- x --><a b='c'>"
                                "<meta http-equiv=content-type content='x; charset=\"koi8-r\"' />"
            + mixed;
        for (qsizetype size = 0; size <= page.size(); ++size) {
            const QByteArray cut(page.constData(), size); // ends where the sanitizer sees it
            QVERIFY(!pageEncoding(cut).name.isEmpty());
            QVERIFY(!pageEncoding(cut.last(size / 2), cut.first(size / 2)).name.isEmpty());
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestHtmlEncoding)
#include "tst_htmlencoding.moc"
