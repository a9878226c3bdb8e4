// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class SegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsUpdates_data();
    void groupsUpdates();
    void tellsTimeSpanAndHeadline();
    void tellsTextSpan();
    void tellsBody();
    void namesAreStable();
};

namespace {

/// A segment a letter, ten units long each: t update-time, h headline, p paragraph, T title,
/// s standfirst, b byline, x boilerplate, o other, H heading, l list item, q block quote.
QList<Segment> segmentsOf(const QString &letters)
{
    static const QHash<QChar, SegmentKind> kinds{
        {u't', SegmentKind::UpdateTime},  {u'h', SegmentKind::UpdateHeadline},
        {u'p', SegmentKind::Paragraph},   {u'T', SegmentKind::Title},
        {u's', SegmentKind::Standfirst},  {u'b', SegmentKind::Byline},
        {u'x', SegmentKind::Boilerplate}, {u'o', SegmentKind::Other},
        {u'H', SegmentKind::Heading},     {u'l', SegmentKind::ListItem},
        {u'q', SegmentKind::BlockQuote}};
    QList<Segment> out;
    for (const QChar letter : letters) {
        const int position = int(out.size());
        out.append({position, kinds.value(letter), {position * 10, position * 10 + 9}, {}});
    }
    return out;
}

} // namespace

void SegmentTest::groupsUpdates_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QList<QList<int>>>("updates");
    using Updates = QList<QList<int>>;
    QTest::newRow("nothing") << QString() << Updates{};
    QTest::newRow("a page without updates") << u"Tsbpp"_s << Updates{};
    QTest::newRow("two updates") << u"Tthpptp"_s << Updates{{1, 2, 3, 4}, {5, 6}};
    QTest::newRow("paragraphs before the first belong to none") << u"pptp"_s << Updates{{2, 3}};
    QTest::newRow("boilerplate stands amid one") << u"tpxp"_s << Updates{{0, 1, 3}};
    QTest::newRow("boilerplate at its end is no part of it") << u"tpx"_s << Updates{{0, 1}};
    QTest::newRow("a byline ends one") << u"tpbp"_s << Updates{{0, 1}};
    QTest::newRow("a title ends one") << u"tTp"_s << Updates{{0}};
    QTest::newRow("other parts stay in it") << u"top"_s << Updates{{0, 1, 2}};
    QTest::newRow("headings, lists and quotations stay in it")
        << u"tHpllqt"_s << Updates{{0, 1, 2, 3, 4, 5}, {6}};
    QTest::newRow("times in a row are updates of their own") << u"ttp"_s << Updates{{0}, {1, 2}};
}

void SegmentTest::groupsUpdates()
{
    QFETCH(QString, letters);
    QList<QList<int>> updates;
    for (const Update &update : updatesOf(segmentsOf(letters)))
        updates.append(update.segments);
    QTEST(updates, "updates");
}

void SegmentTest::tellsTimeSpanAndHeadline()
{
    QList<Segment> segments = segmentsOf(u"thhptp"_s);
    segments[0].time = ClockTime{QTime(11, 30), QDate(2026, 3, 4), 0};
    const QList<Update> updates = updatesOf(segments);
    QCOMPARE(updates.size(), 2);
    QVERIFY(updates[0].time == segments[0].time);
    QVERIFY(updates[0].span == (TextSpan{0, 39}));
    QVERIFY(updates[0].headline == segments[1].span);
    QVERIFY(!updates[1].time.time.isValid());
    QVERIFY(updates[1].headline.isEmpty());
    QVERIFY(updates[1].span == (TextSpan{40, 59}));
}

void SegmentTest::tellsTextSpan()
{
    const QList<Segment> segments = segmentsOf(u"thpopth"_s);
    const QList<Update> updates = updatesOf(segments);
    QCOMPARE(updates.size(), 2);
    QVERIFY(textSpanOf(updates[0], segments) == (TextSpan{20, 49}));
    // An update of a headline alone has none, which stands at its end.
    QVERIFY(textSpanOf(updates[1], segments) == (TextSpan{69, 69}));
}

void SegmentTest::tellsBody()
{
    // Nine units each: an emoji, a combining accent, Arabic amid Latin, a no-break space.
    const QStringList lines{u"the title"_s, u"fir 👩 xy"_s, u"cafe\u0301 out"_s, u"11:30 GMT"_s,
                            u"مضيق open"_s, u"see also:"_s, u"a\u00A0b c d e"_s};
    Article article;
    article.text = FrozenText::freeze(lines.join(u'\n'));
    article.segments = segmentsOf(u"Tsbthxp"_s);
    const QStringList body{lines[1], lines[4], lines[6]};
    QCOMPARE(bodyOf(article), body.join(u"\n\n"_s));
    QCOMPARE(bodyOf(Article{}), QString());
}

void SegmentTest::namesAreStable()
{
    // Corpora and files hold these names.
    const QStringList expected{
        u"title"_s,           u"standfirst"_s,  u"byline"_s,    u"update-time"_s,
        u"update-headline"_s, u"heading"_s,     u"paragraph"_s, u"list-item"_s,
        u"block-quote"_s,     u"boilerplate"_s, u"other"_s};
    QCOMPARE(qsizetype(EnumNames<SegmentKind>::table.size()), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(toName(SegmentKind(i)), expected[i]);
        QVERIFY(fromName<SegmentKind>(expected[i]) == SegmentKind(i));
    }
    QVERIFY(!fromName<SegmentKind>(u"Title"));
    QVERIFY(!fromName<SegmentKind>(u""));
}

QTEST_GUILESS_MAIN(SegmentTest)
#include "tst_segment.moc"
