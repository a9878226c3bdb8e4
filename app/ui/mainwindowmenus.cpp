// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "corpuscontroller.h"
#include "deskcontroller.h"
#include "panellist.h"
#include "schemetext.h"
#include "speakersmodel.h"
#include "statusline.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

namespace Gainsay::Ui {

using enum ActionId;

// Which menu leads to what in MainWindow, and the list of all keys, which follows the menus.

void MainWindow::fill(QMenu &menu, std::initializer_list<std::initializer_list<ActionId>> groups)
{
    for (const auto &group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const ActionId id : group)
            menu.addAction(m_actions[id]);
    }
}

void MainWindow::buildMenus()
{
    buildCorpusMenu();
    fill(*menuBar()->addMenu(tr("&Edit")),
         {{Undo, Redo},
          {EditSpeaker, EditDenied, SetContent, JoinSelection, SetCue, SetSource, TrimContent},
          {AddFragment, DropFragments},
          {DeleteStatement}});
    buildTagMenu();
    fill(*menuBar()->addMenu(tr("&Go")),
         {{NextStatement, PreviousStatement, WalkStatements},
          {NextQuotation, PreviousQuotation, SelectClause, SelectSentence, Grow, Shrink},
          {NextClause, PreviousClause, NextSentence, PreviousSentence},
          {NextArticle, PreviousArticle, NextPane}});
    buildViewMenu();
    fill(*menuBar()->addMenu(tr("&Help")), {{ShowFirstSteps, ShowKeys, About}});
    m_status = new StatusLine(this);
    menuBar()->setCornerWidget(m_status, Qt::TopRightCorner);
    // A menu bar measures its corner only when it is given one.
    connect(m_status, &StatusLine::widthChanged, this, [this] {
        m_status->adjustSize();
        menuBar()->setCornerWidget(m_status, Qt::TopRightCorner);
    });
}

void MainWindow::buildCorpusMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Corpus"));
    fill(menu, {{NewCorpus, OpenCorpus}});
    m_recent = menu.addMenu(tr("Open &Recent"));
    fill(menu, {{ImportArticles, ExportJsonLines}, {ChangeAnnotator}, {Quit}});
}

void MainWindow::buildTagMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Tag"));
    fill(menu,
         {{TagClaim, TagDenial, TagStance},
          {StanceFavour, StanceAgainst, StanceNeutral, StanceMixed, StanceUnclear, RemoveStance}});
    menu.addSeparator();
    QMenu &kinds = *menu.addMenu(tr("This &Paragraph Is"));
    fill(kinds,
         {{SegmentTitle, SegmentStandfirst, SegmentByline, SegmentUpdateTime, SegmentUpdateHeadline,
           SegmentHeading, SegmentParagraph, SegmentListItem, SegmentBlockQuote, SegmentBoilerplate,
           SegmentOther}});
    connect(&kinds, &QMenu::aboutToShow, m_desk, &DeskController::tickSegmentKind);
}

void MainWindow::buildViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    fill(menu, {{ZoomIn, ZoomOut, ZoomReset, Serif}});
    menu.addSeparator();
    fill(*menu.addMenu(tr("&Colours")), {{SchemeAutomatic, SchemeLight, SchemeDark}});
    menu.addSeparator();
    for (const QDockWidget *dock : findChildren<QDockWidget *>())
        menu.addAction(dock->toggleViewAction());
}

void MainWindow::showRecentCorpora()
{
    m_recent->clear();
    for (const QString &path : std::as_const(m_preferences.recentCorpora)) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openCorpus(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::showSpeakerMenu(const QPoint &place)
{
    const Editing::OpenArticle *article = m_corpus->article();
    const QModelIndex index = m_speakerList->indexAt(place);
    const Core::Entity *entity = article && index.isValid()
        ? article->annotations().entity(m_speakers->idAt(index))
        : nullptr;
    if (!entity || Core::isReserved(entity->id))
        return;
    QMenu menu;
    const QAction *rename = menu.addAction(tr("&Rename…"));
    menu.addSeparator();
    auto *types = new QActionGroup(&menu);
    for (const Core::Term &term : article->scheme().entityTypes) {
        QAction *type = types->addAction(menu.addAction(termLabel(term)));
        type->setCheckable(true);
        type->setChecked(term.id == entity->type);
        type->setData(term.id);
    }
    const Core::Entity before = *entity;
    const QAction *chosen = menu.exec(m_speakerList->viewport()->mapToGlobal(place));
    if (!chosen)
        return;
    if (chosen != rename)
        m_desk->editSpeaker(before.id, before.name, chosen->data().toString());
    else if (const auto name = m_prompts->speakerName(before.name))
        m_desk->editSpeaker(before.id, *name, before.type);
}

namespace {

QString plainText(const QString &text)
{
    QString plain = text;
    return plain.remove(QLatin1Char('&')).remove(QStringLiteral("…")).toHtmlEscaped();
}

/// A table row for each action with keys, those of submenus included.
QString keyRows(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            rows += keyRows(*action->menu());
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText).toHtmlEscaped());
        if (!keys.isEmpty())
            rows +=
                QStringLiteral(
                    "<tr><td width='220' style='padding:3px 24px 3px 4px'><code>%1</code></td>"
                    "<td style='padding:3px'>%2</td></tr>")
                    .arg(keys.join(QStringLiteral("</code>, <code>")), plainText(action->text()));
    }
    return rows;
}

} // namespace

QString MainWindow::allKeys() const
{
    QString html = QStringLiteral("<p>%1</p>")
                       .arg(tr("Single letters work while the article has the focus. In the strip, "
                               "digits and letters pick what is shown beside them."));
    for (const QAction *title : menuBar()->actions()) {
        const QString rows = keyRows(*title->menu());
        if (!rows.isEmpty())
            html +=
                QStringLiteral("<h3>%1</h3><table>%2</table>").arg(plainText(title->text()), rows);
    }
    return html;
}

} // namespace Gainsay::Ui
