// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reanchoring.h"

#include "core/textunits.h"
#include "editedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Gainsay::Core;

namespace Gainsay::Core {

inline char *toString(const TextSpan &span)
{
    return QTest::toString(QStringLiteral("[%1, %2)").arg(span.begin).arg(span.end));
}

} // namespace Gainsay::Core

class ReanchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsAgain_data();
    void findsTheWordsAgain();
    void aLivePageMovesAll();
    void untouchedWordsAreNeverLost_data();
    void untouchedWordsAreNeverLost();
    void hostileTextsCostNoMore_data();
    void hostileTextsCostNoMore();
};

namespace {

/// A text with its marks: [content], {cue}, ‹source›, which are no part of it.
struct Marked {
    explicit Marked(const QString &written)
    {
        static const QString open = u"[{‹"_s;
        static const QString close = u"]}›"_s;
        QString plain;
        QList<qsizetype> begins(open.size(), 0);
        for (const QChar c : written) {
            const qsizetype opened = open.indexOf(c);
            const qsizetype closed = close.indexOf(c);
            if (opened >= 0)
                begins[opened] = plain.size();
            else if (closed >= 0)
                layer(closed).append({begins[closed], plain.size()});
            else
                plain += c;
        }
        text = FrozenText::freeze(plain);
    }
    Fragments &layer(qsizetype index)
    {
        return index == 0 ? statement.content : index == 1 ? statement.cue : statement.source;
    }

    FrozenText text;
    Statement statement;
};

QString named(PlacementState state)
{
    return toName(state).toString();
}

} // namespace

void ReanchoringTest::findsTheWordsAgain_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::addColumn<PlacementState>("state");
    using enum PlacementState;
    const QString line =
        u"‹Ilse Bru\u0308ck› {said} the pier [will not\u00A0close 👨‍👩‍👧], again."_s;
    const QString plain = u"The harbour board — المجلس — fears a strike 🌊."_s;
    const QString lf = u"\n"_s;
    QTest::newRow("nothing changed") << line + lf + plain << line + lf + plain << Kept;
    QTest::newRow("words after it") << line << line + lf + plain << Kept;
    QTest::newRow("a line before it") << line << plain + lf + line << Moved;
    QTest::newRow("an emoji before it") << line << u"🚢 "_s + line << Moved;
    QTest::newRow("its line goes below another") << line + lf + plain << plain + lf + line << Moved;
    QTest::newRow("its line stays and the rest is new")
        << plain + lf + line << u"All else is new\n"_s + line + u"\nand this"_s << Moved;
    QTest::newRow("words around it in the line are new")
        << u"Today {said} the pier [will not close], again."_s
        << u"On Friday, then, {said} the pier [will not close] at all."_s << Moved;
    QTest::newRow("words between cue and content are new")
        << u"‹Brück› {said} the pier [will not close], again."_s
        << u"‹Brück› {said} on Friday that the old pier [will not close]."_s << Moved;
    QTest::newRow("two lines with the words, told apart by what is around them")
        << u"The mayor: [not one ship].\nThe guild says: not one ship, ever."_s
        << u"The guild says: not one ship, ever.\nSo the mayor: [not one ship]. Really."_s << Moved;
    QTest::newRow("the words stand twice and nothing tells which")
        << u"Of old: [not one ship will sail]."_s
        << u"A [not one ship will sail] b\nc\nA not one ship will sail b"_s << Uncertain;
    QTest::newRow("one word alone elsewhere tells little")
        << u"Nobody could [swim] here."_s << u"They [swim] well"_s << Uncertain;
    QTest::newRow("a word within it changed")
        << u"He {said} the old pier [will not be closed before the spring] at all."_s
        << u"He {said} the old pier [will never be closed before the spring] at all."_s
        << Uncertain;
    QTest::newRow("a word within it came")
        << u"She said [the board fears a long strike], too."_s
        << u"She said [the board still fears a long strike], too."_s << Uncertain;
    QTest::newRow("a number in it changed")
        << u"He asked for [5\u00A0million] crowns, no more."_s
        << u"He asked for [6\u00A0million] crowns, no more."_s << Uncertain;
    QTest::newRow("its spelling changed")
        << u"Nobody said that [Velle\u0301] would stay open 🚢."_s
        << u"Nobody said that [Velle] would stay open 🚢."_s << Uncertain;
    QTest::newRow("its spelling changed where it begins a line")
        << u"[Moskva] denies it all.\nMore النقابة."_s
        << u"[Moskau] denies it all.\nMore النقابة."_s << Uncertain;
    QTest::newRow("other words stand where it stood")
        << u"Nobody said that [Velm] would stay open."_s
        << u"Nobody said that the quay would stay open."_s << Orphaned;
    QTest::newRow("its cue is another word")
        << u"‹Brück› {said} the pier [will not close], again."_s
        << u"‹Brück› told us the pier [will not close], again."_s << Uncertain;
    QTest::newRow("it is gone") << plain + lf + line << plain + u"\nNothing else."_s << Orphaned;
    QTest::newRow("all is gone") << line << u""_s << Orphaned;
    QTest::newRow("its line is gone, another with the words stays")
        << u"Pier closes today, says mayor\nThe mayor said: [pier closes today]."_s
        << u"[Pier closes today], says mayor"_s << Orphaned;
    QTest::newRow("its line is gone, a line with the very words stays")
        << u"the pier closes today 🚢\nThe mayor said: [the pier closes today]."_s
        << u"[the pier closes today] 🚢"_s << Uncertain;
    QTest::newRow("words within a longer word are others, a guess at most")
        << u"It is [the port] that matters."_s << u"It is [the portal] that matters."_s
        << Uncertain;
    QTest::newRow("a letter that now bears an accent is another")
        << u"Take [the line e] home."_s << u"Take [the line] e\u0301 home."_s << Uncertain;
    QTest::newRow("content in two pieces, words between them new")
        << u"He said [the pier], as ever, [will not be closed] soon."_s
        << u"He said [the pier], in his view, [will not be closed] soon."_s << Moved;
    QTest::newRow("content in two pieces, one of them gone")
        << u"He said [the pier by the sea], as ever, [stays]."_s
        << u"He said [the pier by the sea], as ever, goes."_s << Uncertain;
    QTest::newRow("marks alone") << u"He shrugs [🤷] now"_s << u"So he shrugs [🤷] now"_s << Moved;
    QTest::newRow("Arabic amid Latin, moved within its line")
        << u"known as [النقابة في الميناء] here"_s << u"once known as [النقابة في الميناء]"_s
        << Moved;
    QTest::newRow("a script without blanks")
        << u"市长说[港口不会关闭]。"_s << u"今天市长说[港口不会关闭]。"_s << Moved;
}

