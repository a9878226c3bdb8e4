// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "inputs.h"
#include "words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::Article;
using Core::Segment;
using Core::SegmentKind;
using Core::TextSpan;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODate)) : QJsonValue();
}

/// A span of segments always lies in the text and splits no pair.
Core::CodePointSpan inCodePoints(const Article &article, TextSpan span)
{
    return article.text.offsets().toCodePoints(span).value_or(Core::CodePointSpan{});
}

QJsonArray segmentsOf(const Article &article)
{
    QJsonArray out;
    for (const Segment &segment : article.segments) {
        const auto span = inCodePoints(article, segment.span);
        const QString time = segment.time ? segment.time->text() : QString();
        out.append(QJsonObject{{u"kind"_s, QString(Core::toName(segment.kind))},
                               {u"start"_s, span.begin},
                               {u"end"_s, span.end},
                               {u"time"_s, orNull(time)}});
    }
    return out;
}

QJsonArray updatesIn(const Article &article)
{
    QJsonArray out;
    for (const Core::Update &update : Core::updatesOf(article.segments)) {
        const TextSpan text = Core::textSpanOf(update, article.segments);
        const auto span = inCodePoints(article, text);
        const Segment &time = article.segments[update.segments.constFirst()];
        out.append(QJsonObject{{u"time"_s, orNull(update.time.text())},
                               {u"time_text"_s, article.text.quote(time.span)},
                               {u"headline"_s, orNull(article.text.quote(update.headline))},
                               {u"text"_s, article.text.quote(text)},
                               {u"start"_s, span.begin},
                               {u"end"_s, span.end}});
    }
    return out;
}

QJsonArray removedFrom(const Loading::LoadedArticle &loaded)
{
    QJsonArray out;
    for (const Segment &segment : loaded.article.segments) {
        if (segment.kind == SegmentKind::Boilerplate)
            out.append(loaded.article.text.quote(segment.span));
    }
    for (const Loading::LeftOutBlock &block : loaded.leftOut)
        out.append(block.text);
    return out;
}

QJsonObject asJson(const Loading::LoadedArticle &loaded)
{
    const Article &article = loaded.article;
    const Core::ArticleInfo &info = article.info;
    return {{u"title"_s, orNull(info.title)},
            {u"standfirst"_s, orNull(info.standfirst)},
            {u"byline"_s, orNull(info.byline)},
            {u"publisher"_s, orNull(info.publisher)},
            {u"published"_s, orNull(info.published)},
            {u"modified"_s, orNull(loaded.modified)},
            {u"url"_s, orNull(info.url)},
            {u"language"_s, orNull(info.language)},
            {u"text"_s, article.text.text()},
            {u"body"_s, Core::bodyOf(article)},
            {u"segments"_s, segmentsOf(article)},
            {u"updates"_s, updatesIn(article)},
            {u"removed"_s, removedFrom(loaded)}};
}

} // namespace

ExitCode runExtract(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"extract"_s, u"INPUT"_s,
                     Words::tr("Show how an article is understood: its body, or all of it with "
                               "--json."));
    line.addPositional(u"INPUT"_s, Words::tr("A text or HTML file, or - for standard input."));
    line.addOption(u"as"_s, Words::tr("What the input is: auto, text or html."), u"FORMAT"_s);
    line.addOption(u"url"_s, Words::tr("The address the input came from."), u"URL"_s);
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    const QString input = line.positionals().constFirst();
    const QString format = line.has(u"as"_s) ? line.value(u"as"_s) : u"auto"_s;
    if (const auto exit = refusedInputs({input}, format, terminal))
        return *exit;
    auto loaded = readInput({input, false, sourceFormat(format)});
    if (!loaded)
        return terminal.fail(ExitCode::BadInput, sentence(loaded.error()));
    if (line.has(u"url"_s))
        loaded->article.info.url = line.value(u"url"_s);
    terminal.result(Core::bodyOf(loaded->article));
    terminal.document(asJson(*loaded));
    return ExitCode::Done;
}

} // namespace Gainsay::Cli
