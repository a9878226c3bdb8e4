// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputs.h"

#include "commandline.h"
#include "words.h"

#include "loading/inputfiles.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::ErrorCode;
using Core::failure;
using Core::Result;
using Loading::SourceFormat;
using Loading::TableField;

namespace {

template <class E> QString namesOf()
{
    QStringList names;
    for (const auto &[value, name] : Core::EnumNames<E>::table)
        names.append(name);
    return names.join(u", "_s);
}

/// FIELD=COLUMN; nullopt where it is not so.
std::optional<Loading::ColumnChoice> choiceOf(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    const auto field = Core::fromName<TableField>(word.first(std::max<qsizetype>(sign, 0)));
    if (!field)
        return std::nullopt;
    return Loading::ColumnChoice{*field, word.sliced(sign + 1)};
}

} // namespace

void addInputOptions(CommandLine &line)
{
    line.addOption(u"as"_s, Words::tr("What the input is: %1.").arg(namesOf<SourceFormat>()),
                   u"FORMAT"_s);
    line.addOption(u"column"_s,
                   Words::tr("In tables: which column, by name or number, holds a FIELD of the "
                             "article (%1); nothing behind the sign: none does. May be repeated.")
                       .arg(namesOf<TableField>()),
                   u"FIELD=COLUMN"_s);
}

std::expected<Loading::ReadingOptions, ExitCode> readingOptions(const CommandLine &line,
                                                                const Terminal &terminal)
{
    const auto refused = [&](const QString &why) {
        return std::unexpected(terminal.fail(ExitCode::BadCall, why));
    };
    Loading::ReadingOptions options;
    if (line.has(u"as"_s)) {
        const auto format = Core::fromName<SourceFormat>(line.value(u"as"_s));
        if (!format) {
            return refused(Words::tr("There is no format “%1”; use one of these: %2.")
                               .arg(line.value(u"as"_s), namesOf<SourceFormat>()));
        }
        options.format = *format;
    }
    for (const QString &word : line.values(u"column"_s)) {
        const auto choice = choiceOf(word);
        if (!choice) {
            return refused(Words::tr("“%1” names no column; write FIELD=COLUMN, where FIELD is "
                                     "one of these: %2.")
                               .arg(word, namesOf<TableField>()));
        }
        options.columns.append(*choice);
    }
    return options;
}

bool isStandardInput(const QString &word)
{
    return word == u"-";
}

Result<QByteArray> inputBytes(const QString &word)
{
    if (!isStandardInput(word))
        return Loading::fileBytes(word, Loading::maximumBytes);
    QFile stream;
    if (!stream.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed, word);
    QByteArray bytes;
    while (bytes.size() <= Loading::maximumBytes) {
        constexpr qint64 portion = 1024LL * 1024;
        const QByteArray more = stream.read(portion);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (stream.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, word);
    return bytes;
}

} // namespace Gainsay::Cli
