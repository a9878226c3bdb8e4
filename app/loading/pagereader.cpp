// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagereader.h"

#include "addressrules.h"
#include "htmlencoding.h"
#include "htmlreader.h"
#include "markdownreader.h"
#include "mhtmlreader.h"
#include "webdecoder.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

using Reader = Result<LoadedArticle> (*)(const QByteArray &bytes, const QString &origin);

/// Words without tags. Unlike a file's, their encoding may be told from outside.
Result<LoadedArticle> readWords(const FetchedPage &page, const QString &origin, Reader reader)
{
    const PageEncoding encoding = pageEncoding(page.bytes, page.charset);
    auto loaded = reader(decodedAs(page.bytes, encoding.name).toUtf8(), origin);
    if (loaded)
        loaded->source = {page.bytes, page.mediaType, encoding.name, origin};
    return loaded;
}

Result<LoadedArticle> readPlainText(const QByteArray &bytes, const QString &origin)
{
    return readText(bytes, origin);
}

Result<LoadedArticle> readTags(const FetchedPage &page, const QString &origin)
{
    auto loaded = readHtml(page.bytes, origin, page.charset);
    if (loaded)
        loaded->source.mediaType = page.mediaType;
    return loaded;
}

Result<LoadedArticle> readAsItsType(const FetchedPage &page, const QString &origin)
{
    const QString &type = page.mediaType;
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return readTags(page, origin);
    if (type.startsWith("text/"_L1))
        return readWords(page, origin, type.endsWith("markdown"_L1) ? readMarkdown : readPlainText);
    if (type.endsWith("pdf"_L1))
        return failure(ErrorCode::IsPdf, origin);
    if (page.isFeed())
        return failure(ErrorCode::Unsupported, origin);
    return readMhtml(page.bytes, origin);
}

/// The address that a page gives itself, where it is one of the web.
QUrl ownAddress(const QString &written, const QUrl &found)
{
    const QUrl own = found.resolved(QUrl(written.trimmed()));
    return !written.trimmed().isEmpty() && isWebAddress(own) ? own : found;
}

} // namespace

Result<LoadedArticle> readPage(const FetchedPage &page)
{
    const QString origin = page.url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    auto loaded = readAsItsType(page, origin);
    if (!loaded)
        return loaded;
    Core::ArticleInfo &info = loaded->article.info;
    info.url = ownAddress(info.url, page.url).toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    info.retrieved = page.retrieved;
    return loaded;
}

} // namespace Gainsay::Loading
