// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuereader.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Gainsay;
using namespace Gainsay::Suggest;

namespace {

/// A mark as rows write it: a letter for its kind, small inside a quotation, then its text.
QString written(const CueMark &mark, const Core::FrozenText &text)
{
    static constexpr QStringView letters = u"QSDANPT";
    const QChar letter = letters.at(int(mark.kind));
    return (mark.inQuotation ? letter.toLower() : letter) + u':' + text.quote(mark.span);
}

QStringList written(const QList<CueMark> &marks, const Core::FrozenText &text)
{
    QStringList lines;
    for (const CueMark &mark : marks)
        lines += written(mark, text);
    return lines;
}

} // namespace

class TestCueReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void definitionLoadsWithoutComplaint();
    void knowsTheLanguagesItCarries();
    void marksWhatTheSentenceSays_data();
    void marksWhatTheSentenceSays();
    void marksAreInOrderAndInsideTheText();
    void offsetsCountUtf16();
    void oneLongParagraphIsReadToItsEnd_data();
    void oneLongParagraphIsReadToItsEnd();
    void sampleHasItsGoldenMarks();

private:
    static inline QStringList s_complaints;
    CueReader m_reader;
};

void TestCueReader::initTestCase()
{
    QLoggingCategory::setFilterRules(u"kf.syntaxhighlighting=true"_s);
}

void TestCueReader::definitionLoadsWithoutComplaint()
{
    // Faults in a definition (an unknown context or list, a bad expression) are only logged.
    static QtMessageHandler previous = nullptr;
    previous = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (qstrcmp(context.category, "kf.syntaxhighlighting") == 0)
                s_complaints += message;
            else
                previous(type, context, message);
        });
    CueReader reader;
    const auto text = Core::FrozenText::freeze(
        u"“He said ‘no’ and ‚ja‘ on 3 May” \"x 'y' z\" 'she “denied” it' ''a'' „b“ «c ‹d›» »e« "
        u"‹f› ›g‹ ‚h‘ according to 11:30 GMT today"_s);
    const auto marks = reader.read(text, u"en"_s);
    qInstallMessageHandler(previous);
    QVERIFY(marks.size() > 15);
    QCOMPARE(s_complaints, QStringList());
}

void TestCueReader::knowsTheLanguagesItCarries()
{
    QVERIFY(m_reader.knows(u"en"_s));
    QVERIFY(m_reader.knows(u"en-GB"_s));
    QVERIFY(!m_reader.knows(u"c++"_s));
    QVERIFY(!m_reader.knows(u"tlh"_s));
    QVERIFY(!m_reader.knows(QString()));
    const auto text = Core::FrozenText::freeze(u"“No,” she said."_s);
    QVERIFY(m_reader.read(text, u"tlh"_s).isEmpty());
    QVERIFY(m_reader.read(Core::FrozenText(), u"en"_s).isEmpty());
}

