// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Gainsay::Loading {

/// A header Content-Type taken apart. Empty: not said.
struct ContentType {
    QString mediaType;  ///< lower case, without parameters
    QByteArray charset; ///< without quotation marks
};
[[nodiscard]] ContentType contentType(const QByteArray &header);

/// Whether pages or feeds come with this type, or with none that says anything.
[[nodiscard]] bool isReadable(const QString &mediaType);

/// What a body is, among what can be read: told by its first bytes where they do, else `declared`;
/// empty where neither does.
[[nodiscard]] QString sniffedType(QByteArrayView bytes, const QString &declared);

/// RSS, Atom or JSON Feed by name.
[[nodiscard]] bool isFeedType(const QString &mediaType);

} // namespace Gainsay::Loading
