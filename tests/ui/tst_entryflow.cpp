// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sampleset.h"
#include "ui/entryflow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Core;
using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;

/// The fast path, without widgets: steps, choices and what comes out of them.
class TestEntryFlow : public QObject
{
    Q_OBJECT

private:
    SampleSet m_sample;
    std::optional<EntryDraft> m_finished;

    /// A flow on the sample that notes what it finished.
    std::unique_ptr<EntryFlow> flow()
    {
        m_finished.reset();
        auto made = std::make_unique<EntryFlow>([this] { return &m_sample.set; });
        connect(made.get(), &EntryFlow::finished, this,
                [this](const EntryDraft &draft) { m_finished = draft; });
        return made;
    }

    /// What the finished draft makes of the sample.
    AnnotationSet applied()
    {
        AnnotationSet set = m_sample.set;
        const auto changes = changesOf(*m_finished, set, m_sample.context);
        if (!changes)
            qFatal("the draft was refused: %ls", qUtf16Printable(changes.error().detail));
        if (!set.apply(*changes))
            qFatal("the draft's change does not apply");
        return set;
    }

    static Statement only(const AnnotationSet &set)
    {
        return set.statements().size() == 1 ? *set.statements().constBegin() : Statement();
    }

    static QStringList texts(const QList<Choice> &choices)
    {
        QStringList out;
        for (const Choice &choice : choices)
            out.append(choice.text);
        return out;
    }

    Fragments words(const QString &text) { return {m_sample.at(text)}; }

private Q_SLOTS:
    void aClaimIsCompleteWithItsSpeaker()
    {
        const auto it = flow();
        MentionGuess guess{{}, {m_sample.at(u"Doru"_s)}, u"Doru"_s};
        it->begin(u"claim"_s, words(u"the port is open"_s), guess);
        QCOMPARE(it->step(), EntryStep::Speaker);
        it->choose(it->choices({}).first());
        QCOMPARE(it->step(), EntryStep::Idle);
        const Statement claim = only(applied());
        QCOMPARE(claim.speakers, QList{m_sample.doru});
        QCOMPARE(claim.source, guess.source);
    }

