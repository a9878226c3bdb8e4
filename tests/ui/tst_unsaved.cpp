// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/hands.h"
#include "ui/corpuscontroller.h"
#include "ui/mainwindow.h"
#include "ui/statementsmodel.h"

#include <QDir>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;
using Tour::Answers;
using Tour::Hands;

/// The window while another program keeps its corpus locked: nothing is lost, and nothing is
/// called saved.
class TestUnsaved : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;

    [[nodiscard]] QString corpusPath() const { return m_folder.filePath(u"locked.gainsay"_s); }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(std::make_unique<Tour::ScriptedPrompts>(m_answers));
        m_hands = std::make_unique<Hands>(*m_window);
        m_window->show();
        m_window->openCorpus(corpusPath(), Editing::CorpusStart::OpenOrCreate);
        QVERIFY(Hands::waitFor([this] { return m_window->corpus().session() != nullptr; }));
        m_window->corpus().importSample();
        QVERIFY(m_hands->waitArticle());
    }

    /// Another program that writes, and does not end.
    void lock()
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(corpusPath());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
    }
    static void unlock()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    /// A claim that does not reach the disk.
    void tagInVain()
    {
        m_hands->press({u"Q"_s, u"C"_s, u"Return"_s});
        QCOMPARE(m_window->statements().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->message().contains(u"locked.gainsay"_s), 30000);
        QVERIFY(m_window->corpus().session()->queue().error());
    }

    /// What a fresh start shows.
    [[nodiscard]] int statementsOnDisk()
    {
        m_hands.reset();
        m_window.reset();
        openWindow();
        return m_window->statements().rowCount();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_folder.filePath(u"settings"_s));
    }
    void init()
    {
        m_answers = {};
        openWindow();
        lock();
    }
    void cleanup()
    {
        m_hands.reset();
        m_window.reset();
        if (QSqlDatabase::contains(u"other"_s))
            unlock();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(corpusPath() + suffix);
    }

    void aStuckEditIsWrittenOnceTheCorpusIsFree()
    {
        tagInVain();
        m_hands->press({u"Q"_s, u"D"_s, u"1"_s, u"Return"_s}); // work goes on meanwhile
        QCOMPARE(m_window->statements().rowCount(), 2);
        unlock();
        m_window->corpus().session()->queue().retry();
        QVERIFY(m_hands->waitSaved());
        QCOMPARE(statementsOnDisk(), 2);
    }

    void closingAsksAndStays()
    {
        tagInVain();
        m_answers.unsaved = UnsavedAnswer::Stay;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_answers.shown.isEmpty()); // why it could not be saved
        QCOMPARE(m_window->statements().rowCount(), 1);
    }

    void closingWaitsForTheLastTry()
    {
        tagInVain();
        unlock();
        m_answers.unsaved = UnsavedAnswer::Retry;
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(statementsOnDisk(), 1);
    }

    void whoClosesAnywayLosesWhatWasSaidToBeLost()
    {
        tagInVain();
        m_answers.unsaved = UnsavedAnswer::CloseAnyway;
        QVERIFY(m_window->close());
        unlock();
        QCOMPARE(statementsOnDisk(), 0);
    }

    void anotherCorpusIsNotTakenBeforeTheUserDecides()
    {
        tagInVain();
        m_answers.corpusPath = m_folder.filePath(u"next.gainsay"_s);
        m_answers.unsaved = UnsavedAnswer::Stay;
        m_window->actions()[ActionId::NewCorpus]->trigger();
        QCOMPARE(m_window->corpus().session()->location(), corpusPath());
        QCOMPARE(m_window->statements().rowCount(), 1);
        QVERIFY(!QFile::exists(m_answers.corpusPath));
    }
};

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
