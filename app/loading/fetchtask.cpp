// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchtask.h"

#include "addressrules.h"
#include "fetchrequest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// Addresses end up in messages: no longer than a line or two.
QString shown(const QUrl &url)
{
    constexpr qsizetype longest = 200;
    return url.toDisplayString().left(longest);
}

QString inMebibytes(qint64 bytes)
{
    constexpr double mebibyte = 1024.0 * 1024;
    return QString::number(double(bytes) / mebibyte, 'g', 3) + u" MiB"_s;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(const QNetworkReply &reply)
{
    static constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::ranges::find(redirects, statusOf(reply)) != redirects.end()
        && reply.hasRawHeader("Location");
}

} // namespace

FetchTask::FetchTask(const FetchRules &rules, FetchTools tools, std::shared_ptr<Promise> promise,
                     QObject *parent)
    : QObject(parent), m_rules(rules), m_tools(tools), m_promise(std::move(promise))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(rules.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(ErrorCode::TimedOut); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(rules.deadline / 4);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_addresses.removeFirst();
        request();
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &FetchTask::end);
    m_watcher.setFuture(m_promise->future());
}

FetchTask::~FetchTask()
{
    dropReply();
}

void FetchTask::start(const QUrl &url, AddressSource source)
{
    m_source = source;
    if (isWebAddress(url))
        go(url);
    else
        fail(ErrorCode::BadAddress, shown(url));
}

/// One step: the address itself, or where a redirect leads.
void FetchTask::go(const QUrl &url)
{
    m_url = url;
    const QString host = hostKey(url.host());
    if (host == m_host) {
        resolve();
        return;
    }
    // Waiting for a busy host is no fault of it.
    if (m_deadline.isActive())
        m_deadline.setInterval(m_deadline.remainingTime());
    m_deadline.stop();
    m_tools.hosts.release(std::exchange(m_host, host), this);
    m_tools.hosts.acquire(host, this, [this] {
        m_deadline.start();
        resolve();
    });
}

void FetchTask::resolve()
{
    if (const QHostAddress literal(m_host); !literal.isNull()) {
        takeAddresses({literal});
        return;
    }
    m_tools.resolver.resolve(m_host, this, [this, step = m_redirects](const auto &addresses) {
        if (step == m_redirects && m_promise)
            takeAddresses(addresses);
    });
}

void FetchTask::takeAddresses(const QList<QHostAddress> &addresses)
{
    // A name with addresses of both kinds is one that somebody is playing with.
    if (!m_rules.allowedHosts.contains(m_host)
        && !std::ranges::all_of(addresses, isPublicAddress)) {
        if (m_source == AddressSource::User && m_redirects == 0)
            fail(ErrorCode::PrivateAddress, m_host);
        else
            fail(ErrorCode::Refused, shown(m_url));
        return;
    }
    m_addresses = addresses;
    request();
}

void FetchTask::request()
{
    dropReply();
    m_sent = m_headRead = false;
    m_type = {};
    m_body.clear();
    if (m_addresses.isEmpty()) {
        fail(ErrorCode::Unreachable, m_host);
        return;
    }
    const auto compression = m_doubtful ? Compression::None : Compression::Any;
    m_reply = m_tools.manager.get(requestTo(m_url, m_addresses.constFirst(), compression));
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (m_doubtful)
            m_doubtful->connected = false;
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        m_patience.stop();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FetchTask::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &FetchTask::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &FetchTask::takeUpEnd);
    if (m_addresses.size() > 1)
        m_patience.start();
}

void FetchTask::readHead()
{
    if (m_headRead)
        return;
    m_headRead = true;
    m_patience.stop();
    constexpr int ok = 200;
    constexpr int okFromAnother = 203;
    constexpr int nothing = 204;
    constexpr int startOver = 205;
    const int status = statusOf(*m_reply);
    if (isRedirect(*m_reply)) {
        redirect();
        return;
    }
    if (status == nothing || status == startOver) {
        fail(ErrorCode::Empty, shown(m_url));
        return;
    }
    if (status != ok && status != okFromAnother) {
        fail(ErrorCode::BadResponse, QString::number(status));
        return;
    }
    m_type = contentType(m_reply->rawHeader("Content-Type"));
    if (!isReadable(m_type.mediaType))
        fail(ErrorCode::WrongType, m_type.mediaType);
}

