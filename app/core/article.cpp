// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Core {

namespace {

bool isBody(SegmentKind kind)
{
    return kind == SegmentKind::Standfirst || kind == SegmentKind::UpdateHeadline
        || isRunningText(kind);
}

} // namespace

QString bodyOf(const Article &article)
{
    QStringList parts;
    for (const Segment &segment : article.segments) {
        if (isBody(segment.kind))
            parts.append(article.text.quote(segment.span));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace Gainsay::Core
