// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datasetwriter.h"

#include "core/heldfile.h"
#include "core/record.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Gainsay::Exporting {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

std::unexpected<Core::Error> writeFailed(const QIODevice &device)
{
    const auto *const file = qobject_cast<const QFileDevice *>(&device);
    return failure(ErrorCode::WriteFailed,
                   file == nullptr ? device.errorString()
                                   : u"%1: %2"_s.arg(file->fileName(), file->errorString()));
}

/// A corpus, for one: years of work that a slip of the keyboard must not put an export in place of.
bool isDatabase(const QString &path)
{
    if (Core::isHeld(path))
        return true; // not to be opened, not even to be looked at
    constexpr QByteArrayView beginning("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(beginning.size()).startsWith(beginning);
}

/// Devices and pipes take the bytes as they come: nothing can be put in their place.
Result<qint64> writeThrough(const ArticleSource &source, const QString &path,
                            const Progress &progress)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly))
        return writeFailed(device);
    return writeJsonLines(source, device, progress);
}

} // namespace

Result<qint64> writeJsonLines(const ArticleSource &source, QIODevice &device,
                              const Progress &progress)
{
    qint64 written = 0;
    for (;;) {
        const auto next = source();
        if (!next)
            return std::unexpected(next.error());
        if (!next->has_value())
            break;
        const ExportedArticle &article = **next;
        QByteArray line =
            Core::toRecordLine(article.article, article.annotations, article.annotatorNames);
        line += '\n';
        if (device.write(line) != line.size())
            return writeFailed(device);
        ++written;
        if (progress && !progress(written))
            return failure(ErrorCode::Cancelled);
    }
    // A full disk may show itself only here.
    auto *const file = qobject_cast<QFileDevice *>(&device);
    if (file != nullptr && !file->flush())
        return writeFailed(device);
    return written;
}

Result<qint64> writeJsonLinesFile(const ArticleSource &source, const QString &path,
                                  const Progress &progress)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return writeThrough(source, path, progress);
    if (target.isFile() && isDatabase(path))
        return failure(ErrorCode::AlreadyExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailed(file);
    const auto written = writeJsonLines(source, file, progress);
    if (written && !file.commit())
        return writeFailed(file);
    return written;
}

} // namespace Gainsay::Exporting
