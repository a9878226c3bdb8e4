// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heldfile.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace Gainsay::Core {

namespace {

/// Locks belong to the process, and so does this list of them.
struct Register {
    QMutex mutex;
    QHash<QString, int> paths; ///< how often each is held
};

Register &heldFiles()
{
    static Register files;
    return files;
}

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFile::encodeName(a).toStdString(),
                                       QFile::encodeName(b).toStdString(), error)
        && !error;
}

} // namespace

HeldFile::HeldFile(const QString &path) : m_path(path)
{
    Register &files = heldFiles();
    const QMutexLocker lock(&files.mutex);
    ++files.paths[path];
}

HeldFile::~HeldFile()
{
    if (m_path.isEmpty())
        return;
    Register &files = heldFiles();
    const QMutexLocker lock(&files.mutex);
    if (--files.paths[m_path] == 0)
        files.paths.remove(m_path);
}

HeldFile::HeldFile(HeldFile &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}

HeldFile &HeldFile::operator=(HeldFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    return *this;
}

bool isHeld(const QString &path)
{
    Register &files = heldFiles();
    const QMutexLocker lock(&files.mutex);
    return std::ranges::any_of(files.paths.keys(), [&](const QString &held) {
        return isSameFile(path, held) || isSameFile(path, held + QLatin1String("-wal"))
            || isSameFile(path, held + QLatin1String("-shm"))
            || isSameFile(path, held + QLatin1String("-journal"));
    });
}

} // namespace Gainsay::Core
