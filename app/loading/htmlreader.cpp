// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"

#include "bylines.h"
#include "htmlencoding.h"
#include "htmlparser.h"
#include "languageguess.h"
#include "pagebody.h"
#include "pagemetadata.h"
#include "shownlines.h"
#include "webdecoder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;
using Core::SegmentKind;

namespace {

/// Puts an article's text together, segment by segment.
class Assembly
{
public:
    void append(SegmentKind kind, const QString &words,
                const std::optional<Core::ClockTime> &time = {})
    {
        const QString text = words.trimmed();
        if (text.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u"\n\n"_s;
        const qsizetype begin = m_text.size();
        m_text += text;
        m_segments.append({int(m_segments.size()), kind, {begin, m_text.size()}, time});
    }

    Core::Article article() &&
    {
        Core::Article out;
        out.text = Core::FrozenText::freeze(m_text);
        out.segments = std::move(m_segments);
        return out;
    }

private:
    QString m_text;
    QList<Core::Segment> m_segments;
};

/// As the page would show it: "11:20 (2026-03-04, UTC+01:00)".
QString shownTime(const QDateTime &time)
{
    const QString zone =
        time.timeSpec() == Qt::LocalTime ? QString() : u", "_s + time.timeZoneAbbreviation();
    return time.toString(u"HH:mm '('yyyy-MM-dd"_s) + zone + u')';
}

Core::ClockTime clockTime(const QDateTime &time)
{
    // A time without a zone was read as if it were this machine's.
    const bool zoned = time.timeSpec() != Qt::LocalTime;
    return {time.time(), time.date(), zoned ? std::optional(time.offsetFromUtc()) : std::nullopt};
}

void appendUpdates(Assembly &assembly, const QList<LiveUpdate> &updates)
{
    for (const LiveUpdate &update : updates) {
        assembly.append(SegmentKind::UpdateTime, shownTime(update.time), clockTime(update.time));
        assembly.append(SegmentKind::UpdateHeadline, update.headline);
        for (const QString &paragraph : update.text.split(u'\n', Qt::SkipEmptyParts))
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
                   const QList<LiveUpdate> &updates)
{
    QSet<QString> told;
    for (const LiveUpdate &update : updates) {
        told.insert(beginning(update.headline));
        for (const QString &paragraph : update.text.split(u'\n'))
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
    // What a live page says of its updates is better than any guess at them.
    const bool live = page.updates.size() >= 2;
    if (body.blocks.isEmpty() && !live)
        return failure(ErrorCode::Empty, origin);
    const ShownLines lines(found.tree, blocks, body, page.title);
    const QString byline = authorsOf(page, lines).join(u", "_s);
    Assembly assembly;
    assembly.append(SegmentKind::Title, page.title);
    assembly.append(SegmentKind::Byline, byline);
    if (live) {
        const QStringList lead = leadOf(blocks, body, page.updates);
        if (!lead.contains(page.standfirst))
            assembly.append(SegmentKind::Standfirst, page.standfirst);
        for (const QString &paragraph : lead)
            assembly.append(SegmentKind::Paragraph, paragraph);
        appendUpdates(assembly, page.updates);
    } else {
        for (const int index : body.blocks)
            assembly.append(SegmentKind::Paragraph, blocks[index].text);
    }
    LoadedArticle loaded;
    loaded.article = std::move(assembly).article();
    loaded.source = {bytes, u"text/html"_s, encoding.name, origin};
    loaded.modified = page.modified;
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
