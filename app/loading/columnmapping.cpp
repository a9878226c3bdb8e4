// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

struct KnownNames {
    TableField field;
    QStringList names; ///< letters alone, in lower case; the better ones first
};

const QList<KnownNames> &knownNames()
{
    static const QList<KnownNames> known{
        {TableField::Text,
         {u"text"_s, u"fulltext"_s, u"articletext"_s, u"maintext"_s, u"body"_s, u"articlebody"_s,
          u"bodytext"_s, u"content"_s, u"contenttext"_s, u"plaintext"_s, u"story"_s, u"article"_s,
          u"contenthtml"_s, u"html"_s, u"volltext"_s, u"inhalt"_s, u"texte"_s, u"texto"_s,
          u"النص"_s}},
        {TableField::Title,
         {u"title"_s, u"headline"_s, u"heading"_s, u"articletitle"_s, u"titel"_s, u"überschrift"_s,
          u"titre"_s, u"titulo"_s, u"العنوان"_s}},
        {TableField::Byline,
         {u"byline"_s, u"author"_s, u"authors"_s, u"creator"_s, u"writer"_s, u"journalist"_s,
          u"autor"_s, u"autoren"_s, u"auteur"_s}},
        {TableField::Published,
         {u"published"_s, u"publishedat"_s, u"datepublished"_s, u"publisheddate"_s,
          u"publishdate"_s, u"publicationdate"_s, u"pubdate"_s, u"date"_s, u"datetime"_s,
          u"timestamp"_s, u"created"_s, u"createdat"_s, u"time"_s, u"datum"_s}},
        {TableField::Url,
         {u"url"_s, u"link"_s, u"href"_s, u"permalink"_s, u"sourceurl"_s, u"articleurl"_s,
          u"weburl"_s, u"uri"_s, u"canonicalurl"_s}},
        {TableField::Publisher,
         {u"publisher"_s, u"outlet"_s, u"publication"_s, u"newspaper"_s, u"site"_s, u"sitename"_s,
          u"source"_s, u"sourcename"_s, u"medium"_s, u"quelle"_s, u"domain"_s}},
        {TableField::Language, {u"language"_s, u"lang"_s, u"sprache"_s, u"langue"_s}},
    };
    return known;
}

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

/// How long the texts of a column are, on average over the first rows.
double meanLength(int column, const QList<TableRow> &rows)
{
    constexpr qsizetype sample = 50;
    const qsizetype count = std::min(rows.size(), sample);
    qsizetype length = 0;
    for (const TableRow &row : rows.first(count))
        length += column < row.cells.size() ? row.cells[column].size() : 0;
    return count == 0 ? 0 : double(length) / double(count);
}

/// Where no name tells: -1 where none is as long as a sentence.
int longestColumn(const QStringList &columns, const QList<TableRow> &rows)
{
    constexpr double sentence = 60;
    int longest = -1;
    double most = sentence;
    for (int i = 0; i < columns.size(); ++i) {
        const double mean = meanLength(i, rows);
        if (mean > most) {
            longest = i;
            most = mean;
        }
    }
    return columns.size() == 1 ? 0 : longest;
}

/// By name, else by number; -1: neither.
int columnNamed(const QString &wanted, const QStringList &columns)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto index = columns.indexOf(wanted.trimmed(), 0, sensitivity);
        if (index >= 0)
            return int(index);
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= columns.size() ? number - 1 : -1;
}

std::unexpected<Core::Error> noColumn(const Table &table, const QString &wanted)
{
    constexpr qsizetype shown = 20;
    const QString columns =
        table.columns.first(std::min(table.columns.size(), shown)).join(u", "_s);
    return failure(ErrorCode::NoColumn, u"%1: %2 (%3)"_s.arg(table.origin, wanted, columns));
}

} // namespace

ColumnMapping guessedMapping(const QStringList &columns, const QList<TableRow> &rows)
{
    QStringList letters;
    for (const QString &column : columns)
        letters.append(lettersOf(column));
    ColumnMapping mapping;
    for (const auto &[field, names] : knownNames()) {
        for (const QString &name : names) {
            const auto column = int(letters.indexOf(name));
            const bool filled = column >= 0 && (rows.isEmpty() || meanLength(column, rows) > 0);
            if (filled && mapping.column(field) < 0)
                mapping.set(field, column);
        }
    }
    if (mapping.column(TableField::Text) < 0)
        mapping.set(TableField::Text, longestColumn(columns, rows));
    return mapping;
}

Result<ColumnMapping> mappingOf(const Table &table, const QList<ColumnChoice> &chosen)
{
    ColumnMapping mapping = guessedMapping(table.columns, table.rows);
    for (const auto &[field, wanted] : chosen) {
        const int column = columnNamed(wanted, table.columns);
        if (column < 0 && !wanted.isEmpty())
            return noColumn(table, wanted);
        mapping.set(field, column);
    }
    if (mapping.column(TableField::Text) < 0)
        return noColumn(table, u"text"_s);
    return mapping;
}

} // namespace Gainsay::Loading
