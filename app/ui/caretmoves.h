// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/frozentext.h"
#include "core/textspan.h"
#include "core/textunits.h"

#include <QList>

namespace Gainsay::Ui {

enum class Direction { Backward, Forward };

/// What a move does with the selection: it goes, it reaches to the new place, or the unit arrived
/// at is selected.
enum class Selecting { Nothing, Extend, WholeUnit };

/// A caret and the other end of its selection, UTF-16 offsets; equal for none.
struct Caret {
    qsizetype anchor = 0;
    qsizetype position = 0;

    [[nodiscard]] Core::TextSpan span() const
    {
        return anchor < position ? Core::TextSpan{anchor, position}
                                 : Core::TextSpan{position, anchor};
    }
    /// With the caret at the end of `span`.
    [[nodiscard]] static Caret selecting(Core::TextSpan span) { return {span.begin, span.end}; }

    bool operator==(const Caret &) const = default;
};

/// To the begin of the next or previous unit, or over it. At the end of the text a plain move goes
/// to the end; WholeUnit stays.
[[nodiscard]] Caret moved(const Core::FrozenText &text, Caret caret, Core::TextUnit unit,
                          Direction direction, Selecting selecting);

/// The innermost of `quotations` that holds the selection and is larger; else the next one after
/// it, else the last one before it; empty where the text has none.
[[nodiscard]] Core::TextSpan quotationFor(const QList<Core::TextSpan> &quotations,
                                          Core::TextSpan selection);
/// The first of `quotations` that begins at or after `position`; empty where none does.
[[nodiscard]] Core::TextSpan quotationAfter(const QList<Core::TextSpan> &quotations,
                                            qsizetype position);
/// The last of `quotations` that begins before the selection; empty where none does.
[[nodiscard]] Core::TextSpan quotationBefore(const QList<Core::TextSpan> &quotations,
                                             Core::TextSpan selection);

/// A selection that grows by unit and shrinks along the way it came.
class GrowingSelection
{
public:
    /// The next larger unit; from an empty selection the word at it.
    [[nodiscard]] Core::TextSpan grow(const Core::FrozenText &text, Core::TextSpan selection);
    /// What the selection was before it grew; without such a past, the word at its begin.
    [[nodiscard]] Core::TextSpan shrink(const Core::FrozenText &text, Core::TextSpan selection);

private:
    QList<Core::TextSpan> m_chain; ///< from small to large; the last is what grow() gave
};

} // namespace Gainsay::Ui
