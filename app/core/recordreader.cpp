// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordreader.h"

#include <QStringDecoder>

#include <limits>

namespace Gainsay::Core {

using namespace Qt::StringLiterals;

void RecordReader::complain(const RecordNode &node, const QString &reason)
{
    if (m_fault.isEmpty())
        m_fault = u"%1: %2"_s.arg(node.place, reason);
}

RecordNode RecordReader::member(const RecordNode &node, const char *key)
{
    RecordNode out{node.value ? yyjson_obj_get(node.value, key) : nullptr,
                   node.place + u'.' + QLatin1StringView(key)};
    if (!out.value)
        complain(out, u"missing"_s);
    return out;
}

QString RecordReader::string(const RecordNode &node)
{
    if (!yyjson_is_str(node.value)) {
        complain(node, u"no string"_s);
        return {};
    }
    // QString::fromUtf8() would drop a byte-order mark that is part of a quote.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(yyjson_get_str(node.value),
                                  static_cast<qsizetype>(yyjson_get_len(node.value))));
}

qsizetype RecordReader::offset(const RecordNode &node)
{
    constexpr auto most = std::uint64_t{std::numeric_limits<int>::max()};
    if (!yyjson_is_uint(node.value) || yyjson_get_uint(node.value) > most) {
        complain(node, u"no whole number that fits"_s);
        return 0;
    }
    return static_cast<qsizetype>(yyjson_get_uint(node.value));
}

QStringList RecordReader::strings(const RecordNode &node)
{
    return list(node, [this](const RecordNode &entry) { return string(entry); });
}

std::optional<ClockTime> RecordReader::time(const RecordNode &node)
{
    if (isNull(node))
        return std::nullopt;
    const auto out = ClockTime::fromText(string(node));
    if (!out)
        complain(node, u"no time"_s);
    return out;
}

QDateTime RecordReader::instant(const RecordNode &node)
{
    const QString text = string(node);
    if (text.isEmpty())
        return {};
    const QDateTime out = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!out.isValid() || out.timeSpec() != Qt::UTC)
        complain(node, u"no time in UTC"_s);
    return out;
}

std::optional<QDate> RecordReader::date(const RecordNode &node)
{
    if (isNull(node))
        return std::nullopt;
    const QDate out = QDate::fromString(string(node), Qt::ISODate);
    if (!out.isValid())
        complain(node, u"no date"_s);
    return out;
}

TextSpan RecordReader::span(const RecordNode &node)
{
    const CodePointSpan points{offset(member(node, "start")), offset(member(node, "end"))};
    const auto out = m_text.offsets().toUtf16(points);
    if (!out)
        complain(node, out.error().detail);
    return out.value_or(TextSpan{});
}

Fragments RecordReader::fragments(const RecordNode &node)
{
    qsizetype lastEnd = 0;
    return list(node, [&](const RecordNode &entry) {
        const TextSpan out = span(entry);
        const QString quote = string(member(entry, "text"));
        if (out.isEmpty() || out.begin < lastEnd)
            complain(entry, u"empty or out of order"_s);
        else if (quote != m_text.quote(out))
            complain(entry, u"not the text there"_s);
        lastEnd = out.end;
        return out;
    });
}

} // namespace Gainsay::Core
