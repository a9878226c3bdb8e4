// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "corpusaccess.h"
#include "words.h"

#include "core/checks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

/// Checks one article after the other and keeps account.
class Checker
{
public:
    Checker(const Core::Scheme &scheme, const Terminal &terminal)
        : m_scheme(scheme), m_terminal(terminal)
    {
    }

    void check(const Corpus::ArticleSnapshot &snapshot)
    {
        for (const auto &finding :
             Core::checkAll(snapshot.annotations, m_scheme, snapshot.elsewhere)) {
            if (finding.level != Core::CheckLevel::Off)
                add(snapshot, finding);
        }
    }

    /// A statement that an earlier revision keeps, since the latest has not its words for sure.
    void report(const Corpus::WaitingStatement &waiting)
    {
        Core::Finding finding;
        finding.check = u"V26"_s;
        finding.level = Core::CheckLevel::Warning;
        finding.statement = waiting.id;
        finding.detail = u"%1: stands in revision %2 of %3"_s.arg(Core::toName(waiting.placement))
                             .arg(waiting.revision)
                             .arg(waiting.latest);
        add(waiting.article, waiting.articleTitle, waiting.span, finding);
    }

    [[nodiscard]] ExitCode finish(qsizetype articles) const
    {
        m_terminal.note(Words::tr("Articles checked: %L1. Errors: %L2. Warnings: %L3.")
                            .arg(articles)
                            .arg(m_errors)
                            .arg(m_warnings));
        m_terminal.document({{u"articles"_s, articles},
                             {u"errors"_s, m_errors},
                             {u"warnings"_s, m_warnings},
                             {u"findings"_s, m_findings}});
        return m_errors > 0 ? ExitCode::Findings : ExitCode::Done;
    }

private:
    void add(const Corpus::ArticleSnapshot &snapshot, const Core::Finding &finding)
    {
        const Core::Article &article = snapshot.article;
        add(article.id, article.info.title, placeOf(snapshot, finding), finding);
    }

    void add(Core::ArticleId article, const QString &title, Core::CodePointSpan place,
             const Core::Finding &finding)
    {
        m_errors += finding.level == Core::CheckLevel::Error ? 1 : 0;
        m_warnings += finding.level == Core::CheckLevel::Warning ? 1 : 0;
        const QString level = Core::toName(finding.level);
        m_terminal.result(u"%1\t%2\t%3\t%4-%5\t%6\t%7"_s.arg(finding.check, level, article.text())
                              .arg(place.begin)
                              .arg(place.end)
                              .arg(finding.statement.text(), finding.detail));
        m_findings.append(QJsonObject{{u"check"_s, finding.check},
                                      {u"level"_s, level},
                                      {u"article"_s, article.text()},
                                      {u"title"_s, title},
                                      {u"statement"_s, finding.statement.text()},
                                      {u"start"_s, place.begin},
                                      {u"end"_s, place.end},
                                      {u"detail"_s, finding.detail}});
    }

    /// The finding's own span, else the statement's; empty at 0 where that lies outside the text.
    [[nodiscard]] static Core::CodePointSpan placeOf(const Corpus::ArticleSnapshot &snapshot,
                                                     const Core::Finding &finding)
    {
        const auto *const statement = snapshot.annotations.statement(finding.statement);
        const auto whole = statement == nullptr ? Core::TextSpan{} : Core::hull(statement->content);
        return snapshot.article.text.offsets()
            .toCodePoints(finding.span.value_or(whole))
            .value_or(Core::CodePointSpan{});
    }

    const Core::Scheme &m_scheme;
    const Terminal &m_terminal;
    QJsonArray m_findings;
    int m_errors = 0;
    int m_warnings = 0;
};

ExitCode checkCorpus(const Corpus::CorpusStore &store, const Terminal &terminal)
{
    const auto scheme = store.scheme();
    if (!scheme)
        return corpusFailure(scheme.error(), terminal);
    const auto revisions = store.standingRevisions();
    if (!revisions)
        return corpusFailure(revisions.error(), terminal);
    Checker checker(*scheme, terminal);
    QSet<Core::ArticleId> articles;
    for (qsizetype i = 0; i < revisions->size(); ++i) {
        const auto [article, revision] = revisions->at(i);
        const auto snapshot = store.standing(article, revision);
        if (!snapshot)
            return corpusFailure(snapshot.error(), terminal);
        checker.check(*snapshot);
        articles.insert(article);
        terminal.progress(i + 1, revisions->size());
    }
    const auto waiting = store.waitingStatements();
    if (!waiting)
        return corpusFailure(waiting.error(), terminal);
    for (const Corpus::WaitingStatement &statement : *waiting)
        checker.report(statement);
    return checker.finish(articles.size());
}

} // namespace

ExitCode runCheck(const QStringList &words, Terminal &terminal)
{
    CommandLine line(u"check"_s, u"CORPUS"_s,
                     Words::tr("Check a corpus against its codebook. One finding a line: check, "
                               "level, article, place, statement, what was found, with tabs "
                               "between them."));
    line.addPositional(u"CORPUS"_s, Words::tr("The corpus."));
    if (const auto exit = line.parse(words, terminal, 1, 1))
        return *exit;
    const auto store =
        openedCorpus(line.positionals().constFirst(), Corpus::OpenMode::ReadOnly, terminal);
    return store ? checkCorpus(*store, terminal) : ExitCode::BadCorpus;
}

} // namespace Gainsay::Cli
