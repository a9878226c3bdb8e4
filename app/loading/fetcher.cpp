// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetcher.h"

#include "addressrules.h"
#include "fetchtask.h"

#include <QNetworkProxy>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

/// What a fetcher keeps on its thread.
class FetchQueue : public QObject
{
public:
    FetchQueue(const FetchRules &rules, std::unique_ptr<Resolver> resolver)
        : m_rules(rules), m_hosts(rules.perHost), m_resolver(std::move(resolver))
    {
        if (!m_resolver)
            m_resolver = std::make_unique<SystemResolver>();
    }
    ~FetchQueue() override
    {
        // Before what they use.
        qDeleteAll(findChildren<FetchTask *>(Qt::FindDirectChildrenOnly));
    }
    Q_DISABLE_COPY_MOVE(FetchQueue)

    void allow(const QString &host) { m_rules.allowedHosts.insert(hostKey(host)); }

    void add(const QUrl &url, AddressSource source, std::shared_ptr<FetchTask::Promise> promise)
    {
        if (!m_manager) { // belongs to the thread that makes it
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxy(QNetworkProxy::NoProxy);
        }
        auto *const task =
            new FetchTask(m_rules, {*m_manager, *m_resolver, m_hosts}, std::move(promise), this);
        task->start(url, source);
    }

private:
    FetchRules m_rules;
    HostSlots m_hosts;
    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

bool FetchedPage::isFeed() const
{
    return isFeedType(mediaType);
}

Fetcher::Fetcher(const FetchRules &rules, std::unique_ptr<Resolver> resolver, QObject *parent)
    : QObject(parent), m_queue(new FetchQueue(rules, std::move(resolver)))
{
    m_thread.setObjectName(u"fetching"_s);
    m_queue->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    m_thread.start();
}

Fetcher::~Fetcher()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<FetchedPage>> Fetcher::fetch(const QUrl &url, AddressSource source)
{
    auto promise = std::make_shared<FetchTask::Promise>();
    auto future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        m_queue,
        [queue = m_queue, url, source, promise = std::move(promise)] {
            queue->add(url, source, promise);
        },
        Qt::QueuedConnection);
    return future;
}

void Fetcher::allowHost(const QString &host)
{
    QMetaObject::invokeMethod(
        m_queue, [queue = m_queue, host] { queue->allow(host); }, Qt::QueuedConnection);
}

Result<FetchedPage> fetchAndWait(Fetcher &fetcher, const QUrl &url, AddressSource source,
                                 const std::function<bool()> &stopped)
{
    constexpr int betweenLooks = 50; // milliseconds
    auto future = fetcher.fetch(url, source);
    const auto done = std::make_shared<QSemaphore>();
    const auto tell = [done] { done->release(); };
    auto told = future.then(QtFuture::Launch::Sync, [tell](const Result<FetchedPage> &) { tell(); })
                    .onCanceled(tell);
    while (!done->tryAcquire(1, betweenLooks)) {
        if (!stopped())
            continue;
        future.cancel();
        return failure(ErrorCode::Cancelled, url.toDisplayString());
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return failure(ErrorCode::Cancelled, url.toDisplayString());
    return future.result();
}

QString hostKey(const QString &host)
{
    QString key = host.trimmed();
    if (key.startsWith(u'[') && key.endsWith(u']'))
        key = key.sliced(1, key.size() - 2);
    if (!key.contains(u':'))
        key = QString::fromLatin1(QUrl::toAce(key));
    while (key.endsWith(u'.'))
        key.chop(1);
    return key.toLower();
}

QUrl addressOf(const QString &words)
{
    const QString typed = words.trimmed();
    if (typed.isEmpty())
        return {};
    const bool schemed = typed.contains("://"_L1);
    const QUrl url(schemed ? typed : u"https://"_s + typed, QUrl::TolerantMode);
    return isWebAddress(url) ? url : QUrl();
}

} // namespace Gainsay::Loading
