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

Result<QList<Input>> filesOf(const QDir &folder, const QString &word)
{
    if (!folder.isReadable())
        return failure(ErrorCode::PermissionDenied, word);
    QList<Input> inputs;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        inputs.append({folder.filePath(name), true});
    if (inputs.isEmpty())
        return failure(ErrorCode::Empty, folder.filePath(u"*.txt"_s));
    return inputs;
}

bool isAddress(const QString &word)
{
    return word.startsWith(u"http://"_s, Qt::CaseInsensitive)
        || word.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

} // namespace

Result<QList<Input>> inputsOf(const QString &word)
{
    if (word == standardInput)
        return QList<Input>{{word, false}};
    const QFileInfo info(word);
    return info.isDir() ? filesOf(QDir(word), word) : QList<Input>{{word, false}};
}

Result<Loading::LoadedArticle> readInput(const Input &input)
{
    if (input.path != standardInput)
        return Loading::readTextFile(input.path);
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
    return Loading::readText(bytes, input.path);
}

std::optional<ExitCode> refusedInputs(const QStringList &inputs, const QString &format,
                                      const Terminal &terminal)
{
    if (format == u"html"_s) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("This version of Gainsay does not read HTML yet; save the "
                                       "page as plain text and use “--as text”."));
    }
    if (format != u"auto"_s && format != u"text"_s) {
        return terminal.fail(
            ExitCode::BadCall,
            Words::tr("There is no format “%1”; use “--as auto” or “--as text”.").arg(format));
    }
    const auto address = std::ranges::find_if(inputs, isAddress);
    if (address == inputs.end())
        return std::nullopt;
    return terminal.fail(ExitCode::BadCall,
                         Words::tr("%1: this version of Gainsay does not fetch pages yet; save the "
                                   "page as plain text and name that file.")
                             .arg(*address));
}

} // namespace Gainsay::Cli
