// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "corpus/corpusstore.h"
#include "editing/openarticle.h"
#include "editing/session.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace Gainsay::Ui {

/// The open corpus and the open article: opens, creates, fills and exports, never blocking.
class CorpusController : public QObject
{
    Q_OBJECT

public:
    explicit CorpusController(QObject *parent = nullptr);
    ~CorpusController() override;

    /// nullptr while no corpus is open.
    [[nodiscard]] Editing::Session *session() const { return m_session.get(); }
    [[nodiscard]] Editing::OpenArticle *article() const { return m_article.get(); }

    /// Replaces the open corpus once the other one is open and every edit in this one is written;
    /// a failure leaves things as they are.
    void open(const QString &path, const QString &annotator, Editing::CorpusStart start);
    /// Closes corpus and article. Edits still queued are lost: the caller has made sure.
    void close();
    void openArticle(Core::ArticleId id);
    /// Takes the open article as the corpus holds it now, with the edits still on their way.
    void loadAgain();
    /// Tells by articleUpdated() what the corpus lists now: others may write to it.
    void refreshArticles();
    /// Adds files one by one; what cannot be added is named in importFinished().
    void importFiles(const QStringList &paths);
    /// Adds the sample that the program brings, and opens it.
    void importSample();
    void exportJsonLines(const QString &path);
    /// Where edits are stuck: loads the article again and carries them over; reloaded() tells what
    /// no longer fits.
    void reloadArticle();

Q_SIGNALS:
    void opened();
    void closed();
    void openFailed(const QString &path, const Core::Error &error);
    void articlesLoaded(const QList<Corpus::ArticleSummary> &articles);
    void articleUpdated(const Corpus::ArticleSummary &article);
    /// The article to show; what was shown before is gone when this returns.
    void articleOpened(Editing::OpenArticle *article);
    void articleFailed(const Core::Error &error);
    /// `leftOut`: a path and why, already in words.
    void importFinished(int added, const QStringList &leftOut);
    void exported(const QString &path, qint64 articles);
    void exportFailed(const QString &path, const Core::Error &error);
    /// Every edit so far is durable, or not.
    void savedChanged(bool saved);
    void saveFailed(const Core::Error &error);
    /// After reloadArticle(): so many edits were lost, on these words.
    void reloaded(int lost, const QStringList &quotes);

private:
    struct Import;
    void giveUpOpening();
    void switchWhenSaved();
    void takeSession(std::unique_ptr<Editing::Session> session);
    void loadArticles();
    void refreshSummary(Core::ArticleId id);
    void importNext(const std::shared_ptr<Import> &import);

    std::unique_ptr<Editing::Session> m_session;
    std::unique_ptr<Editing::OpenArticle> m_article; ///< before the session dies
    Core::ArticleId m_wanted;                 ///< the article asked for last, shown or on its way
    std::unique_ptr<Editing::Session> m_next; ///< open, taken once the session is saved
    std::unique_ptr<Corpus::AsyncCorpusStore> m_opening; ///< on its way to be the session's
    std::vector<std::unique_ptr<Corpus::AsyncCorpusStore>> m_givenUp; ///< until they have opened
    int m_openings = 0; ///< grows with each request, so that a late answer is known as late
};

} // namespace Gainsay::Ui
