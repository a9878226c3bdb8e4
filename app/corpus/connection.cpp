// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include <QLoggingCategory>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::Result;

Q_LOGGING_CATEGORY(log, "gainsay.corpus")

/// Statements kept ready; the room has fewer, but for those with a changing number of values.
constexpr qsizetype maximumPrepared = 200;

/// The file by its address, in which any character of a path may stand.
QString address(const QString &path, Access access)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case Access::Create:
        return file + u"?mode=rwc"_s;
    case Access::Write:
        return file + u"?mode=rw"_s;
    case Access::Read:
        return file + u"?mode=ro"_s;
    case Access::ReadImmutable:
        return file + u"?mode=ro&immutable=1"_s;
    case Access::Memory:
        break;
    }
    return u"file::memory:"_s;
}

/// SQLite takes U+FEFF and U+FFFE at the beginning of UTF-16 text for a byte-order mark and drops
/// it, and so a quote that begins with one would not be the text at its offsets.
bool looksLikeByteOrder(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return false;
    const QString text = value.toString();
    return text.startsWith(u'\xFEFF') || text.startsWith(u'\xFFFE');
}

/// The same statement and values with those hidden behind a first character.
std::pair<QString, QVariantList> withoutByteOrder(const QString &sql, QVariantList values)
{
    const QStringList parts = sql.split(u'?');
    QString out = parts.first();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool hide = looksLikeByteOrder(values[i]);
        if (hide)
            values[i] = QVariant(u'_' + values[i].toString());
        out += (hide ? u"substr(?, 2)"_s : u"?"_s) + parts.value(i + 1);
    }
    return {out, values};
}

} // namespace

Connection::Connection(const QString &location)
    : m_location(location), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto connected = connection->connect(access); !connected)
        return std::unexpected(connected.error());
    return connection;
}

Result<void> Connection::connect(Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Core::failure(ErrorCode::Unsupported, u"QSQLITE"_s);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(address(m_location, access));
    const bool reads = access == Access::Read || access == Access::ReadImmutable;
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(busyTimeout)
                                     .arg(reads ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (access != Access::Memory)
        m_held = Core::HeldFile(m_location);
    if (!m_database.open())
        return std::unexpected(toError(m_database.lastError(), m_location));
    for (const QString &sql : dialect().sessionSetup()) {
        if (auto told = run(sql); !told)
            return std::unexpected(told.error());
    }
    return {};
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<int> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return std::unexpected(query.error());
    const Finisher finisher{**query};
    return (*query)->numRowsAffected();
}

Result<std::optional<QVariant>> Connection::value(const QString &sql, const QVariantList &values)
{
    std::optional<QVariant> found;
    const auto query = execute(sql, values);
    if (!query)
        return std::unexpected(query.error());
    const Finisher finisher{**query};
    if ((*query)->next())
        found = (*query)->value(0);
    else if (auto end = ended(**query); !end)
        return std::unexpected(end.error());
    return found;
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString &sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() >= maximumPrepared)
        m_prepared.clear();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return std::unexpected(toError(query->lastError(), m_location));
    m_prepared.insert(sql, query);
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Connection::execute(const QString &sql,
                                                       const QVariantList &values)
{
    if (std::ranges::any_of(values, looksLikeByteOrder)) {
        const auto [hidingSql, hidingValues] = withoutByteOrder(sql, values);
        return execute(hidingSql, hidingValues);
    }
    const auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(int(i), values[i]);
    if ((*query)->exec())
        return query;
    const Core::Error error = toError((*query)->lastError(), m_location);
    (*query)->finish();
    qCDebug(log) << "refused:" << sql << (*query)->lastError().text();
    return std::unexpected(error);
}

Result<void> Connection::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return std::unexpected(toError(query.lastError(), m_location));
    return {};
}

Result<Transaction> Transaction::begin(Connection &connection, const QString &sql)
{
    if (auto begun = connection.run(sql); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Result<Transaction> Transaction::writing(Connection &connection)
{
    return begin(connection, connection.dialect().beginWriting());
}

Result<Transaction> Transaction::reading(Connection &connection)
{
    return begin(connection, connection.dialect().beginReading());
}

Transaction::~Transaction()
{
    // After some failures the engine has rolled back already: then there is nothing to do.
    if (m_connection)
        (void)m_connection->run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto committed = m_connection->run(u"COMMIT"_s);
    if (!committed)
        return std::unexpected(committed.error());
    m_connection = nullptr;
    return {};
}

} // namespace Gainsay::Corpus
