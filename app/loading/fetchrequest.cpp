// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

const QByteArray accepted = "text/html,application/xhtml+xml,application/rss+xml,"
                            "application/atom+xml,application/feed+json,"
                            "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"_ba;
const QByteArray userAgent = "Gainsay/" GAINSAY_VERSION " (labels news; asked by a person)"_ba;

} // namespace

QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address, Compression compression)
{
    QUrl pinned = url;
    pinned.setHost(address.toString());
    pinned.setFragment({});
    QNetworkRequest request(pinned);
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("User-Agent", userAgent);
    request.setRawHeader("Accept", accepted);
    // Whoever fetches a page, the same one should come.
    request.setRawHeader("Accept-Language", "*");
    if (compression == Compression::None)
        request.setRawHeader("Accept-Encoding", "identity");
    // By HTTP/2 Qt would name the address instead of the host.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Whoever reads the body counts what comes out.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

bool isCompressed(const QNetworkReply &reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

std::optional<qint64> bodyLength(const QNetworkReply &reply)
{
    bool told = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&told);
    return told && length >= 0 && !isCompressed(reply) ? std::optional(length) : std::nullopt;
}

bool closesConnection(const QNetworkReply &reply)
{
    if (reply.rawHeader("Connection").toLower().contains("close"))
        return true;
    // Qt takes the length of a compressed body out of the head.
    return !reply.hasRawHeader("Transfer-Encoding") && !bodyLength(reply) && !isCompressed(reply);
}

bool endsAsPage(QByteArrayView body)
{
    constexpr qsizetype tail = 512;
    const QByteArray end = body.last(std::min(body.size(), tail)).toByteArray().toLower();
    return end.contains("</html>") || end.contains("</rss>") || end.contains("</feed>")
        || end.contains("</rdf:rdf>") || end.contains("%%eof")
        || (body.trimmed().startsWith('{') && end.trimmed().endsWith('}'));
}

} // namespace Gainsay::Loading
