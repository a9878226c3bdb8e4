// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleassembly.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::SegmentKind;

void ArticleAssembly::append(SegmentKind kind, const QString &words,
                             const std::optional<Core::ClockTime> &time)
{
    // Freezing may shorten, and lay bare what it shortens next: what it does to the whole in the
    // end must change nothing any more.
    QString text = words;
    for (qsizetype before = -1; text.size() != before;) {
        before = text.size();
        text = Core::FrozenText::freeze(text).text().trimmed();
    }
    if (text.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u"\n\n"_s;
    const qsizetype begin = m_text.size();
    m_text += text;
    m_segments.append({int(m_segments.size()), kind, {begin, m_text.size()}, time});
}

Core::Article ArticleAssembly::article() &&
{
    Core::Article out;
    out.text = Core::FrozenText::freeze(m_text);
    out.segments = std::move(m_segments);
    return out;
}

Core::Article underTitle(const QString &title, const QString &byline, const Core::Article &article)
{
    ArticleAssembly assembly;
    assembly.append(SegmentKind::Title, title);
    assembly.append(SegmentKind::Byline, byline);
    for (const Core::Segment &segment : article.segments) {
        const QString words = article.text.quote(segment.span);
        const QString line = words.simplified();
        const bool isHead =
            segment.kind == SegmentKind::Title || segment.kind == SegmentKind::Standfirst;
        const bool isCopy = (isHead && line == title.simplified())
            || (segment.kind == SegmentKind::Byline && line == byline.simplified());
        if (isCopy)
            continue;
        const bool demoted = isHead && !title.isEmpty();
        assembly.append(demoted ? SegmentKind::Paragraph : segment.kind, words, segment.time);
    }
    return std::move(assembly).article();
}

} // namespace Gainsay::Loading
