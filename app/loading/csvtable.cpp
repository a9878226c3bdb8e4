// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvtable.h"

#include "csvrows.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// Excel writes its delimiter into a first line "sep=;".
std::optional<char> declaredDelimiter(QByteArrayView utf8)
{
    if (!utf8.startsWith("sep=") || utf8.size() < 6 || (utf8[5] != '\r' && utf8[5] != '\n'))
        return std::nullopt;
    return utf8[4];
}

/// How well rows go together when parted so: those with as many cells as the first one, of 1,000;
/// 0 where there is only one cell.
int agreement(QByteArrayView utf8, char delimiter)
{
    constexpr qsizetype enoughBytes = 256 * 1024;
    constexpr int enoughRows = 100;
    CsvRows rows(utf8.first(std::min(utf8.size(), enoughBytes)), delimiter);
    qsizetype columns = 0;
    int count = 0;
    int alike = 0;
    while (const auto row = rows.next()) {
        if (row->unclosed || count == enoughRows)
            break;
        if (count++ == 0)
            columns = row->cells.size();
        alike += row->cells.size() == columns ? 1 : 0;
    }
    return columns < 2 ? 0 : alike * 1000 / count;
}

char guessedDelimiter(QByteArrayView utf8, const QString &origin)
{
    constexpr QByteArrayView candidates(",;\t|");
    if (QFileInfo(origin).suffix().toLower() == u"tsv" && agreement(utf8, '\t') > 0)
        return '\t';
    char best = '\x1F'; // stands in no text: a table of one column has no delimiter
    int most = 0;
    for (const char candidate : candidates) {
        const int score = agreement(utf8, candidate);
        if (score > most) {
            best = candidate;
            most = score;
        }
    }
    return best;
}

/// Names are short and no numbers, dates or addresses.
bool areNames(const QStringList &cells)
{
    constexpr qsizetype longestName = 60;
    const auto isName = [](const QString &cell) {
        const bool counted = !cell.isEmpty() && cell.front().isDigit();
        return cell.size() <= longestName && !counted && !cell.contains(u'\n')
            && !cell.contains("://"_L1);
    };
    return std::ranges::all_of(cells, isName)
        && std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); });
}

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QString::number(i));
    return names;
}

QString faultOf(const CsvRow &row, qsizetype columns)
{
    if (row.unclosed)
        return u"a quotation mark that is never closed"_s;
    const qsizetype cells = row.cells.size();
    const bool more = cells > columns
        && std::ranges::any_of(row.cells.sliced(columns),
                               [](const QString &cell) { return !cell.isEmpty(); });
    return more ? u"%1 cells in a table of %2 columns"_s.arg(cells).arg(columns) : QString();
}

} // namespace

Result<Table> readCsv(const QByteArray &utf8, const QString &origin)
{
    const auto declared = declaredDelimiter(utf8);
    const qsizetype begin = declared ? 6 : 0;
    const QByteArrayView body = QByteArrayView(utf8).sliced(begin);
    CsvRows rows(body, declared ? *declared : guessedDelimiter(body, origin));
    Table table;
    table.origin = origin;
    qsizetype cells = 0;
    while (auto row = rows.next()) {
        const QByteArray bytes = body.sliced(row->begin, row->end - row->begin).toByteArray();
        cells += row->cells.size();
        if (table.columns.isEmpty() && !row->unclosed) {
            const bool names = areNames(row->cells);
            table.columns = names ? row->cells : numbered(row->cells.size());
            table.head = names ? bytes : QByteArray();
            if (names)
                continue;
        }
        if (cells > maximumCells || table.columns.size() > maximumColumns
            || table.rows.size() == maximumRows)
            return failure(ErrorCode::TooLarge, u"%1:%2"_s.arg(origin).arg(row->line));
        const QString fault = faultOf(*row, table.columns.size());
        table.rows.append({row->line + (declared ? 1 : 0), std::move(row->cells), bytes, fault});
    }
    if (table.rows.isEmpty())
        return failure(ErrorCode::Empty, origin);
    return table;
}

} // namespace Gainsay::Loading
