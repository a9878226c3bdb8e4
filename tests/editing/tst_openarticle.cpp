// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sampleset.h"
#include "corpus/asynccorpusstore.h"
#include "editing/openarticle.h"
#include "editing/opensession.h"
#include "editing/session.h"
#include "editing/unsaved.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Core;
using namespace Gainsay::Editing;
using namespace Qt::StringLiterals;

/// Editing on a real corpus: what memory shows is what the file holds.
class TestOpenArticle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_corpora = 0;
    std::unique_ptr<Session> m_session;
    ArticleId m_articleId;
    std::unique_ptr<OpenArticle> m_open;

    [[nodiscard]] Corpus::ArticleSnapshot stored()
    {
        return taken(m_session->store().run(
            [id = m_articleId](Corpus::CorpusStore &store) { return store.snapshot(id); }));
    }

    [[nodiscard]] bool saved()
    {
        return QTest::qWaitFor([this] { return m_session->queue().pending() == 0; }, 20000);
    }

    [[nodiscard]] Statement draft(const QString &words, EntityId speaker) const
    {
        Statement statement;
        statement.kind = u"claim"_s;
        const qsizetype begin = m_open->article().text.text().indexOf(words);
        statement.content = {{begin, begin + words.size()}};
        statement.speakers = {speaker};
        return statement;
    }

    EntityId addSpeaker(const QString &name)
    {
        Entity entity;
        entity.name = name;
        const auto change = addEntity(m_open->annotations(), entity, m_open->context());
        if (!m_open->edit(u"add"_s, change))
            qFatal("a speaker was refused");
        return std::get<Entity>(*change->steps.first().after).id;
    }

    StatementId addClaim(const QString &words, EntityId speaker)
    {
        const auto change =
            addStatement(m_open->annotations(), draft(words, speaker), m_open->context());
        if (!m_open->edit(u"tag"_s, change))
            qFatal("a claim was refused");
        return std::get<Statement>(*change->steps.first().after).id;
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(u"%1.gainsay"_s.arg(++m_corpora));
        m_session = newSession(path);
        const SampleSet sample;
        Article article;
        article.text = sample.set.text();
        article.segments = sample.set.segments();
        m_articleId = taken(m_session->store().run([article](Corpus::CorpusStore &store) {
            return store.addArticle(
                article, {article.text.text().toUtf8(), u"text/plain"_s, u"UTF-8"_s, u"test"_s});
        }));
        m_open = std::make_unique<OpenArticle>(stored(), m_session->scheme(),
                                               m_session->annotator().id, m_session->queue());
    }
    void cleanup()
    {
        m_open.reset();
        m_session.reset();
    }

    void anEditIsSeenAtOnceAndDurableSoon()
    {
        QSignalSpy changed(m_open.get(), &OpenArticle::changed);
        QSignalSpy savedSpy(&m_session->queue(), &WriteQueue::saved);
        const StatementId id = addClaim(u"the port is open"_s, addSpeaker(u"Doru"_s));
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_open->annotations().statement(id));
        QVERIFY(m_session->queue().pending() > 0);
        QVERIFY(saved());
        QCOMPARE(savedSpy.count(), 2);
        QCOMPARE(stored().annotations, m_open->annotations());
    }

    void whatWaitsIsPlacedAndRetired()
    {
        const EntityId doru = addSpeaker(u"Doru"_s);
        const StatementId kept = addClaim(u"the port is open"_s, doru);
        const StatementId changed = addClaim(u"million tonnes were lost"_s, doru);
        const StatementId gone = addClaim(u"We never closed it"_s, doru);
        QVERIFY(saved());
        QVERIFY(m_open->waiting().isEmpty());
        QString words = m_open->article().text.text();
        words.replace(u"million tonnes were lost"_s, u"million tonnes of grain were lost"_s);
        words.replace(u"We never closed it"_s, u"No"_s);
        Article next;
        next.text = FrozenText::freeze(words);
        const auto report =
            taken(m_session->store().run([next, id = m_articleId](Corpus::CorpusStore &store) {
                return store.addRevision(id, next, {"", u"text/plain"_s, u"UTF-8"_s, u"test"_s});
            }));
        QCOMPARE(report, (Corpus::RevisionReport{2, 1, 0, 1, 1}));
        m_open->replace(stored());
        QVERIFY(m_open->annotations().statement(kept));
        const QList<WaitingItem> waiting = m_open->waiting();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0].statement.id, gone);
        QCOMPARE(waiting[0].guess.state, PlacementState::Orphaned);
        QCOMPARE(waiting[0].text.quote(waiting[0].statement.content), u"We never closed it"_s);
        QCOMPARE(waiting[1].statement.id, changed);
        QCOMPARE(waiting[1].guess.state, PlacementState::Uncertain);
        QCOMPARE(m_open->article().text.quote(waiting[1].guess.content),
                 u"million tonnes of grain were lost"_s);

        QSignalSpy changes(m_open.get(), &OpenArticle::changed);
        QVERIFY(m_open->edit(
            u"place"_s,
            placeStatement(m_open->annotations(), changed, waiting[1].guess, m_open->context())));
        QVERIFY(m_open->edit(u"retire"_s,
                             retireStatement(m_open->annotations(), gone, m_open->context())));
        QCOMPARE(changes.count(), 2);
        QVERIFY(m_open->waiting().isEmpty());
        QVERIFY(saved());
        QCOMPARE(stored().annotations, m_open->annotations());
        m_open->undoStack().undo();
        m_open->undoStack().undo();
        QCOMPARE(m_open->waiting().size(), 2);
        QVERIFY(saved());
        QCOMPARE(stored().annotations, m_open->annotations());
        m_open->undoStack().redo();
        QCOMPARE(m_open->waiting().size(), 1);
        QVERIFY(m_open->annotations().statement(changed));
        QVERIFY(saved());
        QCOMPARE(stored().annotations, m_open->annotations());
    }

    void undoAndRedoAreWrittenToo()
    {
        const EntityId doru = addSpeaker(u"Doru"_s);
        const StatementId id = addClaim(u"the port is open"_s, doru);
        m_open->undoStack().undo();
        QVERIFY(!m_open->annotations().statement(id));
        QVERIFY(saved());
        QCOMPARE(stored().annotations, m_open->annotations());
        m_open->undoStack().redo();
        QVERIFY(saved());
        QVERIFY(stored().annotations.statement(id));
        QCOMPARE(stored().annotations, m_open->annotations());
    }

    void whatTheRulesForbidChangesNothing()
    {
        const AnnotationSet before = m_open->annotations();
        const auto refused = m_open->edit(
            u"tag"_s,
            addStatement(before, draft(u"the port is open"_s, EntityId()), m_open->context()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(m_open->annotations(), before);
        QCOMPARE(m_open->undoStack().count(), 0);
        QCOMPARE(m_session->queue().pending(), 0);
    }

    void anOutdatedChangeIsDroppedFromTheStack()
    {
        const EntityId doru = addSpeaker(u"Doru"_s);
        const auto change = addStatement(m_open->annotations(), draft(u"the port is open"_s, doru),
                                         m_open->context());
        QVERIFY(m_open->edit(u"tag"_s, change));
        const int commands = m_open->undoStack().count();
        const auto again = m_open->edit(u"again"_s, change);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_open->undoStack().count(), commands);
    }

    void aStaleEditStopsTheQueueUntilSomebodyDecides()
    {
        const EntityId doru = addSpeaker(u"Doru"_s);
        const StatementId id = addClaim(u"the port is open"_s, doru);
        QVERIFY(saved());
        // The same annotator in a second window changes the statement first.
        OpenArticle other(stored(), m_session->scheme(), m_session->annotator().id,
                          m_session->queue());
        QVERIFY(
            other.edit(u"retag"_s, retag(other.annotations(), id, u"denial"_s, other.context())));
        QVERIFY(saved());
        QSignalSpy failed(&m_session->queue(), &WriteQueue::failed);
        QVERIFY(m_open->edit(u"retag"_s,
                             retag(m_open->annotations(), id, u"denial"_s, m_open->context())));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_session->queue().error()->code, ErrorCode::Conflict);
        QCOMPARE(m_session->queue().discard().size(), 1);
        m_open->replace(stored());
        QCOMPARE(m_open->annotations(), other.annotations());
        QCOMPARE(m_open->undoStack().count(), 0);
        // The way is free again.
        m_open->edit(u"delete"_s, removeStatement(m_open->annotations(), id, m_open->context()));
        QVERIFY(saved());
        QVERIFY(!stored().annotations.statement(id));
    }

    void whoeverIsSecondTakesTheSpeakerOfTheFirst()
    {
        // Two people have the corpus open, and both add the same speaker.
        auto store = startStore(m_session->location(), CorpusStart::Open);
        auto facts = taken(factsOf(*store, u"Colleague"_s));
        Session theirs(std::move(store), m_session->location(), std::move(facts));
        OpenArticle other(stored(), theirs.scheme(), theirs.annotator().id, theirs.queue());
        Entity entity;
        entity.name = u"Velm"_s;
        const auto first = addEntity(other.annotations(), entity, other.context());
        QVERIFY(other.edit(u"add"_s, first));
        QTRY_COMPARE(theirs.queue().pending(), 0);

        QSignalSpy failed(&m_session->queue(), &WriteQueue::failed);
        const EntityId mine = addSpeaker(u"Velm"_s);
        const StatementId claim = addClaim(u"the port is open"_s, mine);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_session->queue().error()->code, ErrorCode::AlreadyExists);
        const Rescue rescue = rescued(stored(), m_session->queue().entries());
        QVERIFY(rescue.lost.isEmpty());
        m_open->replace(rescue.snapshot);
        m_session->queue().replaceStuck(rescue.kept);
        QVERIFY(saved());
        QCOMPARE(stored().annotations, m_open->annotations());
        QCOMPARE(stored().annotations.statement(claim)->speakers,
                 QList{std::get<Entity>(*first->steps.first().after).id});
    }

    void whatNoLongerFitsIsNamedAndTheRestIsKept()
    {
        const EntityId doru = addSpeaker(u"Doru"_s);
        const StatementId id = addClaim(u"the port is open"_s, doru);
        QVERIFY(saved());
        OpenArticle other(stored(), m_session->scheme(), m_session->annotator().id,
                          m_session->queue());
        QVERIFY(
            other.edit(u"retag"_s, retag(other.annotations(), id, u"denial"_s, other.context())));
        QVERIFY(saved());
        QVERIFY(m_open->edit(u"retag"_s,
                             retag(m_open->annotations(), id, u"denial"_s, m_open->context())));
        const StatementId later = addClaim(u"We never closed it"_s, doru);
        QTRY_VERIFY(m_session->queue().error());
        const Rescue rescue = rescued(stored(), m_session->queue().entries());
        QCOMPARE(rescue.lost.size(), 1);
        QCOMPARE(quotesOf(rescue.lost, m_open->article().text, m_articleId),
                 QStringList{u"the port is open"_s});
        m_open->replace(rescue.snapshot);
        m_session->queue().replaceStuck(rescue.kept);
        QVERIFY(saved());
        QVERIFY(stored().annotations.statement(later));
        QCOMPARE(stored().annotations, m_open->annotations());
    }

    void aReadingGetsWhatIsNotWrittenYet()
    {
        const Corpus::ArticleSnapshot before = stored();
        const StatementId id = addClaim(u"the port is open"_s, addSpeaker(u"Doru"_s));
        Corpus::ArticleSnapshot reading = before;
        layOver(reading, m_session->queue().entries());
        QVERIFY(reading.annotations.statement(id));
        QCOMPARE(reading.annotations, m_open->annotations());
        reading = before;
        reading.article.id = ArticleId::create(); // another article sees the speaker alone
        layOver(reading, m_session->queue().entries());
        QVERIFY(!reading.annotations.statement(id));
        QCOMPARE(reading.annotations.entities(), m_open->annotations().entities());
        QVERIFY(saved());
    }

    void afterAnySequenceReloadingGivesAnEqualSet()
    {
        QRandomGenerator random(20260304);
        const QStringList words{u"the port is open"_s, u"We never closed it"_s,
                                u"3.5\u00A0million"_s, u"\U0001F469\u200D\U0001F52C"_s,
                                u"\u0627\u0644\u0645\u064A\u0646\u0627\u0621"_s};
        const QList<EntityId> speakers{addSpeaker(u"Doru"_s), addSpeaker(u"Port of Vel"_s)};
        QStringList done;
        for (int step = 0; step < 120; ++step) {
            const auto ids = m_open->annotations().statementsInOrder();
            const StatementId some =
                ids.isEmpty() ? StatementId() : ids[random.bounded(ids.size())];
            switch (random.bounded(6)) {
            case 0:
            case 1:
                addClaim(words[random.bounded(words.size())], speakers[random.bounded(2)]);
                done += u"claim"_s;
                break;
            case 2:
                (void)m_open->edit(u"retag"_s,
                                   retag(m_open->annotations(), some,
                                         random.bounded(2) ? u"denial"_s : u"claim"_s,
                                         m_open->context()));
                done += u"retag"_s;
                break;
            case 3:
                (void)m_open->edit(u"delete"_s,
                                   removeStatement(m_open->annotations(), some, m_open->context()));
                done += u"delete"_s;
                break;
            case 4:
                m_open->undoStack().undo();
                done += u"undo"_s;
                break;
            default:
                m_open->undoStack().redo();
                done += u"redo"_s;
            }
        }
        QVERIFY2(saved(), qPrintable(done.join(u' ')));
        QVERIFY2(stored().annotations == m_open->annotations(), qPrintable(done.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestOpenArticle)
#include "tst_openarticle.moc"
