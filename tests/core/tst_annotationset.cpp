// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotationset.h"
#include "core/intents.h"
#include "sampleset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class AnnotationSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoGivesBackAnEqualSet();
    void aFailingChangeLeavesAllUntouched();
    void refusesStepsThatAreNone();
    void ordersStatements();
    void touchesEachStatementOnce();
};

namespace {

/// Random edits of one set; which of them are possible depends on what stands there.
class RandomEditor
{
public:
    RandomEditor(SampleSet &sample, quint32 seed) : m_sample(sample), m_random(seed)
    {
        for (const EntityId id : {sample.doru, sample.port, sample.vel})
            m_age.insert(id.text(), m_age.size());
    }

    /// Ids differ from run to run, their age does not: choices by age make a seed repeatable.
    void note(const ChangeSet &changes)
    {
        for (const ChangeSet::Step &step : changes.steps) {
            if (!step.before)
                std::visit([this](const auto &item) { noteAge(item); }, *step.after);
        }
    }

    Result<ChangeSet> next()
    {
        const EditContext &context =
            m_random.bounded(5) == 0 ? m_sample.colleague : m_sample.context;
        const AnnotationSet &set = m_sample.set;
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
        case 2:
            return addStatement(set, draft(), context);
        case 3:
            return edit(context);
        case 4:
            return retag(set, any(set.statements()), kind(), context);
        case 5:
            return removeStatement(set, any(set.statements()), context);
        case 6:
            return addRelation(set, relation(), context);
        case 7:
            return m_random.bounded(2)
                ? removeRelation(set, any(set.relations()), context)
                : correctSegment(set, m_random.bounded(8), SegmentKind(m_random.bounded(11)));
        default:
            return entityOrIssue(context);
        }
    }

private:
    void noteAge(const auto &item) { m_age.insert(item.id.text(), m_age.size()); }
    void noteAge(const Segment &) {}

    template <class Id, class Value> Id any(const QHash<Id, Value> &items)
    {
        QList<Id> ids = items.keys();
        std::ranges::sort(ids, {}, [this](Id id) { return m_age.value(id.text()); });
        return ids.isEmpty() ? Id() : ids[m_random.bounded(ids.size())];
    }

    QString kind()
    {
        return QStringList{u"claim"_s, u"denial"_s, u"stance"_s}[m_random.bounded(3)];
    }

    TextSpan span()
    {
        const int size = int(m_sample.set.text().size());
        const int begin = m_random.bounded(size);
        return {begin, std::min(size, begin + m_random.bounded(1, 30))};
    }

    Statement draft()
    {
        Statement statement;
        statement.kind = kind();
        statement.content = {span(), span()};
        statement.cue = {span()};
        statement.speakers = {any(m_sample.set.entities()), any(m_sample.set.entities())};
        if (m_random.bounded(3) == 0)
            statement.via = {any(m_sample.set.entities())};
        if (m_random.bounded(2))
            statement.denied =
                Denied{any(m_sample.set.statements()), {}, Explicitness::Explicit, {}};
        if (m_random.bounded(2))
            statement.stances = {{{}, any(m_sample.set.issues()), u"mixed"_s, {}, {}}};
        if (m_random.bounded(6) == 0)
            statement.stances.append({{}, any(m_sample.set.statements()), u"neutral"_s, {}, {}});
        return statement;
    }

    Result<ChangeSet> edit(const EditContext &context)
    {
        const Statement *present = m_sample.set.statement(any(m_sample.set.statements()));
        if (!present)
            return failure(ErrorCode::NotFound);
        Statement edited = draft();
        edited.id = present->id;
        return editStatement(m_sample.set, edited, context);
    }

    Relation relation()
    {
        Relation relation;
        relation.type = m_random.bounded(2) ? u"supports"_s : u"same-claim-as"_s;
        relation.from = any(m_sample.set.statements());
        relation.to = any(m_sample.set.statements());
        return relation;
    }

    Result<ChangeSet> entityOrIssue(const EditContext &context)
    {
        const QString name = u"\u0645 \U0001F6A2 %1"_s.arg(m_random.bounded(20));
        if (m_random.bounded(2))
            return addIssue(m_sample.set, name, context);
        Entity entity = *m_sample.set.entity(any(m_sample.set.entities()));
        entity.name = name;
        return m_random.bounded(2) ? addEntity(m_sample.set, entity, context)
                                   : editEntity(m_sample.set, entity, context);
    }

    SampleSet &m_sample;
    QRandomGenerator m_random;
    QHash<QString, qsizetype> m_age;
};

} // namespace

