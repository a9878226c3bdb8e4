// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textunits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Gainsay::Core::TextUnit)

class TextUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void findsTheUnitAtAPosition_data();
    void findsTheUnitAtAPosition();
    void answersBeyondTheText();
    void coversRandomText();
    void snapsToGraphemes_data();
    void snapsToGraphemes();
    void grows();
};

namespace {

/// All units in order, by nextUnit().
QList<TextSpan> forward(const FrozenText &text, TextUnit unit)
{
    QList<TextSpan> out;
    for (TextSpan at = nextUnit(text, -1, unit); !at.isEmpty(); at = nextUnit(text, at.begin, unit))
        out.append(at);
    return out;
}

/// All units in order, by previousUnit().
QList<TextSpan> backward(const FrozenText &text, TextUnit unit)
{
    QList<TextSpan> out;
    for (TextSpan at = previousUnit(text, text.size() + 1, unit); !at.isEmpty();
         at = previousUnit(text, at.begin, unit))
        out.prepend(at);
    return out;
}

const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
const QString flag = u"\U0001F1FA\U0001F1E6"_s;
const QString port = u"\u0645\u064A\u0646\u0627\u0621"_s;

} // namespace

void TextUnitsTest::splits_data()
{
    QTest::addColumn<TextUnit>("unit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, TextUnit unit, const QString &text,
                        const QStringList &expected) {
        QTest::newRow(name) << unit << text << expected;
    };
    using enum TextUnit;

    row("nothing has no units", Word, QString(), {});
    row("blank lines have no words", Word, u" \n\u00A0\n"_s, {});
    row("accents and emoji are one grapheme", Grapheme,
        u"e\u0301 "_s + family + flag + u"\u0644\u0651"_s,
        {u"e\u0301"_s, u" "_s, family, flag, u"\u0644\u0651"_s});
    row("graphemes end at the line", Grapheme, u"a\n\u0301b"_s, {u"a"_s, u"\u0301"_s, u"b"_s});
    row("words leave out marks and blanks", Word,
        u"\u201CWe never closed it,\u201D Ane\u0301 said."_s,
        {u"We"_s, u"never"_s, u"closed"_s, u"it"_s, u"Ane\u0301"_s, u"said"_s});
    row("apostrophes and decimals stay in words", Word, u"didn\u2019t lose 3.5\u00A0million"_s,
        {u"didn\u2019t"_s, u"lose"_s, u"3.5"_s, u"million"_s});
    row("Arabic, Hebrew and emoji are words", Word,
        u"told "_s + port + u" \u05E0\u05DE\u05DC \U0001F6A2!"_s,
        {u"told"_s, port, u"\u05E0\u05DE\u05DC"_s, u"\U0001F6A2"_s});

    row("full stops end sentences", Sentence,
        u"It is open. It was shut.  Why? Nobody knows! \U0001F6A2"_s,
        {u"It is open."_s, u"It was shut."_s, u"Why?"_s, u"Nobody knows!"_s, u"\U0001F6A2"_s});
    row("titles end none", Sentence, u"Dr. Ana and Prof. Ode met Gen. Bell. They spoke."_s,
        {u"Dr. Ana and Prof. Ode met Gen. Bell."_s, u"They spoke."_s});
    row("initials end none", Sentence, u"J. R. Ode and Ana B. Bell agreed. Nobody else did."_s,
        {u"J. R. Ode and Ana B. Bell agreed."_s, u"Nobody else did."_s});
    row("a country's initials end none before a name", Sentence,
        u"The U.S. Navy left. It rained."_s, {u"The U.S. Navy left."_s, u"It rained."_s});
    row("a country's initials end one before an article", Sentence,
        u"He left the U.S. The port shut."_s, {u"He left the U.S."_s, u"The port shut."_s});
    row("decimals end none", Sentence, u"It lost 3.5 million. The rest is 4.0. Nobody paid."_s,
        {u"It lost 3.5 million."_s, u"The rest is 4.0."_s, u"Nobody paid."_s});
    row("abbreviations with a name after them end none", Sentence,
        u"Vel Inc. Harbour and No. 7 Quay, e.g. Pier 3. Done."_s,
        {u"Vel Inc. Harbour and No. 7 Quay, e.g. Pier 3."_s, u"Done."_s});
    row("No at the end of a sentence ends it", Sentence, u"She said no. Ode left."_s,
        {u"She said no."_s, u"Ode left."_s});
    row("an hour of the day ends none", Sentence,
        u"At 11 a.m. Monday it shut. At 3 p.m. The rest left."_s,
        {u"At 11 a.m. Monday it shut."_s, u"At 3 p.m."_s, u"The rest left."_s});
    row("lower case goes on", Sentence,
        u"\u201CWhy?\u201D she asked. \u201CWho knows \u2026\u201D he said."_s,
        {u"\u201CWhy?\u201D she asked."_s, u"\u201CWho knows \u2026\u201D he said."_s});
    row("closing marks belong to the sentence", Sentence,
        u"\u201CIt is open.\u201D (So he said.) \u201CGood.\u201D"_s,
        {u"\u201CIt is open.\u201D"_s, u"(So he said.)"_s, u"\u201CGood.\u201D"_s});
    row("a number at the line's head ends none", Sentence, u"1. The port. 2 ships."_s,
        {u"1. The port."_s, u"2 ships."_s});
    row("dots without a blank end none", Sentence, u"See example.org and v1.2.3 now"_s,
        {u"See example.org and v1.2.3 now"_s});
    row("an ellipsis ends one before a capital", Sentence, u"Well... The port"_s,
        {u"Well..."_s, u"The port"_s});
    row("a line ends every sentence", Sentence, u"Harbour talks open\nIt rained"_s,
        {u"Harbour talks open"_s, u"It rained"_s});
    row("Arabic stops", Sentence, port + u"\u061F "_s + port + u". "_s + port,
        {port + u"\u061F"_s, port + u"."_s, port});
    row("wide stops need no blank", Sentence, u"\u6E2F\u3002\u300C\u958B\uFF01\u300D\u6E2F\uFF1F"_s,
        {u"\u6E2F\u3002"_s, u"\u300C\u958B\uFF01"_s, u"\u300D\u6E2F\uFF1F"_s});
    row("no-break spaces part sentences too", Sentence, u"Ane\u0301 left.\u00A0Ode stayed."_s,
        {u"Ane\u0301 left."_s, u"Ode stayed."_s});

    row("commas end clauses", Clause, u"The port is open, she said; it was shut: rain."_s,
        {u"The port is open"_s, u"she said"_s, u"it was shut"_s, u"rain."_s});
    row("a comma inside marks", Clause, u"\u201CWe never closed it,\u201D Ane\u0301 told "_s + port,
        {u"\u201CWe never closed it,\u201D"_s, u"Ane\u0301 told "_s + port});
    row("numbers keep their commas", Clause, u"It lost 3,500 tonnes, 10:30 or later"_s,
        {u"It lost 3,500 tonnes"_s, u"10:30 or later"_s});
    row("dashes part clauses", Clause, u"It was \u2014 or is \u2013 open - now\u2014today"_s,
        {u"It was"_s, u"or is"_s, u"open"_s, u"now"_s, u"today"_s});
    row("hyphens, ranges and minus signs do not", Clause,
        u"well-known 10\u201312 at -5 \U0001F6A2"_s, {u"well-known 10\u201312 at -5 \U0001F6A2"_s});
    row("brackets hold clauses", Clause, u"Ode (who left) and the ship(s) came"_s,
        {u"Ode"_s, u"who left"_s, u"and the ship(s) came"_s});
    row("a conjunction before a verb", Clause,
        u"She denies the loss and accuses Ode but nobody was there"_s,
        {u"She denies the loss"_s, u"and accuses Ode"_s, u"but nobody was there"_s});
    row("names joined by and", Clause, u"Ana and Ben said the poor but honest men"_s,
        {u"Ana and Ben said the poor but honest men"_s});
    row("names joined after between", Clause, u"Doru says talks between Ana and Ben were held"_s,
        {u"Doru says talks between Ana and Ben were held"_s});
    row("a relative pronoun with its preposition", Clause, u"the union of which it was a member"_s,
        {u"the union of which it was a member"_s});
    row("relative clauses", Clause, u"the man who opened it while ships waited"_s,
        {u"the man"_s, u"who opened it"_s, u"while ships waited"_s});
    row("sentences end clauses", Clause, u"It is open. It was shut."_s,
        {u"It is open."_s, u"It was shut."_s});
    row("Arabic commas", Clause, port + u"\u060C "_s + port, {port, port});

    row("paragraphs are lines without outer blanks", Paragraph,
        u" One. Two.\u00A0\n\n\u05E0\u05DE\u05DC"_s, {u"One. Two."_s, u"\u05E0\u05DE\u05DC"_s});
}

