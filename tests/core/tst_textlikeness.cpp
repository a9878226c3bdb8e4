// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlikeness.h"
#include "core/words.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Gainsay::Core;

class TextLikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoWords_data();
    void splitsIntoWords();
    void hashesAreTheSameForGood();
    void tellsHowMuchIsCommon_data();
    void tellsHowMuchIsCommon();
    void likeTextsShareBands();
};

namespace {

QStringList numbered(int first, int last)
{
    QStringList words;
    for (int i = first; i <= last; ++i)
        words.append(u"word%1"_s.arg(i));
    return words;
}

} // namespace

void TextLikenessTest::splitsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("marks alone") << u" — 🚢 …"_s << QStringList{};
    QTest::newRow("blanks and marks part words")
        << u"“No,”\u00A0he said:\n5 a.m."_s
        << QStringList{u"No"_s, u"he"_s, u"said"_s, u"5"_s, u"a"_s, u"m"_s};
    QTest::newRow("an accent belongs to its letter")
        << u"Velle\u0301 is"_s << QStringList{u"Velle\u0301"_s, u"is"_s};
    QTest::newRow("Arabic amid Latin")
        << u"the نقابة denied"_s << QStringList{u"the"_s, u"نقابة"_s, u"denied"_s};
    QTest::newRow("letters beyond the basic plane") << u"𞤀𞤁 𞤂"_s << QStringList{u"𞤀𞤁"_s, u"𞤂"_s};
    QTest::newRow("a script without blanks")
        << u"港口不关"_s << QStringList{u"港"_s, u"口"_s, u"不"_s, u"关"_s};
}

void TextLikenessTest::splitsIntoWords()
{
    QFETCH(QString, text);
    QStringList words;
    qsizetype last = 0;
    for (const Word &word : wordsOf(text)) {
        QVERIFY(word.span.begin >= last && word.span.begin < word.span.end);
        for (qsizetype i = word.span.begin + 1; i < word.span.end; ++i)
            QVERIFY(amidWord(text, i) || text[i].isLowSurrogate());
        QVERIFY(!amidWord(text, word.span.begin) && !amidWord(text, word.span.end));
        last = word.span.end;
        words.append(text.sliced(word.span.begin, word.span.length()));
    }
    QTEST(words, "words");
}

void TextLikenessTest::hashesAreTheSameForGood()
{
    // Corpora hold bands made of these.
    QCOMPARE(wordsOf(u"Port").first().hash, wordsOf(u"pORT").first().hash);
    QCOMPARE(wordsOf(u"a").first().hash, 0xaf63dc4c8601ec8cULL);
    const QList<qint64> bands = bandsOf(shinglesOf(u"the guild denied that it had asked"));
    QCOMPARE(bands.size(), 20);
    QCOMPARE(QSet<qint64>(bands.begin(), bands.end()).size(), 20);
    QCOMPARE(bandsOf(shinglesOf(u"The guild — denied: that it HAD asked!")), bands);
    QVERIFY(bandsOf({}).isEmpty());
}

void TextLikenessTest::tellsHowMuchIsCommon_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("jaccard");
    QTest::addColumn<double>("contained");
    const QString text = numbered(1, 103).join(u' ');
    QTest::newRow("the same") << text << text << 1.0 << 1.0;
    QTest::newRow("other marks and capitals")
        << text << u"“"_s + text.toUpper().replace(u' ', u",\u00A0"_s) + u'”' << 1.0 << 1.0;
    QTest::newRow("nothing in common") << text << numbered(200, 300).join(u' ') << 0.0 << 0.0;
    QTest::newRow("half of it") << text << numbered(1, 53).join(u' ') << 0.5 << 1.0;
    QTest::newRow("one word changed amid it")
        << text << QString(text).replace(u"word50 "_s, u"pier "_s) << 96.0 / 104 << 0.96;
    QTest::newRow("nothing against nothing") << u""_s << u"🚢"_s << 0.0 << 0.0;
    QTest::newRow("two words") << u"Pier closed"_s << u"pier — closed"_s << 1.0 << 1.0;
}

void TextLikenessTest::tellsHowMuchIsCommon()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Likeness common = likeness(shinglesOf(a), shinglesOf(b));
    QTEST(common.jaccard, "jaccard");
    QTEST(common.contained, "contained");
    QCOMPARE(likeness(shinglesOf(b), shinglesOf(a)).jaccard, common.jaccard);
}

void TextLikenessTest::likeTextsShareBands()
{
    QRandomGenerator random(7);
    int like = 0;
    int unlike = 0;
    for (int round = 0; round < 60; ++round) {
        const int start = round * 1000;
        const QStringList words = numbered(start, start + 300);
        QStringList changed = words;
        for (int i = 0; i < 20; ++i) // which leaves about three runs in five
            changed[random.bounded(int(changed.size()))] = u"other%1"_s.arg(i);
        const auto shares = [&](const QStringList &other) {
            const QList<qint64> bands = bandsOf(shinglesOf(other.join(u' ')));
            const QList<qint64> mine = bandsOf(shinglesOf(words.join(u' ')));
            return std::ranges::any_of(mine, [&](qint64 band) { return bands.contains(band); });
        };
        like += shares(changed) ? 1 : 0;
        unlike += shares(numbered(start + 290, start + 590)) ? 1 : 0;
    }
    QVERIFY2(like > 55, qPrintable(u"%1 of 60"_s.arg(like)));
    QVERIFY2(unlike < 8, qPrintable(u"%1 of 60"_s.arg(unlike)));
}

QTEST_GUILESS_MAIN(TextLikenessTest)
#include "tst_textlikeness.moc"
