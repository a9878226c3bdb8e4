// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <csv.h>

#include <optional>

namespace Gainsay::Loading {

/// A row of CSV and where it stands.
struct CsvRow {
    QStringList cells;
    qsizetype begin = 0; ///< in bytes
    qsizetype end = 0;
    qint64 line = 0;       ///< from 1
    bool unclosed = false; ///< a quotation mark never ends: this row is what is left of the table
};

/// Takes CSV in UTF-8 apart, row by row. Line ends are LF, CR or both; a cell in quotation marks
/// may hold them. Blank lines are no rows. After a row that is `unclosed` it goes on with the next
/// line, a few times. Linear.
class CsvRows
{
public:
    /// `bytes` must outlive it.
    CsvRows(QByteArrayView bytes, char delimiter);
    ~CsvRows();
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] qsizetype lineEnd() const;
    bool skipBlankLines();
    void begin();
    void feedLine();
    CsvRow finished();
    CsvRow givenUp();

    QByteArrayView m_bytes;
    char m_delimiter;
    csv_parser m_parser{};
    QStringList m_cells;
    bool m_rowEnded = false;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qsizetype m_rowBegin = 0;
    qsizetype m_firstLineEnd = 0;
    qint64 m_rowLine = 1;
    int m_givenUp = 0;
};

} // namespace Gainsay::Loading
