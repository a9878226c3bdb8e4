// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Gainsay::Corpus {

/// One step of the schema: what turns a corpus of version - 1 into one of `version`.
struct Migration {
    int version = 0; ///< from 1, without gaps
    QString name;
    QStringList statements;
    /// What no SQL can work out, run after the statements in the same transaction; may be empty.
    std::function<Core::Result<void>(Connection &)> fill = {};
};

/// The migrations that this program ships, in order, as `dialect` reads them: each numbered file
/// and then its sibling for the engine.
[[nodiscard]] QList<Migration> shippedMigrations(const Dialect &dialect);

/// The statements of a migration file: a blank line ends one, comment lines before one go.
[[nodiscard]] QStringList sqlStatements(const QString &file);

/// Brings a corpus up to the last of its migrations.
class Migrator
{
public:
    explicit Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations)) {}

    [[nodiscard]] int latestVersion() const { return int(m_migrations.size()); }
    [[nodiscard]] static Core::Result<int> version(Connection &connection);

    /// Runs each migration that is missing in a transaction of its own; a failed one leaves the
    /// version before it. NewerCorpus (detail: both versions) where the corpus is ahead.
    [[nodiscard]] Core::Result<void> migrate(Connection &connection) const;
    /// The same after copying an existing older corpus beside itself; the copy's path, empty
    /// where nothing was to do.
    [[nodiscard]] Core::Result<QString> copyAndMigrate(Connection &connection) const;

private:
    [[nodiscard]] Core::Result<void> apply(Connection &connection,
                                           const Migration &migration) const;

    QList<Migration> m_migrations;
};

} // namespace Gainsay::Corpus
