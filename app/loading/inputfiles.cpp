// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputfiles.h"

#include "sourceformat.h"

#include "core/heldfile.h"

#include <QDir>
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

/// Qt does not tell what is not there from what is in a closed folder.
std::unexpected<Core::Error> notThere(const QString &path)
{
    std::error_code error;
    (void)std::filesystem::status(QFile::encodeName(path).toStdString(), error);
    return failure(error == std::errc::permission_denied ? ErrorCode::PermissionDenied
                                                         : ErrorCode::NotFound,
                   path);
}

Result<void> readableFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notThere(path);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, path);
    if (Core::isHeld(path))
        return failure(ErrorCode::NotText, path); // a corpus that is open
    return {};
}

QStringList patterns()
{
    QStringList out = readableSuffixes();
    for (QString &suffix : out)
        suffix.prepend(u"*."_s);
    return out;
}

/// What browsers call the folder for the rest of a page that they save, after the page's name.
bool belongsToPage(const QFileInfo &folder)
{
    static const QStringList endings{u"_files"_s,    u".files"_s,     u"-Dateien"_s, u"_fichiers"_s,
                                     u"_archivos"_s, u"_bestanden"_s, u"-filer"_s};
    return std::ranges::any_of(endings, [&](const QString &ending) {
        if (!folder.fileName().endsWith(ending))
            return false;
        const QString page = folder.filePath().chopped(ending.size());
        return QFileInfo::exists(page + u".html"_s) || QFileInfo::exists(page + u".htm"_s)
            || QFileInfo::exists(page + u".xhtml"_s);
    });
}

} // namespace

Result<FolderFiles> filesInFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return notThere(folder);
    if (!info.isDir())
        return failure(ErrorCode::NotAFile, folder);
    if (!QDir(folder).isReadable())
        return failure(ErrorCode::PermissionDenied, folder);
    FolderFiles found;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QDir dir(open.takeLast());
        if (!dir.isReadable()) {
            found.unreadable.append({ErrorCode::PermissionDenied, dir.path()});
            continue;
        }
        for (const QString &name : dir.entryList(patterns(), QDir::Files))
            found.files.append(dir.filePath(name));
        if (found.files.size() > maximumFiles)
            return failure(ErrorCode::TooLarge,
                           u"%1: more than %2 files"_s.arg(folder).arg(maximumFiles));
        constexpr auto folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        for (const QFileInfo &below : dir.entryInfoList(folders)) {
            if (!belongsToPage(below))
                open.append(below.filePath());
        }
    }
    if (found.files.isEmpty() && found.unreadable.isEmpty())
        return failure(ErrorCode::Empty, QDir(folder).filePath(patterns().join(u' ')));
    found.files.sort();
    return found;
}

Result<QByteArray> fileBytes(const QString &path, qint64 most)
{
    if (const auto readable = readableFile(path); !readable)
        return std::unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFileInfo(path).isReadable() ? ErrorCode::ReadFailed
                                                    : ErrorCode::PermissionDenied,
                       path);
    }
    QByteArray bytes = file.size() > most ? QByteArray() : file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, path);
    if (file.size() > most || bytes.size() > most) {
        constexpr qint64 bytesPerMebibyte = 1024LL * 1024;
        return failure(ErrorCode::TooLarge,
                       u"%1: more than %2 MiB"_s.arg(path).arg(most / bytesPerMebibyte));
    }
    return bytes;
}

} // namespace Gainsay::Loading
