// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpuscontroller.h"

#include "corpustasks.h"
#include "errortext.h"

#include "corpus/asynccorpusstore.h"
#include "editing/unsaved.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace Gainsay::Ui {

using namespace Core;
using Corpus::ArticleSnapshot;
using Corpus::ArticleSummary;
using Corpus::CorpusStore;
using Editing::OpenArticle;
using Editing::Session;

/// Files on their way in.
struct CorpusController::Import {
    QStringList waiting;
    QStringList leftOut;
    int added = 0;
    ArticleId first;
    const Session *corpus = nullptr; ///< where they go; never looked into
};

CorpusController::CorpusController(QObject *parent) : QObject(parent) {}

CorpusController::~CorpusController()
{
    m_article.reset();
}

void CorpusController::open(const QString &path, const QString &annotator,
                            Editing::CorpusStart start)
{
    const int request = ++m_openings;
    giveUpOpening();
    m_opening = Editing::startStore(path, start);
    Editing::factsOf(*m_opening, annotator)
        .then(this, [this, path, request](const Result<Editing::SessionFacts> &facts) {
            if (request != m_openings)
                return;
            auto store = std::move(m_opening);
            if (!facts) {
                Q_EMIT openFailed(path, facts.error());
                return;
            }
            m_next = std::make_unique<Session>(std::move(store), path, *facts);
            switchWhenSaved();
        });
}

void CorpusController::giveUpOpening()
{
    if (!m_opening)
        return;
    // Letting go of a store waits for its thread, which may wait for a lock: not here.
    Corpus::AsyncCorpusStore *late = m_opening.get();
    m_givenUp.push_back(std::move(m_opening));
    late->opened().then(this, [this, late](const Result<void> &) {
        std::erase_if(m_givenUp, [late](const auto &store) { return store.get() == late; });
    });
}

void CorpusController::switchWhenSaved()
{
    // What was edited in the open corpus is written before it is left.
    if (m_next && (!m_session || m_session->queue().pending() == 0))
        takeSession(std::move(m_next));
}

void CorpusController::takeSession(std::unique_ptr<Session> session)
{
    close();
    m_session = std::move(session);
    Editing::WriteQueue &queue = m_session->queue();
    connect(&queue, &Editing::WriteQueue::pendingChanged, this,
            [this](qsizetype pending) { Q_EMIT savedChanged(pending == 0); });
    // Queued: the session must not die amid its own signal.
    connect(&queue, &Editing::WriteQueue::pendingChanged, this, &CorpusController::switchWhenSaved,
            Qt::QueuedConnection);
    connect(&queue, &Editing::WriteQueue::failed, this, [this](const Error &error) {
        m_next.reset(); // the user decides about this corpus first
        Q_EMIT saveFailed(error);
    });
    connect(&queue, &Editing::WriteQueue::saved, this, &CorpusController::refreshSummary);
    Q_EMIT opened();
    Q_EMIT savedChanged(true);
    loadArticles();
}

void CorpusController::close()
{
    if (!m_session)
        return;
    m_wanted = {};
    // They die when this returns, the article before the session whose queue it borrows.
    const auto session = std::move(m_session);
    const auto article = std::move(m_article);
    Q_EMIT articleOpened(nullptr);
    Q_EMIT closed();
}

void CorpusController::loadArticles()
{
    m_session->store()
        .run([](CorpusStore &store) { return store.articles(); })
        .then(this,
              [this, session = m_session.get()](const Result<QList<ArticleSummary>> &articles) {
                  if (session != m_session.get())
                      return;
                  if (articles)
                      Q_EMIT articlesLoaded(*articles);
                  else
                      Q_EMIT articleFailed(articles.error());
              });
}

void CorpusController::refreshArticles()
{
    if (!m_session)
        return;
    m_session->store()
        .run([](CorpusStore &store) { return store.articles(); })
        .then(this,
              [this, session = m_session.get()](const Result<QList<ArticleSummary>> &articles) {
                  if (session != m_session.get() || !articles)
                      return; // what is wrong with the corpus shows when something is asked of it
                  for (const ArticleSummary &article : *articles)
                      Q_EMIT articleUpdated(article);
              });
}

