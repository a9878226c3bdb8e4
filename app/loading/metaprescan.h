// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

// What a page says of its own encoding, read from bytes whose encoding is not known yet. Linear in
// time, whatever the bytes; any thread.

namespace Gainsay::Loading {

struct Declaration {
    QString encoding; ///< by its WHATWG name
    qsizetype end;    ///< in bytes, after the declaration
};

/// How far into a page the HTML standard looks for a declaration, in bytes.
constexpr qsizetype prescanLength = 1024;

/// The first `meta` element that declares an encoding, by the HTML standard's prescan. Beyond
/// prescanLength, the contents of scripts, styles, titles and text areas do not count. UTF-16
/// becomes UTF-8, for the `meta` was read as ASCII; x-user-defined becomes windows-1252.
[[nodiscard]] std::optional<Declaration> metaDeclaration(QByteArrayView bytes);

/// The encoding in an XML declaration at the start, or what its zeros say: UTF-16.
[[nodiscard]] std::optional<QString> xmlDeclaration(QByteArrayView bytes);

} // namespace Gainsay::Loading
