// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "articlesmodel.h"
#include "articleview.h"
#include "banner.h"
#include "corpuscontroller.h"
#include "deskcontroller.h"
#include "entryflow.h"
#include "entrystrip.h"
#include "firststeps.h"
#include "panellist.h"
#include "rowdelegate.h"
#include "speakersmodel.h"
#include "statementdelegate.h"
#include "statementsmodel.h"

#include <QDockWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Gainsay::Ui {

using enum ActionId;

// What stands where in MainWindow.

namespace {

QDockWidget *makeDock(QMainWindow *window, const QString &title, const QString &name,
                      QWidget *content)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    return dock;
}

} // namespace

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    m_banner = new Banner(centre);
    m_firstSteps = new FirstSteps(centre);
    m_view = new ArticleView(centre);
    m_strip = new EntryStrip(*m_flow, m_actions, this);
    m_desk = new DeskController(*m_view, *m_strip, *m_flow, m_actions, this);
    m_view->setEnabled(false);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_firstSteps);
    layout->addWidget(m_view, 1);
    setCentralWidget(centre);
    buildStrip();
    for (const ActionId id : Actions::all()) {
        if (Actions::belongsToArticle(id))
            m_view->addAction(m_actions[id]);
        else
            addAction(m_actions[id]);
    }
}

void MainWindow::buildStrip()
{
    // Under panels and page alike: the choices need the room.
    auto *bar = new QToolBar(tr("Statement"), this);
    bar->setObjectName(QStringLiteral("strip"));
    bar->setMovable(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    bar->toggleViewAction()->setVisible(false); // without it nothing can be tagged
    m_strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_strip);
    addToolBar(Qt::BottomToolBarArea, bar);
}

void MainWindow::buildDocks()
{
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_articleList =
        new PanelList(m_articles, new RowDelegate(-1, ArticlesModel::CountRole, this), this);
    m_articleList->describe(tr("Articles"), tr("Articles that you add stand here."));
    m_statementList = new PanelList(m_statements, new StatementDelegate(this), this);
    m_statementList->describe(tr("Statements"),
                              tr("What you tag stands here: who says, denies or holds what."));
    m_speakerList = new PanelList(
        m_speakers, new RowDelegate(SpeakersModel::DigitRole, SpeakersModel::CountsRole, this),
        this);
    m_speakerList->describe(tr("Speakers in this article"), tr("Speakers get a digit each."));
    auto *articles = makeDock(this, tr("Articles"), QStringLiteral("articles"), m_articleList);
    auto *statements =
        makeDock(this, tr("Statements"), QStringLiteral("statements"), m_statementList);
    auto *speakers = makeDock(this, tr("Speakers Here"), QStringLiteral("speakers"), m_speakerList);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // areas are not
    addDockWidget(mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, articles);
    addDockWidget(mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, speakers);
    addDockWidget(mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, statements);
    m_panels = {articles, speakers, statements};
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The first time, panels are as wide as their words want and the window can spare.
    if (!m_preferences.windowState.isEmpty() || event->spontaneous())
        return;
    const int character = fontMetrics().averageCharWidth();
    const auto &[articles, speakers, statements] = m_panels;
    resizeDocks({articles, statements},
                {std::min(character * 32, width() / 5), std::min(character * 44, width() / 4)},
                Qt::Horizontal);
    resizeDocks({articles, speakers}, {3, 2}, Qt::Vertical);
}

void MainWindow::connectPanels()
{
    connect(m_articleList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                const Core::ArticleId id = m_articles->idAt(index);
                const Editing::OpenArticle *open = m_corpus->article();
                const bool other = open && open->article().id != id;
                m_walksArticles = m_articleList->hasFocus() && other;
                if (other && !m_corpus->session()->queue().error())
                    m_banner->hide(); // what it says was about the article before
                m_corpus->openArticle(id);
            });
    connect(m_articleList, &PanelList::clicked, m_view, [this] {
        m_walksArticles = false;
        m_view->setFocus(Qt::MouseFocusReason);
    });
    connect(m_articleList, &PanelList::activated, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_articles, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_corpus->article())
            m_articleList->setCurrentIndex(m_articles->indexOf(m_corpus->article()->article().id));
    });
    connect(m_statementList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_desk->setCurrent(m_statements->idAt(index));
            });
    // The keys that the strip names belong to the article.
    connect(m_statementList, &PanelList::clicked, m_view,
            [this] { m_view->setFocus(Qt::MouseFocusReason); });
    connect(m_statementList, &PanelList::activated, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_desk, &DeskController::currentChanged, this,
            [this](std::optional<Core::StatementId> id) {
                const QModelIndex row = id ? m_statements->indexOf(*id) : QModelIndex();
                m_statementList->setCurrentIndex(row);
                if (row.isValid())
                    m_statementList->scrollTo(row);
            });
    connect(m_speakerList, &PanelList::clicked, this,
            [this](const QModelIndex &index) { m_desk->takeSpeaker(m_speakers->idAt(index)); });
    m_speakerList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_speakerList, &QWidget::customContextMenuRequested, this,
            &MainWindow::showSpeakerMenu);
    connect(m_view, &ArticleView::textSizeStepRequested, this,
            [this](int steps) { zoomBy(10 * steps); });
}

} // namespace Gainsay::Ui
