// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row.h"

#include <QSqlRecord>

namespace Gainsay::Corpus {

QDateTime Row::time(int column) const
{
    const QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        fail(column);
    return time;
}

std::optional<QDateTime> Row::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<Core::ClockTime> Row::optionalClockTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const auto time = Core::ClockTime::fromText(text(column));
    if (!time)
        fail(column);
    return time;
}

void Row::fail(int column) const
{
    m_fault = QStringLiteral("%1: %2").arg(m_query.record().fieldName(column), text(column));
}

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs))
                          : QVariant(QMetaType::fromType<QString>());
}

QVariant stored(const std::optional<QDateTime> &time)
{
    return stored(time.value_or(QDateTime()));
}

QVariant stored(const std::optional<Core::ClockTime> &time)
{
    return storedOrNull(time ? time->text() : QString());
}

QVariant stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant storedOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace Gainsay::Corpus
