// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livearticle.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype fewestTold = 2;

QList<FoundUpdate> toldUpdates(const PageMetadata &page)
{
    QList<FoundUpdate> updates;
    for (const LiveUpdate &told : page.updates) {
        // A time without a zone was read as if it were this machine's.
        const bool zoned = told.time.timeSpec() != Qt::LocalTime;
        const Core::ClockTime time{told.time.time(), told.time.date(),
                                   zoned ? std::optional(told.time.offsetFromUtc()) : std::nullopt};
        updates.append({time, {}, told.headline, told.text.split(u'\n', Qt::SkipEmptyParts)});
    }
    return updates;
}

/// Enough of an update to know it by, in other marks and with other paragraphs.
QString beginning(const QString &line)
{
    constexpr qsizetype enough = 24;
    QString letters;
    for (const QChar c : line) {
        if (c.isLetterOrNumber() && letters.size() < enough)
            letters += c.toCaseFolded();
    }
    return letters;
}

/// Whether every update of `few` stands among `many`, by its headline or first paragraph.
bool holdsAll(const QList<FoundUpdate> &many, const QList<FoundUpdate> &few)
{
    QSet<QString> lines;
    for (const FoundUpdate &update : many) {
        lines.insert(beginning(update.headline));
        for (const QString &paragraph : update.paragraphs)
            lines.insert(beginning(paragraph));
    }
    lines.remove(QString());
    return std::ranges::all_of(few, [&](const FoundUpdate &update) {
        return lines.contains(beginning(update.headline))
            || lines.contains(beginning(update.paragraphs.value(0)));
    });
}

} // namespace

LiveArticle liveArticle(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                        const PageMetadata &page)
{
    LiveArticle out;
    const QList<FoundUpdate> told = toldUpdates(page);
    const FoundUpdates found =
        foundUpdates(tree, blocks, {{page.published, page.modified}, page.calledLive, page.url});
    const bool enoughTold = told.size() >= fewestTold;
    // No update may be lost: data that names but the latest gives way to a page that holds all.
    const bool more = found.updates.size() > told.size() && holdsAll(found.updates, told);
    if (enoughTold && !more) {
        out.updates = told;
    } else {
        out.updates = found.updates;
        out.firstBlock = found.firstBlock;
        for (const FoundUpdate &copy : found.repeated) {
            out.repeated.append(
                (QStringList{copy.timeText, copy.headline} + copy.paragraphs).join(u' ').trimmed());
        }
    }
    if (out.updates.isEmpty() && page.isLiveBlog)
        out.notes.append(LoadingNote::UpdatesMissing);
    const bool undated = std::ranges::any_of(
        out.updates, [](const FoundUpdate &update) { return !update.time || !update.time->date; });
    if (undated)
        out.notes.append(LoadingNote::UpdatesUndated);
    return out;
}

} // namespace Gainsay::Loading
