// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractionscore.h"
#include "updatescore.h"

#include <QTest>

using namespace Gainsay::Measuring;
using namespace Qt::StringLiterals;

/// The figures that say how well pages are read.
class TestExtractionScore : public QObject
{
    Q_OBJECT

private:
    static double figure(const QList<Figure> &figures, const QString &group, const QString &name)
    {
        for (const Figure &each : figures) {
            if (each.group == group && each.name == name)
                return each.value;
        }
        return -1;
    }

private Q_SLOTS:
    void textFallsIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("of letters, digits and underscores")
            << u"a b,cd:e_1(foo) "_s << QStringList{u"a"_s, u"b"_s, u"cd"_s, u"e_1"_s, u"foo"_s};
        QTest::newRow("apart at a no-break space and an emoji")
            << u"a\u00A0b👩c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("apart at a combining accent")
            << u"cafe\u0301s"_s << QStringList{u"cafe"_s, u"s"_s};
        QTest::newRow("of any script, beyond the first plane, too")
            << u"مضيق 𐐀𐐁x 港口"_s << QStringList{u"مضيق"_s, u"𐐀𐐁x"_s, u"港口"_s};
    }
    void textFallsIntoWords()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text), "words");
    }

    void windowsOverlap_data()
    {
        QTest::addColumn<QString>("truth");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QList<int>>("counts"); // both, wanted, given
        QTest::newRow("short texts are one window") << u"a b"_s << u"a b"_s << QList{1, 1, 1};
        QTest::newRow("a word more makes another") << u"a b"_s << u"a b c"_s << QList{0, 1, 1};
        QTest::newRow("the end is missing") << u"a b c d e"_s << u"a b c d"_s << QList{1, 2, 1};
        QTest::newRow("a window counts as often as it stands there")
            << u"a b c d a b c d"_s << u"a b c d"_s << QList{1, 5, 1};
        QTest::newRow("nothing") << QString() << QString() << QList{0, 0, 0};
        QTest::newRow("nothing given") << u"a"_s << QString() << QList{0, 1, 0};
    }
    void windowsOverlap()
    {
        QFETCH(QString, truth);
        QFETCH(QString, given);
        const Overlap overlap = overlapOf(truth, given);
        QTEST((QList{overlap.both, overlap.wanted, overlap.given}), "counts");
    }

    void meansAreTakenOverPagesThatCount()
    {
        const QList<PageText> truth{{u"a b c d"_s, {}, {}, {}, {}, {}, {}, {}},
                                    {u"a b c d e"_s, {}, {}, {}, {}, {}, {}, {}}};
        const QList<PageText> given{truth[0], PageText{}};
        const auto figures = figuresOf(truth, given);
        QCOMPARE(figure(figures, u"body"_s, u"precision"_s), 1.0);
        QCOMPARE(figure(figures, u"body"_s, u"recall"_s), 0.5);
        QCOMPARE(figure(figures, u"body"_s, u"F1"_s), 2.0 / 3);
        QCOMPARE(figure(figures, u"updates"_s, u"found"_s), -1.0);
    }

    void paragraphsAndSnippetsAreFound()
    {
        PageText truth;
        truth.body = u"a b\n\nc d\n\nc d"_s;
        truth.wanted = QStringList{u"A  b"_s, u"zz"_s};
        truth.unwanted = QStringList{u"d e"_s, u"f"_s};
        PageText given;
        given.body = u"a b\nc d e\nc d"_s;
        const auto figures = figuresOf({truth}, {given});
        QCOMPARE(figure(figures, u"paragraphs"_s, u"recall"_s), 2.0 / 3);
        QCOMPARE(figure(figures, u"paragraphs"_s, u"precision"_s), 2.0 / 3);
        QCOMPARE(figure(figures, u"snippets"_s, u"precision"_s), 0.5);
        QCOMPARE(figure(figures, u"snippets"_s, u"recall"_s), 0.5);
        const auto difference = paragraphDifference(truth.body, given.body);
        QCOMPARE(difference.missing, QStringList{u"c d"_s});
        QCOMPARE(difference.surplus, QStringList{u"c d e"_s});
    }

    void fieldsAreCompared()
    {
        QVERIFY(sameTitle(u"Quay  stays\u00A0open"_s, u"QUAY stays open"_s));
        QVERIFY(!sameTitle(u"Quay stays open"_s, QString()));
        QVERIFY(sameByline(u"By Ilse Brandt and Mara Ellison"_s, u"Mara Ellison; Ilse Brandt"_s));
        QVERIFY(!sameByline(u"Ilse Brandt"_s, u"Ilse Brandt, Mara Ellison"_s));
        QVERIFY(sameDay(u"2026-03-04"_s, u"2026-03-04T11:20:00"_s));
        QVERIFY(sameDay(u"2026-03-04T23:30:00-02:00"_s, u"2026-03-05T08:00:00+01:00"_s));
        QVERIFY(!sameDay(u"2026-03-04"_s, u"2026-03-05"_s));
        QVERIFY(!sameDay(u"2026-03-04"_s, QString()));
    }

    void updatesAreFoundWithTheirTimesAndOrder()
    {
        const QList<Entry> truth{{u"Quay"_s, u"one two three four five"_s, u"2026-03-04T11:20Z"_s},
                                 {{}, u"six seven eight nine"_s, u"2026-03-04T11:10:00Z"_s},
                                 {{}, u"never seen before or since"_s, {}}};
        UpdateScore score;
        score.add(truth,
                  {{{}, u"six seven eight nine"_s, u"2026-03-04T13:00:00+01:00"_s},
                   {u"Quay"_s, u"one two three four five"_s, u"2026-03-04 12:20:30+01:00"_s}});
        QCOMPARE(score.wanted, 3);
        QCOMPARE(score.given, 2);
        QCOMPARE(score.found, 2);
        QCOMPARE(score.timed, 2);
        QCOMPARE(score.timeRight, 1);
        QCOMPARE(score.inOrder, 1);
        QVERIFY(!instantOf(u"2026-03-04T11:20:00"_s)); // of no zone
        QVERIFY(!instantOf(u"soon"_s));
    }
};

QTEST_GUILESS_MAIN(TestExtractionScore)
#include "tst_extractionscore.moc"
