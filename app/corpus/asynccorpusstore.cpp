// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asynccorpusstore.h"

#include <QMetaObject>
#include <QTimer>

namespace Gainsay::Corpus {

using Core::Result;

namespace {

/// How long nothing must be asked for before the journal is moved into the file, in milliseconds.
constexpr int idleTime = 2000;

} // namespace

/// Lives on the store's thread; its event queue is the order of the work.
struct AsyncCorpusStore::Worker : QObject {
    void open(const Opener &opener)
    {
        idle.setSingleShot(true);
        idle.setInterval(idleTime);
        QObject::connect(&idle, &QTimer::timeout, this, [this] {
            if (store && *store)
                (void)(**store)->checkpoint();
        });
        store = opener();
    }
    void close()
    {
        idle.stop();
        store.reset();
    }
    [[nodiscard]] Result<CorpusStore *> opened() const
    {
        return *store ? Result<CorpusStore *>((*store)->get()) : std::unexpected(store->error());
    }

    std::optional<Result<std::unique_ptr<CorpusStore>>> store;
    QTimer idle{this};
};

AsyncCorpusStore::AsyncCorpusStore(Opener opener) : m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(QStringLiteral("corpus"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), opener = std::move(opener)] { worker->open(opener); },
        Qt::QueuedConnection);
    m_opened = run([](CorpusStore &) { return Result<void>{}; });
}

AsyncCorpusStore::~AsyncCorpusStore()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

QFuture<Result<void>> AsyncCorpusStore::opened() const
{
    return m_opened;
}

void AsyncCorpusStore::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [worker = m_worker.get(), task = std::move(task)] {
            const auto store = worker->opened();
            task(store);
            if (store)
                worker->idle.start();
        },
        Qt::QueuedConnection);
}

} // namespace Gainsay::Corpus
