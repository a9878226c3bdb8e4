// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "inputs.h"
#include "interrupt.h"
#include "webinputs.h"
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

/// The article of a file; of a table that of its row `number`, from 1.
class Extraction
{
public:
    Extraction(const Loading::ReadingOptions &options, Terminal &terminal)
        : m_options(options), m_terminal(terminal)
    {
    }

    [[nodiscard]] std::expected<Loading::LoadedArticle, ExitCode> read(const QString &input,
                                                                       qsizetype number)
    {
        const auto bytes = inputBytes(input);
        if (!bytes)
            return refused(bytes.error());
        const auto format = m_options.format == Loading::SourceFormat::Auto
            ? Loading::detectedFormat(*bytes, input)
            : m_options.format;
        if (Loading::isTable(format))
            return readRow(*bytes, input, format, number);
        auto loaded = Loading::readBytes(*bytes, input, format);
        if (!loaded)
            return refused(loaded.error());
        return *std::move(loaded);
    }

private:
    std::expected<Loading::LoadedArticle, ExitCode> readRow(const QByteArray &bytes,
                                                            const QString &input,
                                                            Loading::SourceFormat format,
                                                            qsizetype number)
    {
        const auto table = Loading::readTable(bytes, input, format);
        if (!table)
            return refused(table.error());
        const auto mapping = Loading::mappingOf(*table, m_options.columns);
        if (!mapping)
            return refused(mapping.error());
        const qsizetype count = table->rows.size();
        if (number > count) {
            return std::unexpected(m_terminal.fail(ExitCode::BadCall,
                                                   Words::tr("%1: there is no row %L2; it has %L3.")
                                                       .arg(input)
                                                       .arg(number)
                                                       .arg(count)));
        }
        if (count > 1) {
            m_terminal.note(Words::tr("%1: row %L2 of %L3 is shown; choose another with “--row N”.")
                                .arg(input)
                                .arg(number)
                                .arg(count));
        }
        auto loaded = Loading::articleOfRow(*table, table->rows[number - 1], *mapping);
        if (!loaded)
            return refused(loaded.error());
        return *std::move(loaded);
    }

    [[nodiscard]] std::unexpected<ExitCode> refused(const Core::Error &error) const
    {
        return std::unexpected(m_terminal.fail(ExitCode::BadInput, sentence(error)));
    }

    const Loading::ReadingOptions &m_options;
    Terminal &m_terminal;
};

std::expected<Loading::LoadedArticle, ExitCode> fromWeb(const QString &address,
                                                        Loading::SourceFormat format,
                                                        const QStringList &allowedHosts,
                                                        const Terminal &terminal)
{
    const InterruptGuard guard;
    WebInputs web(allowedHosts);
    auto loaded = web.fetch(address, Loading::AddressSource::User)
                      .and_then([format](const Loading::FetchedPage &page) {
                          return WebInputs::read(page, format);
                      });
    if (loaded)
        return *std::move(loaded);
    return std::unexpected(terminal.fail(loaded.error().exit, loaded.error().sentence));
}

} // namespace

ExitCode runExtract(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"extract"_s, u"INPUT"_s,
                     Words::tr("Show how an article is understood: its body, or all of it with "
                               "--json."));
    line.addPositional(u"INPUT"_s,
                       Words::tr("A file, the address of a page, or - for standard input."));
    addInputOptions(line);
    addWebOptions(line);
    line.addOption(u"row"_s, Words::tr("Which article of a table, from 1."), u"N"_s);
    line.addOption(u"url"_s, Words::tr("The address the input came from."), u"URL"_s);
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    const auto options = readingOptions(line, terminal);
    if (!options)
        return options.error();
    const qsizetype row = line.has(u"row"_s) ? line.value(u"row"_s).toInt() : 1;
    if (row < 1) {
        return terminal.fail(
            ExitCode::BadCall,
            Words::tr("“%1” is no row; they are counted from 1.").arg(line.value(u"row"_s)));
    }
    const QString input = line.positionals().constFirst();
    auto loaded = isAddress(input)
        ? fromWeb(input, options->format, line.values(u"allow-host"_s), terminal)
        : Extraction(*options, terminal).read(input, row);
    if (!loaded)
        return loaded.error();
    if (line.has(u"url"_s))
        loaded->article.info.url = line.value(u"url"_s);
    terminal.result(Core::bodyOf(loaded->article));
    terminal.document(asJson(*loaded));
    return ExitCode::Done;
}

} // namespace Gainsay::Cli