void TextUnitsTest::splits()
{
    QFETCH(TextUnit, unit);
    QFETCH(QString, text);
    const auto frozen = FrozenText::freeze(text);
    const QList<TextSpan> units = forward(frozen, unit);
    QStringList quotes;
    for (const TextSpan at : units) {
        quotes.append(frozen.quote(at));
        QVERIFY2(unitAt(frozen, at.begin, unit) == at && unitAt(frozen, at.end - 1, unit) == at,
                 qPrintable(quotes.last()));
    }
    QTEST(quotes, "expected");
    QVERIFY(backward(frozen, unit) == units);
}

void TextUnitsTest::findsTheUnitAtAPosition_data()
{
    QTest::addColumn<QString>("text"); // | marks the position
    QTest::addColumn<TextUnit>("unit");
    QTest::addColumn<QString>("expected");
    using enum TextUnit;
    QTest::newRow("inside a word") << u"the po|rt is"_s << Word << u"port"_s;
    QTest::newRow("at its begin") << u"the |port is"_s << Word << u"port"_s;
    QTest::newRow("at its end the next one") << u"the port| is"_s << Word << u"is"_s;
    QTest::newRow("at the end of the line the one before")
        << u"the port.|\nIt is"_s << Word << u"port"_s;
    QTest::newRow("before the first on the line")
        << u"It\n| \U0001F6A2 port"_s << Word << u"\U0001F6A2"_s;
    QTest::newRow("inside an emoji")
        << u"a \U0001F468\u200D|\U0001F469 b"_s << Word << u"\U0001F468\u200D\U0001F469"_s;
    QTest::newRow("on an empty line") << u"one\n|\ntwo"_s << Sentence << QString();
    QTest::newRow("between sentences the next one")
        << u"It is.| It was."_s << Sentence << u"It was."_s;
    QTest::newRow("on a comma the next clause") << u"It is|, she said"_s << Clause << u"she said"_s;
    QTest::newRow("at the end of the text")
        << u"It is. It e\u0301.|"_s << Sentence << u"It e\u0301."_s;
}

