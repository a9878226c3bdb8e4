// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sampleset.h"
#include "editing/openarticle.h"
#include "editing/opensession.h"
#include "editing/session.h"
#include "ui/articlesmodel.h"
#include "ui/choicebar.h"
#include "ui/speakersmodel.h"
#include "ui/statementsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Core;
using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Every model under the model tester, through adding, moving, changing and removing rows.
class TestModels : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Editing::Session> m_session;
    std::unique_ptr<Editing::OpenArticle> m_open;
    SampleSet m_sample;

    void edit(const Result<ChangeSet> &changes)
    {
        if (!m_open->edit(u"edit"_s, changes))
            qFatal("an edit was refused");
    }

    StatementId claim(const QString &words, EntityId speaker)
    {
        Statement draft = m_sample.draft(u"claim"_s, words);
        draft.speakers = {speaker};
        const auto change = addStatement(m_open->annotations(), draft, m_open->context());
        edit(change);
        return std::get<Statement>(*change->steps.first().after).id;
    }

private Q_SLOTS:
    void initTestCase() { m_session = Editing::newSession(m_folder.filePath(u"models.gainsay"_s)); }
    void init()
    {
        Corpus::ArticleSnapshot snapshot;
        snapshot.article.id = m_sample.set.article();
        snapshot.article.text = m_sample.set.text();
        snapshot.annotations = m_sample.set;
        m_open = std::make_unique<Editing::OpenArticle>(
            snapshot, Scheme::builtIn(), m_sample.context.annotator, m_session->queue());
    }
    void cleanup()
    {
        m_open.reset();
        m_session->queue().discard();
    }
    void cleanupTestCase() { m_session.reset(); }

    void statementsFollowEachEdit()
    {
        StatementsModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setArticle(m_open.get());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const StatementId later = claim(u"3.5\u00A0million tonnes were lost"_s, m_sample.doru);
        const StatementId earlier = claim(u"the port is open"_s, m_sample.port);
        QCOMPARE(model.idAt(model.index(0)), earlier);
        QCOMPARE(model.idAt(model.index(1)), later);
        QVERIFY(model.index(0).data(Qt::DisplayRole).toString().contains(u"the port is open"_s));

        Statement moved = *m_open->annotations().statement(earlier);
        moved.content = {m_sample.at(u"agreed"_s)};
        edit(editStatement(m_open->annotations(), moved, m_open->context()));
        QCOMPARE(model.idAt(model.index(1)), earlier);

        edit(removeStatement(m_open->annotations(), later, m_open->context()));
        QCOMPARE(model.rowCount(), 1);
        m_open->undoStack().undo();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.count(), 0);
        model.setArticle(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aChangedStatementTouchesItsRowAlone()
    {
        StatementsModel model;
        model.setArticle(m_open.get());
        claim(u"the port is open"_s, m_sample.port);
        const StatementId second = claim(u"agreed"_s, m_sample.doru);
        QSignalSpy touched(&model, &QAbstractItemModel::dataChanged);
        edit(retag(m_open->annotations(), second, u"denial"_s, m_open->context()));
        QCOMPARE(touched.count(), 1);
        QCOMPARE(touched.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(touched.first().at(1).toModelIndex().row(), 1);
    }

    void colleaguesStatementsAreNotListed()
    {
        Statement theirs = m_sample.draft(u"claim"_s, u"the port is open"_s);
        const auto change = addStatement(m_open->annotations(), theirs, m_sample.colleague);
        StatementsModel model;
        model.setArticle(m_open.get());
        edit(change);
        QCOMPARE(m_open->annotations().statements().size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void speakersKeepTheirDigits()
    {
        SpeakersModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setArticle(m_open.get());
        claim(u"3.5\u00A0million tonnes were lost"_s, m_sample.doru);
        QTest::qSleep(2); // a later moment: digits go by the time of tagging, not by place
        claim(u"the port is open"_s, m_sample.port);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(model.index(0)), m_sample.doru);
        QCOMPARE(model.index(1).data(SpeakersModel::DigitRole).toInt(), 2);
        QCOMPARE(model.index(0).data(SpeakersModel::CountsRole).toString(), u"1·0·0"_s);
        m_open->undoStack().undo();
        QCOMPARE(model.rowCount(), 1);
    }

    void articlesAreAddedAndCounted()
    {
        ArticlesModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        Corpus::ArticleSummary first;
        first.id = ArticleId::create();
        first.title = u"A very long title \U0001F6A2 "_s.repeated(20);
        model.setArticles({first});
        Corpus::ArticleSummary second;
        second.id = ArticleId::create();
        model.update(second);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(1).data(Qt::DisplayRole).toString().isEmpty());
        second.statements = 7;
        QSignalSpy touched(&model, &QAbstractItemModel::dataChanged);
        model.update(second);
        QCOMPARE(touched.count(), 1);
        QCOMPARE(model.index(1).data(ArticlesModel::CountRole).toInt(), 7);
        QCOMPARE(model.indexOf(second.id).row(), 1);
        QVERIFY(!model.indexOf(ArticleId::create()).isValid());
    }

    void choicesAreReplacedAtOnce()
    {
        ChoicesModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setChoices({Choice{SpeakerChoice(m_sample.doru), u"Doru"_s, u"person"_s, u"1"_s}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Doru"_s);
        model.setChoices({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
