// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loadedarticle.h"

#include "core/result.h"

namespace Gainsay::Loading {

/// Reads Markdown, all of which is the article: its first heading the title, paragraphs, headings,
/// list items and quotations a segment each. Of YAML at its begin title, author, date, address,
/// publisher and language are told apart. HTML in it is text, and nothing is run or fetched. The
/// errors of readText(). Blocks; any thread.
[[nodiscard]] Core::Result<LoadedArticle> readMarkdown(const QByteArray &bytes,
                                                       const QString &origin);

} // namespace Gainsay::Loading
