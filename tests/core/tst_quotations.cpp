// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textunits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class QuotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isSoundOnRandomText();
    void aWallOfMarksHidesNothing();
    void isKeptWithTheText();
};

void QuotationsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString port = u"\u0645\u064A\u0646\u0627\u0621"_s;

    row("none", u"The port is open."_s, {});
    row("curly", u"\u201CIt is open,\u201D said Ane\u0301. \u201CBye \U0001F6A2.\u201D"_s,
        {u"It is open,"_s, u"Bye \U0001F6A2."_s});
    row("straight", u"\"It is open,\" she said, \"today\"."_s, {u"It is open,"_s, u"today"_s});
    row("straight after a dash, a bracket and no blank",
        u"He\u2014\"yes\"\u2014said (\"no\") and:\"so\""_s, {u"yes"_s, u"no"_s, u"so"_s});
    row("straight with blanks inside", u"the \"open \" port and \" shut \""_s, {u"open"_s});
    row("guillemets with no-break spaces",
        u"Elle dit \u00AB\u00A0oui\u00A0\u00BB et \u00ABnon\u00BB."_s, {u"oui"_s, u"non"_s});
    row("guillemets pointing inwards", u"Er sagte \u00BBja\u00AB und \u203Anein\u2039."_s,
        {u"ja"_s, u"nein"_s});
    row("guillemets nested inwards", u"\u00BBEr rief \u00BBja\u00AB laut\u00AB, sagte sie"_s,
        {u"Er rief \u00BBja\u00AB laut"_s, u"ja"_s});
    row("Swedish marks", u"Hon sade \u201Dja\u201D och \u00BBnej\u00BB igen"_s,
        {u"ja"_s, u"nej"_s});
    row("German low marks", u"Sie sagte: \u201EJa, \u201Avielleicht\u2018.\u201C Dann ging sie."_s,
        {u"Ja, \u201Avielleicht\u2018."_s, u"vielleicht"_s});
    row("Polish low marks", u"\u201ETak\u201D, powiedzia\u0142a"_s, {u"Tak"_s});
    row("corner brackets", u"\u300C\u958B\u300E\u6E2F\u300F\u300D"_s,
        {u"\u958B\u300E\u6E2F\u300F"_s, u"\u6E2F"_s});
    row("Arabic amid Latin",
        u"said \u00AB"_s + port + u"\u00BB and \u201C"_s + port + u" \u05E0\u05DE\u05DC\u201D"_s,
        {port, port + u" \u05E0\u05DE\u05DC"_s});

    row("single marks", u"\u2018It is open,\u2019 he said"_s, {u"It is open,"_s});
    row("single marks around apostrophes",
        u"\u2018We don\u2019t know,\u2019 he said. \u2018It\u2019s so.\u2019"_s,
        {u"We don\u2019t know,"_s, u"It\u2019s so."_s});
    row("apostrophes alone", u"It\u2019s the workers\u2019 union\u2019s and James' ship, don't"_s,
        {});
    row("a plural's apostrophe inside", u"\u2018The workers\u2019 union left,\u2019 she said"_s,
        {u"The workers\u2019 union left,"_s});
    row("straight single marks", u"'We don't know,' he said"_s, {u"We don't know,"_s});
    row("lost beginnings", u"rock 'n' roll of the '90s and \u2018tis \u201Call\u201D"_s,
        {u"all"_s});
    row("single inside double", u"\u201CShe said \u2018no\u2019 twice,\u201D he said"_s,
        {u"She said \u2018no\u2019 twice,"_s, u"no"_s});
    row("double inside single", u"\u2018She said \u201Cno\u201D twice,\u2019 he said"_s,
        {u"She said \u201Cno\u201D twice,"_s, u"no"_s});
    row("three deep", u"\u201Ca \u2018b \u201Cc\u201D d\u2019 e\u201D"_s,
        {u"a \u2018b \u201Cc\u201D d\u2019 e"_s, u"b \u201Cc\u201D d"_s, u"c"_s});
    row("nested and ending together", u"\u201CHe said \u2018no.\u2019\u201D"_s,
        {u"He said \u2018no.\u2019"_s, u"no."_s});
    row("straight in straight", u"\"He said \"no\" to me\""_s,
        {u"He said \"no\" to me"_s, u"no"_s});

    row("one paragraph taken up in the next",
        u"\u201CIt is open.\n\n\u201CIt was shut.\u201D\nEnd \u201Cso\u201D"_s,
        {u"It is open."_s, u"It was shut."_s, u"so"_s});
    row("three paragraphs in straight marks", u"Ode: \"One.\n\"Two \U0001F6A2.\n\"Three.\" Four"_s,
        {u"One."_s, u"Two \U0001F6A2."_s, u"Three."_s});
    row("French paragraphs", u"\u00AB\u00A0Un.\n\u00BB\u00A0Deux.\u00A0\u00BB"_s,
        {u"Un."_s, u"Deux."_s});
    row("left open and not taken up", u"\u201CIt is open.\nIt \u201Cwas\u201D shut.\u201D"_s,
        {u"was"_s});
    row("a forgotten close is not taken up",
        u"\u201COne, he said. \u201CTwo.\u201D\n\u201CThree.\u201D"_s, {u"Two."_s, u"Three."_s});
    row("never across paragraphs otherwise", u"a \" b\nc \" d \u201C e\nf \u201D g"_s, {});
    row("inches and feet", u"6'2\" and 5\" pipes, \"yes\""_s, {u"yes"_s});
    row("Hebrew initials", u"\u05E6\u05D4\"\u05DC said \"yes\""_s, {u"yes"_s});
    row("a close without an open", u"so.\u201D Then \u201Cyes\u201D"_s, {u"yes"_s});
    row("an open without a close", u"He said \u201Cso. Then \u2018no\u2019"_s, {u"no"_s});
    row("nothing between the marks", u"\u201C\u201D \"\" \u201C\u00A0\u201D \u2018\u2019"_s, {});
}

