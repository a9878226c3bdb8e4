// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Gainsay::Loading {

class FetchQueue;

/// Where a fetcher may go and how far.
struct FetchRules {
    /// Hosts that may have an address of a private network, as hostKey() writes them: those that
    /// the user allowed.
    QSet<QString> allowedHosts;
    qint64 pageBytes = 16LL * 1024 * 1024; ///< of a body, decompressed
    qint64 feedBytes = 8LL * 1024 * 1024;  ///< of a body that is a feed
    std::chrono::milliseconds deadline =
        std::chrono::seconds(30); ///< of a fetch, redirects included
    int redirects = 10;
    int perHost = 2; ///< requests at once to one host; others wait, off the deadline
};

/// A page as a server gave it, whole.
struct FetchedPage {
    QByteArray bytes; ///< decompressed, not decoded
    QString
        mediaType; ///< lower case, such as "text/html"; what the bytes show goes before what the server said
    QByteArray charset;  ///< as the server said; empty: it did not
    QUrl url;            ///< the last one of the redirects
    QDateTime retrieved; ///< UTC

    /// RSS, Atom or JSON Feed, for readFeed().
    [[nodiscard]] bool isFeed() const;
};

/// Where an address comes from: of one that the user typed an error may ask the user back.
enum class AddressSource { User, Page };

/// Fetches pages and feeds by http and https on a thread of its own, and goes nowhere else: not to
/// addresses of private networks unless the user allowed the host, whatever a name resolves to, nor
/// from https to http. Connects to the very addresses that were checked. No cookies, no referrer,
/// no cache, no proxy (which would resolve names by itself). Faults in TLS are never passed over.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    /// Names are resolved by the system where there is no `resolver`.
    explicit Fetcher(const FetchRules &rules = {}, std::unique_ptr<Resolver> resolver = {},
                     QObject *parent = nullptr);
    ~Fetcher() override; ///< cancels what is not done

    /// Cancelling the future stops the fetch at once; a cancelled one holds no result. A body that
    /// is not whole is never returned. BadAddress, PrivateAddress (only of the user's own address:
    /// `detail` is the host to allow), Refused (a page's or a redirect's address, `detail`),
    /// TooManyRedirects, Unreachable, TimedOut, Insecure (TLS), BadResponse (`detail` begins with
    /// the status), CutOff, WrongType (`detail`: the media type), TooLarge, Empty.
    [[nodiscard]] QFuture<Core::Result<FetchedPage>>
    fetch(const QUrl &url, AddressSource source = AddressSource::User);

    /// For fetches that begin from now on.
    void allowHost(const QString &host);

private:
    QThread m_thread;
    FetchQueue *m_queue; ///< lives on m_thread, which deletes it
};

/// Fetches and waits, for callers without an event loop; Cancelled soon after `stopped` says so.
[[nodiscard]] Core::Result<FetchedPage> fetchAndWait(Fetcher &fetcher, const QUrl &url,
                                                     AddressSource source,
                                                     const std::function<bool()> &stopped);

/// A host as FetchRules compares them: lower case, ASCII (Punycode), no brackets, no final dot.
[[nodiscard]] QString hostKey(const QString &host);

/// The http or https address that a user's words mean: "strand.example/a" is https. Empty where
/// they are none.
[[nodiscard]] QUrl addressOf(const QString &words);

} // namespace Gainsay::Loading
