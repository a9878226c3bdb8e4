// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"
#include "sourceformat.h"

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// The largest input that is read, in bytes: some hundred times a long article, and as much as the
/// window can still show.
inline constexpr qint64 maximumBytes = 16LL * 1024 * 1024;

/// Reads a local file. NotFound, NotAFile, PermissionDenied, TooLarge, ReadFailed and what
/// readBytes() returns. Blocks; not for the GUI thread.
[[nodiscard]] Core::Result<LoadedArticle> readFile(const QString &path,
                                                   SourceFormat format = SourceFormat::Auto);

/// As the reader of the format does. Of a table the one article; Unsupported where it has several:
/// ArticleSeries reads those.
[[nodiscard]] Core::Result<LoadedArticle> readBytes(const QByteArray &bytes, const QString &origin,
                                                    SourceFormat format = SourceFormat::Auto);

/// Decodes bytes (UTF-8, UTF-16 or UTF-32 by byte-order mark; else UTF-8 where valid, else
/// Windows-1252 where that explains the bytes) and finds the structure. `origin` is a file name
/// or address; `pageDate` dates the updates where it is known. Empty, NotText (binary),
/// BadEncoding.
[[nodiscard]] Core::Result<LoadedArticle> readText(const QByteArray &bytes, const QString &origin,
                                                   std::optional<QDate> pageDate = {});

/// The segments of a live page or an article in plain text, and what they tell of it.
/// Title, standfirst, byline, update-time, update-headline, paragraph, boilerplate.
[[nodiscard]] Core::Article structured(const Core::FrozenText &text,
                                       std::optional<QDate> pageDate = {});

} // namespace Gainsay::Loading
