// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "articlesmodel.h"
#include "articleview.h"
#include "banner.h"
#include "corpuscontroller.h"
#include "deskcontroller.h"
#include "entrystrip.h"
#include "errortext.h"
#include "firststeps.h"
#include "panellist.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace Gainsay::Ui {

using enum ActionId;
using Editing::CorpusStart;

// What the window's own actions do.

void MainWindow::connectWindowActions()
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_actions[id], &QAction::triggered, this, work);
    };
    on(NewCorpus, [this] {
        if (const auto path = m_prompts->newCorpusPath(corpusFolder()))
            openCorpus(*path, CorpusStart::Create);
    });
    on(OpenCorpus, [this] {
        if (const auto path = m_prompts->openCorpusPath(corpusFolder()))
            openCorpus(*path);
    });
    on(ImportArticles, [this] { m_corpus->importFiles(m_prompts->articlePaths()); });
    on(ExportJsonLines, [this] { exportJsonLines(); });
    on(Quit, [this] { close(); });
    on(NextArticle, [this] { stepArticle(1); });
    on(PreviousArticle, [this] { stepArticle(-1); });
    on(NextPane, [this] { focusNextPane(); });
    on(ChangeAnnotator, [this] { changeAnnotator(); });
    on(Serif, [this] { setSerif(m_actions[Serif]->isChecked()); });
    on(ZoomIn, [this] { zoomBy(10); });
    on(ZoomOut, [this] { zoomBy(-10); });
    on(ZoomReset, [this] { zoomBy(0); });
    on(SchemeAutomatic, [this] { setColourScheme(ColourScheme::Automatic); });
    on(SchemeLight, [this] { setColourScheme(ColourScheme::Light); });
    on(SchemeDark, [this] { setColourScheme(ColourScheme::Dark); });
    on(ShowFirstSteps, [this] { setFirstStepsShown(true); });
    on(ShowKeys, [this] { m_prompts->show(tr("All Keys"), allKeys()); });
    on(About, [this] { showAbout(); });
    connect(m_firstSteps, &FirstSteps::dismissed, this, [this] { setFirstStepsShown(false); });
    connect(m_desk, &DeskController::refused, this,
            [this](const Core::Error &error) { m_banner->show(errorText(error)); });
    connect(m_desk, &DeskController::hinted, this,
            [this](const QString &text) { m_strip->setHint(text); });
}

QString MainWindow::corpusFolder() const
{
    const QString &last = m_preferences.lastCorpus;
    // The sample's folder is nobody's place for work.
    return last.isEmpty() || last == sampleCorpusPath() ? QString()
                                                        : QFileInfo(last).absolutePath();
}

void MainWindow::exportJsonLines()
{
    if (!m_corpus->session())
        return;
    const QFileInfo corpus(m_corpus->session()->location());
    const QString suggestion =
        corpus.dir().filePath(corpus.completeBaseName() + QStringLiteral(".jsonl"));
    const auto path = m_prompts->exportPath(suggestion);
    if (!path)
        return;
    // What is still on its way belongs into the file.
    if (m_corpus->session()->queue().pending() == 0)
        m_corpus->exportJsonLines(*path);
    else
        m_exportWanted = *path;
}

void MainWindow::stepArticle(int by)
{
    const QModelIndex here = m_articleList->currentIndex();
    const QModelIndex there = m_articles->index(here.isValid() ? here.row() + by : 0);
    if (there.isValid())
        m_articleList->setCurrentIndex(there);
}

void MainWindow::focusNextPane()
{
    const QList<QWidget *> panes{m_view, m_statementList, m_speakerList, m_articleList};
    qsizetype next = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus())
            next = (i + 1) % panes.size();
    }
    while (!panes[next]->isVisible() && next != 0)
        next = (next + 1) % panes.size();
    panes[next]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showAbout()
{
    m_prompts->show(
        tr("About Gainsay"),
        tr("<h2>Gainsay %1</h2><p>Labels claims, denials and stance in news, per "
           "speaker.</p><p>Free software under the GNU General Public License, version 3 "
           "or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace Gainsay::Ui
