// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrator.h"

#include "files.h"
#include "fingerprintrows.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QUuid>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::Result;

Q_LOGGING_CATEGORY(log, "gainsay.corpus")

QString resource(const QString &name)
{
    QFile file(u":/gainsay/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "corpus.gainsay" of version 1 → "corpus.gainsay.version-1", numbered where that is taken.
QString freeCopyName(const QString &path, int version)
{
    const QString base = u"%1.version-%2"_s.arg(path).arg(version);
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

} // namespace

QStringList sqlStatements(const QString &file)
{
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n"_s);
    static const QRegularExpression leadingComments(u"\\A(?:\\s*--[^\\n]*(?:\\n|\\z))+"_s);
    QStringList statements;
    for (QString statement : file.split(blankLine)) {
        statement = statement.remove(leadingComments).trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

QList<Migration> shippedMigrations(const Dialect &dialect)
{
    static const QRegularExpression form(u"\\A(\\d{4})-([^.]+)\\.sql\\z"_s);
    QList<Migration> migrations;
    const QStringList names = QDir(u":/gainsay/migrations"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            continue;
        const QString sibling = name.chopped(4) + dialect.fileSuffix();
        migrations.append({match.captured(1).toInt(), match.captured(2),
                           sqlStatements(resource(name)) + sqlStatements(resource(sibling))});
        Q_ASSERT(migrations.last().version == migrations.size());
        if (migrations.last().name == "fingerprints"_L1)
            migrations.last().fill = fillFingerprints;
    }
    return migrations;
}

Result<int> Migrator::version(Connection &connection)
{
    const auto found = connection.value(connection.dialect().readVersion());
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(0).toInt();
}

Result<void> Migrator::apply(Connection &connection, const Migration &migration) const
{
    auto transaction = Transaction::writing(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Somebody else may have migrated while this process waited for the lock.
    const auto present = version(connection);
    if (!present)
        return std::unexpected(present.error());
    if (*present >= migration.version)
        return {};
    QStringList statements = migration.statements;
    if (migration.version == 1)
        statements.prepend(connection.dialect().writeApplication());
    statements.append(connection.dialect().writeVersion(migration.version));
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = connection.run(statement); !done)
            return std::unexpected(done.error());
    }
    if (auto filled = migration.fill ? migration.fill(connection) : Result<void>{}; !filled)
        return filled;
    return transaction->commit();
}

Result<void> Migrator::migrate(Connection &connection) const
{
    const auto present = version(connection);
    if (!present)
        return std::unexpected(present.error());
    if (*present > latestVersion()) {
        return Core::failure(ErrorCode::NewerCorpus,
                             u"%1: version %2, this program knows %3"_s.arg(connection.location())
                                 .arg(*present)
                                 .arg(latestVersion()));
    }
    for (const Migration &migration : m_migrations.sliced(*present)) {
        if (auto applied = apply(connection, migration); !applied)
            return applied;
        if (*present > 0)
            qCInfo(log) << "migrated to version" << migration.version << migration.name;
    }
    return {};
}

Result<QString> Migrator::copyAndMigrate(Connection &connection) const
{
    const auto present = version(connection);
    if (!present)
        return std::unexpected(present.error());
    QString copy;
    if (*present > 0 && *present < latestVersion()) {
        // Under a name of its own until it is whole: another process may be at the same, and a
        // half copy must never pass for one.
        const QString draft =
            u"%1.%2.new"_s.arg(connection.location(), QUuid::createUuid().toString(QUuid::Id128));
        const auto copied = connection.run(connection.dialect().copyInto(), {draft});
        copy = freeCopyName(connection.location(), *present);
        if (!copied || !syncToDisk(draft) || !QFile::rename(draft, copy)) {
            QFile::remove(draft);
            return Core::failure(ErrorCode::WriteFailed, copy);
        }
    }
    if (auto migrated = migrate(connection); !migrated)
        return std::unexpected(migrated.error());
    return copy;
}

} // namespace Gainsay::Corpus
