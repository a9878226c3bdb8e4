// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvrows.h"

#include <QString>

#include <utility>

namespace Gainsay::Loading {

namespace {

/// libcsv's name for being inside a field is not in its header.
constexpr int insideField = 2;

/// Each unclosed row is read to the end of the table.
constexpr int mostGivenUp = 4;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvRows::CsvRows(QByteArrayView bytes, char delimiter) : m_bytes(bytes), m_delimiter(delimiter)
{
    begin();
}

CsvRows::~CsvRows()
{
    csv_free(&m_parser);
}

void CsvRows::begin()
{
    constexpr size_t growth = 64 * 1024; // its own choice, 128 bytes, makes long cells slow
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
    csv_set_blk_size(&m_parser, growth);
}

/// One past the line end of the line at hand.
qsizetype CsvRows::lineEnd() const
{
    qsizetype end = m_position;
    while (end < m_bytes.size() && !isLineEnd(m_bytes[end]))
        ++end;
    if (end == m_bytes.size())
        return end;
    const bool both = m_bytes[end] == '\r' && end + 1 < m_bytes.size() && m_bytes[end + 1] == '\n';
    return end + (both ? 2 : 1);
}

/// False at the end of the table.
bool CsvRows::skipBlankLines()
{
    while (m_position < m_bytes.size() && isLineEnd(m_bytes[m_position])) {
        m_position = lineEnd();
        ++m_line;
    }
    return m_position < m_bytes.size();
}

void CsvRows::feedLine()
{
    const auto addCell = [](void *cell, size_t length, void *self) {
        static_cast<CsvRows *>(self)->m_cells.append(
            QString::fromUtf8(static_cast<const char *>(cell), qsizetype(length)));
    };
    const auto endRow = [](int, void *self) { static_cast<CsvRows *>(self)->m_rowEnded = true; };
    const qsizetype end = lineEnd();
    const QByteArrayView line = m_bytes.sliced(m_position, end - m_position);
    csv_parse(&m_parser, line.data(), size_t(line.size()), addCell, endRow, this);
    m_position = end;
    ++m_line;
    const bool unclosed = m_parser.quoted != 0 && m_parser.pstate == insideField;
    if (m_position == m_bytes.size() && !m_rowEnded && !unclosed)
        csv_fini(&m_parser, addCell, endRow, this);
}

std::optional<CsvRow> CsvRows::next()
{
    m_cells.clear();
    m_rowEnded = false;
    if (!skipBlankLines())
        return std::nullopt;
    m_rowBegin = m_position;
    m_rowLine = m_line;
    m_firstLineEnd = lineEnd();
    while (!m_rowEnded) {
        if (m_position == m_bytes.size())
            return givenUp();
        feedLine();
    }
    return finished();
}

CsvRow CsvRows::finished()
{
    return {std::move(m_cells), m_rowBegin, m_position, m_rowLine, false};
}

CsvRow CsvRows::givenUp()
{
    csv_free(&m_parser);
    begin();
    if (++m_givenUp <= mostGivenUp) {
        m_position = m_firstLineEnd;
        m_line = m_rowLine + 1;
    }
    return {{}, m_rowBegin, m_firstLineEnd, m_rowLine, true};
}

} // namespace Gainsay::Loading
