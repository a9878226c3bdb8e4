// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "articleview.h"
#include "colourscheme.h"
#include "corpuscontroller.h"
#include "firststeps.h"

#include <QScreen>

namespace Gainsay::Ui {

using namespace Core;

// What MainWindow remembers for its user: kept at once, for nobody knows how a program will end.

void MainWindow::applyPreferences()
{
    m_view->setSerif(m_preferences.serif);
    m_view->setTextSize(m_preferences.zoom / 100.0);
    m_actions[ActionId::Serif]->setChecked(m_preferences.serif);
    showColourScheme(m_preferences.colourScheme);
    if (m_preferences.windowGeometry.isEmpty() || !restoreGeometry(m_preferences.windowGeometry))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize() * 0.94)); // frames need room
    restoreState(m_preferences.windowState);
    m_firstSteps->hide();
    showRecentCorpora();
}

void MainWindow::setColourScheme(ColourScheme scheme)
{
    m_preferences.colourScheme = scheme;
    m_preferences.save();
    showColourScheme(scheme);
}

void MainWindow::showColourScheme(ColourScheme scheme)
{
    m_actions[ActionId::SchemeAutomatic]->setChecked(scheme == ColourScheme::Automatic);
    m_actions[ActionId::SchemeLight]->setChecked(scheme == ColourScheme::Light);
    m_actions[ActionId::SchemeDark]->setChecked(scheme == ColourScheme::Dark);
    Ui::applyColourScheme(scheme);
}

void MainWindow::zoomBy(int percent)
{
    m_preferences.zoom = percent == 0 ? 100 : std::clamp(m_preferences.zoom + percent, 50, 300);
    m_preferences.save();
    m_view->setTextSize(m_preferences.zoom / 100.0);
}

void MainWindow::setSerif(bool serif)
{
    m_preferences.serif = serif;
    m_preferences.save();
    m_view->setSerif(serif);
}

void MainWindow::setFirstStepsShown(bool shown)
{
    m_preferences.firstStepsShown = shown;
    m_preferences.save();
    m_firstSteps->setVisible(shown);
}

void MainWindow::changeAnnotator()
{
    const auto name = m_prompts->annotatorName(m_preferences.annotator);
    if (!name || *name == m_preferences.annotator || !decideUnsaved())
        return;
    m_preferences.annotator = *name;
    m_preferences.save();
    // Whose statements are shown, and whose history is written, begins with the session.
    if (Editing::Session *session = m_corpus->session())
        m_corpus->open(session->location(), *name, Editing::CorpusStart::Open);
}

} // namespace Gainsay::Ui
