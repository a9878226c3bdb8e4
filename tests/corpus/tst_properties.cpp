// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"
#include "randomedits.h"

using namespace Gainsay::CorpusTest;

/// After any sequence of edits, undos and redos, reloading gives an equal set.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reloadsWhatWasEdited_data();
    void reloadsWhatWasEdited();
};

namespace {

/// The undo stack of a window, with every step committed.
class Session
{
public:
    explicit Session(quint32 seed) : m_edits(seed, sample.me) {}

    /// One edit, undo or redo. False where the store refuses what the set in memory takes.
    bool step()
    {
        const int dice = m_edits.below(10);
        if (dice < 3 && m_done > 0)
            return commit(m_stack[--m_done].inverse(), u"undo"_s);
        if (dice < 5 && m_done < m_stack.size())
            return commit(m_stack[m_done++], u"redo"_s);
        QString name;
        const auto drawn = m_edits.draw(sample.set, name);
        if (!drawn)
            return true;
        m_stack.resize(m_done++);
        m_stack.append(*drawn);
        return commit(*drawn, name);
    }

    Sample sample;
    QStringList log;
    int statements = 0; ///< the most there were at once

private:
    bool commit(const ChangeSet &changes, const QString &name)
    {
        AnnotationSet trial = sample.set;
        const auto applied = trial.apply(changes);
        const auto committed = sample.store->commit(sample.articleId, changes, sample.me);
        const auto outcome = [](const Result<void> &result) {
            return result
                ? u"done"_s
                : u"error %1 (%2)"_s.arg(int(result.error().code)).arg(result.error().detail);
        };
        log.append(u"%1: memory %2, store %3"_s.arg(name, outcome(applied), outcome(committed)));
        sample.set = trial;
        statements = qMax(statements, int(trial.statements().size()));
        return applied && committed;
    }

    RandomEdits m_edits;
    QList<ChangeSet> m_stack;
    qsizetype m_done = 0;
};

} // namespace

void TestProperties::reloadsWhatWasEdited_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestProperties::reloadsWhatWasEdited()
{
    QFETCH(quint32, seed);
    Session session(seed);
    constexpr int steps = 100;
    for (int i = 1; i <= steps; ++i) {
        const bool agreed = session.step();
        const bool same = i % 20 != 0 || session.sample.reloaded() == session.sample.set;
        QVERIFY2(
            agreed && same,
            qPrintable(u"seed %1, step %2:\n%3"_s.arg(seed).arg(i).arg(session.log.join(u'\n'))));
    }
    QVERIFY2(session.statements > 0, "the edits came to nothing");
    const auto summary = session.sample.store->articleSummary(session.sample.articleId);
    QCOMPARE(summary->statements, session.sample.set.statements().size());
    RawSql sql(session.sample.path());
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(sql.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>{});
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
