// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "words.h"

#include "core/scheme.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

using Core::ErrorCode;
using Core::failure;

Core::Result<Core::Scheme> codebookFrom(const QString &path)
{
    if (path.isEmpty())
        return Core::Scheme::builtIn();
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, path);
    return Core::Scheme::fromJson(file.readAll());
}

ExitCode codebookFailure(const Core::Error &error, const QString &path, const Terminal &terminal)
{
    const QString words = error.code == ErrorCode::Invalid
        ? Words::tr("%1: this is no codebook (%2); correct it there.").arg(path, error.detail)
        : sentence(error);
    return terminal.fail(ExitCode::BadInput, words);
}

} // namespace

ExitCode runInit(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"init"_s, u"CORPUS"_s, Words::tr("Make a new, empty corpus."));
    line.addPositional(u"CORPUS"_s, Words::tr("The file to make, by habit *.gainsay."));
    line.addOption(u"codebook"_s, Words::tr("Use this codebook instead of the built-in one."),
                   u"FILE"_s);
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    const auto codebook = codebookFrom(line.value(u"codebook"_s));
    if (!codebook)
        return codebookFailure(codebook.error(), line.value(u"codebook"_s), terminal);
    const QString location = line.positionals().constFirst();
    if (isDatabaseAddress(location))
        return corpusFailure({ErrorCode::Unsupported, location}, terminal);
    const auto store = Corpus::CorpusStore::create(location, *codebook);
    if (!store)
        return corpusFailure(store.error(), terminal);
    const auto info = (*store)->info();
    if (!info)
        return corpusFailure(info.error(), terminal);
    terminal.note(Words::tr("Made the corpus %1.").arg(location));
    terminal.document({{u"corpus"_s, location},
                       {u"schema"_s, info->schemaVersion},
                       {u"codebook"_s, info->codebookVersion}});
    return ExitCode::Done;
}

} // namespace Gainsay::Cli
