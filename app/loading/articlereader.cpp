// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlereader.h"

#include "htmlreader.h"
#include "inputfiles.h"
#include "languageguess.h"
#include "markdownreader.h"
#include "mhtmlreader.h"
#include "table.h"
#include "textdecoder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr qint64 bytesPerMebibyte = 1024LL * 1024;

std::unexpected<Core::Error> tooLarge(const QString &origin)
{
    return failure(ErrorCode::TooLarge,
                   u"%1: more than %2 MiB"_s.arg(origin).arg(maximumBytes / bytesPerMebibyte));
}

Result<LoadedArticle> readOnlyRow(const QByteArray &bytes, const QString &origin,
                                  SourceFormat format)
{
    const auto table = readTable(bytes, origin, format);
    if (!table)
        return std::unexpected(table.error());
    if (table->rows.size() > 1)
        return failure(ErrorCode::Unsupported, u"%1: a table of several articles"_s.arg(origin));
    const auto mapping = mappingOf(*table);
    if (!mapping)
        return std::unexpected(mapping.error());
    return articleOfRow(*table, table->rows.constFirst(), *mapping);
}

} // namespace

Result<LoadedArticle> readFile(const QString &path, SourceFormat format)
{
    const auto bytes = fileBytes(path, maximumBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto loaded = readBytes(*bytes, path, format);
    // The folder is nobody's business once a corpus is passed on.
    if (loaded)
        loaded->source.origin = QFileInfo(path).fileName();
    return loaded;
}

Result<LoadedArticle> readBytes(const QByteArray &bytes, const QString &origin, SourceFormat format)
{
    if (bytes.size() > maximumBytes)
        return tooLarge(origin);
    switch (format == SourceFormat::Auto ? detectedFormat(bytes, origin) : format) {
    case SourceFormat::Html:
        return readHtml(bytes, origin);
    case SourceFormat::Mhtml:
        return readMhtml(bytes, origin);
    case SourceFormat::Markdown:
        return readMarkdown(bytes, origin);
    case SourceFormat::Pdf:
        return failure(ErrorCode::IsPdf, origin);
    case SourceFormat::Csv:
    case SourceFormat::JsonLines:
        return readOnlyRow(bytes, origin, format);
    default:
        return readText(bytes, origin);
    }
}

Result<LoadedArticle> readText(const QByteArray &bytes, const QString &origin,
                               std::optional<QDate> pageDate)
{
    if (bytes.size() > maximumBytes)
        return tooLarge(origin);
    const auto text = decoded(bytes);
    if (!text) {
        const QString &reason = text.error().detail;
        return failure(text.error().code,
                       reason.isEmpty() ? origin : u"%1: %2"_s.arg(origin, reason));
    }
    LoadedArticle loaded;
    loaded.article = structured(Core::FrozenText::freeze(text->text), pageDate);
    loaded.article.info.language = guessedLanguage(loaded.article.text.text());
    loaded.source = {bytes, u"text/plain"_s, text->encoding, origin};
    loaded.textIsGiven = true;
    return loaded;
}

} // namespace Gainsay::Loading
