// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offsetmap.h"

#include <algorithm>

namespace Gainsay::Core {

OffsetMap::OffsetMap(QStringView text) : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

bool OffsetMap::splitsPair(qsizetype utf16) const
{
    return std::ranges::binary_search(m_pairs, utf16 - 1);
}

qsizetype OffsetMap::codePoint(qsizetype utf16) const
{
    const auto before = std::ranges::lower_bound(m_pairs, utf16) - m_pairs.begin();
    return utf16 - before;
}

qsizetype OffsetMap::utf16(qsizetype codePoint) const
{
    // The i-th pair stands at code point m_pairs[i] - i, which grows with i.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = std::midpoint(low, high);
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

Result<CodePointSpan> OffsetMap::toCodePoints(TextSpan span) const
{
    if (span.begin < 0 || span.begin > span.end || span.end > m_utf16Length
        || splitsPair(span.begin) || splitsPair(span.end)) {
        return failure(
            ErrorCode::OutOfRange,
            QStringLiteral("UTF-16 %1-%2 of %3").arg(span.begin).arg(span.end).arg(m_utf16Length));
    }
    return CodePointSpan{codePoint(span.begin), codePoint(span.end)};
}

Result<TextSpan> OffsetMap::toUtf16(CodePointSpan span) const
{
    if (span.begin < 0 || span.begin > span.end || span.end > codePointLength()) {
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("code points %1-%2 of %3")
                           .arg(span.begin)
                           .arg(span.end)
                           .arg(codePointLength()));
    }
    return TextSpan{utf16(span.begin), utf16(span.end)};
}

} // namespace Gainsay::Core
