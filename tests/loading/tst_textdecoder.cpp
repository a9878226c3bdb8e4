// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/textdecoder.h"

#include "core/enumnames.h"

#include <QStringEncoder>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

/// An emoji, a combining accent, Arabic amid Latin and a no-break space.
const QString mixed = u"Andre\u0301 said “العربية” 🚢 at 10\u00A0o’clock.\r\nSo be it."_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        using E = QStringConverter;
        QTest::newRow("UTF-8 without a mark") << mixed.toUtf8() << mixed << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a mark") << encoded(mixed, E::Utf8, true) << mixed << u"UTF-8"_s;
        QTest::newRow("UTF-16 little endian")
            << encoded(mixed, E::Utf16LE, true) << mixed << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 big endian")
            << encoded(mixed, E::Utf16BE, true) << mixed << u"UTF-16BE"_s;
        QTest::newRow("UTF-32 little endian")
            << encoded(mixed, E::Utf32LE, true) << mixed << u"UTF-32LE"_s;
        QTest::newRow("UTF-32 big endian")
            << encoded(mixed, E::Utf32BE, true) << mixed << u"UTF-32BE"_s;
        QTest::newRow("ASCII is UTF-8") << "Quiet harbour."_ba << u"Quiet harbour."_s << u"UTF-8"_s;
        QTest::newRow("Windows-1252 with curly quotes, a dash and an accent")
            << "\x93No one asked us,\x94 Andr\xE9 Kolm said \x96 twice."_ba
            << u"“No one asked us,” André Kolm said – twice."_s << u"windows-1252"_s;
        QTest::newRow("Windows-1252 with a no-break space")
            << "10\xA0o\x92"
               "clock"_ba
            << u"10\u00A0o’clock"_s << u"windows-1252"_s;
        QTest::newRow("a mark inside the text stays")
            << u"one\uFEFFtwo"_s.toUtf8() << u"one\uFEFFtwo"_s << u"UTF-8"_s;
        QTest::newRow("a form feed and a tab are text")
            << "one\f\ttwo"_ba << u"one\f\ttwo"_s << u"UTF-8"_s;
        QTest::newRow("Arabic of many bytes")
            << u"قالت المبعوثة"_s.toUtf8() << u"قالت المبعوثة"_s << u"UTF-8"_s;
    }

    void readsAnEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const auto out = Loading::decoded(bytes);
        QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
        QTEST(out->text, "text");
        QTEST(out->encoding, "encoding");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const QString &detail = {}) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << detail;
        };
        using E = QStringConverter;
        row("nothing", {}, ErrorCode::Empty);
        row("only blanks", " \n\t\r\n \xC2\xA0", ErrorCode::Empty);
        row("only a byte-order mark", "\xEF\xBB\xBF", ErrorCode::Empty);
        row("a NUL in text", QByteArray("Harbour\0master", 14), ErrorCode::NotText);
        row("a PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), ErrorCode::NotText);
        row("control characters", QByteArray("\x01\x02\x03\x04 ab").repeated(9),
            ErrorCode::NotText);
        row("a PDF that is all ASCII", "%PDF-1.7\n1 0 obj", ErrorCode::NotText);
        row("rich text", "{\\rtf1\\ansi Harbour}", ErrorCode::NotText);
        row("UTF-16 little endian without a mark", encoded(u"Quiet harbour"_s, E::Utf16LE, false),
            ErrorCode::BadEncoding, u"UTF-16LE without a byte-order mark"_s);
        row("UTF-16 big endian without a mark", encoded(u"Quiet harbour"_s, E::Utf16BE, false),
            ErrorCode::BadEncoding, u"UTF-16BE without a byte-order mark"_s);
        row("UTF-8 with one broken byte", mixed.toUtf8() + "\xE2\x80", ErrorCode::BadEncoding,
            u"byte %1"_s.arg(mixed.toUtf8().size()));
        row("UTF-8 by its mark, broken", "\xEF\xBB\xBFok \xFF", ErrorCode::BadEncoding,
            u"UTF-8, byte 6"_s);
        row("a Cyrillic code page", "\xC3\xE0\xE2\xE0\xED\xFC \xEE\xF2\xEA\xF0\xFB\xF2\xE0",
            ErrorCode::BadEncoding, u"byte 0"_s);
        row("a byte that Windows-1252 leaves undefined", "A quiet harbour \x81 tonight",
            ErrorCode::BadEncoding, u"byte 16"_s);
        row("UTF-16 with a lone surrogate",
            QByteArray("\xFF\xFE"
                       "a\0\x00\xD8"
                       "b\0",
                       8),
            ErrorCode::BadEncoding, u"UTF-16LE, character 1"_s);
        row("UTF-16 cut in the middle of a unit",
            QByteArray("\xFF\xFE"
                       "a\0b",
                       5),
            ErrorCode::BadEncoding, u"UTF-16LE"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const auto out = Loading::decoded(bytes);
        QVERIFY(!out);
        QTEST(static_cast<int>(out.error().code), "code");
        QTEST(out.error().detail, "detail");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