void TestCueReader::marksWhatTheSentenceSays_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &sentence, const QStringList &expected) {
        QTest::newRow(name) << sentence << expected;
    };

    row("curly quotation", u"“We sail at dawn,” the captain said."_s,
        {u"Q:“We sail at dawn,”"_s, u"S:said"_s});
    row("two halves of one quotation", u"“We sail,” she added, “or we sink.”"_s,
        {u"Q:“We sail,”"_s, u"S:added"_s, u"Q:“or we sink.”"_s});
    row("two quotations that touch", u"“One.”“Two.”"_s, {u"Q:“One.”"_s, u"Q:“Two.”"_s});
    row("straight quotation", u"\"We sail,\" she said. \"Soon.\""_s,
        {u"Q:\"We sail,\""_s, u"S:said"_s, u"Q:\"Soon.\""_s});
    row("straight quotation after a dash", u"The slogan—\"Clear water\"—stayed."_s,
        {u"Q:\"Clear water\""_s});
    row("straight quotation in brackets", u"A motto (\"Clear water\") failed."_s,
        {u"Q:\"Clear water\""_s});
    row("inches are no quotation", u"The plank is 12\" wide and 40\" long."_s, {});
    row("a straight quotation never closed ends at the next one",
        u"He said \"never mind. She said \"all right\" and left."_s,
        {u"S:said"_s, u"Q:\"never mind. She said"_s, u"s:said"_s, u"Q:\"all right\""_s});
    row("a curly quotation never closed ends at the next one",
        u"He said “never mind. She said “all right” and left."_s,
        {u"S:said"_s, u"Q:“never mind. She said"_s, u"s:said"_s, u"Q:“all right”"_s});
    row("a quotation never closed ends with its paragraph",
        u"“We sail at dawn. \nThe mayor denied it."_s, {u"Q:“We sail at dawn."_s, u"D:denied"_s});
    row("a quotation goes on where the next paragraph opens again",
        u"“We sail at dawn.\n\n“We land at dusk,” she said."_s,
        {u"Q:“We sail at dawn."_s, u"Q:“We land at dusk,”"_s, u"S:said"_s});
    row("a single quotation goes on likewise", u"‘We sail at dawn.\n‘We land at dusk,’ she said."_s,
        {u"Q:‘We sail at dawn."_s, u"Q:‘We land at dusk,’"_s, u"S:said"_s});
    row("a closing mark alone opens nothing", u"And so to bed.” The mayor left."_s, {});
    row("a straight closing mark alone opens nothing", u"And so to bed.\" The mayor left."_s, {});
    row("an opening mark used to close", u"She wrote “never again“ on it."_s,
        {u"S:wrote"_s, u"Q:“never again“"_s});
    row("both marks the closing one", u"”Never again” was the cry."_s, {u"Q:”Never again”"_s});
    row("low mark and high mark", u"The sign read „Zutritt verboten“ and hung crooked."_s,
        {u"Q:„Zutritt verboten“"_s});
    row("low single marks", u"The sign read ‚Zutritt‘ and hung crooked."_s, {u"Q:‚Zutritt‘"_s});
    row("guillemets", u"The sign read « Accès libre » and hung crooked."_s,
        {u"Q:« Accès libre »"_s});
    row("guillemets pointing inwards", u"The sign read »Zutritt frei« and hung crooked."_s,
        {u"Q:»Zutritt frei«"_s});
    row("guillemets as arrows are no quotation", u"Home » Harbour » News"_s, {});
    row("doubled single marks", u"``We sail,'' she said."_s, {u"Q:``We sail,''"_s, u"S:said"_s});

    row("curly single quotation", u"‘We were never asked,’ he said."_s,
        {u"Q:‘We were never asked,’"_s, u"s:asked"_s, u"S:said"_s});
    row("straight single quotation", u"'We were never asked,' he said."_s,
        {u"Q:'We were never asked,'"_s, u"s:asked"_s, u"S:said"_s});
    row("an apostrophe inside a single quotation", u"‘We don’t sail,’ he said."_s,
        {u"Q:‘We don’t sail,’"_s, u"S:said"_s});
    row("a straight apostrophe inside one", u"'We don't sail,' he said."_s,
        {u"Q:'We don't sail,'"_s, u"S:said"_s});
    row("a plural's apostrophe inside a single quotation",
        u"‘The workers’ boats are old,’ he said."_s,
        {u"Q:‘The workers’ boats are old,’"_s, u"S:said"_s});
    row("a plural's apostrophe after a single quotation",
        u"‘Down with the bosses’ was the dockers’ cry."_s, {u"Q:‘Down with the bosses’"_s});
    row("the union's apostrophe", u"The union's boats and the union’s flags."_s, {});
    row("a plural's apostrophe", u"The dockers' boats and the dockers’ flags."_s, {});
    row("decades are no quotation", u"In the ’90s and the '80s, and the ‘70s, it rained."_s, {});
    row("clipped words are no quotation", u"Get ’em out, 'tis late, ’twas cold."_s, {});
    row("rock 'n' roll", u"Rock 'n' roll and rock ’n’ roll play on."_s, {});
    row("feet and inches", u"He is 6'2\" tall."_s, {});
    row("names with apostrophes", u"Mr O'Hara and Ms D’Arcy met."_s, {});
    row("a single mark that never closes", u"The ‘Abd family and ‘Orla met."_s, {});

    row("single quotation within double", u"“He said ‘not yet’ to me,” she told them."_s,
        {u"Q:“He said ‘not yet’ to me,”"_s, u"s:said"_s, u"q:‘not yet’"_s, u"S:told"_s});
    row("double quotation within single", u"‘He said “not yet” to me,’ she told them."_s,
        {u"Q:‘He said “not yet” to me,’"_s, u"s:said"_s, u"q:“not yet”"_s, u"S:told"_s});
    row("straight single within straight double", u"\"He said 'not yet' to me,\" she said."_s,
        {u"Q:\"He said 'not yet' to me,\""_s, u"s:said"_s, u"q:'not yet'"_s, u"S:said"_s});
    row("curly within straight", u"\"It read “keep off” once.\""_s,
        {u"Q:\"It read “keep off” once.\""_s, u"q:“keep off”"_s});
    row("quotations that end together", u"“I heard ‘not yet’” is all."_s,
        {u"Q:“I heard ‘not yet’”"_s, u"q:‘not yet’"_s});
    row("quotations that begin together", u"“‘Not yet’ was all I heard.”"_s,
        {u"Q:“‘Not yet’ was all I heard.”"_s, u"q:‘Not yet’"_s});
    row("an inner mark without its end does not outlive the outer quotation",
        u"“He whispered ‘not yet,” said Orla of the dogs’ owner."_s,
        {u"Q:“He whispered ‘not yet,”"_s, u"s:whispered"_s, u"S:said"_s});
    row("guillemets within curly marks stay text", u"“A « vent » blew.”"_s,
        {u"Q:“A « vent » blew.”"_s});
    row("curly marks within guillemets", u"« Le “vent” souffle »"_s,
        {u"Q:« Le “vent” souffle »"_s, u"q:“vent”"_s});

    row("several forms of a verb", u"They say, she says, he was saying, it is said."_s,
        {u"S:say"_s, u"S:says"_s, u"S:saying"_s, u"S:said"_s});
    row("capitals", u"MAYOR WARNED. Said the mayor. Mayor Denies All."_s,
        {u"S:WARNED"_s, u"S:Said"_s, u"D:Denies"_s});
    row("denials", u"Velm denies, denied, rejects, refuted, dismissed, disputes, repudiated."_s,
        {u"D:denies"_s, u"D:denied"_s, u"D:rejects"_s, u"D:refuted"_s, u"D:dismissed"_s,
         u"D:disputes"_s, u"D:repudiated"_s});
    row("denials of two words", u"She brushed aside the talk and played down the risk."_s,
        {u"D:brushed aside"_s, u"D:played down"_s});
    row("playing is no denial", u"The band played on and brushed the dust off."_s, {});
    row("did not deny", u"He did not deny it, she didn’t dispute it, they never denied it."_s, {});
    row("neither confirmed nor denied", u"She neither confirmed nor denied it."_s, {});
    row("declined to comment", u"The port declined to comment; Velm refused to answer."_s, {});
    row("a dispute is no denial", u"The disputes over fish go on."_s, {});
    row("attitudes", u"Ostrand wants calm, opposed a ban, fears a storm and supports talks."_s,
        {u"A:wants"_s, u"A:opposed"_s, u"A:fears"_s, u"A:supports"_s});
    row("nouns after a determiner", u"The claims, their warning, Reed’s promise: amid fears."_s,
        {u"N:claims"_s, u"N:warning"_s, u"N:promise"_s, u"N:fears"_s});
    row("nouns after a possessive plural", u"The dockers’ claims and the pilots' fears."_s,
        {u"N:claims"_s, u"N:fears"_s});
    row("a capital makes a noun, in headlines too", u"Fears grow. She Fears nothing."_s,
        {u"N:Fears"_s, u"N:Fears"_s});
    row("the same words as verbs", u"Reed claims and they fear that it promises less."_s,
        {u"S:claims"_s, u"A:fear"_s, u"S:promises"_s});
    row("nouns that are never verbs", u"An accusation, two denials and a threat."_s,
        {u"N:accusation"_s, u"N:denials"_s, u"N:threat"_s});
    row("according to", u"According to Orla, and according\u00a0to Reed."_s,
        {u"P:According to"_s, u"P:according\u00a0to"_s});
    row("according as is no source", u"Paid according as they work, accordingly."_s, {});
    row("called on", u"She called on Velm; he pointed out that it is called Halvey."_s,
        {u"S:called on"_s, u"S:pointed out"_s});
    row("states that", u"The United States and other states; the law states that it rains."_s,
        {u"S:states"_s});

    row("compounds are no cues", u"The so-said mayor, a much-denied rumour, told-you-so."_s,
        {u"N:rumour"_s});
    row("asked not to be named", u"An official who asked not to be named met him."_s, {});
    row("ruled that", u"The court ruled that it rains; rules that hold; he ruled out a vote."_s,
        {u"S:ruled"_s, u"D:ruled out"_s});
    row("a double hyphen is a dash", u"No rain, he said--and left."_s, {u"S:said"_s});
    row("a dash without blanks", u"No rain, he said—and left."_s, {u"S:said"_s});
    row("words that only begin like a cue", u"Saids, saidst, unsaid, sayable, denier, wanton."_s,
        {});
    row("an address is no cue", u"See https://harbour.example/said/told?denied or @denied."_s, {});
    row("a cue with a possessive", u"The claim’s author and the warning's date."_s,
        {u"N:claim"_s, u"N:warning"_s});
    row("a cue before punctuation", u"He said: no. She denied; we added… \"x\""_s,
        {u"S:said"_s, u"D:denied"_s, u"S:added"_s, u"Q:\"x\""_s});
    row("each kind inside a quotation",
        u"“He said, denied, wants; a threat, according to her at 3pm.”"_s,
        {u"Q:“He said, denied, wants; a threat, according to her at 3pm.”"_s, u"s:said"_s,
         u"d:denied"_s, u"a:wants"_s, u"n:threat"_s, u"p:according to"_s, u"t:3pm"_s});

    row("an update's time", u"57 mins ago (11:30 GMT)"_s, {u"T:57 mins ago (11:30 GMT)"_s});
    row("times of day", u"At 11:30 GMT, 10.45am, 3pm, 10:45 p.m. and 0930 GMT."_s,
        {u"T:11:30 GMT"_s, u"T:10.45am"_s, u"T:3pm"_s, u"T:10:45 p.m."_s, u"T:0930 GMT"_s});
    row("weekdays", u"On Thursday, late on Monday evening and Sunday."_s,
        {u"T:On Thursday"_s, u"T:late on Monday evening"_s, u"T:Sunday"_s});
    row("days by name only", u"Black Friday, the Mail on Sunday, Monday Herald, Sundays."_s, {});
    row("dates", u"On 3 March 2031, April 5; 2031-04-05 and in early May."_s,
        {u"T:On 3 March 2031"_s, u"T:April 5"_s, u"T:2031-04-05"_s, u"T:in early May"_s});
    row("relative times", u"Yesterday, two hours ago, last week, an hour ago, earlier today."_s,
        {u"T:Yesterday"_s, u"T:two hours ago"_s, u"T:last week"_s, u"T:an hour ago"_s,
         u"T:earlier today"_s});
    row("numbers are no times", u"They won 3.15 of 10:99, paid £11:30, May sang, 12.5."_s, {});

    row("emoji before a cue", u"🚢🙂 she said “ahoy 🚢”."_s, {u"S:said"_s, u"Q:“ahoy 🚢”"_s});
    row("a combining accent", u"Andre\u0301 said “cafe\u0301” to Zoe\u0308."_s,
        {u"S:said"_s, u"Q:“cafe\u0301”"_s});
    row("a combining accent makes another word", u"He saide\u0301 it, she said\u0301 it."_s, {});
    row("Arabic amid Latin", u"قال الوزير “نعم للميناء” and he said «لا» on Friday."_s,
        {u"Q:“نعم للميناء”"_s, u"S:said"_s, u"Q:«لا»"_s, u"T:on Friday"_s});
    row("Hebrew amid Latin", u"She said “שלום” and left."_s, {u"S:said"_s, u"Q:“שלום”"_s});
    row("no-break spaces", u"She\u00a0said «\u00a0yes\u00a0» at 11:30\u00a0GMT."_s,
        {u"S:said"_s, u"Q:«\u00a0yes\u00a0»"_s, u"T:11:30\u00a0GMT"_s});
    row("an invisible mark beside a cue", u"She \u200fsaid\u200e so."_s, {u"S:said"_s});
    row("blank paragraphs", u"\n\n \n\t\nShe said so.\n\n"_s, {u"S:said"_s});
}