void AnnotationSetTest::undoGivesBackAnEqualSet()
{
    int done = 0;
    for (quint32 seed = 0; seed < 40; ++seed) {
        SampleSet sample;
        RandomEditor editor(sample, seed);
        QList<AnnotationSet> states{sample.set};
        QList<ChangeSet> edits;
        for (int i = 0; i < 80; ++i) {
            const AnnotationSet before = sample.set;
            const auto changes = editor.next();
            QVERIFY2(sample.set == before,
                     qPrintable(u"seed %1: an intent changed the set"_s.arg(seed)));
            if (!changes)
                continue;
            const auto applied = sample.set.apply(*changes);
            QVERIFY2(applied, qPrintable(u"seed %1, edit %2"_s.arg(seed).arg(edits.size())));
            editor.note(*changes);
            edits.append(*changes);
            states.append(sample.set);
        }
        done += int(edits.size());
        for (qsizetype i = edits.size() - 1; i >= 0; --i) {
            QVERIFY(sample.set.apply(edits[i].inverse()));
            QVERIFY2(sample.set == states[i],
                     qPrintable(u"seed %1, undo of edit %2"_s.arg(seed).arg(i)));
        }
        for (qsizetype i = 0; i < edits.size(); ++i)
            QVERIFY(sample.set.apply(edits[i]));
        QVERIFY2(sample.set == states.last(), qPrintable(u"seed %1, redo"_s.arg(seed)));
    }
    QVERIFY2(done > 1000, qPrintable(u"only %1 edits were possible"_s.arg(done)));
}

void AnnotationSetTest::aFailingChangeLeavesAllUntouched()
{
    SampleSet sample;
    const Statement claim = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    const auto good =
        addStatement(sample.set, sample.draft(u"denial"_s, u"were lost"_s), sample.context);
    const auto segment = correctSegment(sample.set, 2, SegmentKind::Other);
    const AnnotationSet before = sample.set;

    Statement stale = claim;
    stale.note = u"not what the set holds"_s;
    const ChangeSet conflict = good->followedBy(*segment).followedBy({{ChangeSet::removed(stale)}});
    const auto conflicted = sample.set.apply(conflict);
    QVERIFY(!conflicted);
    QCOMPARE(conflicted.error(), (Error{ErrorCode::Conflict, claim.id.text()}));
    QVERIFY(sample.set == before);

    const auto doubled = sample.set.apply(good->followedBy(*good));
    QVERIFY(!doubled);
    QCOMPARE(doubled.error().code, ErrorCode::AlreadyExists);
    QVERIFY(sample.set == before);
}

void AnnotationSetTest::refusesStepsThatAreNone()
{
    SampleSet sample;
    const AnnotationSet before = sample.set;
    const Entity entity = *sample.set.entity(sample.doru);
    const Issue issue = *sample.set.issue(sample.issue);
    Entity other = entity;
    other.id = EntityId::create();
    Segment missing = sample.set.segments().first();
    missing.position = 99;
    Segment moved = sample.set.segments().first();
    moved.span.end -= 1;

    const QList<std::pair<ChangeSet::Step, ErrorCode>> rows{
        {{}, ErrorCode::Invalid},
        {ChangeSet::changed(entity, issue), ErrorCode::Invalid},
        {ChangeSet::changed(entity, other), ErrorCode::Invalid},
        {ChangeSet::added(missing), ErrorCode::Invalid},
        {ChangeSet::changed(missing, missing), ErrorCode::NotFound},
        {ChangeSet::changed(sample.set.segments().first(), moved), ErrorCode::Invalid},
        {ChangeSet::removed(other), ErrorCode::Conflict},
    };
    for (const auto &[step, code] : rows) {
        const auto applied = sample.set.apply({{step}});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, code);
        QVERIFY(sample.set == before);
    }
}

void AnnotationSetTest::ordersStatements()
{
    SampleSet sample;
    QList<StatementId> expected;
    for (const QString &words :
         {u"were lost"_s, u"the port is open"_s, u"the port"_s, u"Harbour talks"_s})
        expected.prepend(
            sample.apply(addStatement(sample.set, sample.draft(u"claim"_s, words), sample.context))
                .id);
    const QList<StatementId> order = sample.set.statementsInOrder();
    QCOMPARE(order, expected);
}

void AnnotationSetTest::touchesEachStatementOnce()
{
    SampleSet sample;
    const auto added =
        addStatement(sample.set, sample.draft(u"claim"_s, u"were lost"_s), sample.context);
    const StatementId id = sample.apply(added).id;
    const auto removed = removeStatement(sample.set, id, sample.context);
    const auto segment = correctSegment(sample.set, 2, SegmentKind::Other);
    QCOMPARE(touchedStatements(added->followedBy(*segment).followedBy(*removed)), QList{id});
    QVERIFY(touchedStatements(*segment).isEmpty());
}

QTEST_GUILESS_MAIN(AnnotationSetTest)
#include "tst_annotationset.moc"
