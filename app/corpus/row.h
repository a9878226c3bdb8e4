// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clocktime.h"
#include "core/enumnames.h"
#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace Gainsay::Corpus {

/// The row a query stands on. What a row of ours cannot hold (an unknown name, an id that is
/// none) is remembered as its fault: the corpus is damaged.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const
    {
        return m_query.value(column).toString();
    } ///< empty for null
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<Core::ClockTime> optionalClockTime(int column) const;

    template <class I> [[nodiscard]] I id(int column) const
    {
        const I id = I::fromText(text(column));
        if (id.isNull())
            fail(column);
        return id;
    }
    template <class I> [[nodiscard]] std::optional<I> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<I>(id<I>(column));
    }
    template <class E> [[nodiscard]] E name(int column) const
    {
        const auto value = Core::fromName<E>(text(column));
        if (!value)
            fail(column);
        return value.value_or(E{});
    }

    void fail(int column) const;
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    const QSqlQuery &m_query;
    mutable QString m_fault;
};

/// A time as columns hold it: ISO 8601 in UTC, to the millisecond; null for an invalid one.
[[nodiscard]] QVariant stored(const QDateTime &time);
[[nodiscard]] QVariant stored(const std::optional<QDateTime> &time);
[[nodiscard]] QVariant stored(const std::optional<Core::ClockTime> &time);
/// Text that is there, if empty: a null QString would become NULL.
[[nodiscard]] QVariant stored(const QString &text);
/// Text of which empty means not set: NULL.
[[nodiscard]] QVariant storedOrNull(const QString &text);
template <class Tag> [[nodiscard]] QVariant stored(const Core::Id<Tag> &id)
{
    return id.text();
}
template <class Tag> [[nodiscard]] QVariant stored(const std::optional<Core::Id<Tag>> &id)
{
    return id ? QVariant(id->text()) : QVariant(QMetaType::fromType<QString>());
}
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] QVariant stored(E value)
{
    return QString(Core::toName(value));
}

} // namespace Gainsay::Corpus
