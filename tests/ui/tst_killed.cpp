// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusstore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;

/// What the window called saved is there after kill -9 at a random moment, whatever was going on.
class TestKilled : public QObject
{
    Q_OBJECT

private:
    /// What a statement may be after the kill: as it was saved last, or as a later edit meant it.
    struct Fate {
        QString saved;
        QStringList meant;
    };
    using Fates = QHash<QString, Fate>;

    static constexpr int tries = 50;
    static constexpr int patience = 60000;
    /// Additions and removals of the whole round: five statements, the claim that one of them
    /// denies among them, one undone and redone.
    static constexpr int savesInAll = 7;

    static void note(Fates &fates, const QString &line)
    {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() != 3)
            return;
        Fate &fate = fates[words[1]];
        if (words[0] == u"saved"_s) {
            fate.saved = words[2];
            // Saved edits come in the order they were meant.
            while (!fate.meant.isEmpty() && fate.meant.takeFirst() != words[2]) {
            }
        } else {
            fate.meant.append(words[2]);
        }
    }

    /// Runs the driver, kills it `delay` ms after so many saves, and returns what it had said.
    static Fates runAndKill(const QString &corpus, int saves, int delay)
    {
        QProcess driver;
        driver.setProgram(QStringLiteral(DESK_DRIVER));
        driver.setArguments({corpus});
        driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        driver.start();
        Fates fates;
        int seen = 0;
        bool done = false;
        const auto readLines = [&] {
            while (driver.canReadLine()) {
                const QString line = QString::fromUtf8(driver.readLine());
                note(fates, line);
                seen += line.startsWith(u"saved"_s) ? 1 : 0;
                done = done || line.startsWith(u"done"_s);
            }
        };
        while (seen < saves && !done && driver.waitForReadyRead(patience))
            readLines();
        QTest::qSleep(delay);
        driver.kill();
        driver.waitForFinished(patience);
        readLines();
        // A round that saves less than it should tests less than it says.
        if (seen < saves)
            qFatal("the round saved %d times, not %d", seen, saves);
        return fates;
    }

    static QSet<QString> storedStatements(const QString &path)
    {
        const auto store = Corpus::CorpusStore::open(path);
        if (!store)
            qFatal("the corpus does not open: %ls", qUtf16Printable(store.error().detail));
        QSet<QString> ids;
        const auto articles = (*store)->articles();
        for (const Corpus::ArticleSummary &article : *articles) {
            const auto snapshot = (*store)->snapshot(article.id);
            if (!snapshot)
                qFatal("the article does not open: %ls", qUtf16Printable(snapshot.error().detail));
            for (const Core::Statement &statement : snapshot->annotations.statements()) {
                if (statement.speakers.isEmpty() || statement.content.isEmpty())
                    qFatal("half a statement was kept");
                ids.insert(statement.id.text());
            }
        }
        return ids;
    }

private Q_SLOTS:
    void nothingSavedIsLost()
    {
        QTemporaryDir folder;
        QRandomGenerator random(20261123);
        int checked = 0;
        for (int attempt = 0; attempt < tries; ++attempt) {
            const QString path = folder.filePath(u"%1.gainsay"_s.arg(attempt));
            const int saves = random.bounded(1, savesInAll + 1);
            const int delay = random.bounded(40);
            const Fates fates = runAndKill(path, saves, delay);
            const QSet<QString> stored = storedStatements(path);
            for (auto fate = fates.begin(); fate != fates.end(); ++fate) {
                if (fate->saved.isEmpty())
                    continue;
                const QString now = stored.contains(fate.key()) ? u"there"_s : u"gone"_s;
                QVERIFY2(now == fate->saved || fate->meant.contains(now),
                         qPrintable(u"try %1, killed %2 ms after save %3: %4 is %5, was saved %6"_s
                                        .arg(attempt)
                                        .arg(delay)
                                        .arg(saves)
                                        .arg(fate.key(), now, fate->saved)));
                ++checked;
            }
        }
        qInfo("%d tries, %d acknowledged statements, none lost", tries, checked);
        QVERIFY(checked >= tries);
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
