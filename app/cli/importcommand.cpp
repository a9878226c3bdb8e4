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
    [[nodiscard]] bool add(const Input &input)
    {
        const auto loaded = readInput(input);
        if (!loaded) {
            leaveOut(input, sentence(loaded.error()), {});
            return true;
        }
        const auto id = m_store.addArticle(loaded->article, loaded->source);
        if (!id && id.error().code == ErrorCode::AlreadyExists) {
            leaveOutDuplicate(input.path, id.error().detail);
            return true;
        }
        if (!id) {
            m_exit = corpusFailure(id.error(), m_terminal);
            return false;
        }
        const QString &title = loaded->article.info.title;
        m_imported.append(
            QJsonObject{{u"input"_s, input.path}, {u"article"_s, id->text()}, {u"title"_s, title}});
        m_terminal.result(id->text() + u'\t' + (title.isEmpty() ? input.path : title));
        return true;
    }

    /// An input that could not be read: one named in the call weighs more than one of a folder.
    void leaveOut(const Input &input, const QString &why, const QString &article)
    {
        record(input.path, why, article);
        raise(input.fromFolder ? ExitCode::Findings : ExitCode::BadInput);
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

QList<Input> allInputs(const QStringList &words, Loading::SourceFormat format, Importer &importer)
{
    QList<Input> inputs;
    for (const QString &word : words) {
        const auto found = inputsOf(word, format);
        if (found)
            inputs.append(*found);
        else
            importer.leaveOut({word, false}, sentence(found.error()), {});
    }
    return inputs;
}

ExitCode importAll(const QStringList &words, Loading::SourceFormat format,
                   Corpus::CorpusStore &store, Terminal &terminal)
{
    Importer importer(store, terminal);
    const QList<Input> inputs = allInputs(words, format, importer);
    const InterruptGuard guard;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (InterruptGuard::asked()) {
            terminal.complain(Words::tr("Stopped before %1; the articles before it are in the "
                                        "corpus.")
                                  .arg(inputs[i].path));
            break;
        }
        if (!importer.add(inputs[i]))
            break;
        terminal.progress(i + 1, inputs.size());
    }
    return importer.finish();
}

} // namespace

ExitCode runImport(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"import"_s, u"CORPUS INPUT..."_s, Words::tr("Add articles to a corpus."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    line.addPositional(u"INPUT"_s,
                       Words::tr("A text or HTML file, a folder for every such file in it, or - "
                                 "for standard input."));
    line.addOption(u"as"_s, Words::tr("What the inputs are: auto, text or html."), u"FORMAT"_s);
    line.addOption(u"annotator"_s,
                   Words::tr("Whose the statements in the inputs are; plain text "
                             "holds none."),
                   u"NAME"_s);
    if (const auto exit = line.parse(words, terminal, 2))
        return *exit;
    const QStringList inputs = line.positionals().sliced(1);
    const QString format = line.has(u"as"_s) ? line.value(u"as"_s) : u"auto"_s;
    if (const auto exit = refusedInputs(inputs, format, terminal))
        return *exit;
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadWrite, terminal);
    return store ? importAll(inputs, sourceFormat(format), *store, terminal) : ExitCode::BadCorpus;
}

} // namespace Gainsay::Cli
