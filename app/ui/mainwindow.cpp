// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "articlesmodel.h"
#include "articleview.h"
#include "banner.h"
#include "corpuscontroller.h"
#include "deskcontroller.h"
#include "dialogprompts.h"
#include "entryflow.h"
#include "entrystrip.h"
#include "errortext.h"
#include "firststeps.h"
#include "panellist.h"
#include "speakersmodel.h"
#include "statementsmodel.h"
#include "statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Gainsay::Ui {

using namespace Core;
using Editing::CorpusStart;

MainWindow::MainWindow(std::unique_ptr<Prompts> prompts, QWidget *parent)
    : QMainWindow(parent),
      m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(this)),
      m_preferences(Preferences::load()),
      m_actions(this),
      m_corpus(new CorpusController(this)),
      m_articles(new ArticlesModel(this)),
      m_statements(new StatementsModel(this)),
      m_speakers(new SpeakersModel(this))
{
    m_flow = new EntryFlow(
        [this] { return m_corpus->article() ? &m_corpus->article()->annotations() : nullptr; },
        this);
    buildCentre();
    buildDocks();
    buildMenus();
    connectCorpus();
    connectPanels();
    connectWindowActions();
    applyPreferences();
    setWindowTitle(tr("Gainsay"));
}

MainWindow::~MainWindow()
{
    // The models and the desk look at the article; they let go of it before it dies.
    m_corpus->close();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Back from elsewhere, where another program may have added articles.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_corpus->refreshArticles();
}

QString MainWindow::message() const
{
    return m_banner->text();
}

QString MainWindow::sampleCorpusPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("first-steps.gainsay"));
}

bool MainWindow::askAnnotator()
{
    if (!m_preferences.annotator.isEmpty())
        return true;
    QString suggestion = qEnvironmentVariable("GAINSAY_ANNOTATOR", qEnvironmentVariable("USER"));
    const auto name = m_prompts->annotatorName(suggestion);
    if (!name)
        return false;
    m_preferences.annotator = *name;
    m_preferences.save();
    return true;
}

void MainWindow::start()
{
    if (!m_preferences.lastCorpus.isEmpty()) {
        openCorpus(m_preferences.lastCorpus); // one that is gone is said to be
        return;
    }
    m_sampleWanted = true;
    openCorpus(sampleCorpusPath(), CorpusStart::OpenOrCreate);
}

void MainWindow::openCorpus(const QString &path, CorpusStart start)
{
    if (!askAnnotator()) {
        m_banner->show(
            tr("Gainsay needs a name to put on your statements before it opens a corpus."),
            tr("Enter My Name"), [this, path, start] { openCorpus(path, start); });
        return;
    }
    if (decideUnsaved())
        m_corpus->open(path, m_preferences.annotator, start);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (m_corpus->session()) {
        m_corpus->importFiles(paths);
        return;
    }
    m_importsWanted += paths;
}

void MainWindow::connectCorpus()
{
    connect(m_corpus, &CorpusController::opened, this, [this] {
        const QString path = m_corpus->session()->location();
        m_preferences.remember(path);
        m_preferences.save();
        showRecentCorpora();
        m_status->setCorpus(path);
        m_status->setAnnotator(m_corpus->session()->annotator().name);
        setWindowTitle(tr("%1 — Gainsay").arg(QFileInfo(path).completeBaseName()));
        m_firstSteps->setVisible(m_preferences.firstStepsShown && path == sampleCorpusPath());
    });
    connect(m_corpus, &CorpusController::closed, this, [this] {
        m_articles->setArticles({});
        m_status->setCorpus({});
        m_banner->hide();
    });
    connect(m_corpus, &CorpusController::openFailed, this,
            [this](const QString &path, const Error &error) {
                m_sampleWanted = false; // both were meant for that corpus
                m_importsWanted.clear();
                m_banner->show(errorText(error, QDir::toNativeSeparators(path)),
                               tr("Open Another…"),
                               [this] { m_actions[ActionId::OpenCorpus]->trigger(); });
            });
    connect(m_corpus, &CorpusController::articlesLoaded, this, &MainWindow::onArticlesLoaded);
    connect(m_corpus, &CorpusController::articleUpdated, this, &MainWindow::onArticleUpdated);
    connect(m_corpus, &CorpusController::articleOpened, this, &MainWindow::showArticle);
    connect(m_corpus, &CorpusController::articleFailed, this,
            [this](const Error &error) { m_banner->show(errorText(error)); });
    connect(m_corpus, &CorpusController::importFinished, this, &MainWindow::onImported);
    connect(
        m_corpus, &CorpusController::exported, this, [this](const QString &path, qint64 articles) {
            m_banner->show(tr("%n article(s) exported to %1.", nullptr, static_cast<int>(articles))
                               .arg(QDir::toNativeSeparators(path)));
        });
    connect(m_corpus, &CorpusController::exportFailed, this,
            [this](const QString &path, const Error &error) {
                m_banner->show(errorText(error, QDir::toNativeSeparators(path)));
            });
    connect(m_corpus, &CorpusController::savedChanged, this, &MainWindow::onSavedChanged);
    connect(m_corpus, &CorpusController::saveFailed, this, &MainWindow::onSaveFailed);
    connect(m_corpus, &CorpusController::reloaded, this, &MainWindow::onReloaded);
}

