// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/caretmoves.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::FrozenText;
using Core::TextSpan;
using Core::TextUnit;
using Ui::Caret;
using Ui::Direction;
using Ui::Selecting;

namespace {

const QString article =
    u"Ilse Café\u0301 🙂 said it. The قناة stays at 20\u00a0% today, she added.\n\n“One gains,” he “never ‘did’ so” said."_s;

FrozenText text()
{
    return FrozenText::freeze(article);
}

TextSpan span(const QString &words)
{
    const qsizetype at = article.indexOf(words);
    return {at, at + words.size()};
}

} // namespace

class CaretMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSteppedThrough_data();
    void wordsAreSteppedThrough();
    void extendingTakesWholeUnits();
    void extendingBackGivesBackWholeUnits();
    void wholeUnitsFollowOneAnother();
    void endsOfTheTextHold();
    void quotationsGoOutwardThenOn();
    void growingAndShrinkingRunTheSameWay();
    void shrinkingWithoutAPastTakesAWord();
};

void CaretMovesTest::wordsAreSteppedThrough_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("over a word to one with an accent") << u"Ilse"_s << u"Café"_s;
    QTest::newRow("into Arabic") << u"The"_s << u"قناة"_s;
    QTest::newRow("out of Arabic") << u"قناة"_s << u"stays"_s;
    QTest::newRow("over a blank line") << u"added."_s << u"One"_s;
}

void CaretMovesTest::wordsAreSteppedThrough()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const qsizetype a = span(from).begin;
    const qsizetype b = span(to).begin;
    QCOMPARE(moved(text(), {a, a}, TextUnit::Word, Direction::Forward, Selecting::Nothing),
             (Caret{b, b}));
    QCOMPARE(moved(text(), {b, b}, TextUnit::Word, Direction::Backward, Selecting::Nothing),
             (Caret{a, a}));
}

void CaretMovesTest::extendingTakesWholeUnits()
{
    const qsizetype begin = span(u"The"_s).begin;
    Caret caret{begin, begin};
    caret = moved(text(), caret, TextUnit::Word, Direction::Forward, Selecting::Extend);
    QCOMPARE(caret.span(), span(u"The"_s));
    caret = moved(text(), caret, TextUnit::Word, Direction::Forward, Selecting::Extend);
    QCOMPARE(caret.span(), span(u"The قناة"_s));
    caret = moved(text(), caret, TextUnit::Sentence, Direction::Forward, Selecting::Extend);
    QCOMPARE(caret.span(), span(u"The قناة stays at 20\u00a0% today, she added."_s));
}

void CaretMovesTest::extendingBackGivesBackWholeUnits()
{
    const TextSpan two = span(u"stays at"_s);
    Caret caret =
        moved(text(), {two.end, two.end}, TextUnit::Word, Direction::Backward, Selecting::Extend);
    caret = moved(text(), caret, TextUnit::Word, Direction::Backward, Selecting::Extend);
    QCOMPARE(caret, (Caret{two.end, two.begin}));
    QCOMPARE(caret.span(), two);
}

void CaretMovesTest::wholeUnitsFollowOneAnother()
{
    Caret caret{0, 0};
    caret = moved(text(), caret, TextUnit::Word, Direction::Forward, Selecting::WholeUnit);
    QCOMPARE(caret.span(), span(u"Café\u0301"_s));
    caret = moved(text(), caret, TextUnit::Sentence, Direction::Forward, Selecting::WholeUnit);
    QCOMPARE(caret.span(), span(u"The قناة stays at 20\u00a0% today, she added."_s));
    caret = moved(text(), caret, TextUnit::Sentence, Direction::Backward, Selecting::WholeUnit);
    QCOMPARE(caret.span(), span(u"Ilse Café\u0301 🙂 said it."_s));
}

void CaretMovesTest::endsOfTheTextHold()
{
    const qsizetype end = article.size();
    const Caret last{end - 1, end - 1};
    QCOMPARE(moved(text(), last, TextUnit::Word, Direction::Forward, Selecting::Nothing),
             (Caret{end, end}));
    QCOMPARE(moved(text(), last, TextUnit::Word, Direction::Forward, Selecting::WholeUnit), last);
    QCOMPARE(moved(text(), {end, end}, TextUnit::Word, Direction::Forward, Selecting::Extend),
             (Caret{end, end}));
    QCOMPARE(moved(text(), {0, 0}, TextUnit::Word, Direction::Backward, Selecting::Extend),
             (Caret{0, 0}));
    QCOMPARE(
        moved(FrozenText(), {0, 0}, TextUnit::Clause, Direction::Forward, Selecting::WholeUnit),
        (Caret{0, 0}));
}

void CaretMovesTest::quotationsGoOutwardThenOn()
{
    const QList<TextSpan> found = Core::quotations(text());
    const TextSpan first = span(u"One gains,"_s);
    const TextSpan second = span(u"never ‘did’ so"_s);
    const TextSpan inner = span(u"did"_s);
    QVERIFY(found.contains(first) && found.contains(second) && found.contains(inner));
    QCOMPARE(Ui::quotationFor(found, {inner.begin + 1, inner.begin + 1}), inner);
    QCOMPARE(Ui::quotationFor(found, inner), second);
    QCOMPARE(Ui::quotationFor(found, {0, 0}), first);
    QCOMPARE(Ui::quotationFor(found, first), second);
    QCOMPARE(Ui::quotationFor(found, second),
             first); // nothing around or after it but what it holds
    QCOMPARE(Ui::quotationFor({}, {0, 4}), TextSpan());
    QCOMPARE(Ui::quotationAfter(found, 0), first);
    QCOMPARE(Ui::quotationAfter(found, first.begin), first);
    QCOMPARE(Ui::quotationAfter(found, first.begin + 1), second);
    QCOMPARE(Ui::quotationAfter(found, second.end), TextSpan());
    QCOMPARE(Ui::quotationBefore(found, second), first);
    QCOMPARE(Ui::quotationBefore(found, inner), second);
    QCOMPARE(Ui::quotationBefore(found, first), TextSpan());
    QCOMPARE(Ui::quotationBefore(found, {second.end, second.end}), inner);
}

void CaretMovesTest::growingAndShrinkingRunTheSameWay()
{
    Ui::GrowingSelection growing;
    const qsizetype at = span(u"stays"_s).begin + 2;
    QList<TextSpan> chain{{at, at}};
    for (int i = 0; i < 10; ++i) {
        const TextSpan larger = growing.grow(text(), chain.last());
        if (larger == chain.last())
            break;
        QVERIFY(larger.contains(chain.last()));
        chain.append(larger);
    }
    QVERIFY(chain.size() >= 4);
    QCOMPARE(chain[1], span(u"stays"_s));
    QCOMPARE(chain.last(),
             span(u"Ilse Café\u0301 🙂 said it. The قناة stays at 20\u00a0% today, she added."_s));
    for (qsizetype i = chain.size() - 1; i > 0; --i)
        QCOMPARE(growing.shrink(text(), chain[i]), chain[i - 1]);
}

void CaretMovesTest::shrinkingWithoutAPastTakesAWord()
{
    Ui::GrowingSelection growing;
    QCOMPARE(growing.shrink(text(), span(u"قناة stays"_s)), span(u"قناة"_s));
    QCOMPARE(growing.shrink(text(), span(u"قناة"_s)), span(u"قناة"_s));
}

QTEST_GUILESS_MAIN(CaretMovesTest)
#include "tst_caretmoves.moc"
