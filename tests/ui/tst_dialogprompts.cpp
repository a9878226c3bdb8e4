// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusstore.h"
#include "exporting/datasetwriter.h"
#include "loading/articlereader.h"
#include "ui/dialogprompts.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

using namespace Gainsay;
using namespace Qt::StringLiterals;

/// An open corpus keeps its locks whatever else the program does with its file: without them the
/// next program to write damages it.
class TestDialogPrompts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString corpusPath() const { return m_folder.filePath(u"open.gainsay"_s); }

    /// How many locks the system counts on the corpus' files.
    [[nodiscard]] int locks() const
    {
        QFile table(u"/proc/locks"_s);
        if (!table.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray all = table.readAll();
        int count = 0;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat file{};
            if (stat(QFile::encodeName(corpusPath() + suffix).constData(), &file) == 0)
                count += int(all.count(':' + QByteArray::number(qulonglong(file.st_ino)) + ' '));
        }
        return count;
    }

    /// Looks at the dialog that is about to open until it has listed the folder, and leaves it.
    static void leaveNextDialog()
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            const auto *list = dialog ? dialog->findChild<QListView *>(u"listView"_s) : nullptr;
            if (!list || !list->model() || list->model()->rowCount(list->rootIndex()) == 0)
                return;
            timer->deleteLater();
            // Icons are asked for once rows are shown, on a thread of the dialog's own.
            QTimer::singleShot(400, dialog, &QDialog::reject);
        });
        timer->start(20);
    }

private Q_SLOTS:
    void locksOutlive_data()
    {
        QTest::addColumn<QString>("deed");
        for (const auto deed : {"new corpus", "open corpus", "export", "read as an article",
                                "export onto it", "open it once more"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    void locksOutlive()
    {
        QFETCH(QString, deed);
        QFile::remove(corpusPath());
        QVERIFY(Corpus::CorpusStore::create(corpusPath()));
        const auto store = Corpus::CorpusStore::open(corpusPath());
        QVERIFY(store);
        QVERIFY((*store)->articles());
        const int before = locks();
        if (before <= 0)
            QSKIP("this system does not tell of its locks");
        Ui::DialogPrompts prompts(nullptr);
        if (deed == u"new corpus"_s) {
            leaveNextDialog();
            QVERIFY(!prompts.newCorpusPath(m_folder.path()));
        } else if (deed == u"open corpus"_s) {
            leaveNextDialog();
            QVERIFY(!prompts.openCorpusPath(m_folder.path()));
        } else if (deed == u"export"_s) {
            QFile(m_folder.filePath(u"a.jsonl"_s)).open(QIODevice::WriteOnly);
            leaveNextDialog();
            QVERIFY(!prompts.exportPath(m_folder.filePath(u"b.jsonl"_s)));
        } else if (deed == u"read as an article"_s) {
            for (const QString &suffix : {u""_s, u"-shm"_s})
                QVERIFY(!Loading::readFile(corpusPath() + suffix));
        } else if (deed == u"export onto it"_s) {
            QVERIFY(!Exporting::writeJsonLinesFile([] { return std::nullopt; }, corpusPath()));
        } else {
            QVERIFY(Corpus::CorpusStore::open(corpusPath(), Corpus::OpenMode::ReadOnly));
            QVERIFY(!Corpus::CorpusStore::create(corpusPath()));
        }
        QCOMPARE(locks(), before);
    }
};

QTEST_MAIN(TestDialogPrompts)
#include "tst_dialogprompts.moc"
