// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"

#include "core/result.h"

namespace Gainsay::Loading {

/// The largest Markdown that is read, in bytes: md4c keeps some sixty times as much of what is full
/// of marks.
inline constexpr qsizetype maximumMarkdownBytes = 4 << 20;

/// Reads Markdown, all of which is the article: its first heading the title, paragraphs, headings,
/// list items and quotations a segment each. Of YAML at its begin title, author, date, address,
/// publisher and language are told apart. HTML in it is text, and nothing is run or fetched. The
/// errors of readText(); TooLarge for what is longer than that or marked up beyond measure.
/// Blocks; any thread.
[[nodiscard]] Core::Result<LoadedArticle> readMarkdown(const QByteArray &bytes,
                                                       const QString &origin);

} // namespace Gainsay::Loading
