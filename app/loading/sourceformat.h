// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/enumnames.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Gainsay::Loading {

/// What bytes hold. Auto: to be found out.
enum class SourceFormat { Auto, Text, Html, Mhtml, Markdown, Pdf, Csv, JsonLines };

/// What `bytes` are: told by how they begin, else by the suffix of `origin`, else Text; never Auto.
[[nodiscard]] SourceFormat detectedFormat(const QByteArray &bytes, const QString &origin);

/// Whether a row of it is an article.
[[nodiscard]] constexpr bool isTable(SourceFormat format)
{
    return format == SourceFormat::Csv || format == SourceFormat::JsonLines;
}

/// The suffixes of files that may hold articles, lower case without the dot, sorted.
[[nodiscard]] QStringList readableSuffixes();

} // namespace Gainsay::Loading

namespace Gainsay::Core {

/// As the command line spells them.
template <> struct EnumNames<Loading::SourceFormat> {
    using enum Loading::SourceFormat;
    static constexpr std::array<std::pair<Loading::SourceFormat, QLatin1StringView>, 8> table{{
        {Auto, QLatin1StringView("auto")},
        {Text, QLatin1StringView("text")},
        {Html, QLatin1StringView("html")},
        {Mhtml, QLatin1StringView("mhtml")},
        {Markdown, QLatin1StringView("markdown")},
        {Pdf, QLatin1StringView("pdf")},
        {Csv, QLatin1StringView("csv")},
        {JsonLines, QLatin1StringView("jsonl")},
    }};
};

} // namespace Gainsay::Core
