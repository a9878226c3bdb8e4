// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webinputs.h"

#include "commandline.h"
#include "interrupt.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::ErrorCode;
using Loading::AddressSource;
using Loading::FetchedPage;
using Loading::LoadedArticle;
using Loading::SourceFormat;

namespace {

/// The network did its part where there was an answer that only cannot be read.
ExitCode exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadAddress:
    case ErrorCode::WrongType:
    case ErrorCode::TooLarge:
    case ErrorCode::Empty:
        return ExitCode::BadInput;
    default:
        return ExitCode::BadNetwork;
    }
}

QString mediaTypeOf(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Html:
        return u"text/html"_s;
    case SourceFormat::Mhtml:
        return u"multipart/related"_s;
    case SourceFormat::Markdown:
        return u"text/markdown"_s;
    case SourceFormat::Pdf:
        return u"application/pdf"_s;
    default: // tables are files
        return u"text/plain"_s;
    }
}

} // namespace

bool isAddress(const QString &word)
{
    return word.startsWith("http://"_L1, Qt::CaseInsensitive)
        || word.startsWith("https://"_L1, Qt::CaseInsensitive);
}

void addWebOptions(CommandLine &line)
{
    line.addOption(u"allow-host"_s,
                   Words::tr("Fetch from HOST though it lies in a private network; may be "
                             "repeated."),
                   u"HOST"_s);
}

std::expected<FetchedPage, WebFailure> WebInputs::fetch(const QString &address,
                                                        AddressSource source)
{
    if (!m_fetcher) {
        Loading::FetchRules rules;
        for (const QString &host : m_allowedHosts)
            rules.allowedHosts.insert(Loading::hostKey(host));
        m_fetcher = std::make_unique<Loading::Fetcher>(rules);
    }
    const auto page =
        fetchAndWait(*m_fetcher, Loading::addressOf(address), source, &InterruptGuard::asked);
    if (page)
        return *page;
    return std::unexpected(
        WebFailure{exitFor(page.error().code), addressSentence(page.error(), address)});
}

std::expected<LoadedArticle, WebFailure> WebInputs::read(FetchedPage page, SourceFormat format)
{
    const QString address = page.url.toString();
    if (page.isFeed() && format == SourceFormat::Auto) {
        return std::unexpected(WebFailure{
            ExitCode::BadInput,
            Words::tr("%1: this is a feed, not an article; “gainsay-cli import” adds its "
                      "articles to a corpus.")
                .arg(address)});
    }
    if (format != SourceFormat::Auto)
        page.mediaType = mediaTypeOf(format);
    auto loaded = readPage(page);
    if (loaded)
        return *std::move(loaded);
    return std::unexpected(
        WebFailure{ExitCode::BadInput, addressSentence(loaded.error(), address)});
}

} // namespace Gainsay::Cli
