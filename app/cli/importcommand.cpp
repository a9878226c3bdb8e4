// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "inputs.h"
#include "interrupt.h"
#include "webseries.h"
#include "words.h"

#include "corpus/pageaddition.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

/// Puts one input after the other into a corpus and keeps account.
class Importer
{
public:
    Importer(Corpus::CorpusStore &store, Corpus::NearPages nearPages, Terminal &terminal)
        : m_store(store), m_nearPages(nearPages), m_terminal(terminal)
    {
    }

    /// False where the corpus itself fails: then nothing more can be added.
    [[nodiscard]] bool add(const Loading::SeriesItem &item)
    {
        if (item.article)
            return add(item.origin, *item.article);
        leaveOut(item.origin, sentence(item.article.error()),
                 item.isPart ? ExitCode::Findings : ExitCode::BadInput);
        return true;
    }

    [[nodiscard]] bool add(const WebItem &item)
    {
        if (item.article)
            return add(item.origin, *item.article);
        leaveOut(item.origin, item.article.error().sentence,
                 item.isPart ? ExitCode::Findings : item.article.error().exit);
        return true;
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
    using Kind = Corpus::PageAddition::Kind;

    [[nodiscard]] bool add(const QString &origin, const Loading::LoadedArticle &loaded)
    {
        const auto addition = Corpus::addPage(m_store, loaded.article, loaded.source, m_nearPages);
        if (!addition) {
            m_exit = corpusFailure(addition.error(), m_terminal);
            return false;
        }
        if (addition->kind == Kind::Added || addition->kind == Kind::Revised)
            account(origin, loaded.article.info.title, *addition);
        else
            leaveOutDuplicate(origin, *addition);
        return true;
    }

    /// What could not be read: an input named in the call weighs more than a part of one.
    void leaveOut(const QString &origin, const QString &why, ExitCode exit)
    {
        record(origin, why, {});
        raise(exit);
    }

    void account(const QString &path, const QString &title, const Corpus::PageAddition &addition)
    {
        const QString article = addition.article.text();
        QJsonObject entry{{u"input"_s, path},
                          {u"article"_s, article},
                          {u"title"_s, title},
                          {u"revision"_s, addition.report.revision},
                          {u"near"_s, nearOf(addition)}};
        if (addition.kind == Kind::Revised)
            entry.insert(u"statements"_s, statementsOf(path, addition));
        m_imported.append(entry);
        m_terminal.result(article + u'\t' + (title.isEmpty() ? path : title));
        if (!addition.near.isEmpty()) {
            const Corpus::SimilarArticle &likest = addition.near.constFirst();
            m_terminal.note(Words::tr("%1: the text is %2 % the same as that of article %3.")
                                .arg(path)
                                .arg(qRound(likest.similarity * 100))
                                .arg(likest.article.text()));
        }
    }

    [[nodiscard]] static QJsonArray nearOf(const Corpus::PageAddition &addition)
    {
        QJsonArray near;
        for (const Corpus::SimilarArticle &other : addition.near)
            near.append(QJsonObject{{u"article"_s, other.article.text()},
                                    {u"similarity"_s, other.similarity}});
        return near;
    }

    [[nodiscard]] QJsonObject statementsOf(const QString &path,
                                           const Corpus::PageAddition &addition) const
    {
        const Corpus::RevisionReport &report = addition.report;
        m_terminal.note(Words::tr("%1: revision %2 of article %3. Statements kept: %L4, moved: "
                                  "%L5, uncertain: %L6, orphaned: %L7.")
                            .arg(path)
                            .arg(report.revision)
                            .arg(addition.article.text())
                            .arg(report.kept)
                            .arg(report.moved)
                            .arg(report.uncertain)
                            .arg(report.orphaned));
        return {{u"kept"_s, report.kept},
                {u"moved"_s, report.moved},
                {u"uncertain"_s, report.uncertain},
                {u"orphaned"_s, report.orphaned}};
    }

    void leaveOutDuplicate(const QString &path, const Corpus::PageAddition &addition)
    {
        const QString article = addition.article.text();
        record(path, reason(addition.kind).arg(path, article), article);
        raise(ExitCode::Findings);
    }

    [[nodiscard]] static QString reason(Kind kind)
    {
        if (kind == Kind::Unchanged) {
            return Words::tr("%1: left out, since this page is in the corpus as article %2 and its "
                             "text has not changed; nothing needs to be done.");
        }
        if (kind == Kind::Near) {
            return Words::tr("%1: left out, since article %2 has nearly the same text; import it "
                             "without “--skip-near” to have both.");
        }
        return Words::tr("%1: left out, since this text is in the corpus already as article %2; "
                         "nothing needs to be done.");
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
    Corpus::NearPages m_nearPages;
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

bool isStopped(const QString &upcoming, const Terminal &terminal)
{
    if (!InterruptGuard::asked())
        return false;
    terminal.complain(
        Words::tr("Stopped before %1; the articles before it are in the corpus.").arg(upcoming));
    return true;
}

/// False where it ended before the last one.
template <class Series>
bool importSeries(Series &series, Importer &importer, const Terminal &terminal)
{
    while (series.done() < series.total()) {
        const QString upcoming = series.upcoming();
        if (isStopped(upcoming, terminal))
            return false;
        const auto item = series.next();
        const bool isInterrupted = item && !item->article && InterruptGuard::asked();
        if (isInterrupted ? isStopped(upcoming, terminal) : item && !importer.add(*item))
            return false;
        terminal.progress(series.done(), series.total());
    }
    return true;
}

/// Files first, then what is on the web.
ExitCode importAll(const CommandLine &line, const Loading::ReadingOptions &options,
                   Corpus::CorpusStore &store, Terminal &terminal)
{
    const auto nearPages =
        line.has(u"skip-near"_s) ? Corpus::NearPages::LeaveOut : Corpus::NearPages::Add;
    Importer importer(store, nearPages, terminal);
    WebSeries web(line.values(u"allow-host"_s));
    QStringList files;
    for (const QString &word : line.positionals().sliced(1)) {
        const bool isFeed = options.format == Loading::SourceFormat::Auto && isFeedFile(word);
        if (isFeed || isAddress(word))
            web.add(word, options.format);
        else
            files.append(word);
    }
    Loading::ArticleSeries series = seriesOf(files, options);
    const InterruptGuard guard;
    if (importSeries(series, importer, terminal))
        (void)importSeries(web, importer, terminal);
    return importer.finish();
}

} // namespace

ExitCode runImport(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"import"_s, u"CORPUS INPUT..."_s,
                     Words::tr("Add articles to a corpus. A page whose address is in it already "
                               "becomes the next revision of that article, and its statements go "
                               "along; those whose words are not there for sure wait for a look. "
                               "Texts that are there already are left out."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    line.addPositional(u"INPUT"_s,
                       Words::tr("A file, a folder for every file in it that may hold articles, "
                                 "the address of a page, a feed (its address or file) for the "
                                 "page of every entry, or - for standard input. Each row of a "
                                 "table is an article."));
    addInputOptions(line);
    addWebOptions(line);
    line.addOption(u"annotator"_s,
                   Words::tr("Whose the statements in the inputs are; plain text "
                             "holds none."),
                   u"NAME"_s);
    line.addOption(u"skip-near"_s,
                   Words::tr("Leave out pages whose text is nearly that of another article, "
                             "instead of only naming it."),
                   {});
    if (const auto exit = line.parse(words, terminal, 2))
        return *exit;
    const auto options = readingOptions(line, terminal);
    if (!options)
        return options.error();
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadWrite, terminal);
    return store ? importAll(line, *options, *store, terminal) : ExitCode::BadCorpus;
}

} // namespace Gainsay::Cli
