// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace Gainsay::CorpusTest;

/// Kills a process that edits, at a random moment, again and again: whatever it had acknowledged
/// must be in the corpus, and the corpus whole.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
};

namespace {

/// What a run of commitloop acknowledged before it was killed.
struct Acknowledged {
    QStringList added;
    QStringList removed;
};

Acknowledged killedAmidEdits(const Sample &sample, int microseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(COMMITLOOP),
                  {sample.path(), sample.articleId.text(), sample.speaker.id.text()});
    if (!process.waitForReadyRead())
        qFatal("commitloop does not commit");
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished();
    Acknowledged acknowledged;
    // A line cut off by the kill was no acknowledgement.
    QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    lines.removeLast();
    for (const QString &line : std::as_const(lines))
        (line.startsWith("added"_L1) ? acknowledged.added : acknowledged.removed)
            .append(line.section(u' ', 1));
    return acknowledged;
}

} // namespace

void TestDurability::losesNothingAcknowledged()
{
    constexpr quint32 seed = 20260304;
    constexpr int tries = 50;
    QRandomGenerator random(seed);
    Sample sample;
    sample.store.reset();
    QSet<QString> expected;
    qsizetype total = 0;
    for (int i = 0; i < tries; ++i) {
        const Acknowledged acknowledged = killedAmidEdits(sample, random.bounded(30'000));
        QVERIFY(!acknowledged.added.isEmpty());
        total += acknowledged.added.size() + acknowledged.removed.size();
        for (const QString &id : acknowledged.added)
            expected.insert(id);
        for (const QString &id : acknowledged.removed)
            expected.remove(id);

        const AnnotationSet set = sample.reloaded();
        QSet<QString> present;
        for (const StatementId id : set.statements().keys())
            present.insert(id.text());
        // The last edit may be there though it was not acknowledged: at most one statement more
        // or, where it was a removal, less.
        const auto lost = expected - present;
        const auto gained = present - expected;
        const QString where =
            u"seed %1, try %2: lost %3"_s.arg(seed).arg(i).arg(lost.values().join(u' '));
        QVERIFY2(lost.isEmpty() || (lost.size() == 1 && *lost.begin() == acknowledged.added.last()),
                 qPrintable(where));
        QVERIFY2(gained.size() + lost.size() <= 1, qPrintable(where));
        QCOMPARE(sample.store->articleSummary(sample.articleId)->statements, present.size());
        sample.store.reset();
        RawSql sql(sample.path());
        QCOMPARE(sql.value(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(sql.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>{});
        expected = present;
    }
    qInfo("%d tries, %lld acknowledged edits", tries, static_cast<long long>(total));
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
