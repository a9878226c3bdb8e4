// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <optional>

namespace Gainsay::Loading {

enum class Compression { Any, None };

/// Asks for `url` at this very address of its host: resolving the name again might give another.
[[nodiscard]] QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address,
                                        Compression compression);

[[nodiscard]] bool isCompressed(const QNetworkReply &reply);

/// Bytes that the body of an uncompressed reply has by its head; nullopt where it does not tell.
[[nodiscard]] std::optional<qint64> bodyLength(const QNetworkReply &reply);

/// Whether the server said that it hangs up after this reply, be it by giving it no other end.
[[nodiscard]] bool closesConnection(const QNetworkReply &reply);

/// Whether the last thing in a body is what pages, feeds and documents end with.
[[nodiscard]] bool endsAsPage(QByteArrayView body);

} // namespace Gainsay::Loading
