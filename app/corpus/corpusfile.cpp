// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfile.h"

#include "files.h"
#include "migrator.h"
#include "schemacheck.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::Result;

using Opened = Result<std::unique_ptr<Connection>>;

Result<void> checkPath(const QFileInfo &file)
{
    const QString path = file.absoluteFilePath();
    if (!file.exists()) {
        const QFileInfo folder(file.absolutePath());
        const bool hidden = folder.exists() && !folder.isExecutable();
        return Core::failure(hidden ? ErrorCode::PermissionDenied : ErrorCode::NotFound, path);
    }
    if (!file.isFile())
        return Core::failure(ErrorCode::NotAFile, path);
    if (!file.isReadable())
        return Core::failure(ErrorCode::PermissionDenied, path);
    return {};
}

/// A corpus needs its journal beside it, and so a folder that can be written.
bool canBeWritten(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Result<void> checkIsCorpus(Connection &connection)
{
    const auto application = connection.value(connection.dialect().readApplication());
    if (!application)
        return std::unexpected(application.error());
    if (application->value_or(0).toInt() != applicationId)
        return Core::failure(ErrorCode::NotACorpus, connection.location());
    const auto version = Migrator::version(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1)
        return Core::failure(ErrorCode::DamagedCorpus,
                             u"%1: no schema"_s.arg(connection.location()));
    return {};
}

/// The engine itself notices at its first reading where whole pages are missing, but takes the
/// missing end of a page for zeros. With a journal left, the file may still be growing.
Result<void> checkLength(Connection &connection)
{
    const auto pageSize = connection.value(connection.dialect().readPageSize());
    if (!pageSize)
        return std::unexpected(pageSize.error());
    const qint64 bytes = QFileInfo(connection.location()).size();
    const bool journalLeft = QFileInfo(connection.location() + u"-wal"_s).size() > 0;
    if (journalLeft || bytes % pageSize->value_or(1).toLongLong() == 0)
        return {};
    return Core::failure(
        ErrorCode::DamagedCorpus,
        u"%1: ends amid a page, at byte %2"_s.arg(connection.location()).arg(bytes));
}

Result<void> checkPages(Connection &connection)
{
    if (QFileInfo(connection.location()).size() > largestQuickCheck)
        return {};
    const auto verdict = connection.value(connection.dialect().quickCheck());
    if (!verdict)
        return std::unexpected(verdict.error());
    const QString words = verdict->value_or(QString()).toString();
    if (words != "ok"_L1)
        return Core::failure(ErrorCode::DamagedCorpus,
                             u"%1: %2"_s.arg(connection.location(), words));
    return {};
}

/// Opens and tells whether it is a corpus at all.
Opened openJudged(const QString &path, Access access)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return connection;
    if (auto known = checkIsCorpus(**connection); !known)
        return std::unexpected(known.error());
    return connection;
}

/// Nobody has the corpus open, and all its pages are in the file.
bool isAtRest(const QString &path)
{
    return !QFileInfo::exists(path + u"-shm"_s) && QFileInfo(path + u"-wal"_s).size() == 0;
}

Opened openReading(const QFileInfo &file)
{
    // Without the right to write, SQLite either cannot make the files beside a corpus that it reads
    // by, or makes them read-only, and then they stay and keep writers out for good. At rest the
    // file alone is the whole truth.
    const QString path = file.absoluteFilePath();
    const bool alone = !canBeWritten(file) && isAtRest(path);
    return openJudged(path, alone ? Access::ReadImmutable : Access::Read);
}

/// Why a file that cannot be written is not opened for writing.
Opened refuseReadOnly(const QString &path)
{
    const auto connection = openJudged(path, Access::ReadImmutable);
    return connection ? Core::failure(ErrorCode::ReadOnlyCorpus, path)
                      : Opened(std::unexpected(connection.error()));
}

/// Whether a writer's lock can be had now, and WAL.
Result<void> prepareWriting(Connection &connection)
{
    if (auto mode = connection.value(connection.dialect().writerSetup()); !mode)
        return std::unexpected(mode.error());
    auto attempt = Transaction::writing(connection);
    if (!attempt)
        return std::unexpected(attempt.error());
    return {};
}

Result<void> finishOpening(Connection &connection, OpenMode mode)
{
    const Migrator migrator(shippedMigrations(connection.dialect()));
    const auto version = Migrator::version(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version > migrator.latestVersion()) {
        return Core::failure(ErrorCode::NewerCorpus,
                             u"%1: version %2"_s.arg(connection.location()).arg(*version));
    }
    auto whole = checkLength(connection).and_then([&] { return checkPages(connection); });
    if (!whole)
        return whole;
    if (mode == OpenMode::ReadOnly) {
        if (*version < migrator.latestVersion())
            return Core::failure(ErrorCode::ReadOnlyCorpus, connection.location());
        return checkSchema(connection);
    }
    if (auto writable = prepareWriting(connection); !writable)
        return writable;
    if (auto migrated = migrator.copyAndMigrate(connection); !migrated)
        return std::unexpected(migrated.error());
    return checkSchema(connection);
}

Result<void> fill(const QString &path, const Core::Scheme &scheme)
{
    auto connection = Connection::open(path, Access::Create);
    if (!connection)
        return std::unexpected(connection.error());
    const Migrator migrator(shippedMigrations((*connection)->dialect()));
    if (auto migrated = migrator.migrate(**connection); !migrated)
        return migrated;
    const auto added =
        (*connection)
            ->run(u"INSERT INTO codebooks (version, document, added) VALUES (?, ?, ?)"_s,
                  {scheme.version, QString::fromUtf8(scheme.toJson()),
                   stored(QDateTime::currentDateTimeUtc())});
    if (!added)
        return std::unexpected(added.error());
    return {};
}

} // namespace

Result<void> createCorpusFile(const QString &path, const Core::Scheme &scheme)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists() || file.isSymLink())
        return Core::failure(ErrorCode::AlreadyExists, file.absoluteFilePath());
    if (!folder.isDir())
        return Core::failure(ErrorCode::NotFound, folder.absoluteFilePath());
    if (!folder.isWritable())
        return Core::failure(ErrorCode::PermissionDenied, folder.absoluteFilePath());
    const QString draft =
        u"%1.%2.new"_s.arg(file.absoluteFilePath(), QUuid::createUuid().toString(QUuid::Id128));
    auto filled = fill(draft, scheme);
    // rename() of Qt never replaces: of two that create at once, one finds it done.
    if (filled && !QFile::rename(draft, file.absoluteFilePath()))
        filled = Core::failure(ErrorCode::AlreadyExists, file.absoluteFilePath());
    if (!filled) {
        QFile::remove(draft);
        QFile::remove(draft + u"-journal"_s);
        return filled;
    }
    (void)syncToDisk(folder.absoluteFilePath());
    return {};
}

Opened openCorpusFile(const QString &location, OpenMode mode)
{
    const QFileInfo file(location);
    if (auto there = checkPath(file); !there)
        return std::unexpected(there.error());
    const QString path = file.absoluteFilePath();
    if (mode == OpenMode::ReadWrite && !canBeWritten(file))
        return refuseReadOnly(path);
    auto connection =
        mode == OpenMode::ReadWrite ? openJudged(path, Access::Write) : openReading(file);
    if (!connection)
        return connection;
    if (auto ready = finishOpening(**connection, mode); !ready)
        return std::unexpected(ready.error());
    return connection;
}

} // namespace Gainsay::Corpus