void ReanchoringTest::findsTheWordsAgain()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QFETCH(PlacementState, state);
    const Marked before(older);
    const Marked after(newer);
    const Placement placement = Reanchoring(before.text, after.text).place(before.statement);
    QCOMPARE(named(placement.state), named(state));
    if (state == PlacementState::Orphaned) {
        QCOMPARE(placement, Placement{});
        return;
    }
    QCOMPARE(placement.content, after.statement.content);
    QCOMPARE(placement.cue, after.statement.cue);
    QCOMPARE(placement.source, after.statement.source);
}

void ReanchoringTest::aLivePageMovesAll()
{
    // New updates come on top, with times and advertisements in between that are all alike.
    const auto page = [](int last) {
        QString text = u"Ferry row 🚢: live\n"_s;
        for (int i = last; i > 0; --i) {
            text +=
                u"\n%1 mins ago\n\nUpdate %2\n\nThe guild \u2014 النقابة \u2014 said for time %2 "
                "that ship %3 will\u00A0not sail.\n\nHe said it again.\n\nAdvertisement\n"_s
                    .arg((last - i) * 5 + 1)
                    .arg(i)
                    .arg(i * 7);
        }
        return FrozenText::freeze(text);
    };
    const FrozenText older = page(40);
    const FrozenText newer = page(46);
    Reanchoring reanchoring(older, newer);
    int again = 0;
    for (int i = 1; i <= 40; ++i) {
        const qsizetype update = older.text().indexOf(u"Update %1\n"_s.arg(i));
        const auto span = [&](const QString &words) {
            const qsizetype begin = older.text().indexOf(words, update);
            return TextSpan{begin, begin + words.size()};
        };
        Statement claim;
        claim.content = {span(u"ship %1 will\u00A0not sail"_s.arg(i * 7))};
        claim.cue = {span(u"said"_s)};
        claim.source = {span(u"The guild \u2014 النقابة"_s)};
        const qsizetype shift = newer.text().indexOf(u"Update %1\n"_s.arg(i)) - update;
        const auto moved = [&](const Fragments &spans) {
            return Fragments{{spans[0].begin + shift, spans[0].end + shift}};
        };
        const Placement placement = reanchoring.place(claim);
        QCOMPARE(named(placement.state), u"moved"_s);
        QCOMPARE(placement.content, moved(claim.content));
        QCOMPARE(placement.cue, moved(claim.cue));
        QCOMPARE(placement.source, moved(claim.source));
        claim = {};
        claim.content = {span(u"He said it again"_s)};
        const Placement repeated = reanchoring.place(claim);
        again +=
            repeated.state == PlacementState::Moved && repeated.content == moved(claim.content);
    }
    QCOMPARE(again, 40);
}