void MainWindow::onArticlesLoaded(const QList<Corpus::ArticleSummary> &articles)
{
    m_articles->setArticles(articles);
    const bool sample = std::exchange(m_sampleWanted, false) && articles.isEmpty();
    const QStringList imports = std::exchange(m_importsWanted, {});
    if (sample)
        m_corpus->importSample();
    if (!imports.isEmpty())
        m_corpus->importFiles(imports);
    if (sample || !imports.isEmpty())
        return;
    const ArticleId last = ArticleId::fromText(m_preferences.lastArticle);
    if (m_articles->indexOf(last).isValid())
        m_corpus->openArticle(last);
    else if (!articles.isEmpty())
        m_corpus->openArticle(articles.first().id);
    else
        sayEmpty();
}

void MainWindow::onArticleUpdated(const Corpus::ArticleSummary &article)
{
    m_articles->update(article);
    const Editing::OpenArticle *open = m_corpus->article();
    const bool shown = open && open->article().id == article.id;
    // Every edit of ours that the summary may not know of is still on its way.
    if (!shown || m_corpus->session()->queue().pending() > 0
        || article.statements == open->annotations().statements().size())
        return;
    m_banner->show(tr("This article was changed elsewhere meanwhile."), tr("Load Again"),
                   [this] { m_corpus->loadAgain(); });
}

void MainWindow::sayEmpty()
{
    m_saysEmpty = true;
    m_banner->show(tr("This corpus has no articles yet."), tr("Add Articles…"),
                   [this] { m_actions[ActionId::ImportArticles]->trigger(); });
}

void MainWindow::showArticle(Editing::OpenArticle *article)
{
    m_desk->setArticle(article);
    m_statements->setArticle(article);
    m_speakers->setArticle(article);
    const bool open = article != nullptr;
    m_view->setEnabled(open);
    if (std::exchange(m_saysEmpty, false))
        m_banner->hide();
    m_actions[ActionId::Undo]->setEnabled(false);
    m_actions[ActionId::Redo]->setEnabled(false);
    if (!open)
        return;
    QUndoStack &stack = article->undoStack();
    connect(&stack, &QUndoStack::canUndoChanged, m_actions[ActionId::Undo], &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_actions[ActionId::Redo], &QAction::setEnabled);
    m_undoIndex = 0;
    connect(&stack, &QUndoStack::indexChanged, this, [this](int index) {
        if (index < std::exchange(m_undoIndex, index))
            m_firstSteps->setUndone();
    });
    connect(article, &Editing::OpenArticle::changed, m_firstSteps,
            [this, article](const ChangeSet &changes) {
                m_firstSteps->follow(changes, article->scheme());
            });
    const ArticleId id = article->article().id;
    m_preferences.lastArticle = id.text();
    m_preferences.save();
    const QModelIndex row = m_articles->indexOf(id);
    m_articleList->setCurrentIndex(row);
    if (!std::exchange(m_walksArticles, false))
        m_view->setFocus();
}

void MainWindow::onImported(int added, const QStringList &leftOut)
{
    if (leftOut.isEmpty())
        m_banner->show(tr("%n article(s) added.", nullptr, added));
    else
        m_banner->show(tr("%n article(s) added.", nullptr, added) + QLatin1Char('\n')
                       + leftOut.join(QLatin1Char('\n')));
}

} // namespace Gainsay::Ui
