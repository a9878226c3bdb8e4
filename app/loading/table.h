// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlereader.h"
#include "loadedarticle.h"
#include "sourceformat.h"

#include "core/enumnames.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Gainsay::Loading {

inline constexpr qsizetype maximumRows = 100'000;
inline constexpr qsizetype maximumColumns = 1'000;
inline constexpr qsizetype maximumCells = 2'000'000; ///< a table's, which bounds its memory

/// One row of a table, which may become an article.
struct TableRow {
    qint64 line = 0;   ///< where it begins, from 1; in a list: which of its members, from 1
    QStringList cells; ///< maybe fewer than there are columns
    QByteArray bytes;  ///< as the table has it, in UTF-8
    QString fault;     ///< why it cannot be read, untranslated; empty: it can
};

/// A CSV file or JSON Lines, read as text.
struct Table {
    QString origin;
    SourceFormat format = SourceFormat::Csv;
    bool isList = false; ///< one JSON list, whose rows have no lines
    QString encoding;    ///< what its bytes were decoded as
    QStringList columns;
    QByteArray head; ///< the line of column names in UTF-8; empty: there is none
    QList<TableRow> rows;
};

/// "articles.csv:12", in a list "articles.json[12]".
[[nodiscard]] QString placeOf(const Table &table, const TableRow &row);

/// What a column may say of an article.
enum class TableField { Text, Title, Byline, Published, Url, Publisher, Language };

/// Which column says what: its position, -1 where none does.
class ColumnMapping
{
public:
    ColumnMapping() { m_columns.fill(-1); }
    [[nodiscard]] int column(TableField field) const { return m_columns.at(size_t(field)); }
    void set(TableField field, int column) { m_columns.at(size_t(field)) = column; }
    bool operator==(const ColumnMapping &) const = default;

private:
    std::array<int, 7> m_columns{};
};

/// A column that was chosen by its name or its number (from 1); empty: none shall say this.
struct ColumnChoice {
    TableField field = TableField::Text;
    QString column;
};

/// Reads CSV (parted by comma, semicolon, tab or bar, whichever fits) or JSON (an object a line, or
/// one list of objects). `origin` is a file name or address. Rows that cannot be read are there
/// with their fault. Empty, TooLarge, NotText, BadEncoding, Malformed, Unsupported (Gainsay's own
/// JSON Lines). Blocks; any thread.
[[nodiscard]] Core::Result<Table> readTable(const QByteArray &bytes, const QString &origin,
                                            SourceFormat format = SourceFormat::Auto);

/// Guessed from the names of columns and, for the text, from the first rows: the column with the
/// longest.
[[nodiscard]] ColumnMapping guessedMapping(const QStringList &columns, const QList<TableRow> &rows);

/// The guess, overruled by what was chosen. NoColumn: a chosen one is not there, or none is
/// for the text.
[[nodiscard]] Core::Result<ColumnMapping> mappingOf(const Table &table,
                                                    const QList<ColumnChoice> &chosen = {});

/// The article of one row: title and byline, then its text, which may be HTML. Its source is the
/// row alone, below the names of the columns. Malformed (the row's fault), Empty; detail: the
/// row's place and why. Any thread.
[[nodiscard]] Core::Result<LoadedArticle> articleOfRow(const Table &table, const TableRow &row,
                                                       const ColumnMapping &mapping);

} // namespace Gainsay::Loading

namespace Gainsay::Core {

/// As the command line spells them.
template <> struct EnumNames<Loading::TableField> {
    using enum Loading::TableField;
    static constexpr std::array<std::pair<Loading::TableField, QLatin1StringView>, 7> table{{
        {Text, QLatin1StringView("text")},
        {Title, QLatin1StringView("title")},
        {Byline, QLatin1StringView("byline")},
        {Published, QLatin1StringView("published")},
        {Url, QLatin1StringView("url")},
        {Publisher, QLatin1StringView("publisher")},
        {Language, QLatin1StringView("language")},
    }};
};

} // namespace Gainsay::Core
