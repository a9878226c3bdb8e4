// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frozentext.h"
#include "randomtext.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class FrozenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezes_data();
    void freezes();
    void holdsOnlyWhatFilesCarry();
    void acceptsStoredTextOnlyIfFrozen_data();
    void acceptsStoredTextOnlyIfFrozen();
    void quotes();
    void hashesTheTextInUtf8();
    void copiesAreEqual();
};

void FrozenTextTest::freezes_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("frozen");
    const auto row = [](const char *name, const QString &raw, const QString &frozen) {
        QTest::newRow(name) << raw << frozen;
    };
    const QString mixed =
        u"Ane\u0301 \U0001F469\u200D\U0001F52C told \u0645\u064A\u0646\u0627\u0621\u00A0\u05E0\u05DE\u05DC"_s;
    row("nothing stays nothing", QString(), QString());
    row("mixed scripts stay", mixed, mixed);
    row("decomposed accents stay decomposed", u"e\u0301\u00E9"_s, u"e\u0301\u00E9"_s);
    row("line feeds stay", u"a\n\nb\n"_s, u"a\n\nb\n"_s);
    row("CRLF becomes one line feed", u"a\r\nb\r\n"_s, u"a\nb\n"_s);
    row("a lone CR becomes a line feed", u"a\rb\r"_s, u"a\nb\n"_s);
    row("CR before CRLF is a line of its own", u"\r\r\n\n\r"_s, u"\n\n\n\n"_s);
    row("line and paragraph separators become line feeds", u"a\u2028b\u2029\u2028"_s,
        u"a\nb\n\n"_s);
    row("CR and a line separator are two lines", u"a\r\u2028b"_s, u"a\n\nb"_s);
    row("a byte-order mark at the begin goes", u"\uFEFFa"_s, u"a"_s);
    row("every byte-order mark at the begin goes", u"\uFEFF\uFEFFa"_s, u"a"_s);
    row("a byte-order mark inside stays", u"a\uFEFFb"_s, u"a\uFEFFb"_s);
    row("NUL is replaced", u"a"_s + QChar(0) + u"b"_s, u"a\uFFFDb"_s);
    row("noncharacters are replaced",
        u"a"_s + QChar(0xFDD0) + QChar(0xFDEF) + QChar(0xFFFE) + QChar(0xFFFF),
        u"a\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    row("noncharacters beyond the basic plane are replaced by one",
        QString::fromUcs4(U"a\U0001FFFF\U0010FFFEb", 4), u"a\uFFFD\uFFFDb"_s);
    row("lone surrogates are replaced", QChar(0xD83D) + u"a"_s + QChar(0xDE00), u"\uFFFDa\uFFFD"_s);
    row("a reversed pair is two lone surrogates", QString(QChar(0xDE00)) + QChar(0xD83D),
        u"\uFFFD\uFFFD"_s);
    row("a lone surrogate before a pair leaves the pair", QChar(0xD83D) + u"\U0001F6A2"_s,
        u"\uFFFD\U0001F6A2"_s);
    row("other controls and blanks stay", u"\t\v\f\u0085\u00AD\u200B\u00A0"_s,
        u"\t\v\f\u0085\u00AD\u200B\u00A0"_s);
}

void FrozenTextTest::freezes()
{
    QFETCH(QString, raw);
    QTEST(FrozenText::freeze(raw).text(), "frozen");
}

void FrozenTextTest::holdsOnlyWhatFilesCarry()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        const QString raw = randomText(random, 30);
        const QByteArray label = "seed " + QByteArray::number(seed);
        const auto frozen = FrozenText::freeze(raw);
        for (const char32_t c : frozen.text().toUcs4()) {
            QVERIFY2(c != 0 && c != U'\r' && c != 0x2028 && c != 0x2029, label);
            QVERIFY2(!QChar::isNonCharacter(c) && !QChar::isSurrogate(c), label);
        }
        QVERIFY2(QString::fromUtf8(frozen.text().toUtf8()) == frozen.text(), label);
        QVERIFY2(FrozenText::freeze(frozen.text()) == frozen, label);
        QVERIFY2(FrozenText::fromStored(frozen.text()), label);
    }
}

void FrozenTextTest::acceptsStoredTextOnlyIfFrozen_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("frozen text") << u"Ane\u0301\n\U0001F6A2 \u0645\u00A0"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a carriage return") << u"a\r\nb"_s << false;
    QTest::newRow("a line separator") << u"a\u2028b"_s << false;
    QTest::newRow("a leading byte-order mark") << u"\uFEFFa"_s << false;
    QTest::newRow("half an emoji") << u"a"_s + QChar(0xD83D) << false;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << false;
}

void FrozenTextTest::acceptsStoredTextOnlyIfFrozen()
{
    QFETCH(QString, stored);
    const auto text = FrozenText::fromStored(stored);
    QTEST(text.has_value(), "accepted");
    if (text)
        QCOMPARE(text->text(), stored);
    else
        QCOMPARE(text.error().code, ErrorCode::DamagedCorpus);
}

void FrozenTextTest::quotes()
{
    const auto text = FrozenText::freeze(u"Ane\u0301 \U0001F6A2 \u0645\u00A0x"_s);
    QCOMPARE(text.quote(TextSpan{0, 4}), u"Ane\u0301"_s);
    QCOMPARE(text.quote(TextSpan{5, 7}), u"\U0001F6A2"_s);
    QCOMPARE(text.quote(Fragments{{0, 2}, {8, 11}}), u"An \u2026 \u0645\u00A0x"_s);
    QCOMPARE(text.quote(Fragments{}), QString());
    for (const TextSpan outside :
         {TextSpan{-1, 2}, TextSpan{3, 3}, TextSpan{4, 2}, TextSpan{9, 12}, TextSpan{40, 50}})
        QCOMPARE(text.quote(outside), QString());
}

void FrozenTextTest::hashesTheTextInUtf8()
{
    QCOMPARE(FrozenText().sha256(),
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    QCOMPARE(FrozenText::freeze(u"abc"_s).sha256(),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
    QCOMPARE(FrozenText::freeze(u"\uFEFFa\r\n\U0001F6A2"_s).sha256(),
             QCryptographicHash::hash("a\n\xF0\x9F\x9A\xA2", QCryptographicHash::Sha256).toHex());
}

void FrozenTextTest::copiesAreEqual()
{
    const auto text = FrozenText::freeze(u"e\u0301\u00A0\U0001F6A2"_s);
    const FrozenText copy = text;
    QVERIFY(copy == text);
    QVERIFY(copy.text().isSharedWith(text.text()));
    QVERIFY(FrozenText::freeze(u"e\u0301\u00A0\U0001F6A2"_s) == text);
    QVERIFY(!(FrozenText::freeze(u"\u00E9\u00A0\U0001F6A2"_s) == text));
    QVERIFY(FrozenText().isEmpty() && FrozenText().size() == 0);
}

QTEST_GUILESS_MAIN(FrozenTextTest)
#include "tst_frozentext.moc"