void ReanchoringTest::untouchedWordsAreNeverLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ReanchoringTest::untouchedWordsAreNeverLost()
{
    QFETCH(quint32, seed);
    int found = 0;
    for (quint32 round = 0; round < 12; ++round) {
        EditedText edited(seed * 100 + round);
        const QList<Statement> statements = edited.someStatements(20);
        edited.edit();
        const FrozenText older = FrozenText::freeze(edited.before());
        const FrozenText newer = FrozenText::freeze(edited.after());
        QCOMPARE(older.text(), edited.before());
        QCOMPARE(newer.text(), edited.after());
        Reanchoring reanchoring(older, newer);
        for (const Statement &statement : statements) {
            const Placement placement = reanchoring.place(statement);
            const QString place =
                u"seed %1, round %2: “%3” → %4 “%5”\n%6\n——\n%7"_s.arg(seed).arg(round).arg(
                    older.quote(statement.content), named(placement.state),
                    newer.quote(placement.content), older.text(), newer.text());
            const bool sure =
                placement.state == PlacementState::Kept || placement.state == PlacementState::Moved;
            // Never on other words, nor amid a character.
            QVERIFY2(!sure || newer.quote(placement.content) == older.quote(statement.content),
                     qPrintable(place));
            QVERIFY2(!sure || newer.quote(placement.cue) == older.quote(statement.cue),
                     qPrintable(place));
            QVERIFY2(!sure || newer.quote(placement.source) == older.quote(statement.source),
                     qPrintable(place));
            for (const TextSpan span : placement.content)
                QVERIFY2(snappedToGraphemes(newer, span) == span, qPrintable(place));
            const auto where = edited.counterpart(statement.content.first());
            if (!where)
                continue;
            QVERIFY2(placement.state != PlacementState::Orphaned, qPrintable(place));
            const QString words = newer.quote(*where);
            if (edited.before().count(words) > 1 || edited.after().count(words) > 1)
                continue;
            QVERIFY2(placement.content == Fragments{*where}, qPrintable(place));
            const bool whole = edited.counterpart(statement.cue.first())
                && edited.counterpart(statement.source.first());
            found += sure ? 1 : 0;
            QVERIFY2(!edited.keepsLine(statement.content.first()) || !whole || sure,
                     qPrintable(place));
        }
    }
    QVERIFY2(found > 120, qPrintable(QString::number(found)));
}

void ReanchoringTest::hostileTextsCostNoMore_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    constexpr qsizetype size = 300'000;
    const QString words = u"a "_s.repeated(size / 2);
    QTest::newRow("one word over and over") << words << u"b "_s + words;
    QTest::newRow("one line over and over")
        << u"a b c\n"_s.repeated(size / 6) << u"c b a\n"_s + u"a b c\n"_s.repeated(size / 6);
    QTest::newRow("one emoji over and over")
        << u"\U0001F6A2"_s.repeated(size / 2) << u" "_s + u"\U0001F6A2"_s.repeated(size / 2);
    QTest::newRow("one combining mark over and over")
        << u"e"_s + u"\u0301"_s.repeated(size) << u"f"_s + u"\u0301"_s.repeated(size);
    QTest::newRow("blank lines") << u"\n"_s.repeated(size) << u"a"_s + u"\n"_s.repeated(size);
}

void ReanchoringTest::hostileTextsCostNoMore()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    const FrozenText before = FrozenText::freeze(older);
    const FrozenText after = FrozenText::freeze(newer);
    Reanchoring reanchoring(before, after);
    QRandomGenerator random(3);
    for (int i = 0; i < 25; ++i) {
        const qsizetype begin = random.bounded(before.size() / 2) * 2;
        Statement statement;
        statement.content = {{begin, std::min(before.size(), begin + 2 + random.bounded(40) * 2)}};
        statement.cue = {{begin, begin + 2}};
        const Placement placement = reanchoring.place(statement);
        for (const TextSpan span : placement.content)
            QVERIFY(after.offsets().toCodePoints(span));
    }
}

QTEST_GUILESS_MAIN(ReanchoringTest)
#include "tst_reanchoring.moc"
