// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::FrozenText;
using Core::Segment;
using Core::SegmentKind;

namespace {

Core::Article structuredFrom(const QString &text, std::optional<QDate> date = {})
{
    return Loading::structured(FrozenText::freeze(text), date);
}

/// A line a segment: its kind, its time where it has one, and its first words.
QStringList outline(const Core::Article &article)
{
    QStringList out;
    for (const Segment &segment : article.segments) {
        QString line = Core::toName(segment.kind);
        if (segment.time)
            line += u' ' + segment.time->text();
        out.append(line + u": "_s
                   + article.text.quote(segment.span).simplified().left(24).trimmed());
    }
    return out;
}

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList times(const Core::Article &article)
{
    QStringList out;
    for (const Core::Update &update : Core::updatesOf(article.segments))
        out.append(update.time.text());
    return out;
}

const QString body =
    u"The ferry waits 🚢 outsie, Andre\u0301 Kolm said; “العربية”\u00A0is its name."_s;

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesAPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a plain article")
            << u"Ferry waits\n\nBy Ada Finch\n\n%1\n\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"byline: By Ada Finch"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("a standfirst before the byline")
            << u"Ferry waits\n\nNobody knows for how long.\n\nBy Ada Finch\n\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"standfirst: Nobody knows for how lon"_s,
                           u"byline: By Ada Finch"_s, u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("a dateline")
            << u"Ferry waits\n\n12 March 2026, 09:30 GMT\n\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"other: 12 March 2026, 09:30 GMT"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("one paragraph")
            << body << QStringList{u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("one line without a full stop")
            << u"Ferry waits"_s << QStringList{u"paragraph: Ferry waits"_s};
        QTest::newRow("no title") << u"%1\n\n%1"_s.arg(body)
                                  << QStringList{u"paragraph: The ferry waits 🚢 outsi"_s,
                                                 u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("no blank lines")
            << u"Ferry waits\n%1\nPilots ask for help.\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"paragraph: Pilots ask for help."_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("hard-wrapped lines")
            << u"Ferry waits\n\nThe ferry has waited outside the strait since the early\n"
               "morning and nobody on board has been told how long it\nwill take."_s
            << QStringList{u"title: Ferry waits"_s, u"paragraph: The ferry has waited out"_s};
        QTest::newRow("an aggregator's lines")
            << u"Ferry waits\n\n3 days ago 7\n\n%1\n\nRead Entire Article"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"boilerplate: 3 days ago 7"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"boilerplate: Read Entire Article"_s};
        QTest::newRow("furniture between paragraphs")
            << u"Ferry waits\n\n%1\n\nAdvertisement\n\n%1\n\nSign up to our morning letter\n\nShare"_s
                   .arg(body)
            << QStringList{u"title: Ferry waits"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"boilerplate: Advertisement"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"boilerplate: Sign up to our morning l"_s,
                           u"boilerplate: Share"_s};
        QTest::newRow("agencies at the end")
            << u"Ferry waits\n\n%1\n\nStrand Courier and news agencies\n\nShare"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"byline: Strand Courier and news"_s, u"boilerplate: Share"_s};
        QTest::newRow("an update without a headline")
            << u"Ferry waits\n\n11:30 GMT\n\n%1\n\n11:15 GMT\n\nShips turn\n\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s,
                           u"update-time 11:30:00+00:00: 11:30 GMT"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"update-time 11:15:00+00:00: 11:15 GMT"_s,
                           u"update-headline: Ships turn"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("times in the line of their text")
            << u"Ferry waits\n\n1130 GMT - Ships turn\n\n%1\n\n1115 GMT - %1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s,
                           u"update-time 11:30:00+00:00: 1130 GMT"_s,
                           u"update-headline: Ships turn"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s,
                           u"update-time 11:15:00+00:00: 1115 GMT"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("ages without a clock")
            << u"Ferry waits\n\n5 mins ago\n\n%1\n\n1 hour ago\n\n%1"_s.arg(body)
            << QStringList{u"title: Ferry waits"_s, u"update-time: 5 mins ago"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s, u"update-time: 1 hour ago"_s,
                           u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("a quoted headline")
            << u"‘Asked’\n\n%1"_s.arg(body)
            << QStringList{u"title: ‘Asked’"_s, u"paragraph: The ferry waits 🚢 outsi"_s};
        QTest::newRow("only blank lines and furniture")
            << u"\n\nShare\n\n \u00A0\n"_s << QStringList{u"boilerplate: Share"_s};
        QTest::newRow("an empty text") << QString() << QStringList();
    }

    void outlinesAPage()
    {
        QFETCH(const QString, text);
        QTEST(outline(structuredFrom(text)), "expected");
    }

    void knowsTheSample()
    {
        const auto article = structuredFrom(resourceText(u":/gainsay/samples/harbour-live.txt"_s));
        QCOMPARE(article.info.title, u"Ministers meet as harbour row deepens: Live updates"_s);
        QVERIFY(article.info.standfirst.startsWith(u"Envoys from Velm and Ostrand"_s));
        QCOMPARE(article.info.byline, u"Strand Courier and news agencies"_s);
        QCOMPARE(times(article),
                 (QStringList{u"11:20:00+00:00"_s, u"10:40:00+00:00"_s, u"10:05:00+00:00"_s,
                              u"09:30:00+00:00"_s}));
        const auto updates = Core::updatesOf(article.segments);
        QCOMPARE(article.text.quote(updates[1].headline), u"‘We were never asked’"_s);
        QStringList furniture;
        for (const Segment &segment : article.segments) {
            if (segment.kind == SegmentKind::Boilerplate)
                furniture.append(article.text.quote(segment.span));
        }
        QCOMPARE(furniture, (QStringList{u"2 weeks ago 18"_s, u"Read Entire Article"_s}));
    }