void TestCueReader::marksWhatTheSentenceSays()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, expected);
    const auto text = Core::FrozenText::freeze(sentence);
    // Joined, so that a failure shows them.
    QCOMPARE(written(m_reader.read(text, u"en"_s), text).join(u" | "), expected.join(u" | "));
}

void TestCueReader::marksAreInOrderAndInsideTheText()
{
    static const QStringList pieces{
        u"“"_s,     u"”"_s,      u"‘"_s,
        u"’"_s,     u"\""_s,     u"'"_s,
        u"„"_s,     u"«"_s,      u"»"_s,
        u"‹"_s,     u"›"_s,      u"‚"_s,
        u"''"_s,    u" "_s,      u"\u00a0"_s,
        u"\n"_s,    u"said"_s,   u"denies"_s,
        u"the "_s,  u"claims"_s, u"on Monday"_s,
        u"11:30"_s, u"🚢"_s,     u"\u0301"_s,
        u"قال"_s,   u"—"_s,      u"according to"_s,
        u"-"_s,     u"s"_s,      u"."_s,
    };
    QRandomGenerator random(20260301);
    for (int round = 0; round < 2000; ++round) {
        QString raw;
        for (int i = random.bounded(40); i >= 0; --i)
            raw += pieces.at(random.bounded(int(pieces.size())));
        const auto text = Core::FrozenText::freeze(raw);
        qsizetype previous = 0;
        for (const CueMark &mark : m_reader.read(text, u"en"_s)) {
            const QString quote = text.quote(mark.span);
            const QByteArray about = "round " + QByteArray::number(round) + ": " + raw.toUtf8();
            QVERIFY2(mark.span.begin >= previous && !mark.span.isEmpty(), about.constData());
            QVERIFY2(mark.span.end <= text.size() && !quote.contains(u'\n'), about.constData());
            QVERIFY2(quote == quote.trimmed(), about.constData());
            previous = mark.span.begin;
        }
    }
}

