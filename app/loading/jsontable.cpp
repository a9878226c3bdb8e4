// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsontable.h"

#include <QHash>

#include <yyjson.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

using Document = std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)>;

struct Parsed {
    Document document{nullptr, yyjson_doc_free};
    QString fault; ///< where there is no document
};

Parsed parsed(QByteArrayView json)
{
    yyjson_read_err error{};
    // Without the flag for reading in place yyjson copies what it is given and leaves it alone.
    Parsed out{Document(yyjson_read_opts(const_cast<char *>(json.data()), size_t(json.size()), 0,
                                         nullptr, &error),
                        yyjson_doc_free),
               {}};
    if (!out.document)
        out.fault = u"byte %1: %2"_s.arg(error.pos).arg(QLatin1StringView(error.msg));
    return out;
}

QByteArray written(const yyjson_val *value)
{
    size_t length = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        yyjson_val_write(value, YYJSON_WRITE_NOFLAG, &length), &std::free);
    return {text.get(), qsizetype(length)};
}

QString string(yyjson_val *value)
{
    return QString::fromUtf8(yyjson_get_str(value), qsizetype(yyjson_get_len(value)));
}

QString scalar(yyjson_val *value)
{
    if (yyjson_is_str(value))
        return string(value);
    if (yyjson_is_null(value))
        return {};
    if (yyjson_is_obj(value)) { // an author or publisher, as JSON-LD has them
        yyjson_val *name = yyjson_obj_get(value, "name");
        if (yyjson_is_str(name))
            return string(name);
    }
    return QString::fromUtf8(written(value));
}

/// Lists become lines.
QString cell(yyjson_val *value)
{
    if (!yyjson_is_arr(value))
        return scalar(value);
    QStringList lines;
    yyjson_arr_iter entries = yyjson_arr_iter_with(value);
    while (yyjson_val *entry = yyjson_arr_iter_next(&entries))
        lines.append(scalar(entry));
    return lines.join(u'\n');
}

bool isRecord(yyjson_val *value)
{
    yyjson_obj_iter members = yyjson_obj_iter_with(value);
    return yyjson_equals_str(yyjson_obj_iter_next(&members), "gainsay");
}

/// Collects rows; their keys are the table's columns, in the order in which they turn up.
class JsonRows
{
public:
    explicit JsonRows(const QString &origin) { m_table.origin = origin; }

    /// False where the table is beyond its limits.
    [[nodiscard]] bool add(yyjson_val *value, qint64 line, QByteArray bytes)
    {
        if (!yyjson_is_obj(value))
            return addFault(line, std::move(bytes), u"no object"_s);
        TableRow row{line, {}, std::move(bytes), {}};
        yyjson_obj_iter members = yyjson_obj_iter_with(value);
        while (yyjson_val *key = yyjson_obj_iter_next(&members)) {
            const qsizetype column = columnOf(string(key));
            if (column >= maximumColumns)
                return false;
            while (row.cells.size() <= column)
                row.cells.append(QString());
            row.cells[column] = cell(yyjson_obj_iter_get_val(key));
        }
        m_cells += row.cells.size();
        m_table.rows.append(std::move(row));
        return m_cells <= maximumCells && m_table.rows.size() <= maximumRows;
    }

    [[nodiscard]] bool addFault(qint64 line, QByteArray bytes, const QString &fault)
    {
        m_table.rows.append({line, {}, std::move(bytes), fault});
        return m_table.rows.size() <= maximumRows;
    }

    Table table(bool isList) &&
    {
        m_table.format = SourceFormat::JsonLines;
        m_table.isList = isList;
        return std::move(m_table);
    }

private:
    qsizetype columnOf(const QString &name)
    {
        const auto known = m_columns.constFind(name);
        if (known != m_columns.constEnd())
            return *known;
        m_columns.insert(name, m_table.columns.size());
        m_table.columns.append(name);
        return m_table.columns.size() - 1;
    }

    Table m_table;
    QHash<QString, qsizetype> m_columns;
    qsizetype m_cells = 0;
};

std::unexpected<Core::Error> tooLarge(const QString &origin, qint64 line)
{
    return failure(ErrorCode::TooLarge, u"%1:%2"_s.arg(origin).arg(line));
}

Result<Table> readList(yyjson_doc *document, const QString &origin)
{
    JsonRows rows(origin);
    yyjson_arr_iter entries = yyjson_arr_iter_with(yyjson_doc_get_root(document));
    qint64 number = 0;
    while (yyjson_val *entry = yyjson_arr_iter_next(&entries)) {
        if (!rows.add(entry, ++number, written(entry)))
            return tooLarge(origin, number);
    }
    return number == 0 ? failure(ErrorCode::Empty, origin)
                       : Result<Table>(std::move(rows).table(true));
}

Result<Table> readLines(const QByteArray &utf8, const QString &origin)
{
    JsonRows rows(origin);
    qint64 number = 0;
    for (qsizetype begin = 0; begin < utf8.size();) {
        const qsizetype feed = utf8.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? utf8.size() : feed;
        const QByteArray line = utf8.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const Parsed read = parsed(line);
        yyjson_val *root = yyjson_doc_get_root(read.document.get());
        const bool fits =
            read.document ? rows.add(root, number, line) : rows.addFault(number, line, read.fault);
        if (!fits)
            return tooLarge(origin, number);
    }
    return std::move(rows).table(false);
}

/// Most of JSON Lines has its first line whole; what has not is one object over several lines.
Result<Table> readObject(const QByteArray &utf8, const QString &origin)
{
    const Parsed whole = parsed(utf8);
    if (!whole.document)
        return readLines(utf8, origin);
    JsonRows rows(origin);
    if (!rows.add(yyjson_doc_get_root(whole.document.get()), 1, utf8))
        return tooLarge(origin, 1);
    return std::move(rows).table(false);
}

} // namespace

Result<Table> readJson(const QByteArray &utf8, const QString &origin)
{
    const QByteArray json = utf8.trimmed();
    if (json.isEmpty())
        return failure(ErrorCode::Empty, origin);
    if (json.startsWith('[')) {
        const Parsed list = parsed(json);
        if (!list.document)
            return failure(ErrorCode::Malformed, u"%1: %2"_s.arg(origin, list.fault));
        return readList(list.document.get(), origin);
    }
    const qsizetype feed = json.indexOf('\n');
    const Parsed first = parsed(feed < 0 ? json : json.first(feed));
    if (first.document && isRecord(yyjson_doc_get_root(first.document.get())))
        return failure(ErrorCode::Unsupported, u"%1: Gainsay JSON Lines"_s.arg(origin));
    return first.document ? readLines(utf8, origin) : readObject(utf8, origin);
}

} // namespace Gainsay::Loading