    void knowsTheArabicSample()
    {
        const auto article = structuredFrom(resourceText(u":/gainsay/samples/harbour-ar.txt"_s));
        QVERIFY(article.info.title.startsWith(u"وزراء يجتمعون"_s));
        QVERIFY(article.info.standfirst.startsWith(u"يعقد مبعوثو"_s));
        QCOMPARE(article.info.byline, u"ستراند كورير ووكالات"_s);
        QCOMPARE(times(article), (QStringList{u"11:20:00+00:00"_s, u"10:40:00+00:00"_s}));
        QCOMPARE(article.segments.last().kind, SegmentKind::Boilerplate);
    }

    void datesUpdates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("expected");
        const QDate day(2026, 3, 12);
        QTest::newRow("the page's date is known")
            << u"A\n\n11:30 GMT\n\nB.\n\n11:15 GMT\n\nC."_s << day
            << QStringList{u"2026-03-12T11:30:00+00:00"_s, u"2026-03-12T11:15:00+00:00"_s};
        QTest::newRow("no date is known") << u"A\n\n11:30 GMT\n\nB.\n\n11:15\n\nC."_s << QDate()
                                          << QStringList{u"11:30:00+00:00"_s, u"11:15:00"_s};
        QTest::newRow("newest first over midnight")
            << u"A\n\n00:10\n\nB.\n\n23:50\n\nC.\n\n23:40\n\nD."_s << day
            << QStringList{u"2026-03-12T00:10:00"_s, u"2026-03-11T23:50:00"_s,
                           u"2026-03-11T23:40:00"_s};
        QTest::newRow("oldest first over midnight")
            << u"A\n\n23:40\n\nB.\n\n23:50\n\nC.\n\n00:10\n\nD."_s << day
            << QStringList{u"2026-03-12T23:40:00"_s, u"2026-03-12T23:50:00"_s,
                           u"2026-03-13T00:10:00"_s};
        QTest::newRow("the page's own dateline")
            << u"A\n\nPublished 12 March 2026\n\n11:30\n\nB.\n\n11:15\n\nC."_s << QDate()
            << QStringList{u"2026-03-12T11:30:00"_s, u"2026-03-12T11:15:00"_s};
        QTest::newRow("a line for each day")
            << u"A\n\n12 March 2026\n\n09:30\n\nB.\n\n11 March 2026\n\n21:15\n\nC."_s << QDate()
            << QStringList{u"2026-03-12T09:30:00"_s, u"2026-03-11T21:15:00"_s};
        QTest::newRow("a time line that has its date")
            << u"A\n\n13 March 2026, 11:30 GMT\n\nB.\n\n11:15 GMT\n\nC."_s << day
            << QStringList{u"2026-03-13T11:30:00+00:00"_s, u"2026-03-13T11:15:00+00:00"_s};
        QTest::newRow("a zone with two offsets needs the date")
            << u"A\n\n9:30 am ET\n\nB.\n\n9:00 am ET\n\nC."_s << day
            << QStringList{u"2026-03-12T09:30:00-04:00"_s, u"2026-03-12T09:00:00-04:00"_s};
    }

    void datesUpdates()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        const auto known = date.isValid() ? std::optional(date) : std::nullopt;
        QTEST(times(structuredFrom(text, known)), "expected");
    }

    void publishedComesFromTheDateline()
    {
        const auto article =
            structuredFrom(u"Ferry waits\n\n12 March 2026, 09:30 CET\n\n%1"_s.arg(body));
        QVERIFY(article.info.published);
        QCOMPARE(article.info.published->toUTC(),
                 QDateTime(QDate(2026, 3, 12), QTime(8, 30), QTimeZone::UTC));
        QVERIFY(!structuredFrom(u"Ferry waits\n\n12 March 2026\n\n%1"_s.arg(body)).info.published);
    }

    void segmentsAreSortedDisjointAndTrimmed()
    {
        constexpr quint32 seed = 20260312;
        QRandomGenerator random(seed);
        const QStringList parts{
            u"\n"_s,     u"\n\n"_s,        u" "_s,          u"\u00A0"_s,        u"11:30 GMT"_s,
            u"By Ada"_s, u"Share"_s,       u"5 mins ago"_s, u"12 March 2026"_s, u" – "_s,
            body,        u"🚢"_s,          u"e\u0301"_s,    u"العربية"_s,       u"harbour"_s,
            u"."_s,      u"1130 GMT - "_s, u"\u200F"_s};
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(12); i >= 0; --i)
                text += parts[random.bounded(parts.size())];
            checkSegments(text,
                          qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(text)));
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void checkSegments(const QString &text, const char *where)
    {
        const auto article = structuredFrom(text);
        QString covered;
        qsizetype end = 0;
        for (int i = 0; i < article.segments.size(); ++i) {
            const Segment &segment = article.segments[i];
            const QString quote = article.text.quote(segment.span);
            QVERIFY2(segment.position == i && segment.span.begin >= end, where);
            QVERIFY2(!quote.isEmpty() && quote == quote.trimmed(), where);
            end = segment.span.end;
            covered += quote;
        }
        // Nothing but blanks and what parts a time from its text stays outside.
        const auto letters = [](QString s) {
            return s.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        };
        QVERIFY2(letters(covered) == letters(article.text.text()), where);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