void TestCueReader::offsetsCountUtf16()
{
    const auto text = Core::FrozenText::freeze(u"🚢\n🚢 “🚢” said"_s);
    const QList<CueMark> expected{{{6, 10}, CueKind::Quotation, false},
                                  {{11, 15}, CueKind::SpeechVerb, false}};
    QCOMPARE(m_reader.read(text, u"en"_s), expected);
}

void TestCueReader::oneLongParagraphIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("prose") << u"The mayor said “we don’t know”, denied it on Monday and left. "_s;
    QTest::newRow("one word without end") << u"a"_s;
    QTest::newRow("a compound without end") << u"a-"_s;
    QTest::newRow("only blanks") << u" "_s;
    QTest::newRow("double marks that never close") << u"“ab "_s;
    QTest::newRow("single marks that never close") << u" ‘ab"_s;
    QTest::newRow("straight marks that never close") << u" 'ab"_s;
    QTest::newRow("straight double marks") << u" \"ab"_s;
    QTest::newRow("pointed marks that never close") << u" ‹ab ›cd ‚ef ‘"_s;
    QTest::newRow("marks that only close") << u"ab’ ”» "_s;
    QTest::newRow("apostrophes without end") << u"a’a'"_s;
    QTest::newRow("plurals without end") << u"‘as’ as’ "_s;
    QTest::newRow("an opening, then plurals") << u"s’ s' "_s;
    QTest::newRow("determiners") << u"the of the "_s;
    QTest::newRow("half times") << u"on late last 11:3 1 "_s;
    QTest::newRow("emoji") << u"🚢"_s;
}

