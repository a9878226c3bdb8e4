// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"

#include "articleassembly.h"
#include "bodysegments.h"
#include "bylines.h"
#include "htmlencoding.h"
#include "htmlparser.h"
#include "languageguess.h"
#include "livearticle.h"
#include "loadingnotes.h"
#include "pagebody.h"
#include "pagemetadata.h"
#include "shownlines.h"
#include "webdecoder.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;
using Core::SegmentKind;

namespace {

/// As a page would show it: "11:20 (2026-03-04, UTC+01:00)".
QString shownTime(const Core::ClockTime &time)
{
    const QString clock = time.time.toString(u"HH:mm"_s);
    const QString day = time.date ? time.date->toString(u"yyyy-MM-dd"_s) : QString();
    const QString zone = time.utcOffset
        ? QTimeZone::fromSecondsAheadOfUtc(*time.utcOffset).abbreviation({})
        : QString();
    QStringList rest{day, zone};
    rest.removeAll(QString());
    return rest.isEmpty() ? clock : clock + u" ("_s + rest.join(u", "_s) + u')';
}

void appendUpdates(ArticleAssembly &assembly, const QList<FoundUpdate> &updates)
{
    for (const FoundUpdate &update : updates) {
        const bool told = update.timeText.isEmpty() && update.time;
        assembly.append(SegmentKind::UpdateTime, told ? shownTime(*update.time) : update.timeText,
                        update.time);
        assembly.append(SegmentKind::UpdateHeadline, update.headline);
        for (const QString &paragraph : update.paragraphs)
            assembly.append(SegmentKind::Paragraph, paragraph);
    }
}

/// Enough of a line to know it by, where it is quoted with other marks.
QString beginning(const QString &line)
{
    constexpr qsizetype enough = 16;
    QString letters;
    for (const QChar c : line) {
        if (c.isLetterOrNumber() && letters.size() < enough)
            letters += c.toCaseFolded();
    }
    return letters;
}

/// What stands above the first update.
QStringList leadOf(const QList<HtmlBlock> &blocks, const FoundBody &body,
                   const QList<FoundUpdate> &updates)
{
    QSet<QString> told;
    for (const FoundUpdate &update : updates) {
        told.insert(beginning(update.headline));
        for (const QString &paragraph : update.paragraphs)
            told.insert(beginning(paragraph));
    }
    QStringList lead;
    for (const int index : body.blocks) {
        if (told.contains(beginning(blocks[index].text)))
            return lead;
        lead.append(blocks[index].text);
    }
    return {}; // the updates stand elsewhere: who knows what this is
}

/// Whom the page names, or shows by name; else the paper, where it says that much.
QStringList authorsOf(const PageMetadata &page, const ShownLines &lines)
{
    if (!page.authors.isEmpty())
        return page.authors;
    const QStringList shown = lines.authors();
    // An agency's short name says less than the paper's.
    const bool person = std::ranges::any_of(shown, isPersonName);
    return page.paper.isEmpty() || person ? shown : page.paper;
}

} // namespace

Result<LoadedArticle> readHtml(const QByteArray &bytes, const QString &origin,
                               const QByteArray &charset)
{
    const PageEncoding encoding = pageEncoding(bytes, charset);
    const QString html = decodedAs(bytes, encoding.name);
    auto tree = parsedHtml(html);
    if (!tree)
        return std::unexpected(tree.error());
    const PageMetadata page = pageMetadata(*tree);
    const PageBody found = pageBody(*std::move(tree), page);
    const QList<HtmlBlock> &blocks = found.blocks;
    const FoundBody &body = found.body;
    const LiveArticle live = liveArticle(found.tree, blocks, page);
    if (body.blocks.isEmpty() && live.updates.isEmpty())
        return failure(ErrorCode::Empty, origin);
    const ShownLines lines(found.tree, blocks, body, page.title);
    const QString byline = authorsOf(page, lines).join(u", "_s);
    LoadedArticle loaded;
    loaded.notes = loadingNotes(found, page);
    ArticleAssembly assembly;
    assembly.append(SegmentKind::Title, page.title);
    assembly.append(SegmentKind::Byline, byline);
    if (!live.updates.isEmpty()) {
        const QStringList lead = live.firstBlock < 0
            ? leadOf(blocks, body, live.updates)
            : leadAbove(blocks, page.title, live.firstBlock);
        if (!lead.contains(page.standfirst))
            assembly.append(SegmentKind::Standfirst, page.standfirst);
        for (const QString &paragraph : lead)
            assembly.append(SegmentKind::Paragraph, paragraph);
        appendUpdates(assembly, live.updates);
    } else {
        loaded.leftOut = leftOutBlocks(found, int(assembly.count()));
        for (const int index : body.blocks)
            assembly.append(segmentKind(found, index), blocks[index].text);
        if (body.standfirst)
            loaded.article.info.standfirst = blocks[*body.standfirst].text;
    }
    Core::Article article = std::move(assembly).article();
    loaded.article.text = article.text;
    loaded.article.segments = article.segments;
    loaded.source = {bytes, u"text/html"_s, encoding.name, origin};
    loaded.modified = page.modified;
    loaded.notes += live.notes;
    for (const QString &text : live.repeated)
        loaded.leftOut.append({text, LeftOutReason::Repeated, 0});
    Core::ArticleInfo &info = loaded.article.info;
    info.title = page.title;
    info.byline = byline;
    info.publisher = page.publisher;
    info.url = page.url;
    info.published = page.published ? page.published : lines.date();
    info.language =
        page.language.isEmpty() ? guessedLanguage(loaded.article.text.text()) : page.language;
    return loaded;
}

} // namespace Gainsay::Loading
