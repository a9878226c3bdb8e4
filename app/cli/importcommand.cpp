// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "inputs.h"
#include "interrupt.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

using Core::ErrorCode;

namespace {

/// Puts one input after the other into a corpus and keeps account.
class Importer
{
public:
    Importer(Corpus::CorpusStore &store, Terminal &terminal) : m_store(store), m_terminal(terminal)
    {
    }

    /// False where the corpus itself fails: then nothing more can be added.
    [[nodiscard]] bool add(const Loading::SeriesItem &item)
    {
        const auto &loaded = item.article;
        if (!loaded) {
            leaveOut(item);
            return true;
        }
        const auto id = m_store.addArticle(loaded->article, loaded->source);
        if (!id && id.error().code == ErrorCode::AlreadyExists) {
            leaveOutDuplicate(item.origin, id.error().detail);
            return true;
        }
        if (!id) {
            m_exit = corpusFailure(id.error(), m_terminal);
            return false;
        }
        const QString &title = loaded->article.info.title;
        m_imported.append(QJsonObject{
            {u"input"_s, item.origin}, {u"article"_s, id->text()}, {u"title"_s, title}});
        m_terminal.result(id->text() + u'\t' + (title.isEmpty() ? item.origin : title));
        return true;
    }

    /// What could not be read: an input named in the call weighs more than a part of one.
    void leaveOut(const Loading::SeriesItem &item)
    {
        record(item.origin, sentence(item.article.error()), {});
        raise(item.isPart ? ExitCode::Findings : ExitCode::BadInput);
    }

    [[nodiscard]] ExitCode finish() const
    {
        if (m_exit == ExitCode::BadCorpus)
            return m_exit;
        m_terminal.note(Words::tr("Imported: %L1. Left out: %L2.")
                            .arg(m_imported.size())
                            .arg(m_leftOut.size()));
        m_terminal.document({{u"imported"_s, m_imported}, {u"left_out"_s, m_leftOut}});
        return m_exit;
    }

private:
    void leaveOutDuplicate(const QString &path, const QString &article)
    {
        record(path,
               Words::tr("%1: left out, since this text is in the corpus already as article %2; "
                         "nothing needs to be done.")
                   .arg(path, article),
               article);
        raise(ExitCode::Findings);
    }

    void record(const QString &path, const QString &why, const QString &article)
    {
        m_terminal.complain(why);
        m_leftOut.append(
            QJsonObject{{u"input"_s, path},
                        {u"reason"_s, why},
                        {u"article"_s, article.isEmpty() ? QJsonValue() : QJsonValue(article)}});
    }

    void raise(ExitCode code) { m_exit = std::max(m_exit, code); }

    Corpus::CorpusStore &m_store;
    Terminal &m_terminal;
    QJsonArray m_imported;
    QJsonArray m_leftOut;
    ExitCode m_exit = ExitCode::Done;
};

Loading::ArticleSeries seriesOf(const QStringList &words, const Loading::ReadingOptions &options)
{
    Loading::ArticleSeries series(options);
    for (const QString &word : words) {
        if (!isStandardInput(word)) {
            series.addPath(word);
        } else if (const auto bytes = inputBytes(word)) {
            series.addBytes(*bytes, word);
        } else {
            series.addError(bytes.error(), word);
        }
    }
    return series;
}

ExitCode importAll(const QStringList &words, const Loading::ReadingOptions &options,
                   Corpus::CorpusStore &store, Terminal &terminal)
{
    Importer importer(store, terminal);
    Loading::ArticleSeries series = seriesOf(words, options);
    const InterruptGuard guard;
    while (series.done() < series.total()) {
        if (InterruptGuard::asked()) {
            terminal.complain(Words::tr("Stopped before %1; the articles before it are in the "
                                        "corpus.")
                                  .arg(series.upcoming()));
            break;
        }
        const auto item = series.next();
        if (item && !importer.add(*item))
            break;
        terminal.progress(series.done(), series.total());
    }
    return importer.finish();
}

} // namespace

ExitCode runImport(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"import"_s, u"CORPUS INPUT..."_s, Words::tr("Add articles to a corpus."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    line.addPositional(u"INPUT"_s,
                       Words::tr("A file, a folder for every file in it that may hold articles, "
                                 "or - for standard input. Each row of a table is an article."));
    addInputOptions(line);
    line.addOption(u"annotator"_s,
                   Words::tr("Whose the statements in the inputs are; plain text "
                             "holds none."),
                   u"NAME"_s);
    if (const auto exit = line.parse(words, terminal, 2))
        return *exit;
    const QStringList inputs = line.positionals().sliced(1);
    const auto options = readingOptions(line, inputs, terminal);
    if (!options)
        return options.error();
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadWrite, terminal);
    return store ? importAll(inputs, *options, *store, terminal) : ExitCode::BadCorpus;
}

} // namespace Gainsay::Cli