void FetchTask::redirect()
{
    const QUrl next = m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    dropReply();
    m_doubtful.reset();
    if (++m_redirects > m_rules.redirects)
        fail(ErrorCode::TooManyRedirects, QString::number(m_rules.redirects));
    else if (!isWebAddress(next) || (m_url.scheme() == "https"_L1 && next.scheme() == "http"_L1))
        fail(ErrorCode::Refused, shown(next));
    else
        go(next);
}

void FetchTask::readBody()
{
    const qint64 most = isFeedType(m_type.mediaType) ? m_rules.feedBytes : m_rules.pageBytes;
    constexpr qint64 portion = 64LL * 1024;
    // In portions, for a small body may decompress to one of any size.
    while (true) {
        const QByteArray bytes = m_reply->read(portion);
        if (bytes.isEmpty())
            return;
        m_body += bytes;
        if (m_body.size() > most) {
            fail(ErrorCode::TooLarge, inMebibytes(most));
            return;
        }
    }
}

void FetchTask::takeUpEnd()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        takeUpFailure();
        return;
    }
    if (!m_headRead)
        readHead();
    if (m_reply)
        readBody();
    if (m_reply)
        takeUpBody();
}

void FetchTask::takeUpFailure()
{
    const auto error = m_reply->error();
    const QString words = m_reply->errorString();
    if (error == QNetworkReply::SslHandshakeFailedError) {
        fail(ErrorCode::Insecure, words);
    } else if (m_headRead) {
        fail(ErrorCode::CutOff, words);
    } else if (error == QNetworkReply::ProtocolFailure) {
        fail(ErrorCode::BadResponse, words);
    } else if (m_sent || m_addresses.size() == 1) {
        fail(ErrorCode::Unreachable, words);
    } else {
        m_addresses.removeFirst();
        request();
    }
}

/// Qt takes a body that is compressed or in chunks for whole wherever the server hangs up.
void FetchTask::takeUpBody()
{
    const auto length = bodyLength(*m_reply);
    if (length && m_body.size() < *length) {
        fail(ErrorCode::CutOff);
    } else if (length || endsAsPage(m_body)) {
        deliver();
    } else if (m_doubtful) {
        settleDoubt();
    } else {
        m_doubtful = Doubtful{m_body, closesConnection(*m_reply)};
        request();
    }
}

/// Nor does the second answer prove itself whole. But if it came by the connection of the first,
/// that one had reached its end.
void FetchTask::settleDoubt()
{
    if (!m_doubtful->connected && !m_doubtful->closing) {
        fail(ErrorCode::CutOff);
        return;
    }
    if (isCompressed(*m_reply) || m_body.size() < m_doubtful->body.size())
        m_body = m_doubtful->body;
    deliver();
}

void FetchTask::deliver()
{
    if (m_body.trimmed().isEmpty()) {
        fail(ErrorCode::Empty, shown(m_url));
        return;
    }
    const QString type = sniffedType(m_body, m_type.mediaType);
    if (type.isEmpty())
        fail(ErrorCode::WrongType, m_type.mediaType);
    else if (isFeedType(type) && m_body.size() > m_rules.feedBytes)
        fail(ErrorCode::TooLarge, inMebibytes(m_rules.feedBytes));
    else
        finish(FetchedPage{m_body, type, m_type.charset, m_url, QDateTime::currentDateTimeUtc()});
}

void FetchTask::dropReply()
{
    m_patience.stop();
    if (QNetworkReply *const reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void FetchTask::fail(ErrorCode code, const QString &detail)
{
    finish(failure(code, detail));
}

void FetchTask::finish(const Result<FetchedPage> &result)
{
    if (m_promise)
        m_promise->addResult(result);
    end();
}

void FetchTask::end()
{
    if (!m_promise)
        return;
    m_deadline.stop();
    dropReply();
    m_tools.hosts.release(m_host, this);
    std::exchange(m_promise, nullptr)->finish();
    deleteLater();
}

} // namespace Gainsay::Loading
