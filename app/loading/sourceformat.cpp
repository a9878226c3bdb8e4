// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceformat.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr std::array suffixes{
    std::pair("csv"_L1, SourceFormat::Csv),
    std::pair("htm"_L1, SourceFormat::Html),
    std::pair("html"_L1, SourceFormat::Html),
    std::pair("json"_L1, SourceFormat::JsonLines),
    std::pair("jsonl"_L1, SourceFormat::JsonLines),
    std::pair("markdown"_L1, SourceFormat::Markdown),
    std::pair("md"_L1, SourceFormat::Markdown),
    std::pair("mht"_L1, SourceFormat::Mhtml),
    std::pair("mhtml"_L1, SourceFormat::Mhtml),
    std::pair("ndjson"_L1, SourceFormat::JsonLines),
    std::pair("pdf"_L1, SourceFormat::Pdf),
    std::pair("tsv"_L1, SourceFormat::Csv),
    std::pair("txt"_L1, SourceFormat::Text),
    std::pair("xhtml"_L1, SourceFormat::Html),
};

constexpr qsizetype beginningLength = 4096;

/// The first bytes without what may stand before anything: a mark, blanks, comments.
QByteArray beginningOf(const QByteArray &bytes)
{
    QByteArray begin = bytes.first(std::min(bytes.size(), beginningLength));
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    begin = begin.trimmed();
    while (begin.startsWith("<!--")) {
        const qsizetype end = begin.indexOf("-->");
        begin = end < 0 ? QByteArray() : begin.sliced(end + 3).trimmed();
    }
    return begin;
}

bool isPage(const QByteArray &begin)
{
    const QByteArray lower = begin.first(std::min<qsizetype>(begin.size(), 1024)).toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html")
        || (lower.startsWith("<?xml") && lower.contains("<html"));
}

bool isHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::ranges::all_of(line.first(colon), [](char c) {
               return c > ' ' && static_cast<uchar>(c) < 0x7F;
           });
}

/// A message: headers alone up to a blank line, one of which says what is in it.
bool isArchive(const QByteArray &begin)
{
    QByteArray head;
    for (const QByteArray &line : begin.split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        const bool goesOn = !head.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'));
        if (!goesOn && !isHeaderLine(line))
            return false;
        head += line.toLower() + '\n';
    }
    return head.startsWith("content-type:") || head.contains("\ncontent-type:");
}

/// An object, or a list of them.
bool isJson(const QByteArray &begin)
{
    const QByteArray start = begin.first(std::min<qsizetype>(begin.size(), 256)).simplified();
    QByteArrayView rest = start;
    if (rest.startsWith('['))
        rest = rest.sliced(1).trimmed();
    return rest.startsWith('{') && rest.sliced(1).trimmed().startsWith('"');
}

std::optional<SourceFormat> toldByBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return SourceFormat::Pdf;
    const QByteArray begin = beginningOf(bytes);
    if (isPage(begin))
        return SourceFormat::Html;
    if (isJson(begin))
        return SourceFormat::JsonLines;
    return isArchive(begin) ? std::optional(SourceFormat::Mhtml) : std::nullopt;
}

} // namespace

SourceFormat detectedFormat(const QByteArray &bytes, const QString &origin)
{
    if (const auto told = toldByBytes(bytes))
        return *told;
    const QString suffix = QFileInfo(origin).suffix().toLower();
    const auto *const found =
        std::ranges::find(suffixes, suffix, [](const auto &pair) { return QString(pair.first); });
    return found == suffixes.end() ? SourceFormat::Text : found->second;
}

QStringList readableSuffixes()
{
    QStringList out;
    for (const auto &[suffix, format] : suffixes)
        out.append(suffix);
    return out;
}

} // namespace Gainsay::Loading
