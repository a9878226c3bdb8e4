// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bodyfinder.h"
#include "htmlblocks.h"
#include "htmltree.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Gainsay::Loading {

/// What a page shows of its article around it: the lines from its headline to its first
/// paragraphs, and the few below its last. Classes are hints at most.
class ShownLines
{
public:
    /// Borrows all of them; `title` is the article's headline.
    ShownLines(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const FoundBody &body,
               const QString &title);

    /// Who wrote: "By …", a link to an author's page, what is called a byline, a name alone
    /// right before or after the article, or beside its date. Empty where it does not show.
    [[nodiscard]] QStringList authors() const;

    /// A time element or a date in words near the headline; else the first time element of the
    /// page. In local time where no zone is told.
    [[nodiscard]] std::optional<QDateTime> date() const;

private:
    [[nodiscard]] QStringList bylines() const;
    [[nodiscard]] QStringList authorLinks() const;
    [[nodiscard]] QStringList calledByline() const;
    [[nodiscard]] QStringList nameAlone() const;
    [[nodiscard]] QStringList nameAtDate() const;
    [[nodiscard]] bool isEmphasised(const HtmlBlock &block) const;
    [[nodiscard]] std::optional<QDateTime> timeElement(int from, int to) const;

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    const FoundBody &m_body;
    int m_begin = 0; ///< blocks: where the headline stands, or where it would
    int m_end = 0;   ///< past the article's first paragraphs
    int m_below = 0; ///< the article's last one
    int m_belowEnd = 0;
};

} // namespace Gainsay::Loading
