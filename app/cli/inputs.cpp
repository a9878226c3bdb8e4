// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputs.h"

#include "words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

constexpr auto standardInput = "-"_L1;

Result<QList<Input>> filesOf(const QDir &folder, const QString &word, Loading::SourceFormat format)
{
    if (!folder.isReadable())
        return failure(ErrorCode::PermissionDenied, word);
    QList<Input> inputs;
    const QStringList readable{u"*.txt"_s, u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s};
    for (const QString &name : folder.entryList(readable, QDir::Files, QDir::Name))
        inputs.append({folder.filePath(name), true, format});
    if (inputs.isEmpty())
        return failure(ErrorCode::Empty, folder.filePath(readable.join(u' ')));
    return inputs;
}

bool isAddress(const QString &word)
{
    return word.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || word.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

} // namespace

Result<QList<Input>> inputsOf(const QString &word, Loading::SourceFormat format)
{
    if (word == standardInput)
        return QList<Input>{{word, false, format}};
    const QFileInfo info(word);
    return info.isDir() ? filesOf(QDir(word), word, format) : QList<Input>{{word, false, format}};
}

Result<Loading::LoadedArticle> readInput(const Input &input)
{
    if (input.path != standardInput)
        return Loading::readFile(input.path, input.format);
    QFile stream;
    if (!stream.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed, input.path);
    QByteArray bytes;
    while (bytes.size() <= Loading::maximumBytes) {
        constexpr qint64 portion = 1024LL * 1024;
        const QByteArray more = stream.read(portion);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (stream.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, input.path);
    return Loading::readBytes(bytes, input.path, input.format);
}

Loading::SourceFormat sourceFormat(const QString &word)
{
    if (word == u"html"_s)
        return Loading::SourceFormat::Html;
    return word == u"text"_s ? Loading::SourceFormat::Text : Loading::SourceFormat::Auto;
}

std::optional<ExitCode> refusedInputs(const QStringList &inputs, const QString &format,
                                      const Terminal &terminal)
{
    if (!QStringList{u"auto"_s, u"text"_s, u"html"_s}.contains(format)) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("There is no format “%1”; use “--as auto”, “--as text” or "
                                       "“--as html”.")
                                 .arg(format));
    }
    const auto address = std::ranges::find_if(inputs, isAddress);
    if (address == inputs.end())
        return std::nullopt;
    return terminal.fail(ExitCode::BadCall,
                         Words::tr("%1: this version of Gainsay does not fetch pages yet; save the "
                                   "page and name that file.")
                             .arg(*address));
}

} // namespace Gainsay::Cli
