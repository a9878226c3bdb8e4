// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "annotatorfilter.h"
#include "commandline.h"
#include "corpusaccess.h"
#include "interrupt.h"
#include "words.h"

#include "exporting/datasetwriter.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::ErrorCode;
using Core::Result;
using Exporting::ExportedArticle;

namespace {

struct Order {
    QString output;
    QSet<Core::AnnotatorId> annotators; ///< empty: all
};

Result<qint64> write(const Corpus::CorpusStore &store, const QList<Corpus::RevisionKey> &revisions,
                     const Order &order, const Terminal &terminal)
{
    qsizetype next = 0;
    const auto source = [&]() -> Result<std::optional<ExportedArticle>> {
        if (next == revisions.size())
            return std::nullopt;
        const auto [article, revision] = revisions[next++];
        auto snapshot = store.standing(article, revision);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        return ExportedArticle{snapshot->article, onlyBy(order.annotators, snapshot->annotations),
                               snapshot->annotatorNames};
    };
    const auto progress = [&](qint64 done) {
        terminal.progress(done, revisions.size());
        return !InterruptGuard::asked();
    };
    if (order.output != u"-"_s)
        return Exporting::writeJsonLinesFile(source, order.output, progress);
    QFile stream;
    if (!stream.open(stdout, QIODevice::WriteOnly))
        return Core::failure(ErrorCode::WriteFailed, order.output);
    return Exporting::writeJsonLines(source, stream, progress);
}

ExitCode exportFailure(const Core::Error &error, const Terminal &terminal)
{
    const bool output = error.code == ErrorCode::WriteFailed || error.code == ErrorCode::Cancelled
        || error.code == ErrorCode::AlreadyExists;
    return output ? terminal.fail(ExitCode::BadInput, sentence(error))
                  : corpusFailure(error, terminal);
}

ExitCode exportCorpus(const Corpus::CorpusStore &store, const Order &order,
                      const Terminal &terminal)
{
    const InterruptGuard guard;
    const auto revisions = store.standingRevisions();
    if (!revisions)
        return corpusFailure(revisions.error(), terminal);
    const auto written = write(store, *revisions, order, terminal);
    if (!written)
        return exportFailure(written.error(), terminal);
    QSet<Core::ArticleId> articles;
    for (const Corpus::RevisionKey &key : *revisions)
        articles.insert(key.article);
    terminal.note(Words::tr("Articles written: %L1.").arg(articles.size()));
    if (*written > articles.size()) {
        terminal.note(Words::tr("Lines of earlier revisions, in which statements wait or were "
                                "retired: %L1.")
                          .arg(*written - articles.size()));
    }
    terminal.document({{u"output"_s, order.output},
                       {u"format"_s, u"jsonl"_s},
                       {u"articles"_s, articles.size()},
                       {u"lines"_s, *written}});
    return ExitCode::Done;
}

void addWords(CommandLine &line)
{
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    line.addPositional(u"OUTPUT"_s, Words::tr("The file to write, or - for standard output."));
    line.addOption(u"as"_s, Words::tr("The dataset's format: jsonl."), u"FORMAT"_s);
    line.addOption(u"annotator"_s,
                   Words::tr("Only the statements of this annotator; may be given "
                             "several times."),
                   u"NAME"_s);
}

std::optional<ExitCode> refusedWords(const CommandLine &line, const Terminal &terminal)
{
    if (line.value(u"as"_s) != u"jsonl"_s) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("Say the format as “--as jsonl”, the only one in this "
                                       "version of Gainsay."));
    }
    if (line.positionals().at(1) == u"-"_s && terminal.speaksJson()) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("Standard output cannot hold the dataset and the answer of "
                                       "“--json”; name a file for one of them."));
    }
    return std::nullopt;
}

} // namespace

ExitCode runExport(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"export"_s, u"CORPUS OUTPUT --as FORMAT"_s,
                     Words::tr("Write a corpus as a dataset."));
    addWords(line);
    if (const auto exit = line.parse(words, terminal, 2, 2))
        return *exit;
    if (const auto exit = refusedWords(line, terminal))
        return *exit;
    const auto store = openedCorpus(line.positionals().at(0), Corpus::OpenMode::ReadOnly, terminal);
    if (!store)
        return ExitCode::BadCorpus;
    const auto annotators = store->annotators();
    if (!annotators)
        return corpusFailure(annotators.error(), terminal);
    const auto chosen = annotatorsNamed(line.values(u"annotator"_s), *annotators);
    if (!chosen) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("Nobody called “%1” has labelled in this corpus; check the "
                                       "name.")
                                 .arg(chosen.error().detail));
    }
    return exportCorpus(*store, {line.positionals().at(1), *chosen}, terminal);
}

} // namespace Gainsay::Cli
