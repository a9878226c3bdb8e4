// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QList>
#include <QString>

namespace Gainsay::Loading {

/// A run of text that a page sets as a paragraph, heading, list item, cell or caption of its own.
struct HtmlBlock {
    int node = 0;               ///< the block-level element it stands in
    int begin = 0;              ///< its first node, a Text
    HtmlTag tag = HtmlTag::Div; ///< of the element: P, H2, Li, Td, Figcaption …
    QString text;               ///< blanks joined, never empty; "\n" where a br stands
    int words = 0;              ///< in scripts without blanks two characters count as one
    int linkedWords = 0;        ///< of these, inside links

    /// A sentence or more, and no list of links.
    [[nodiscard]] bool isProse() const;
    [[nodiscard]] double linkDensity() const
    {
        return words == 0 ? 0 : double(linkedWords) / words;
    }
};

/// The text that a reader of the page sees, in order; what a browser does not show as text
/// (scripts, forms' fields, drawings, frames) is left out.
[[nodiscard]] QList<HtmlBlock> htmlBlocks(const HtmlTree &tree);

/// Whether text ends as a sentence does, closing quotation marks and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);

/// As HtmlBlock counts.
[[nodiscard]] int countWords(QStringView text);

/// Whether an element makes a block of its own.
[[nodiscard]] bool isBlockLevel(HtmlTag tag);

} // namespace Gainsay::Loading
