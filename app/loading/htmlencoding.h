// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Gainsay::Loading {

/// The encoding of a page or feed, and what told it.
struct PageEncoding {
    enum class Source {
        ByteOrderMark,
        Http,           ///< the server
        Meta,           ///< the page, in HTML
        XmlDeclaration, ///< the page or feed, in its first line
        ValidUtf8,      ///< the bytes, where nothing is declared or what is declared is wrong
        Guess,          ///< how often which bytes occur
        Default,        ///< nothing: windows-1252
    };

    QString name; ///< by the WHATWG Encoding standard, for decodedAs()
    Source source;

    bool operator==(const PageEncoding &) const = default;
};

/// Where browsers take the encoding of a page from, in this order: a byte order mark, the server's
/// `httpCharset` (of the header Content-Type, empty: none; no label of the standard: none), a
/// `meta` in the first 1,024 bytes, an XML declaration. Then further than browsers: a `meta` in the
/// first 64 KiB, and the bytes themselves. A charset that is declared gives way to UTF-8 where the
/// bytes are UTF-8 and more than ASCII: some servers name one by habit. A character that the end
/// cuts off does not count against that. Any thread; linear in time.
[[nodiscard]] PageEncoding pageEncoding(QByteArrayView bytes, QByteArrayView httpCharset = {});

} // namespace Gainsay::Loading
