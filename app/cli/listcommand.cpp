// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "words.h"

#include "core/scheme.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

QJsonObject asJson(const Corpus::StatementRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"article"_s, row.article.text()},
            {u"title"_s, row.articleTitle},
            {u"kind"_s, row.kind},
            {u"speakers"_s, row.speakers},
            {u"quote"_s, row.quote},
            {u"start"_s, row.span.begin},
            {u"end"_s, row.span.end},
            {u"denied"_s, row.denied.isEmpty() ? QJsonValue() : QJsonValue(row.denied)},
            {u"annotator"_s, row.annotator}};
}

QStringList idsOf(const QList<Core::Term> &terms)
{
    QStringList ids;
    for (const Core::Term &term : terms)
        ids.append(term.id);
    return ids;
}

/// A code where a word is none of the codebook's; said on the terminal.
std::optional<ExitCode> refusedWord(const QString &word, const QStringList &known,
                                    const Terminal &terminal)
{
    if (word.isEmpty() || known.contains(word))
        return std::nullopt;
    return terminal.fail(ExitCode::BadCall,
                         Words::tr("The codebook of this corpus has no “%1”; use one of: %2.")
                             .arg(word, known.join(u", "_s)));
}

std::optional<ExitCode> refusedFilter(const Corpus::StatementFilter &filter,
                                      const Core::Scheme &scheme, const Terminal &terminal)
{
    QStringList kinds;
    for (const Core::StatementKind &kind : scheme.kinds)
        kinds.append(kind.term.id);
    if (const auto exit = refusedWord(filter.kind, kinds, terminal))
        return exit;
    return refusedWord(filter.stance, idsOf(scheme.stanceValues), terminal);
}

ExitCode listStatements(const Corpus::CorpusStore &store, const Corpus::StatementFilter &filter,
                        const Terminal &terminal)
{
    const auto scheme = store.scheme();
    if (!scheme)
        return corpusFailure(scheme.error(), terminal);
    if (const auto exit = refusedFilter(filter, *scheme, terminal))
        return *exit;
    const auto rows = store.statements(filter);
    if (!rows)
        return corpusFailure(rows.error(), terminal);
    QJsonArray statements;
    for (const Corpus::StatementRow &row : *rows) {
        terminal.result(QStringList{row.kind, row.speakers, oneLine(row.quote), oneLine(row.denied),
                                    oneLine(row.articleTitle), row.annotator}
                            .join(u'\t'));
        if (terminal.speaksJson())
            statements.append(asJson(row));
    }
    terminal.note(Words::tr("Statements: %L1.").arg(rows->size()));
    terminal.document({{u"statements"_s, statements}});
    return ExitCode::Done;
}

} // namespace

ExitCode runList(const QStringList &words, Terminal &terminal)
{
    CommandLine line(
        u"list"_s, u"CORPUS"_s,
        Words::tr("List the statements of a corpus, one a line: kind, speakers, quote, "
                  "what is denied, article, annotator, with tabs between them."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    line.addOption(u"search"_s,
                   Words::tr("Only with these words in the quote or in what is denied."),
                   u"QUERY"_s);
    line.addOption(u"speaker"_s, Words::tr("Only by this speaker."), u"NAME"_s);
    line.addOption(u"kind"_s, Words::tr("Only of this kind, such as claim, denial or stance."),
                   u"KIND"_s);
    line.addOption(u"stance"_s, Words::tr("Only with a stance of this value, such as favour."),
                   u"VALUE"_s);
    line.addOption(u"annotator"_s, Words::tr("Only by this annotator."), u"NAME"_s);
    line.addOption(u"limit"_s, Words::tr("At most this many."), u"N"_s);
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    bool isNumber = true;
    const int limit = line.has(u"limit"_s) ? line.value(u"limit"_s).toInt(&isNumber) : -1;
    if (!isNumber || limit < -1 || (line.has(u"limit"_s) && limit < 0)) {
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("“--limit %1” is no number of statements; give 0 or more.")
                                 .arg(line.value(u"limit"_s)));
    }
    const Corpus::StatementFilter filter{line.value(u"search"_s),    line.value(u"speaker"_s),
                                         line.value(u"kind"_s),      line.value(u"stance"_s),
                                         line.value(u"annotator"_s), limit};
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadOnly, terminal);
    return store ? listStatements(*store, filter, terminal) : ExitCode::BadCorpus;
}

} // namespace Gainsay::Cli
