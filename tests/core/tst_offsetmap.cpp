// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frozentext.h"
#include "core/offsetmap.h"
#include "randomtext.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class OffsetMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void refuses_data();
    void refuses();
    void roundTripsEveryOffset();
    void quotesAsSubstrDoes();
};

void OffsetMapTest::converts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextSpan>("utf16");
    QTest::addColumn<CodePointSpan>("points");
    const auto row = [](const char *name, const QString &text, TextSpan utf16,
                        CodePointSpan points) { QTest::newRow(name) << text << utf16 << points; };
    row("nothing in nothing", QString(), {0, 0}, {0, 0});
    row("plain text counts alike", u"port"_s, {1, 3}, {1, 3});
    row("an emoji is one point", u"a\U0001F6A2b"_s, {1, 3}, {1, 2});
    row("what follows an emoji", u"a\U0001F6A2b"_s, {3, 4}, {2, 3});
    row("a family is five points", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s, {0, 8}, {0, 5});
    row("an accent is a point of its own", u"e\u0301x"_s, {1, 2}, {1, 2});
    row("Arabic and no-break spaces count alike", u"\u0645\u064A\u00A0\U0001F6A2x"_s, {2, 6},
        {2, 5});
    row("adjacent emoji", u"\U0001F6A2\U0001F6A2\U0001F6A2"_s, {2, 4}, {1, 2});
    row("a lone high surrogate is one point", QChar(0xD83D) + u"x\U0001F6A2"_s, {1, 4}, {1, 3});
    row("a lone low surrogate is one point", QChar(0xDE00) + u"x\U0001F6A2"_s, {0, 4}, {0, 3});
    row("the whole text", u"\U0001F6A2a"_s, {0, 3}, {0, 2});
    row("the empty end", u"\U0001F6A2a"_s, {3, 3}, {2, 2});
}

void OffsetMapTest::converts()
{
    QFETCH(QString, text);
    QFETCH(TextSpan, utf16);
    QFETCH(CodePointSpan, points);
    const OffsetMap map(text);
    QVERIFY(map.toCodePoints(utf16) == points);
    QVERIFY(map.toUtf16(points) == utf16);
}

void OffsetMapTest::refuses_data()
{
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<bool>("asPointsToo");
    QTest::newRow("a begin before the text") << TextSpan{-1, 1} << true;
    QTest::newRow("an end after the text") << TextSpan{0, 6} << true;
    QTest::newRow("both after the text") << TextSpan{9, 12} << true;
    QTest::newRow("ends reversed") << TextSpan{3, 1} << true;
    QTest::newRow("a begin inside an emoji") << TextSpan{2, 4} << false;
    QTest::newRow("an end inside an emoji") << TextSpan{0, 2} << false;
    QTest::newRow("nothing inside an emoji") << TextSpan{2, 2} << false;
    QTest::newRow("the largest numbers")
        << TextSpan{0, std::numeric_limits<qsizetype>::max()} << true;
    QTest::newRow("the smallest numbers")
        << TextSpan{std::numeric_limits<qsizetype>::min(), 1} << true;
}

void OffsetMapTest::refuses()
{
    QFETCH(TextSpan, span);
    QFETCH(bool, asPointsToo);
    const OffsetMap map(u"a\U0001F6A2\u0645\u0301");
    const auto points = map.toCodePoints(span);
    QVERIFY(!points);
    QCOMPARE(points.error().code, ErrorCode::OutOfRange);
    QCOMPARE(!map.toUtf16({span.begin, span.end}), asPointsToo);
}

void OffsetMapTest::roundTripsEveryOffset()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const QString text = randomText(random, 25); // not frozen: any string has offsets
        const QByteArray label = "seed " + QByteArray::number(seed);
        const OffsetMap map(text);
        QVERIFY2(map.utf16Length() == text.size(), label);
        QVERIFY2(map.codePointLength() == text.toUcs4().size(), label);
        qsizetype points = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool split = i > 0 && i < text.size() && text[i - 1].isHighSurrogate()
                && text[i].isLowSurrogate();
            const auto converted = map.toCodePoints({i, i});
            QVERIFY2(converted.has_value() != split, label);
            if (split)
                continue;
            QVERIFY2(converted->begin == points && converted->end == points, label);
            const auto back = map.toUtf16(*converted);
            QVERIFY2(back && *back == (TextSpan{i, i}), label);
            ++points;
        }
        QVERIFY2(points == map.codePointLength() + 1, label);
    }
}

void OffsetMapTest::quotesAsSubstrDoes()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const auto text = FrozenText::freeze(randomText(random, 25));
        const QByteArray label = "seed " + QByteArray::number(seed);
        const QList<uint> ucs4 = text.text().toUcs4();
        QVERIFY2(text.offsets().codePointLength() == ucs4.size(), label);
        for (int tries = 0; tries < 20; ++tries) {
            const qsizetype begin = random.bounded(int(ucs4.size()) + 1);
            const qsizetype end = random.bounded(int(begin), int(ucs4.size()) + 1);
            const auto span = text.offsets().toUtf16({begin, end});
            QVERIFY2(span, label);
            QString quote;
            for (const uint c : ucs4.sliced(begin, end - begin))
                quote += QChar::fromUcs4(c); // QString::fromUcs4 would drop a byte-order mark
            QVERIFY2(text.quote(*span) == quote, label);
        }
    }
}

QTEST_GUILESS_MAIN(OffsetMapTest)
#include "tst_offsetmap.moc"
