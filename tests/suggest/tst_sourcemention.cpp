// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/sourcemention.h"

#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Suggest;
using namespace Qt::StringLiterals;

/// Who is found beside words that were tagged.
class TestSourceMention : public QObject
{
    Q_OBJECT

private:
    CueReader m_reader;

    static Core::TextSpan spanOf(const Core::FrozenText &text, const QString &words)
    {
        const qsizetype begin = text.text().indexOf(words);
        if (begin < 0)
            qFatal("the row's words are not in its text");
        return {begin, begin + words.size()};
    }

private Q_SLOTS:
    void theSourceStandsBesideItsCue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("source");
        QTest::newRow("subject, verb, words")
            << u"Velm denies planning to close the strait."_s << u"planning to close the strait"_s
            << u"denies"_s << u"Velm"_s;
        QTest::newRow("a second verb shares the subject's sentence")
            << u"Velm denies closing the strait and accuses Ostrand of lying."_s
            << u"closing the strait"_s << u"denies"_s << u"Velm"_s;
        QTest::newRow("the speaker follows the quotation")
            << u"“The water is full,” said Andre\u0301 Kolm on Monday."_s << u"The water is full"_s
            << u"said"_s << u"Andre\u0301 Kolm"_s;
        QTest::newRow("a title and two names")
            << u"Union chief Tomas Reed said the vote was never held."_s
            << u"the vote was never held"_s << u"said"_s << u"Tomas Reed"_s;
        QTest::newRow("a noun phrase with an article")
            << u"The transport ministry says that ferries may pass."_s << u"ferries may pass"_s
            << u"says"_s << u"The transport ministry"_s;
        QTest::newRow("coordinated sources")
            << u"Ostrand and its partners said the zone must go."_s << u"the zone must go"_s
            << u"said"_s << u"Ostrand and its partners"_s;
        QTest::newRow("an auxiliary before the verb")
            << u"Kolm has repeatedly warned that hulls will meet."_s << u"hulls will meet"_s
            << u"warned"_s << u"Kolm"_s;
        QTest::newRow("no-break space within the name, emoji before it")
            << u"\U0001F6A2 Ilse\u00A0Brandt said the rules are ready."_s
            << u"the rules are ready"_s << u"said"_s << u"Ilse\u00A0Brandt"_s;
        QTest::newRow("Arabic amid Latin")
            << u"Brandt told \u0627\u0644\u0645\u064A\u0646\u0627\u0621 that the quay is open."_s
            << u"the quay is open"_s << u"told"_s << u"Brandt"_s;
        QTest::newRow("no cue, no source")
            << u"The strait was calm and grey."_s << u"calm and grey"_s << QString() << QString();
        QTest::newRow("a cue inside the quotation is not the speaker's")
            << u"“He said nothing to us,” Reed added."_s << u"He said nothing to us"_s << u"added"_s
            << u"Reed"_s;
    }
    void theSourceStandsBesideItsCue()
    {
        QFETCH(QString, text);
        QFETCH(QString, content);
        const auto frozen = Core::FrozenText::freeze(text);
        const auto mention =
            mentionBeside(frozen, spanOf(frozen, content), m_reader.read(frozen, u"en"_s));
        QTEST(frozen.quote(mention.cue), "cue");
        QTEST(frozen.quote(mention.source), "source");
        QCOMPARE(mention.name, frozen.quote(mention.source));
        QVERIFY(!mention.pronoun);
    }

    void aPronounStandsForWhoWasNamedBefore()
    {
        const auto text = Core::FrozenText::freeze(
            u"Ilse Brandt said her side would wait. “No one gains,” she told reporters."_s);
        const auto cues = m_reader.read(text, u"en"_s);
        const auto words = spanOf(text, u"No one gains"_s);
        const auto mention = mentionBeside(text, words, cues);
        QVERIFY(mention.pronoun);
        QCOMPARE(mention.name, u"she"_s);
        QCOMPARE(lastNamedSource(text, 0, words.begin, cues), u"Ilse Brandt"_s);
        QCOMPARE(lastNamedSource(text, words.begin, words.begin, cues), QString());
    }

    void hostileTextEndsSoonAndGivesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one endless word") << u"A"_s.repeated(300000) + u" said x"_s;
        QTest::newRow("capitals without end") << u"Ab "_s.repeated(100000) + u"said x"_s;
        QTest::newRow("only cues") << u"said "_s.repeated(60000) + u"x"_s;
    }
    void hostileTextEndsSoonAndGivesNothing()
    {
        QFETCH(QString, text);
        const auto frozen = Core::FrozenText::freeze(text);
        const Core::TextSpan last{frozen.size() - 1, frozen.size()};
        const auto mention = mentionBeside(frozen, last, m_reader.read(frozen, u"en"_s));
        QVERIFY(mention.source.length() <= 240); // the reach that bounds the work
    }
};

QTEST_GUILESS_MAIN(TestSourceMention)
#include "tst_sourcemention.moc"
