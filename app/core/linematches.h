// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textspan.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Gainsay::Core {

/// Which lines of an older text stand word for word in a newer one, in whatever order: pages move
/// whole paragraphs. A line that both have once is the same one; from these, and from either end
/// of the texts, equal neighbours are matched too. Each line has one partner at most.
///
/// Linear in both texts. They must outlive this.
class LineMatches
{
public:
    LineMatches(QStringView older, QStringView newer);

    /// Where `span` of the older text stands, as far as its lines stand in a row in the newer one;
    /// nullopt where they do not.
    [[nodiscard]] std::optional<TextSpan> counterpart(TextSpan span) const;
    /// Whether `position` of the newer text lies in a line that the older one has too.
    [[nodiscard]] bool isTaken(qsizetype position) const;

    /// Between the partners of the matched lines that surround a place of the older text; the
    /// partner itself of a line that has one.
    struct Gap {
        TextSpan span; ///< in the newer text; empty where those stand in another order
        /// Where the place would be if nothing before it in the gap had changed.
        qsizetype expected = 0;
        bool bounded = false; ///< by a matched line on either side at least
    };
    [[nodiscard]] Gap gapAround(qsizetype position) const;

private:
    struct Side {
        explicit Side(QStringView text);
        [[nodiscard]] qsizetype lineAt(qsizetype position) const;
        [[nodiscard]] bool isBlank(qsizetype line) const;

        QStringView text;
        QList<TextSpan> lines;
        QList<qsizetype> partners; ///< -1: none
    };
    void matchUnique();
    void matchNeighbours();
    bool match(qsizetype older, qsizetype newer);

    Side m_older;
    Side m_newer;
    QList<qsizetype> m_before; ///< of each older line: the last matched one up to it, not blank
    QList<qsizetype> m_after;
};

} // namespace Gainsay::Core
