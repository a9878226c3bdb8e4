// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Gainsay::Loading {

/// More files than this a folder may not hold.
inline constexpr qsizetype maximumFiles = 100'000;

/// What a folder holds to read.
struct FolderFiles {
    QStringList files;             ///< paths, sorted
    QList<Core::Error> unreadable; ///< folders in it that the system does not open; detail: path
};

/// The files with a suffix of readableSuffixes() in a folder and the folders in it. Left out: what
/// is hidden, folders behind symbolic links (they may lead in circles), and the folder beside a
/// saved page that holds its pictures and frames. NotFound, NotAFile (no folder either),
/// PermissionDenied, Empty (no such files), TooLarge. Blocks; any thread.
[[nodiscard]] Core::Result<FolderFiles> filesInFolder(const QString &folder);

/// All bytes of a file. NotFound, NotAFile, PermissionDenied, NotText (a corpus that is open),
/// TooLarge (more than `most` bytes), ReadFailed; detail: path. Blocks; any thread.
[[nodiscard]] Core::Result<QByteArray> fileBytes(const QString &path, qint64 most);

} // namespace Gainsay::Loading