void TestCueReader::oneLongParagraphIsReadToItsEnd()
{
    QFETCH(QString, piece);
    // A word of each kind, so that each expression once looks for its next match.
    const QString start = u"‘x said the claims on 3 May https did not deny, ‚y "_s;
    // Growth is bench_cues' to measure; one quadratic step would run into the test's time limit.
    const auto marks = [&](qsizetype size) {
        const auto text = Core::FrozenText::freeze(start + piece.repeated(size / piece.size()));
        return m_reader.read(text, u"en"_s).size();
    };
    QVERIFY(marks(1 << 19) >= marks(1 << 16));
}

void TestCueReader::sampleHasItsGoldenMarks()
{
    QFile sample(QStringLiteral(SAMPLES "/harbour-live.txt"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto text = Core::FrozenText::freeze(QString::fromUtf8(sample.readAll()));
    const QString found = written(m_reader.read(text, u"en"_s), text).join(u'\n') + u'\n';

    QFile golden(QStringLiteral(GOLDEN "/harbour-live.marks.txt"));
    if (qEnvironmentVariableIsSet("GAINSAY_RENEW_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(found.toUtf8());
        QSKIP("golden file renewed: judge its diff");
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(found.split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
}

QTEST_GUILESS_MAIN(TestCueReader)
#include "tst_cuereader.moc"
