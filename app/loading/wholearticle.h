// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include "core/article.h"

namespace Gainsay::Loading {

/// The article that all of a document's text makes, for one that holds nothing else: each block a
/// segment, the first h1 (or a heading that begins it) the title, a line below that says so the
/// byline; a live page as structured() finds it. Info: title, byline, standfirst.
[[nodiscard]] Core::Article wholeArticle(const HtmlTree &tree);

/// All of its text in lines, a blank one between its blocks.
[[nodiscard]] QString plainText(const HtmlTree &tree);

} // namespace Gainsay::Loading