    void theMentionStaysOutWhereSomebodyElseSpeaks()
    {
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s),
                  {{}, {m_sample.at(u"Doru"_s)}, u"Doru"_s});
        it->choose(it->choices(u"port"_s).first());
        const Statement claim = only(applied());
        QCOMPARE(claim.speakers, QList{m_sample.port});
        QVERIFY(claim.source.isEmpty());
    }

    void severalSpeakersShareAClaimAndNewOnesAreMade()
    {
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s), {});
        it->addSpeaker(it->choices(u"Doru"_s).first());
        QCOMPARE(it->step(), EntryStep::Speaker);
        QVERIFY(!texts(it->choices({})).contains(u"Doru"_s));
        it->choose(it->choices(u"Andre\u0301 Kolm"_s).first());
        const AnnotationSet set = applied();
        const Statement claim = only(set);
        QCOMPARE(claim.speakers.size(), 2);
        QCOMPARE(set.entity(claim.speakers.last())->name, u"Andre\u0301 Kolm"_s);
    }

    void aDenialTakesItsOwnWordsAsEmbedded()
    {
        const auto it = flow();
        it->begin(u"denial"_s, words(u"3.5\u00A0million tonnes were lost"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        QCOMPARE(it->step(), EntryStep::Denied);
        it->acceptDenied(it->proposedDenied());
        QCOMPARE(only(applied()).denied->explicitness, Explicitness::Embedded);
    }

    void wordsOfItsOwnMakeADenialImplicit()
    {
        const auto it = flow();
        it->begin(u"denial"_s, words(u"the port is open"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        it->acceptDenied(u"  "_s);
        QCOMPARE(it->step(), EntryStep::Denied);
        it->acceptDenied(u"Somebody blocks ships"_s);
        QCOMPARE(only(applied()).denied->explicitness, Explicitness::Implicit);
    }

    void aDenialCanPickTheClaimOfAnother()
    {
        Statement claim = m_sample.draft(u"claim"_s, u"We never closed it"_s);
        claim.speakers = {m_sample.port};
        const auto added = addStatement(m_sample.set, claim, m_sample.context);
        QVERIFY(added);
        QVERIFY(m_sample.set.apply(*added));
        const auto it = flow();
        it->begin(u"denial"_s, words(u"3.5\u00A0million tonnes were lost"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        it->setDeniedPicking(true);
        QCOMPARE(texts(it->choices({})), QStringList{u"We never closed it"_s});
        it->choose(it->choices({}).first());
        const AnnotationSet set = applied();
        const auto denial = std::ranges::find_if(set.statements(), [](const Statement &statement) {
            return statement.kind == u"denial"_s;
        });
        QCOMPARE(denial->denied->explicitness, Explicitness::Explicit);
        QVERIFY(denial->denied->statement);
        QVERIFY(m_sample.set.apply(added->inverse()));
    }

    void nobodyDeniesTheirOwnClaim()
    {
        Statement claim = m_sample.draft(u"claim"_s, u"We never closed it"_s);
        claim.speakers = {m_sample.doru};
        const auto added = addStatement(m_sample.set, claim, m_sample.context);
        QVERIFY(m_sample.set.apply(*added));
        const auto it = flow();
        it->begin(u"denial"_s, words(u"3.5\u00A0million tonnes were lost"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        it->setDeniedPicking(true);
        QVERIFY(it->choices({}).isEmpty());
        QVERIFY(m_sample.set.apply(added->inverse()));
    }

    void aStanceNeedsValueAndTarget()
    {
        const auto it = flow();
        it->begin(u"stance"_s, words(u"the port is open"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        QCOMPARE(it->step(), EntryStep::StanceValue);
        QCOMPARE(it->choices({}).first().key, u"F"_s);
        it->choose(it->choices({}).first());
        QCOMPARE(it->step(), EntryStep::StanceTarget);
        QVERIFY(!texts(it->choices({})).contains(u"Doru"_s)); // nobody is for themselves
        it->choose(it->choices(u"Harbour closure"_s).first());
        const Statement stance = only(applied());
        QCOMPARE(stance.stances.size(), 1);
        QCOMPARE(stance.stances.first().target, StanceTarget(m_sample.issue));
        QCOMPARE(stance.stances.first().value, u"favour"_s);
    }

    void aNewIssueIsMadeOnTheWay()
    {
        const auto it = flow();
        it->begin(u"stance"_s, words(u"the port is open"_s), {});
        it->choose(it->choices(u"Doru"_s).first());
        it->chooseStanceValue(u"against"_s);
        it->choose(it->choices(u"night shifts"_s).first());
        const AnnotationSet set = applied();
        const auto target = std::get<IssueId>(only(set).stances.first().target);
        QCOMPARE(set.issue(target)->label, u"night shifts"_s);
    }

    void anotherKindFollowsWhileItIsBuilt()
    {
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s), {});
        it->setKind(u"denial"_s);
        it->choose(it->choices(u"Doru"_s).first());
        QCOMPARE(it->step(), EntryStep::Denied);
    }

    void aPronounsMentionStaysWhoeverIsMeant()
    {
        auto it = flow();
        MentionGuess guess{{m_sample.at(u"Doru"_s)}, {m_sample.at(u"Doru"_s)}, u"Doru"_s, true};
        it->begin(u"claim"_s, words(u"the port is open"_s), guess);
        it->choose({SpeakerChoice(NewEntity{u"Somebody else"_s, u"person"_s}), {}, {}, {}});
        QCOMPARE(m_finished->statement.source, guess.source);
        QCOMPARE(m_finished->statement.cue, guess.cue);
        guess.pronoun = false; // it says who that is
        it->begin(u"claim"_s, words(u"the port is open"_s), guess);
        it->choose({SpeakerChoice(NewEntity{u"Somebody else"_s, u"person"_s}), {}, {}, {}});
        QVERIFY(m_finished->statement.source.isEmpty());
        guess.name.clear(); // a cue, and nobody named
        it->begin(u"claim"_s, words(u"the port is open"_s), guess);
        it->choose({SpeakerChoice(NewEntity{u"Somebody else"_s, u"person"_s}), {}, {}, {}});
        QCOMPARE(m_finished->statement.cue, guess.cue);
    }

    void backGoesAStepAtATime()
    {
        auto it = flow();
        it->begin(u"stance"_s, words(u"the port is open"_s), {});
        it->choose({SpeakerChoice(NewEntity{u"Ostrand"_s, u"state"_s}), {}, {}, {}});
        it->chooseStanceValue(u"against"_s);
        QCOMPARE(it->step(), EntryStep::StanceTarget);
        it->back();
        QCOMPARE(it->step(), EntryStep::StanceValue);
        QVERIFY(!it->draft().stance);
        it->back();
        QCOMPARE(it->step(), EntryStep::Speaker);
        QCOMPARE(it->draft().speakers.size(), 1);
        it->back();
        QCOMPARE(it->step(), EntryStep::Idle);
    }

    void cancellingLeavesNothing()
    {
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s), {});
        it->cancel();
        QCOMPARE(it->step(), EntryStep::Idle);
        QVERIFY(!m_finished);
    }

    void anExactNameComesBeforeLongerOnes()
    {
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s), {});
        QCOMPARE(it->choices(u"doru"_s).first().text, u"Doru"_s);
        QCOMPARE(it->choices(u"nobody like this"_s).first().text, u"nobody like this"_s);
    }

    void digitsPickOnlyWhileNothingIsTyped()
    {
        Statement claim = m_sample.draft(u"claim"_s, u"We never closed it"_s);
        claim.speakers = {m_sample.port};
        const auto added = addStatement(m_sample.set, claim, m_sample.context);
        QVERIFY(m_sample.set.apply(*added));
        const auto it = flow();
        it->begin(u"claim"_s, words(u"the port is open"_s), {});
        QCOMPARE(it->choices({}).first().key, u"1"_s);
        QCOMPARE(it->choices(u"port"_s).first().key, QString());
        QVERIFY(m_sample.set.apply(added->inverse()));
    }
};

QTEST_GUILESS_MAIN(TestEntryFlow)
#include "tst_entryflow.moc"
