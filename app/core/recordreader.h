// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocktime.h"
#include "enumnames.h"
#include "frozentext.h"

#include <QDateTime>
#include <QStringList>

#include <yyjson.h>

#include <optional>
#include <type_traits>

namespace Gainsay::Core {

/// A value and where in the record it stands; the value is null once something was amiss.
struct RecordNode {
    yyjson_val *value = nullptr;
    QString place;
};

/// Reads parts of a record. The first fault is kept and the rest is read to no effect, so that
/// the readers of whole items need not ask after each field.
class RecordReader
{
public:
    explicit RecordReader(const FrozenText &text) : m_text(text) {}

    [[nodiscard]] const QString &fault() const { return m_fault; }

    void complain(const RecordNode &node, const QString &reason);

    static bool isNull(const RecordNode &node) { return yyjson_is_null(node.value); }
    RecordNode member(const RecordNode &node, const char *key);
    QString string(const RecordNode &node);
    QString stringOrNull(const RecordNode &node) { return isNull(node) ? QString() : string(node); }
    /// A whole number that an offset can be: never negative.
    qsizetype offset(const RecordNode &node);
    int number(const RecordNode &node) { return static_cast<int>(offset(node)); }

    template <class Id> Id id(const RecordNode &node)
    {
        const QString text = string(node);
        const Id out = Id::fromText(text);
        if (out.text() != text)
            complain(node, QStringLiteral("no id"));
        return out;
    }

    template <class Id> std::optional<Id> idOrNull(const RecordNode &node)
    {
        return isNull(node) ? std::nullopt : std::optional(id<Id>(node));
    }

    template <class E> E name(const RecordNode &node)
    {
        const auto known = fromName<E>(string(node));
        if (!known)
            complain(node, QStringLiteral("unknown name"));
        return known.value_or(E{});
    }

    template <class Convert> auto list(const RecordNode &node, Convert convert)
    {
        QList<std::invoke_result_t<Convert, RecordNode>> out;
        if (!yyjson_is_arr(node.value)) {
            complain(node, QStringLiteral("no list"));
            return out;
        }
        yyjson_arr_iter entries = yyjson_arr_iter_with(node.value);
        while (yyjson_val *entry = yyjson_arr_iter_next(&entries)) {
            if (!m_fault.isEmpty())
                break;
            out.append(convert(
                RecordNode{entry, QStringLiteral("%1[%2]").arg(node.place).arg(out.size())}));
        }
        return out;
    }

    template <class Id> QList<Id> ids(const RecordNode &node)
    {
        return list(node, [this](const RecordNode &entry) { return id<Id>(entry); });
    }

    QStringList strings(const RecordNode &node);
    std::optional<ClockTime> time(const RecordNode &node);
    /// In UTC; null for an empty string.
    QDateTime instant(const RecordNode &node);
    std::optional<QDate> date(const RecordNode &node);
    /// From "start" and "end" in code points.
    TextSpan span(const RecordNode &node);
    /// Spans whose "text" has to be the text's own.
    Fragments fragments(const RecordNode &node);

private:
    const FrozenText &m_text;
    QString m_fault;
};

} // namespace Gainsay::Core
