// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleseries.h"

#include "inputfiles.h"

#include <QFileInfo>

#include <utility>

namespace Gainsay::Loading {

using Core::Result;

ArticleSeries::ArticleSeries(ReadingOptions options) : m_options(std::move(options)) {}

void ArticleSeries::addPath(const QString &path)
{
    m_waiting.append(Input{path});
}

void ArticleSeries::addBytes(const QByteArray &bytes, const QString &origin)
{
    m_waiting.append(Input{origin, false, bytes});
}

void ArticleSeries::addError(const Core::Error &error, const QString &origin)
{
    m_waiting.append(Input{origin, false, {}, error});
}

std::optional<SeriesItem> ArticleSeries::next()
{
    std::optional<SeriesItem> item;
    while (!item && (rowsLeft() > 0 || !m_waiting.isEmpty())) {
        if (rowsLeft() > 0)
            item = nextRow();
        else
            item = opened(m_waiting.takeFirst());
    }
    m_done += item ? 1 : 0;
    return item;
}

QString ArticleSeries::upcoming() const
{
    if (rowsLeft() > 0)
        return placeOf(m_table->table, m_table->table.rows[m_table->next]);
    return m_waiting.isEmpty() ? QString() : m_waiting.constFirst().path;
}

std::optional<SeriesItem> ArticleSeries::opened(const Input &input)
{
    if (input.error)
        return SeriesItem{input.path, input.isPart, std::unexpected(*input.error)};
    if (!input.bytes && QFileInfo(input.path).isDir())
        return openedFolder(input);
    const auto bytes =
        input.bytes ? Result<QByteArray>(*input.bytes) : fileBytes(input.path, maximumBytes);
    if (!bytes)
        return SeriesItem{input.path, input.isPart, std::unexpected(bytes.error())};
    const SourceFormat format = m_options.format == SourceFormat::Auto
        ? detectedFormat(*bytes, input.path)
        : m_options.format;
    if (isTable(format))
        return openedTable(input, *bytes, format);
    auto article = readBytes(*bytes, input.path, format);
    // The folder is nobody's business once a corpus is passed on.
    if (article)
        article->source.origin = QFileInfo(input.path).fileName();
    return SeriesItem{input.path, input.isPart, std::move(article)};
}

std::optional<SeriesItem> ArticleSeries::openedFolder(const Input &input)
{
    const auto found = filesInFolder(input.path);
    if (!found)
        return SeriesItem{input.path, input.isPart, std::unexpected(found.error())};
    QList<Input> parts;
    for (const Core::Error &error : found->unreadable)
        parts.append(Input{error.detail, true, {}, error});
    for (const QString &file : found->files)
        parts.append(Input{file, true});
    m_waiting = parts + m_waiting;
    return std::nullopt;
}

std::optional<SeriesItem> ArticleSeries::openedTable(const Input &input, const QByteArray &bytes,
                                                     SourceFormat format)
{
    auto table = readTable(bytes, input.path, format);
    if (!table)
        return SeriesItem{input.path, input.isPart, std::unexpected(table.error())};
    const auto mapping = mappingOf(*table, m_options.columns);
    if (!mapping)
        return SeriesItem{input.path, input.isPart, std::unexpected(mapping.error())};
    m_table = OpenTable{std::move(*table), *mapping};
    return std::nullopt;
}

SeriesItem ArticleSeries::nextRow()
{
    TableRow &row = m_table->table.rows[m_table->next++];
    SeriesItem item{placeOf(m_table->table, row), true,
                    articleOfRow(m_table->table, row, m_table->mapping)};
    row = {}; // not needed again
    return item;
}

} // namespace Gainsay::Loading
