// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/heldfile.h"
#include "core/result.h"
#include "dialect.h"
#include "row.h"
#include "sqlerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <type_traits>

namespace Gainsay::Corpus {

/// How a file is opened: an immutable one is read without its journal and without locks. Memory is
/// an empty database that no file has.
enum class Access { Create, Write, Read, ReadImmutable, Memory };

/// One connection to one database, with its prepared statements. Belongs to the thread that
/// opened it. Positional values only (`?`).
class Connection
{
public:
    /// Tells the connection the session setup, which reads nothing of the file as yet.
    [[nodiscard]] static Core::Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                        Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Dialect &dialect() const { return Dialect::sqlite(); }
    [[nodiscard]] const QString &location() const { return m_location; }

    /// Runs one statement; the number of rows it changed itself.
    [[nodiscard]] Core::Result<int> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; nullopt where there is no row.
    [[nodiscard]] Core::Result<std::optional<QVariant>> value(const QString &sql,
                                                              const QVariantList &values = {});
    /// Calls `visit(const Row &)` for each row until it returns false, where it returns anything.
    /// A fault of a row ends it with DamagedCorpus. `visit` must not run the same SQL.
    template <class Visit>
    [[nodiscard]] Core::Result<void> each(const QString &sql, const QVariantList &values,
                                          Visit visit)
    {
        const auto query = execute(sql, values);
        if (!query)
            return std::unexpected(query.error());
        const Finisher finisher{**query};
        while ((*query)->next()) {
            const Row row(**query);
            bool goOn = true;
            if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Row &>>)
                visit(row);
            else
                goOn = visit(row);
            if (!row.fault().isEmpty())
                return Core::failure(Core::ErrorCode::DamagedCorpus, row.fault());
            if (!goOn)
                return {};
        }
        return ended(**query);
    }

private:
    /// A statement left on a row would keep its reading transaction open.
    struct Finisher {
        QSqlQuery &query;
        ~Finisher() { query.finish(); }
    };

    explicit Connection(const QString &location);
    Core::HeldFile m_held; ///< before the database: it is let go of after that is closed
    [[nodiscard]] Core::Result<void> connect(Access access);
    [[nodiscard]] Core::Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);
    [[nodiscard]] Core::Result<std::shared_ptr<QSqlQuery>> execute(const QString &sql,
                                                                   const QVariantList &values);
    [[nodiscard]] Core::Result<void> ended(const QSqlQuery &query) const;

    QString m_location;
    QString m_name; ///< of the QSqlDatabase
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Core::Result<Transaction> writing(Connection &connection);
    [[nodiscard]] static Core::Result<Transaction> reading(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// Where it fails, all is rolled back.
    [[nodiscard]] Core::Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    [[nodiscard]] static Core::Result<Transaction> begin(Connection &connection,
                                                         const QString &sql);

    Connection *m_connection;
};

} // namespace Gainsay::Corpus