void CorpusController::openArticle(ArticleId id)
{
    if (!m_session || m_wanted == id)
        return;
    m_wanted = id;
    if (m_article && m_article->article().id == id)
        return; // back before the other one came
    m_session->store()
        .run([id](CorpusStore &store) { return store.snapshot(id); })
        .then(this, [this, id, session = m_session.get()](Result<ArticleSnapshot> snapshot) {
            const bool shown = m_article && m_article->article().id == id;
            if (session != m_session.get() || m_wanted != id || shown)
                return; // the user has gone on meanwhile
            if (!snapshot) {
                m_wanted = m_article ? m_article->article().id : ArticleId();
                Q_EMIT articleFailed(snapshot.error());
                return;
            }
            Editing::layOver(*snapshot, session->queue().entries());
            auto article = std::make_unique<OpenArticle>(*snapshot, session->scheme(),
                                                         session->annotator().id, session->queue());
            const auto previous = std::exchange(m_article, std::move(article));
            Q_EMIT articleOpened(m_article.get());
        });
}

void CorpusController::loadAgain()
{
    if (!m_article)
        return;
    const ArticleId id = m_article->article().id;
    m_session->store()
        .run([id](CorpusStore &store) { return store.snapshot(id); })
        .then(this, [this, id, session = m_session.get()](Result<ArticleSnapshot> fresh) {
            const bool shown = m_article && m_article->article().id == id;
            if (session != m_session.get() || !shown)
                return;
            if (!fresh) {
                Q_EMIT articleFailed(fresh.error());
                return;
            }
            Editing::layOver(*fresh, session->queue().entries());
            m_article->replace(*fresh);
        });
}

void CorpusController::reloadArticle()
{
    if (!m_article || !m_session->queue().error())
        return;
    const ArticleId id = m_article->article().id;
    m_session->store()
        .run([id](CorpusStore &store) { return store.snapshot(id); })
        .then(this, [this, id, session = m_session.get()](const Result<ArticleSnapshot> &fresh) {
            if (session != m_session.get() || !session->queue().error())
                return;
            if (!fresh) {
                Q_EMIT articleFailed(fresh.error());
                return;
            }
            const Editing::Rescue rescue = Editing::rescued(*fresh, session->queue().entries());
            if (m_article && m_article->article().id == id)
                m_article->replace(rescue.snapshot);
            session->queue().replaceStuck(rescue.kept);
            Q_EMIT reloaded(static_cast<int>(rescue.lost.size()),
                            Editing::quotesOf(rescue.lost, fresh->article.text, id));
        });
}

void CorpusController::refreshSummary(ArticleId id)
{
    if (!m_session)
        return; // closed meanwhile
    m_session->store()
        .run([id](CorpusStore &store) { return store.articleSummary(id); })
        .then(this, [this](const Result<ArticleSummary> &summary) {
            if (summary)
                Q_EMIT articleUpdated(*summary);
        });
}

void CorpusController::importFiles(const QStringList &paths)
{
    if (!m_session || paths.isEmpty())
        return;
    auto import = std::make_shared<Import>();
    import->waiting = paths;
    import->corpus = m_session.get();
    importNext(import);
}

void CorpusController::importNext(const std::shared_ptr<Import> &import)
{
    if (m_session.get() != import->corpus) {
        import->leftOut += import->waiting; // another corpus is open: not theirs
        Q_EMIT importFinished(import->added, import->leftOut);
        return;
    }
    if (import->waiting.isEmpty()) {
        Q_EMIT importFinished(import->added, import->leftOut);
        if (!import->first.isNull())
            openArticle(import->first);
        return;
    }
    const QString path = import->waiting.takeFirst();
    // One task a file: edits made meanwhile are saved in between.
    m_session->store()
        .run([path](CorpusStore &store) { return addFile(store, path); })
        .then(this, [this, import, path](const Result<ArticleId> &added) {
            if (added) {
                ++import->added;
                if (import->first.isNull())
                    import->first = *added;
                refreshSummary(*added);
            } else if (added.error().code == ErrorCode::AlreadyExists) {
                import->leftOut.append(
                    tr("%1 is in the corpus already.").arg(QFileInfo(path).fileName()));
                if (import->first.isNull())
                    import->first = ArticleId::fromText(added.error().detail);
            } else {
                import->leftOut.append(errorText(added.error(), QFileInfo(path).fileName()));
            }
            importNext(import);
        });
}

void CorpusController::importSample()
{
    if (!m_session)
        return;
    m_session->store().run(addSample).then(this, [this](const Result<ArticleId> &added) {
        if (!added) {
            Q_EMIT articleFailed(added.error());
            return;
        }
        refreshSummary(*added);
        openArticle(*added);
    });
}

void CorpusController::exportJsonLines(const QString &path)
{
    if (!m_session)
        return;
    QtConcurrent::run(exportCorpus, m_session->location(), path)
        .then(this, [this, path](const Result<qint64> &written) {
            if (written)
                Q_EMIT exported(path, *written);
            else
                Q_EMIT exportFailed(path, written.error());
        });
}

} // namespace Gainsay::Ui
