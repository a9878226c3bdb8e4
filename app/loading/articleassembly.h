// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// Puts an article's text together, segment by segment, a blank line between them.
class ArticleAssembly
{
public:
    /// Without the blanks around it; nothing where it is blank.
    void append(Core::SegmentKind kind, const QString &words,
                const std::optional<Core::ClockTime> &time = {});

    [[nodiscard]] qsizetype count() const { return m_segments.size(); }
    /// With text and segments alone.
    [[nodiscard]] Core::Article article() &&;

private:
    QString m_text;
    QList<Core::Segment> m_segments;
};

/// An article below a title and byline that stand elsewhere (empty: they do not): its own title is
/// one of its paragraphs then, and what repeats them goes. Without info.
[[nodiscard]] Core::Article underTitle(const QString &title, const QString &byline,
                                       const Core::Article &article);

} // namespace Gainsay::Loading
