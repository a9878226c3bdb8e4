// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlereader.h"

#include "htmlreader.h"
#include "languageguess.h"
#include "textdecoder.h"

#include "core/heldfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr qint64 bytesPerMebibyte = 1024LL * 1024;

Result<void> readableFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        // Qt does not tell a file that is not there from one in a closed folder.
        std::error_code error;
        (void)std::filesystem::status(QFile::encodeName(path).toStdString(), error);
        return failure(error == std::errc::permission_denied ? ErrorCode::PermissionDenied
                                                             : ErrorCode::NotFound,
                       path);
    }
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, path);
    if (Core::isHeld(path))
        return failure(ErrorCode::NotText, path); // a corpus that is open
    return {};
}

std::unexpected<Core::Error> tooLarge(const QString &origin)
{
    return failure(ErrorCode::TooLarge,
                   u"%1: more than %2 MiB"_s.arg(origin).arg(maximumBytes / bytesPerMebibyte));
}

bool looksLikeHtml(const QByteArray &bytes, const QString &origin)
{
    static const QStringList suffixes{u"html"_s, u"htm"_s, u"xhtml"_s};
    if (suffixes.contains(QFileInfo(origin).suffix().toLower()))
        return true;
    constexpr qsizetype beginning = 1024;
    const QByteArray begin = bytes.first(std::min(bytes.size(), beginning)).trimmed().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html")
        || (begin.startsWith("<?xml") && begin.contains("<html"));
}

} // namespace

Result<LoadedArticle> readFile(const QString &path, SourceFormat format)
{
    if (const auto readable = readableFile(path); !readable)
        return std::unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFileInfo(path).isReadable() ? ErrorCode::ReadFailed
                                                    : ErrorCode::PermissionDenied,
                       path);
    }
    if (file.size() > maximumBytes)
        return tooLarge(path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, path);
    auto loaded = readBytes(bytes, path, format);
    // The folder is nobody's business once a corpus is passed on.
    if (loaded)
        loaded->source.origin = QFileInfo(path).fileName();
    return loaded;
}

Result<LoadedArticle> readBytes(const QByteArray &bytes, const QString &origin, SourceFormat format)
{
    if (bytes.size() > maximumBytes)
        return tooLarge(origin);
    const bool html =
        format == SourceFormat::Auto ? looksLikeHtml(bytes, origin) : format == SourceFormat::Html;
    return html ? readHtml(bytes, origin) : readText(bytes, origin);
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
