// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loading/htmlreader.h"

#include <QString>
#include <QStringList>
#include <QtLogging>

/// An article of the made-up Strand Courier and pages to set it in.
namespace Pages {

using namespace Qt::StringLiterals;
using Gainsay::Core::SegmentKind;

inline const QStringList body{
    u"The harbour council of Halvey said on Tuesday that the outer quay would stay open through "
    u"the "
    "winter, whatever the strait’s new inspection rules turned out to cost."_s,
    u"“Nobody gains from an empty quay,” said Ilse Brandt, who leads the talks for Velm. “We have "
    "told them so, and we will tell them again.”"_s,
    u"Ostrand’s transport ministry denied that any ship had been turned away since the order was "
    "signed, and called reports of a queue “a story about fog”."_s,
    u"Pilots who work the marked channel count forty vessels at anchor this week, twice as many as "
    "a year ago, and more are on their way from the northern ports. 👩‍✈️"_s,
    u"قال مجلس ميناء هالفي إن الرصيف سيبقى مفتوحا، and the café on the quay will do the same until "
    "the last ship has left."_s,
};

/// Each paragraph of the article between `open` and `close`.
inline QString paragraphs(const QString &open = u"<p>"_s, const QString &close = u"</p>"_s)
{
    QString out;
    for (const QString &text : body)
        out += open + text + close + u'\n';
    return out;
}

/// A whole page around `content`.
inline QString page(const QString &content, const QString &head = {})
{
    return u"<!doctype html><html lang=en><head><title>Quay stays open all winter</title>"_s + head
        + u"</head><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"_s
        + content + u"</body></html>"_s;
}

inline const QString headline = u"<h1>Quay stays open all winter</h1>"_s;

inline Gainsay::Loading::LoadedArticle read(const QString &html)
{
    const auto loaded = Gainsay::Loading::readHtml(html.toUtf8(), u"page.html"_s);
    if (!loaded)
        qFatal("the page was refused");
    return *loaded;
}

/// What the article's segments say, its title and byline aside.
inline QStringList textOf(const Gainsay::Core::Article &article)
{
    QStringList out;
    for (const Gainsay::Core::Segment &segment : article.segments) {
        if (segment.kind != SegmentKind::Title && segment.kind != SegmentKind::Byline)
            out.append(article.text.quote(segment.span));
    }
    return out;
}

} // namespace Pages
