// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "preferences.h"
#include "prompts.h"

#include "core/ids.h"
#include "corpus/corpusstore.h"
#include "editing/session.h"

#include <QMainWindow>

#include <array>
#include <initializer_list>
#include <memory>

class QDockWidget;
class QMenu;

namespace Gainsay::Editing {
class OpenArticle;
}

namespace Gainsay::Ui {

class ArticleView;
class ArticlesModel;
class Banner;
class CorpusController;
class DeskController;
class EntryFlow;
class EntryStrip;
class FirstSteps;
class PanelList;
class SpeakersModel;
class StatementsModel;
class StatusLine;

/// Arranges the desk: articles, the page with its strip, statements and speakers. The work is done
/// by CorpusController and DeskController.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `prompts` null: dialogs over this window.
    explicit MainWindow(std::unique_ptr<Prompts> prompts = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What a start shows: the last corpus, or the sample the first time.
    void start();
    /// Opens `path` instead; asks for the annotator where nobody was asked yet.
    void openCorpus(const QString &path, Editing::CorpusStart start = Editing::CorpusStart::Open);
    /// Adds text files to the open corpus, or to the sample corpus where none is open.
    void importFiles(const QStringList &paths);

    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] ArticleView &articleView() { return *m_view; }
    [[nodiscard]] EntryStrip &entryStrip() { return *m_strip; }
    [[nodiscard]] CorpusController &corpus() { return *m_corpus; }
    [[nodiscard]] DeskController &desk() { return *m_desk; }
    [[nodiscard]] StatementsModel &statements() { return *m_statements; }
    [[nodiscard]] ArticlesModel &articles() { return *m_articles; }
    [[nodiscard]] QString message() const; ///< in the banner; empty: none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildStrip();
    void buildDocks();
    void buildMenus();
    void buildCorpusMenu();
    void buildTagMenu();
    void buildViewMenu();
    /// Groups of actions, with a line between them.
    void fill(QMenu &menu, std::initializer_list<std::initializer_list<ActionId>> groups);
    void connectCorpus();
    void connectPanels();
    void connectWindowActions();
    void applyPreferences();
    void setColourScheme(ColourScheme scheme);
    void showColourScheme(ColourScheme scheme);
    void zoomBy(int percent); ///< 0: back to normal
    void setSerif(bool serif);
    void setFirstStepsShown(bool shown);
    void changeAnnotator();
    void showSpeakerMenu(const QPoint &place);
    void showRecentCorpora();
    [[nodiscard]] QString allKeys() const; ///< HTML
    void showAbout();
    [[nodiscard]] QString corpusFolder() const; ///< where the last one lies; empty: nowhere yet
    void exportJsonLines();
    void stepArticle(int by);
    void focusNextPane();
    void sayEmpty();
    [[nodiscard]] bool decideUnsaved(); ///< whether the open corpus may be left
    void onArticlesLoaded(const QList<Corpus::ArticleSummary> &articles);
    void onArticleUpdated(const Corpus::ArticleSummary &article);
    void onSavedChanged(bool saved);
    void onReloaded(int lost, const QStringList &quotes);
    void showArticle(Editing::OpenArticle *article);
    void onImported(int added, const QStringList &leftOut);
    void onSaveFailed(const Core::Error &error);
    [[nodiscard]] bool askAnnotator();
    [[nodiscard]] static QString sampleCorpusPath();

    std::unique_ptr<Prompts> m_prompts;
    Preferences m_preferences;
    Actions m_actions;
    EntryFlow *m_flow;
    CorpusController *m_corpus;
    ArticlesModel *m_articles;
    StatementsModel *m_statements;
    SpeakersModel *m_speakers;

    ArticleView *m_view = nullptr;
    EntryStrip *m_strip = nullptr;
    DeskController *m_desk = nullptr;
    Banner *m_banner = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    StatusLine *m_status = nullptr;
    PanelList *m_articleList = nullptr;
    PanelList *m_statementList = nullptr;
    PanelList *m_speakerList = nullptr;
    QMenu *m_recent = nullptr;
    std::array<QDockWidget *, 3> m_panels{}; ///< articles, speakers, statements
    bool m_sampleWanted = false;             ///< add the sample once the corpus is open
    QStringList m_importsWanted;             ///< add these once the corpus is open
    QString m_exportWanted;                  ///< export here once all is saved
    bool m_walksArticles = false; ///< somebody goes through the list by keys, and goes on
    bool m_saysEmpty = false;     ///< the banner says that there are no articles
    bool m_closing = false;       ///< close once the queue is empty
    int m_undoIndex = 0;
};

} // namespace Gainsay::Ui