void TextUnitsTest::findsTheUnitAtAPosition()
{
    QFETCH(QString, text);
    QFETCH(TextUnit, unit);
    const qsizetype position = text.indexOf(u'|');
    const auto frozen = FrozenText::freeze(text.remove(u'|'));
    QTEST(frozen.quote(unitAt(frozen, position, unit)), "expected");
}

void TextUnitsTest::answersBeyondTheText()
{
    const auto text = FrozenText::freeze(u"one \U0001F6A2"_s);
    for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Clause,
                                TextUnit::Sentence, TextUnit::Paragraph}) {
        QVERIFY(!unitAt(text, -5, unit).isEmpty());
        QVERIFY(!unitAt(text, 500, unit).isEmpty());
        QVERIFY(nextUnit(text, 500, unit).isEmpty());
        QVERIFY(previousUnit(text, -5, unit).isEmpty());
        QVERIFY(previousUnit(text, 0, unit).isEmpty());
        QVERIFY(unitAt(FrozenText(), 0, unit).isEmpty());
        QVERIFY(nextUnit(FrozenText(), 0, unit).isEmpty());
    }
    QVERIFY(snappedToGraphemes(text, {-3, 99}) == (TextSpan{0, text.size()}));
    QVERIFY(grown(text, {0, 99}) == (TextSpan{0, 99}));
}

