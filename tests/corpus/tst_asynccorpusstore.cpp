// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/asynccorpusstore.h"

#include <QSignalSpy>

using namespace Gainsay::CorpusTest;
using Gainsay::Corpus::AsyncCorpusStore;

class TestAsyncCorpusStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAThreadOfItsOwn();
    void saysThatOpeningFailed();
    void keepsTheOrderOfTheWork();
    void returnsToAContext();
    void takesWorkFromManyThreads();
    void finishesBeforeItCloses();
    void movesTheJournalWhenIdle();

private:
    [[nodiscard]] static AsyncCorpusStore::Opener opener(const QString &path)
    {
        return [path] { return CorpusStore::open(path); };
    }
};

void TestAsyncCorpusStore::worksOnAThreadOfItsOwn()
{
    Sample sample;
    AsyncCorpusStore store(opener(sample.path()));
    QVERIFY(store.opened().result());
    const auto thread =
        store.run([](CorpusStore &) -> Result<QThread *> { return QThread::currentThread(); });
    QVERIFY(thread.result().value() != QThread::currentThread());
    const auto again =
        store.run([](CorpusStore &) -> Result<QThread *> { return QThread::currentThread(); });
    QCOMPARE(again.result().value(), thread.result().value());
    const auto snapshot =
        store.run([id = sample.articleId](CorpusStore &corpus) { return corpus.snapshot(id); });
    QCOMPARE(snapshot.result()->annotations, sample.set);
}

void TestAsyncCorpusStore::saysThatOpeningFailed()
{
    const QTemporaryDir folder;
    AsyncCorpusStore store(opener(folder.filePath(u"none \U0001F30A.gainsay"_s)));
    QCOMPARE(codeOf(store.opened().result()), ErrorCode::NotFound);
    bool ran = false;
    const auto articles = store.run([&ran](CorpusStore &corpus) {
        ran = true;
        return corpus.articles();
    });
    QCOMPARE(codeOf(articles.result()), ErrorCode::NotFound);
    QVERIFY(!ran);
}

void TestAsyncCorpusStore::keepsTheOrderOfTheWork()
{
    Sample sample;
    AsyncCorpusStore store(opener(sample.path()));
    QList<QFuture<Result<void>>> written;
    Statement claim = sample.claim(u"will not close"_s);
    QList<ChangeSet> edits{{{ChangeSet::added(claim)}}};
    for (int i = 0; i < 30; ++i) {
        Statement next = claim;
        next.stamp = Stamp::create();
        next.note = u"\u0627\u0644 %1"_s.arg(i);
        edits.append({{ChangeSet::changed(claim, next)}});
        claim = next;
    }
    for (const ChangeSet &edit : std::as_const(edits)) {
        written.append(store.run([edit, id = sample.articleId, me = sample.me](
                                     CorpusStore &corpus) { return corpus.commit(id, edit, me); }));
    }
    // Each builds on the one before: out of order, the first would already be a conflict.
    for (const auto &future : std::as_const(written))
        VERIFY_DONE(future.result());
    QCOMPARE(*sample.store->snapshot(sample.articleId)->annotations.statement(claim.id), claim);
}

void TestAsyncCorpusStore::returnsToAContext()
{
    Sample sample;
    AsyncCorpusStore store(opener(sample.path()));
    QObject context;
    QThread *thread = nullptr;
    store.run([](CorpusStore &corpus) { return corpus.articles(); })
        .then(&context, [&](const Result<QList<Gainsay::Corpus::ArticleSummary>> &articles) {
            thread = articles && articles->size() == 1 ? QThread::currentThread() : nullptr;
        });
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestAsyncCorpusStore::takesWorkFromManyThreads()
{
    Sample sample;
    AsyncCorpusStore store(opener(sample.path()));
    constexpr int threads = 4;
    constexpr int each = 20;
    std::vector<std::unique_ptr<QThread>> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back(QThread::create([&, i] {
            for (int j = 0; j < each; ++j) {
                const ChangeSet edit{
                    {ChangeSet::added(issueLabelled(u"\U0001F30A %1 %2"_s.arg(i).arg(j)))}};
                const auto written =
                    store.run([edit, id = sample.articleId, me = sample.me](CorpusStore &corpus) {
                        return corpus.commit(id, edit, me);
                    });
                if (!written.result())
                    qCritical("not written");
            }
        }));
        workers.back()->start();
    }
    for (const auto &worker : workers)
        QVERIFY(worker->wait(30'000));
    QCOMPARE(sample.store->info()->issues, threads * each);
}

void TestAsyncCorpusStore::finishesBeforeItCloses()
{
    Sample sample;
    QList<QFuture<Result<void>>> written;
    {
        AsyncCorpusStore store(opener(sample.path()));
        for (int i = 0; i < 50; ++i) {
            const ChangeSet edit{{ChangeSet::added(issueLabelled(u"\u0627\u0644 %1"_s.arg(i)))}};
            written.append(
                store.run([edit, id = sample.articleId, me = sample.me](CorpusStore &corpus) {
                    return corpus.commit(id, edit, me);
                }));
        }
    }
    for (const auto &future : std::as_const(written)) {
        QVERIFY(future.isFinished());
        VERIFY_DONE(future.result());
    }
    QCOMPARE(sample.store->info()->issues, 50);
}

void TestAsyncCorpusStore::movesTheJournalWhenIdle()
{
    Sample sample;
    sample.store.reset();
    AsyncCorpusStore store(opener(sample.path()));
    ChangeSet edit;
    for (int i = 0; i < 500; ++i)
        edit.steps.append(ChangeSet::added(issueLabelled(u"\U0001F30A %1"_s.arg(i))));
    const qint64 before = QFileInfo(sample.path()).size();
    VERIFY_DONE(store
                    .run([edit, id = sample.articleId, me = sample.me](CorpusStore &corpus) {
                        return corpus.commit(id, edit, me);
                    })
                    .result());
    QCOMPARE(QFileInfo(sample.path()).size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(sample.path()).size() > before, 20'000);
}

QTEST_GUILESS_MAIN(TestAsyncCorpusStore)
#include "tst_asynccorpusstore.moc"
