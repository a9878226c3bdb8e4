// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcher.h"
#include "hostslots.h"
#include "mediatype.h"
#include "resolver.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace Gainsay::Loading {

/// What all fetches of a Fetcher share.
struct FetchTools {
    QNetworkAccessManager &manager;
    Resolver &resolver;
    HostSlots &hosts;
};

/// One fetch from its address to its page. Lives on the fetcher's thread and deletes itself there.
class FetchTask : public QObject
{
    Q_OBJECT

public:
    using Promise = QPromise<Core::Result<FetchedPage>>;

    FetchTask(const FetchRules &rules, FetchTools tools, std::shared_ptr<Promise> promise,
              QObject *parent);
    ~FetchTask() override;

    void start(const QUrl &url, AddressSource source);

private:
    void go(const QUrl &url);
    void resolve();
    void takeAddresses(const QList<QHostAddress> &addresses);
    void request();
    void readHead();
    void redirect();
    void readBody();
    void takeUpEnd();
    void takeUpFailure();
    void takeUpBody();
    void settleDoubt();
    void deliver();
    void dropReply();
    void fail(Core::ErrorCode code, const QString &detail = {});
    void finish(const Core::Result<FetchedPage> &result);
    void end();

    FetchRules m_rules;
    FetchTools m_tools;
    std::shared_ptr<Promise> m_promise;
    QFutureWatcher<Core::Result<FetchedPage>> m_watcher;
    AddressSource m_source = AddressSource::User;

    QUrl m_url;     ///< of this step
    QString m_host; ///< whose slot this holds or waits for
    int m_redirects = 0;
    QTimer m_deadline;
    QTimer m_patience; ///< for one of several addresses

    QList<QHostAddress> m_addresses; ///< the one in use first
    QNetworkReply *m_reply = nullptr;
    bool m_sent = false;
    bool m_headRead = false;
    ContentType m_type;
    QByteArray m_body;
    /// A body that nothing proves whole, while it is asked for again.
    struct Doubtful {
        QByteArray body;
        bool closing = false;  ///< the server said that it would hang up
        bool connected = true; ///< it did not: the body came to its end
    };
    std::optional<Doubtful> m_doubtful;
};

} // namespace Gainsay::Loading
