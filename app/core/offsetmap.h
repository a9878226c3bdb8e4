// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "textspan.h"

#include <QList>
#include <QStringView>

namespace Gainsay::Core {

/// The one converter between UTF-16 units and code points of one text. Costs memory only for
/// characters outside the basic plane and O(log n) a call in their number.
class OffsetMap
{
public:
    OffsetMap() = default;
    /// A lone surrogate counts as one code point.
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qsizetype utf16Length() const { return m_utf16Length; }
    [[nodiscard]] qsizetype codePointLength() const { return m_utf16Length - m_pairs.size(); }

    /// OutOfRange where an end lies outside the text, begin > end, or an end splits a pair.
    [[nodiscard]] Result<CodePointSpan> toCodePoints(TextSpan span) const;
    /// OutOfRange where an end lies outside the text or begin > end.
    [[nodiscard]] Result<TextSpan> toUtf16(CodePointSpan span) const;

private:
    [[nodiscard]] bool splitsPair(qsizetype utf16) const;
    [[nodiscard]] qsizetype codePoint(qsizetype utf16) const;
    [[nodiscard]] qsizetype utf16(qsizetype codePoint) const;

    QList<qsizetype> m_pairs; ///< UTF-16 offset of each high surrogate that has its partner
    qsizetype m_utf16Length = 0;
};

} // namespace Gainsay::Core
