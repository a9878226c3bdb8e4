// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpusstore.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace Gainsay::Corpus {

/// A CorpusStore on its own thread with its own connection: the one writer of a window. Work is
/// done in the order it was asked for. Results come back as futures; take them up with
/// `.then(context, …)`.
class AsyncCorpusStore
{
public:
    /// Takes the store over. It is opened on that thread, since a database connection belongs
    /// to the thread that made it: `opener` runs there first.
    using Opener = std::function<Core::Result<std::unique_ptr<CorpusStore>>()>;
    explicit AsyncCorpusStore(Opener opener);
    /// Finishes the work already asked for, then closes.
    ~AsyncCorpusStore();
    Q_DISABLE_COPY_MOVE(AsyncCorpusStore)

    /// What opening gave: done once the store is ready.
    [[nodiscard]] QFuture<Core::Result<void>> opened() const;

    /// Runs `work(CorpusStore &)`, which must return a Result, on the store's thread. Where opening
    /// failed the future holds that error. Safe to call from any thread.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, CorpusStore &>>
    {
        using Outcome = std::invoke_result_t<Work, CorpusStore &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](Core::Result<CorpusStore *> store) mutable {
            if (store)
                promise->addResult(work(**store));
            else
                promise->addResult(Outcome(std::unexpected(store.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(Core::Result<CorpusStore *>)>;
    void post(Task task);

    struct Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    QFuture<Core::Result<void>> m_opened;
};

} // namespace Gainsay::Corpus
