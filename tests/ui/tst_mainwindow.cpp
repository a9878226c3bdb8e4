// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intents.h"
#include "corpus/corpusstore.h"
#include "loading/articlereader.h"
#include "tour/hands.h"
#include "ui/articlesmodel.h"
#include "ui/articleview.h"
#include "ui/corpuscontroller.h"
#include "ui/deskcontroller.h"
#include "ui/entrystrip.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/statementsmodel.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;
using Tour::Answers;
using Tour::Hands;

/// The window as a user meets it: first start, keys, bad input.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(std::make_unique<Tour::ScriptedPrompts>(m_answers));
        m_hands = std::make_unique<Hands>(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return file.fileName();
    }

    /// The sample, open and ready to be labelled.
    void openSample()
    {
        makeWindow();
        m_window->start();
        QVERIFY(m_hands->waitArticle());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"GainsayTest"_s);
        QCoreApplication::setApplicationName(
            u"tst_mainwindow-%1"_s.arg(QCoreApplication::applicationPid()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_folder.filePath(u"settings"_s));
    }
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        m_answers = {};
    }
    void cleanup()
    {
        m_hands.reset();
        m_window.reset();
    }
    void cleanupTestCase()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void aFirstStartShowsTheSample()
    {
        openSample();
        QVERIFY(m_window->articleView().text().text().startsWith(u"Ministers meet"_s));
        QCOMPARE(m_window->articles().rowCount(), 1);
        QCOMPARE(QSettings().value("annotator"_L1).toString(), m_answers.annotator);
    }

    void theNameIsAskedOnce()
    {
        openSample();
        m_answers.annotator = u"Somebody else"_s;
        cleanup();
        openSample();
        QCOMPARE(m_window->corpus().session()->annotator().name, u"Tour"_s);
    }

    void aSecondStartShowsWhereOneWas()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        QCOMPARE(m_window->statements().rowCount(), 1);
        QVERIFY(m_hands->waitSaved());
        m_window->close();
        cleanup();
        openSample();
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void lettersAreTypedWhereNamesAreTyped()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s});
        m_hands->type(u"Dacs 9"_s); // letters and digits that are keys elsewhere
        QCOMPARE(m_window->entryStrip().input()->text(), u"Dacs 9"_s);
        m_hands->press({u"Escape"_s});
        QCOMPARE(m_window->statements().rowCount(), 0);
        QVERIFY(m_window->articleView().hasFocus());
    }

    void anOpenMenuTakesItsLettersFirst()
    {
        openSample();
        const QSignalSpy tagged(m_window->actions()[ActionId::TagDenial], &QAction::triggered);
        QMenu *menu = m_window->menuBar()->actions().first()->menu();
        menu->popup({});
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        m_hands->press({u"D"_s});
        QCOMPARE(tagged.size(), 0);
        menu->close();
        m_hands->press({u"D"_s});
        QCOMPARE(tagged.size(), 1);
        m_hands->press({u"Escape"_s});
    }

    void keysChangeTheCurrentStatement()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        const auto id = m_window->desk().current();
        QVERIFY(id);
        const auto statement = [&] {
            return *m_window->corpus().article()->annotations().statement(*id);
        };
        m_hands->press({u"D"_s});
        QCOMPARE(statement().kind, u"denial"_s);
        m_hands->press({u"C"_s});
        QCOMPARE(statement().kind, u"claim"_s);
        m_hands->press({u"S"_s, u"A"_s}); // becomes a stance only with a target
        m_hands->press({u"Escape"_s});
        QCOMPARE(statement().kind, u"claim"_s);
        m_hands->press({u"F"_s});
        m_hands->type(u"open quays"_s);
        m_hands->press({u"Return"_s});
        QCOMPARE(statement().stances.size(), 1);
        m_hands->press({u"P"_s});
        m_hands->type(u"Someone"_s);
        m_hands->press({u"Return"_s});
        QCOMPARE(
            m_window->corpus().article()->annotations().entity(statement().speakers.first())->name,
            u"Someone"_s);
        QCOMPARE(statement().stances.first().holder, statement().speakers.first());
        m_hands->press({u"Delete"_s});
        QCOMPARE(m_window->statements().rowCount(), 0);
        for (int i = 0; i < 6; ++i)
            m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(m_window->statements().rowCount(), 0);
        for (int i = 0; i < 6; ++i)
            m_hands->press({u"Ctrl+Shift+Z"_s});
        QCOMPARE(m_window->statements().rowCount(), 0);
        m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void wordsBesideAStatementCanJoinIt()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        const auto id = *m_window->desk().current();
        const auto statement = [&] {
            return *m_window->corpus().article()->annotations().statement(id);
        };
        QVERIFY(m_hands->drag(u"Their joint note called it"_s));
        QVERIFY(!m_window->desk().current()); // what the next key means: other words
        m_hands->press({u"Delete"_s, u"P"_s, u"F"_s});
        QCOMPARE(m_window->statements().rowCount(), 1);
        m_hands->press({u"J"_s});
        QCOMPARE(statement().content.size(), 2);
        QCOMPARE(m_window->desk().current(), id);
        QVERIFY(m_hands->drag(u"voiced"_s));
        m_hands->press({u"K"_s});
        QCOMPARE(statement().cue, Core::Fragments{m_hands->find(u"voiced"_s)});
        QVERIFY(m_hands->drag(u"Their joint note"_s));
        m_hands->press({u"O"_s});
        QCOMPARE(statement().source, Core::Fragments{m_hands->find(u"Their joint note"_s)});
        m_hands->press({u"Escape"_s}); // gone from mind
        QVERIFY(m_hands->drag(u"Ostrand and its partners"_s));
        m_hands->press({u"J"_s});
        QCOMPARE(statement().content.size(), 2);
        for (int i = 0; i < 3; ++i)
            m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(statement().content.size(), 1);
    }

    void collectedWordsJoinTheStatementBefore()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        const auto id = *m_window->desk().current();
        QVERIFY(m_hands->drag(u"Their joint note"_s));
        m_hands->press({u"X"_s});
        QVERIFY(m_hands->drag(u"over the new inspection"_s));
        m_hands->press({u"J"_s});
        QCOMPARE(m_window->corpus().article()->annotations().statement(id)->content.size(), 3);
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void otherWordsEndAnOpenDraft()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s});
        QVERIFY(m_hands->drag(u"Their joint note called it"_s));
        m_hands->press({u"D"_s});
        m_hands->type(u"Ostrand"_s);
        m_hands->press({u"Return"_s, u"Return"_s});
        QCOMPARE(m_window->statements().rowCount(), 1);
        const auto &statement =
            *m_window->corpus().article()->annotations().statement(*m_window->desk().current());
        QCOMPARE(statement.kind, u"denial"_s);
        QCOMPARE(Core::hull(statement.content), m_hands->find(u"Their joint note called it"_s));
    }

    void aSurnameMeansWhoBearsIt()
    {
        openSample();
        QVERIFY(m_hands->drag(u"minutes, not hours"_s));
        m_hands->press({u"C"_s});
        m_hands->type(u"Tomas Reed"_s);
        m_hands->press({u"Return"_s});
        QVERIFY(m_hands->clickInto(u"dock workers had been consulted"_s));
        m_hands->press({u"D"_s, u"Return"_s, u"Return"_s}); // "Reed denied that …"
        QCOMPARE(m_window->statements().rowCount(), 2);
        QList<Core::EntityId> speakers;
        for (const auto &statement : m_window->corpus().article()->annotations().statements())
            speakers += statement.speakers;
        QCOMPARE(speakers.size(), 2);
        QCOMPARE(speakers[0], speakers[1]);
    }

    void theNextQuotationIsNotTheOneJustTagged()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        m_hands->press({u"Q"_s});
        const auto &view = m_window->articleView();
        QCOMPARE(view.text().quote(view.selectedSpan()), u"minutes, not hours"_s);
        m_hands->press({u"Shift+Q"_s});
        QVERIFY(view.text().quote(view.selectedSpan()).startsWith(u"No one gains"_s));
    }

    void theLastStanceIsRemovedByKey()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s, u"F"_s});
        m_hands->type(u"open quays"_s);
        m_hands->press({u"Return"_s});
        const auto stances = [&] {
            const auto id = *m_window->desk().current();
            return m_window->corpus().article()->annotations().statement(id)->stances.size();
        };
        QCOMPARE(stances(), 1);
        m_hands->press({u"R"_s});
        QCOMPARE(stances(), 0);
        m_hands->press({u"R"_s}); // says that there is none
        QCOMPARE(stances(), 0);
        m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(stances(), 1);
    }

    void aDigitPicksASpeaker()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s, u"Q"_s, u"C"_s, u"1"_s});
        QCOMPARE(m_window->statements().rowCount(), 2);
        for (const auto &statement : m_window->corpus().article()->annotations().statements()) {
            const auto speaker = statement.speakers.value(0);
            QCOMPARE(m_window->corpus().article()->annotations().entity(speaker)->name,
                     u"Ilse Brandt"_s);
        }
    }

    void aSpeakerIsCorrectedForTheWholeCorpus()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        const auto &annotations = m_window->corpus().article()->annotations();
        const auto id = annotations.statements().begin()->speakers.first();
        m_window->desk().editSpeaker(id, u"Dr Ilse Brandt"_s, u"organisation"_s);
        QCOMPARE(annotations.entity(id)->name, u"Dr Ilse Brandt"_s);
        QCOMPARE(annotations.entity(id)->type, u"organisation"_s);
        m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(annotations.entity(id)->name, u"Ilse Brandt"_s);
    }

    void settingsAreKeptBeforeTheWindowCloses()
    {
        openSample();
        m_window->actions()[ActionId::SchemeDark]->trigger();
        m_window->actions()[ActionId::Serif]->trigger();
        m_window->actions()[ActionId::ZoomIn]->trigger();
        const Preferences kept = Preferences::load();
        QCOMPARE(kept.colourScheme, ColourScheme::Dark);
        QVERIFY(!kept.serif);
        QCOMPARE(kept.zoom, 110);
        QCOMPARE(kept.lastArticle, m_window->corpus().article()->article().id.text());
        m_window->actions()[ActionId::SchemeAutomatic]->trigger();
    }

    void somebodyElseGoesOnUnderTheirOwnName()
    {
        openSample();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        m_answers.annotator = u"Somebody else"_s;
        m_window->actions()[ActionId::ChangeAnnotator]->trigger();
        QTRY_COMPARE(m_window->corpus().session()->annotator().name, u"Somebody else"_s);
        QVERIFY(m_hands->waitArticle());
        QCOMPARE(m_window->statements().rowCount(), 0); // nobody sees what colleagues coded
        m_hands->press({u"Q"_s, u"D"_s, u"Return"_s, u"Return"_s});
        QVERIFY(m_hands->waitSaved());
        m_answers.annotator = u"Tour"_s;
        m_window->actions()[ActionId::ChangeAnnotator]->trigger();
        QTRY_COMPARE(m_window->corpus().session()->annotator().name, u"Tour"_s);
        QVERIFY(m_hands->waitArticle());
        QCOMPARE(m_window->statements().rowCount(), 1);
        QCOMPARE(m_window->corpus().article()->annotations().statements().size(), 2);
    }

    void whatAnotherProgramAddsIsListed()
    {
        openSample();
        const auto store = Corpus::CorpusStore::open(m_window->corpus().session()->location());
        QVERIFY(store);
        const auto loaded = Loading::readText("Another page\n\nWith a line.\n", u"other.txt"_s);
        QVERIFY(loaded);
        QVERIFY((*store)->addArticle(loaded->article, loaded->source));
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_window.get(), &back);
        QTRY_COMPARE(m_window->articles().rowCount(), 2);
    }

    void whatAnotherWindowTagsIsSaidAndLoaded()
    {
        openSample();
        const auto &open = *m_window->corpus().article();
        const auto id = open.article().id;
        Core::Statement draft;
        draft.kind = u"claim"_s;
        draft.content = {m_hands->find(u"minutes, not hours"_s)};
        draft.speakers = {Core::unspecifiedId};
        const auto changes = Core::addStatement(open.annotations(), draft, open.context());
        QVERIFY(changes);
        const auto store = Corpus::CorpusStore::open(m_window->corpus().session()->location());
        QVERIFY(store);
        QVERIFY((*store)->commit(id, *changes, open.annotator()));
        QCOMPARE(m_window->statements().rowCount(), 0);
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_window.get(), &back);
        QTRY_VERIFY(m_window->message().contains(u"elsewhere"_s));
        m_window->corpus().loadAgain();
        QTRY_COMPARE(m_window->statements().rowCount(), 1);
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s}); // and work goes on from there
        QVERIFY(m_hands->waitSaved());
        QCOMPARE(m_window->statements().rowCount(), 2);
    }

    void theKeysStandInTheOrderOfTheMenus()
    {
        makeWindow();
        m_window->actions()[ActionId::ShowKeys]->trigger();
        for (const ActionId id : Actions::all()) {
            const QAction *action = m_window->actions()[id];
            for (const QKeySequence &key : action->shortcuts())
                QVERIFY2(m_answers.shown.contains(
                             key.toString(QKeySequence::NativeText).toHtmlEscaped()),
                         qPrintable(action->objectName()));
        }
    }

    void aSegmentMadeTheTimeOfAnUpdateGetsItsClockTime()
    {
        openSample();
        QVERIFY(m_hands->clickInto(u"28 mins ago"_s));
        const auto segment = [&] {
            const auto position = m_window->articleView().caret();
            for (const auto &each : m_window->corpus().article()->annotations().segments()) {
                if (each.span.begin <= position && position <= each.span.end)
                    return each;
            }
            return Core::Segment();
        };
        const Core::Segment before = segment();
        QVERIFY(before.time);
        m_hands->press({u"Alt+6"_s});
        QCOMPARE(segment().kind, Core::SegmentKind::Paragraph);
        QVERIFY(!segment().time);
        m_hands->press({u"Alt+4"_s});
        QCOMPARE(segment(), before);
    }

    void aSegmentIsCorrectedAndTheCorrectionUndone()
    {
        openSample();
        QVERIFY(m_hands->clickInto(u"Strand Courier and news agencies"_s));
        const auto kind = [&] {
            const auto position = m_window->articleView().caret();
            for (const auto &segment : m_window->corpus().article()->annotations().segments()) {
                if (segment.span.begin <= position && position <= segment.span.end)
                    return segment.kind;
            }
            return Core::SegmentKind::Other;
        };
        const auto before = kind();
        QCOMPARE(before, Core::SegmentKind::Byline);
        m_hands->press({u"Alt+7"_s});
        QCOMPARE(kind(), Core::SegmentKind::Boilerplate);
        m_hands->press({u"Ctrl+Z"_s});
        QCOMPARE(kind(), before);
    }

    void badInputIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << u"empty.txt"_s << QByteArray();
        QTest::newRow("a binary") << u"binary.txt"_s << QByteArray("\0\1\2\3ELF\0\0", 9);
        QTest::newRow("a file that is not there") << u"none.txt"_s << QByteArray("-");
    }
    void badInputIsSaidAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        openSample();
        m_answers.articlePaths = {bytes == "-" ? m_folder.filePath(name) : write(name, bytes)};
        m_window->actions()[ActionId::ImportArticles]->trigger();
        QTRY_VERIFY(m_window->message().contains(name));
        QCOMPARE(m_window->articles().rowCount(), 1);
    }

    void aFileThatIsNoCorpusLeavesTheOpenOneOpen()
    {
        openSample();
        m_answers.corpusPath = write(u"novel.gainsay"_s, "It was a dark and stormy night.");
        m_window->actions()[ActionId::OpenCorpus]->trigger();
        QTRY_VERIFY(m_window->message().contains(u"novel.gainsay"_s));
        QVERIFY(m_window->corpus().article());
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        QVERIFY(m_hands->waitSaved());
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void aCorpusThatDoesNotOpenIsSaidAndLeavesTheOpenOneOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("cut off in the middle") << u"truncated.gainsay"_s;
        QTest::newRow("of a newer version") << u"newer.gainsay"_s;
        QTest::newRow("a folder") << u"folder.gainsay"_s;
        QTest::newRow("not there") << u"none.gainsay"_s;
    }
    void aCorpusThatDoesNotOpenIsSaidAndLeavesTheOpenOneOpen()
    {
        QFETCH(QString, name);
        openSample();
        const QString path = m_folder.filePath(name);
        if (name == u"folder.gainsay"_s)
            QVERIFY(QDir().mkpath(path));
        else if (name != u"none.gainsay"_s)
            QVERIFY(Corpus::CorpusStore::create(path));
        if (name == u"truncated.gainsay"_s)
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        if (name == u"newer.gainsay"_s) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(60)); // where SQLite keeps user_version, big-endian
            QCOMPARE(file.write(QByteArray("\0\0\x7f\xff", 4)), 4);
        }
        const QString before = m_window->corpus().session()->location();
        m_answers.corpusPath = path;
        m_window->actions()[ActionId::OpenCorpus]->trigger();
        QTRY_VERIFY(m_window->message().contains(name));
        QCOMPARE(m_window->corpus().session()->location(), before);
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        QVERIFY(m_hands->waitSaved());
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void anotherCorpusIsTakenOnceThisOneIsSaved()
    {
        openSample();
        const QString sample = m_window->corpus().session()->location();
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        m_answers.corpusPath = m_folder.filePath(u"second.gainsay"_s);
        m_window->actions()[ActionId::NewCorpus]->trigger(); // while the claim is on its way
        QTRY_COMPARE(m_window->corpus().session()->location(), m_answers.corpusPath);
        m_answers.corpusPath = sample;
        m_window->actions()[ActionId::OpenCorpus]->trigger();
        QTRY_COMPARE(m_window->corpus().session()->location(), sample);
        QVERIFY(m_hands->waitArticle());
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void aNewCorpusStartsEmptyAndTakesArticles()
    {
        openSample();
        m_answers.corpusPath = m_folder.filePath(u"new.gainsay"_s);
        m_window->actions()[ActionId::NewCorpus]->trigger();
        QTRY_COMPARE(m_window->articles().rowCount(), 0);
        QVERIFY(!m_window->articleView().isEnabled());
        m_answers.articlePaths = {
            write(u"page.txt"_s,
                  "A title\n\nMinister Ane\xCC\x81 Doru said \xE2\x80\x9Cno\xE2\x80\x9D.\n")};
        m_window->actions()[ActionId::ImportArticles]->trigger();
        QTRY_COMPARE(m_window->articles().rowCount(), 1);
        QVERIFY(m_hands->waitArticle());
    }

    void everyActionHasWordsAndNoKeyMeansTwo()
    {
        makeWindow();
        QHash<QString, QString> keys;
        for (const ActionId id : Actions::all()) {
            const QAction *action = m_window->actions()[id];
            QVERIFY(action);
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!keys.contains(text),
                         qPrintable(text + u" is "_s + keys.value(text) + u" too"_s));
                keys.insert(text, action->objectName());
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
