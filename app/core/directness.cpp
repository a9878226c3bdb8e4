// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directness.h"

#include <algorithm>

namespace Gainsay::Core {

Directness directnessOf(const FrozenText &text, const Fragments &content)
{
    const QString &all = text.text();
    const QList<TextSpan> &quotations = text.quotations();
    bool anyInside = false;
    bool anyOutside = false;
    for (const TextSpan fragment : content) {
        const qsizetype begin = std::clamp<qsizetype>(fragment.begin, 0, all.size());
        const qsizetype end = std::clamp<qsizetype>(fragment.end, begin, all.size());
        // A quotation never crosses a line, so none that begins before this one reaches the fragment.
        const qsizetype line = QStringView(all).first(begin).lastIndexOf(u'\n') + 1;
        auto next = std::ranges::lower_bound(quotations, line, {}, &TextSpan::begin);
        qsizetype quotedUntil = 0;
        for (qsizetype i = begin; i < end; ++i) {
            for (; next != quotations.end() && next->begin <= i; ++next)
                quotedUntil = std::max(quotedUntil, next->end);
            if (!all[i].isSpace() && !all[i].isPunct())
                (i < quotedUntil ? anyInside : anyOutside) = true;
        }
    }
    if (!anyInside)
        return Directness::Indirect;
    return anyOutside ? Directness::Mixed : Directness::Direct;
}

} // namespace Gainsay::Core
