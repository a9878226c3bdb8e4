// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include "csvtable.h"
#include "jsontable.h"
#include "textdecoder.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// JSON is UTF-8 by its standard, and a line that is not shall not cost the others.
Result<DecodedText> decodedTable(const QByteArray &bytes, SourceFormat format)
{
    auto text = decoded(bytes);
    if (!text && text.error().code == ErrorCode::BadEncoding && format == SourceFormat::JsonLines)
        return DecodedText{QString::fromUtf8(bytes), u"UTF-8"_s};
    return text;
}

} // namespace

QString placeOf(const Table &table, const TableRow &row)
{
    return (table.isList ? u"%1[%2]"_s : u"%1:%2"_s).arg(table.origin).arg(row.line);
}

Result<Table> readTable(const QByteArray &bytes, const QString &origin, SourceFormat format)
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::TooLarge, origin);
    if (format == SourceFormat::Auto)
        format = detectedFormat(bytes, origin);
    const auto text = decodedTable(bytes, format);
    if (!text) {
        const QString &reason = text.error().detail;
        return failure(text.error().code,
                       reason.isEmpty() ? origin : u"%1: %2"_s.arg(origin, reason));
    }
    const QByteArray utf8 = text->text.toUtf8();
    auto table = format == SourceFormat::JsonLines ? readJson(utf8, origin) : readCsv(utf8, origin);
    if (table) {
        table->format = format;
        table->encoding = text->encoding;
    }
    return table;
}

} // namespace Gainsay::Loading