void QuotationsTest::finds()
{
    QFETCH(QString, text);
    const auto frozen = FrozenText::freeze(text);
    QStringList quotes;
    for (const TextSpan span : quotations(frozen))
        quotes.append(frozen.quote(span));
    QTEST(quotes, "expected");
}

void QuotationsTest::isSoundOnRandomText()
{
    const QStringList pieces{u"\u201C"_s,  u"\u201D"_s,     u"\u2018"_s, u"\u2019"_s, u"\u201E"_s,
                             u"\u201A"_s,  u"\""_s,         u"'"_s,      u"\u00AB"_s, u"\u00BB"_s,
                             u" "_s,       u"\u00A0"_s,     u"\n"_s,     u"port"_s,   u"s"_s,
                             u"e\u0301"_s, u"\U0001F6A2"_s, u"\u0645"_s, u"."_s};
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        QString raw;
        for (int n = random.bounded(40); n > 0; --n)
            raw += pieces[random.bounded(pieces.size())];
        const auto text = FrozenText::freeze(raw);
        const QByteArray label = u"seed %1: %2"_s.arg(seed).arg(raw).toUtf8();
        const QList<TextSpan> found = quotations(text);
        for (qsizetype i = 0; i < found.size(); ++i) {
            const QString quote = text.quote(found[i]);
            QVERIFY2(!quote.isEmpty() && !quote.contains(u'\n'), label);
            QVERIFY2(!quote.front().isSpace() && !quote.back().isSpace(), label);
            QVERIFY2(text.offsets().toCodePoints(found[i]), label);
            for (qsizetype j = 0; j < i; ++j) {
                QVERIFY2(found[j].begin <= found[i].begin, label);
                QVERIFY2(found[j].contains(found[i]) || !found[j].overlaps(found[i]), label);
            }
        }
    }
}

void QuotationsTest::aWallOfMarksHidesNothing()
{
    // Deep stacks are cut, so that this ends at once, and what follows is found all the same.
    const QString wall = QString(100'000, u'\u201C') + u" \u201Cyes \U0001F6A2\u201D"_s;
    const auto text = FrozenText::freeze(wall);
    const QList<TextSpan> found = quotations(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(text.quote(found.first()), u"yes \U0001F6A2"_s);
}

void QuotationsTest::isKeptWithTheText()
{
    const auto text = FrozenText::freeze(u"\u201Cyes\u201D"_s);
    const FrozenText copy = text;
    QVERIFY(&text.quotations() == &copy.quotations());
    QCOMPARE(text.quotations().size(), 1);
}

QTEST_GUILESS_MAIN(QuotationsTest)
#include "tst_quotations.moc"
