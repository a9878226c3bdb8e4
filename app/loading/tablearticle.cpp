// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include "articleassembly.h"
#include "htmlparser.h"
#include "htmlreader.h"
#include "languageguess.h"
#include "pagetimes.h"
#include "visibledate.h"
#include "wholearticle.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// A tag that sets a paragraph or line, or one that is closed: two signs that a "<" is no
/// comparison.
bool isMarkup(const QString &text)
{
    static const QRegularExpression tags(
        u"<(?:p|br|div|h[1-6]|li|blockquote|article|section)(?:\\s[^<>]*)?/?>|</[a-z][a-z0-9]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tags.match(text).hasMatch();
}

/// The cells of one row by what they say.
class RowCells
{
public:
    RowCells(const TableRow &row, const ColumnMapping &mapping) : m_row(row), m_mapping(mapping) {}

    [[nodiscard]] QString operator[](TableField field) const
    {
        const int column = m_mapping.column(field);
        return column >= 0 && column < m_row.cells.size() ? m_row.cells[column] : QString();
    }

    /// In one line; what was a list is parted by commas.
    [[nodiscard]] QString line(TableField field) const
    {
        QStringList parts = (*this)[field].split(u'\n', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.simplified();
        return parts.join(u", "_s);
    }

private:
    const TableRow &m_row;
    const ColumnMapping &m_mapping;
};

/// What the text alone would be an article of.
Result<LoadedArticle> articleOfText(const QString &text, const QString &place)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 1024)).toUtf8();
    if (detectedFormat(start, {}) == SourceFormat::Html)
        return readHtml(text.toUtf8(), place, "utf-8");
    LoadedArticle loaded;
    if (!isMarkup(text)) {
        loaded.article = structured(Core::FrozenText::freeze(text));
        return loaded;
    }
    const auto tree = parsedHtml(text);
    if (!tree)
        return failure(tree.error().code, place);
    loaded.article = wholeArticle(*tree);
    return loaded;
}

QString webAddress(const QString &cell)
{
    const QUrl url(cell, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web && !url.host().isEmpty() ? cell : QString();
}

void addInfo(LoadedArticle &loaded, const Core::ArticleInfo &told, const RowCells &cells)
{
    const auto prefer = [](const QString &cell, const QString &other) {
        return cell.isEmpty() ? other : cell;
    };
    Core::ArticleInfo &info = loaded.article.info;
    info = told;
    info.title = prefer(cells.line(TableField::Title), told.title);
    info.byline = prefer(cells.line(TableField::Byline), told.byline);
    info.publisher = prefer(cells.line(TableField::Publisher), told.publisher);
    info.url = prefer(webAddress(cells.line(TableField::Url)), told.url);
    info.language = prefer(cells.line(TableField::Language), told.language);
    if (info.language.isEmpty())
        info.language = guessedLanguage(loaded.article.text.text());
    const QString published = cells.line(TableField::Published);
    auto time = pageTime(published);
    if (!time)
        time = visibleDate(published);
    if (time)
        info.published = time;
}

} // namespace

Result<LoadedArticle> articleOfRow(const Table &table, const TableRow &row,
                                   const ColumnMapping &mapping)
{
    const QString place = placeOf(table, row);
    if (!row.fault.isEmpty())
        return failure(ErrorCode::Malformed, u"%1: %2"_s.arg(place, row.fault));
    const RowCells cells(row, mapping);
    auto loaded = articleOfText(cells[TableField::Text], place);
    if (!loaded)
        return loaded;
    if (loaded->article.segments.isEmpty())
        return failure(ErrorCode::Empty, place);
    const Core::ArticleInfo told = loaded->article.info;
    const QString title = cells.line(TableField::Title);
    if (loaded->source.bytes.isEmpty()) // no page, which has its own
        loaded->article = underTitle(title, cells.line(TableField::Byline), loaded->article);
    addInfo(*loaded, told, cells);
    const bool lines = table.format == SourceFormat::JsonLines;
    loaded->source = {table.head + row.bytes, lines ? u"application/jsonl"_s : u"text/csv"_s,
                      u"UTF-8"_s, QFileInfo(place).fileName()};
    return loaded;
}

} // namespace Gainsay::Loading
