// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "words.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

QJsonObject asJson(const Corpus::CorpusInfo &info)
{
    return {{u"corpus"_s, info.location},          {u"schema"_s, info.schemaVersion},
            {u"codebook"_s, info.codebookVersion}, {u"writable"_s, info.writable},
            {u"articles"_s, info.articles},        {u"revisions"_s, info.revisions},
            {u"statements"_s, info.statements},    {u"waiting"_s, info.waiting},
            {u"entities"_s, info.entities},        {u"issues"_s, info.issues},
            {u"annotators"_s, info.annotators},    {u"bytes"_s, info.bytes}};
}

/// Asked of the system, since the store was opened for reading only. The journal needs the folder.
bool canBeWritten(const QString &location)
{
    const QFileInfo file(location);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

void tell(const Corpus::CorpusInfo &info, const Terminal &terminal)
{
    terminal.result(Words::tr("Corpus: %1").arg(info.location));
    terminal.result(Words::tr("Articles: %L1").arg(info.articles));
    if (info.revisions > info.articles)
        terminal.result(Words::tr("Revisions of these: %L1").arg(info.revisions));
    terminal.result(Words::tr("Statements: %L1").arg(info.statements));
    if (info.waiting > 0) {
        terminal.result(
            Words::tr("Of these wait for a place in the latest revision: %L1").arg(info.waiting));
    }
    terminal.result(Words::tr("Speakers and targets: %L1").arg(info.entities));
    terminal.result(Words::tr("Issues: %L1").arg(info.issues));
    terminal.result(Words::tr("Annotators: %L1").arg(info.annotators));
    terminal.result(Words::tr("Codebook version: %1").arg(info.codebookVersion));
    terminal.result(Words::tr("Schema version: %1").arg(info.schemaVersion));
    terminal.result(Words::tr("Size: %1").arg(QLocale().formattedDataSize(info.bytes)));
    if (!info.writable)
        terminal.result(Words::tr("This corpus cannot be written from here."));
}

} // namespace

ExitCode runInfo(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"info"_s, u"CORPUS"_s, Words::tr("Tell what a corpus holds."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadOnly, terminal);
    if (!store)
        return ExitCode::BadCorpus;
    auto info = store->info();
    if (!info)
        return corpusFailure(info.error(), terminal);
    info->writable = canBeWritten(info->location);
    tell(*info, terminal);
    terminal.document(asJson(*info));
    return ExitCode::Done;
}

} // namespace Gainsay::Cli
