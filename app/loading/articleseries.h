// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <QList>
#include <QString>

#include <optional>

namespace Gainsay::Loading {

/// How inputs are to be read.
struct ReadingOptions {
    SourceFormat format = SourceFormat::Auto;
    QList<ColumnChoice> columns = {}; ///< of every table
};

/// What came of one input, or of one row of a table.
struct SeriesItem {
    QString origin;      ///< a path as given or found; with a line where it is a row
    bool isPart = false; ///< found in a folder or table, not named itself
    Core::Result<LoadedArticle> article;
};

/// The articles of files, folders and tables, one by one: nothing is read before next() comes to
/// it, so that work can end after any article. For one thread; not the GUI's.
class ArticleSeries
{
public:
    explicit ArticleSeries(ReadingOptions options = {});

    void addPath(const QString &path);
    /// What was read already, such as standard input.
    void addBytes(const QByteArray &bytes, const QString &origin);
    /// What could not be read in the first place; comes at its turn.
    void addError(const Core::Error &error, const QString &origin);

    /// The next article, or why one cannot be read; nullopt at the end. Blocks.
    [[nodiscard]] std::optional<SeriesItem> next();

    /// Where the next one is from, or a folder or table that may hold it; empty at the end.
    [[nodiscard]] QString upcoming() const;

    /// Items handed out so far.
    [[nodiscard]] qsizetype done() const { return m_done; }
    /// As far as known: it grows where a folder or table turns up.
    [[nodiscard]] qsizetype total() const { return m_done + m_waiting.size() + rowsLeft(); }

private:
    struct Input {
        QString path;
        bool isPart = false;
        std::optional<QByteArray> bytes = {};
        std::optional<Core::Error> error = {}; ///< that it is, instead
    };
    struct OpenTable {
        Table table;
        ColumnMapping mapping;
        qsizetype next = 0;
    };
    [[nodiscard]] qsizetype rowsLeft() const
    {
        return m_table ? m_table->table.rows.size() - m_table->next : 0;
    }
    /// nullopt where it turned out to be several.
    std::optional<SeriesItem> opened(const Input &input);
    std::optional<SeriesItem> openedFolder(const Input &input);
    std::optional<SeriesItem> openedTable(const Input &input, const QByteArray &bytes,
                                          SourceFormat format);
    SeriesItem nextRow();

    ReadingOptions m_options;
    QList<Input> m_waiting;
    std::optional<OpenTable> m_table;
    qsizetype m_done = 0;
};

} // namespace Gainsay::Loading
