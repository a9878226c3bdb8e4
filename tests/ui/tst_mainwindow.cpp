// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/hands.h"
#include "ui/articlesmodel.h"
#include "ui/articleview.h"
#include "ui/corpuscontroller.h"
#include "ui/deskcontroller.h"
#include "ui/entrystrip.h"
#include "ui/mainwindow.h"
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