/// Whatever the text: units are sorted, disjoint, inside their line, the same both ways, cut no
/// grapheme, and each letter is in one.
void TextUnitsTest::coversRandomText()
{
    const QStringList pieces{
        u"port"_s, u"e\u0301"_s, port,        u"\u05E0"_s, family,      flag,        u" "_s,
        u" "_s,    u"\u00A0"_s,  u". "_s,     u", "_s,     u"\n"_s,     u"\u201C"_s, u"\u201D"_s,
        u"\""_s,   u"'"_s,       u"("_s,      u")"_s,      u"\u2014"_s, u" - "_s,    u"U.S."_s,
        u"3.5"_s,  u"and was"_s, u"\u3002"_s, u"\u6E2F"_s, u"\u0301"_s};
    for (quint32 seed = 0; seed < 150; ++seed) {
        QRandomGenerator random(seed);
        QString raw;
        for (int n = random.bounded(40); n > 0; --n)
            raw += pieces[random.bounded(pieces.size())];
        const auto text = FrozenText::freeze(raw);
        const QByteArray label = u"seed %1: %2"_s.arg(seed).arg(raw).toUtf8();
        for (const TextUnit unit : {TextUnit::Grapheme, TextUnit::Word, TextUnit::Clause,
                                    TextUnit::Sentence, TextUnit::Paragraph}) {
            const QList<TextSpan> units = forward(text, unit);
            QVERIFY2(backward(text, unit) == units, label);
            qsizetype end = 0;
            for (const TextSpan at : units) {
                for (qsizetype i = end; i < at.begin; ++i)
                    QVERIFY2(!text.text()[i].isLetterOrNumber(), label);
                QVERIFY2(end <= at.begin && !at.isEmpty() && at.end <= text.size(), label);
                QVERIFY2(!text.quote(at).contains(u'\n'), label);
                QVERIFY2(text.offsets().toCodePoints(at), label);
                if (unit != TextUnit::Clause && unit != TextUnit::Sentence
                    && unit != TextUnit::Paragraph)
                    QVERIFY2(snappedToGraphemes(text, at) == at, label);
                end = at.end;
            }
            for (qsizetype i = end; i < text.size(); ++i)
                QVERIFY2(!text.text()[i].isLetterOrNumber(), label);
        }
    }
}

void TextUnitsTest::snapsToGraphemes_data()
{
    QTest::addColumn<QString>("text"); // | marks the ends
    QTest::addColumn<QString>("expected");
    QTest::newRow("between letters stays") << u"p|or|t"_s << u"or"_s;
    QTest::newRow("an accent is kept") << u"An|e|\u0301 said"_s << u"e\u0301"_s;
    QTest::newRow("a begin inside an accent goes back") << u"Ane|\u0301 s|aid"_s << u"e\u0301 s"_s;
    QTest::newRow("a family stays whole")
        << u"a \U0001F468\u200D|\U0001F469\u200D|\U0001F467 b"_s << family;
    QTest::newRow("a flag among flags stays whole")
        << flag + u"\U0001F1F5|\U0001F1F1|"_s + flag << u"\U0001F1F5\U0001F1F1"_s;
    QTest::newRow("an Arabic vowel sign is kept")
        << u"|\u0644|\u0651 \u00A0"_s << u"\u0644\u0651"_s;
    QTest::newRow("an accent at a line's head stands alone") << u"a|\n|\u0301"_s << u"\n"_s;
}

void TextUnitsTest::snapsToGraphemes()
{
    QFETCH(QString, text);
    const qsizetype begin = text.indexOf(u'|');
    const qsizetype end = text.indexOf(u'|', begin + 1) - 1;
    const auto frozen = FrozenText::freeze(text.remove(u'|'));
    QTEST(frozen.quote(snappedToGraphemes(frozen, {begin, end})), "expected");
    const TextSpan caret = snappedToGraphemes(frozen, {end, end});
    QVERIFY(caret.isEmpty() && caret.begin == caret.end && caret.begin <= end);
}

void TextUnitsTest::grows()
{
    const auto text = FrozenText::freeze(u"It rained. Ane\u0301 said, "_s + port
                                         + u" is open\u00A0\U0001F6A2, today.\nNext."_s);
    TextSpan span{text.text().indexOf(u"open") + 1, text.text().indexOf(u"open") + 2};
    QStringList steps;
    for (TextSpan next = grown(text, span); next != span; next = grown(text, span)) {
        span = next;
        steps.append(text.quote(span));
    }
    QCOMPARE(steps,
             (QStringList{u"open"_s, port + u" is open\u00A0\U0001F6A2"_s,
                          u"Ane\u0301 said, "_s + port + u" is open\u00A0\U0001F6A2, today."_s,
                          u"It rained. Ane\u0301 said, "_s + port
                              + u" is open\u00A0\U0001F6A2, today."_s}));
    const TextSpan across{2, text.size() - 2};
    QVERIFY(grown(text, across) == across);
}

QTEST_GUILESS_MAIN(TextUnitsTest)
#include "tst_textunits.moc"
