// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intents.h"
#include "core/segment.h"
#include "sampleset.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Gainsay::Core::Fragments)

class IntentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void stampsWhatItAdds();
    void findsDirectness_data();
    void findsDirectness();
    void takesTheTimeOfTheUpdate();
    void prefillsAnEmbeddedDenial();
    void refusesWhatTheChecksForbid_data();
    void refusesWhatTheChecksForbid();
    void linksToOtherArticlesOnlyWhereTheyAre();
    void editKeepsWhatSomebodySet();
    void editRenewsWhatWasFound();
    void editWithoutChangeIsEmpty();
    void refusesAnothersStatement();
    void retagsThereAndBack();
    void retagToAStanceNeedsOne();
    void removingKeepsTheWordsOfItsDenials();
    void removingTakesItsRelations();
    void removingIsRefusedWhereSomethingHoldsIt();
    void entitiesAreUniqueByNameAndType();
    void entitiesRefuse_data();
    void entitiesRefuse();
    void reservedEntitiesStay();
    void entityAliasesAreTidied();
    void issuesAreUniqueByLabel();
    void relationsAreUnique();
    void relationsRefuse();
    void segmentsKeepTheirSpan();
};

namespace {

ErrorCode codeOf(const Result<ChangeSet> &result)
{
    if (result)
        qFatal("an intent that should fail does not");
    return result.error().code;
}

} // namespace

void IntentsTest::normalises_data()
{
    QTest::addColumn<Fragments>("fragments");
    QTest::addColumn<Fragments>("expected");
    QTest::newRow("none stay none") << Fragments{} << Fragments{};
    QTest::newRow("out of order are sorted")
        << Fragments{{8, 9}, {1, 3}} << Fragments{{1, 3}, {8, 9}};
    QTest::newRow("overlapping are joined") << Fragments{{1, 5}, {3, 9}} << Fragments{{1, 9}};
    QTest::newRow("touching are joined") << Fragments{{1, 3}, {3, 9}} << Fragments{{1, 9}};
    QTest::newRow("one inside another goes") << Fragments{{1, 9}, {3, 5}} << Fragments{{1, 9}};
    QTest::newRow("empty and reversed go")
        << Fragments{{4, 4}, {9, 7}, {1, 2}} << Fragments{{1, 2}};
}

void IntentsTest::normalises()
{
    QFETCH(Fragments, fragments);
    QTEST(normalised(fragments), "expected");
}

void IntentsTest::stampsWhatItAdds()
{
    SampleSet sample;
    const Statement added = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"the port is open. \U0001F6A2"_s), sample.context));
    QVERIFY(!added.id.isNull());
    QVERIFY(!added.stamp.isNull());
    QCOMPARE(added.article, sample.set.article());
    QCOMPARE(added.revision, 1);
    QCOMPARE(added.annotator, sample.context.annotator);
    QCOMPARE(added.created, sample.context.when);
    QCOMPARE(added.modified, sample.context.when);
    QCOMPARE(added.codebook, 1);
    QVERIFY(!added.denied);
    QCOMPARE(sample.set.statement(added.id)->content, added.content);
}

void IntentsTest::findsDirectness_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Directness>("directness");
    QTest::newRow("inside the marks") << u"We never closed it"_s << Directness::Direct;
    QTest::newRow("with the marks") << u"\u201CWe never closed it,\u201D"_s << Directness::Direct;
    QTest::newRow("beyond the marks")
        << u"closed it,\u201D she told \u0627\u0644\u0645\u064A\u0646\u0627\u0621"_s
        << Directness::Mixed;
    QTest::newRow("no marks at all")
        << u"3.5\u00A0million tonnes were lost"_s << Directness::Indirect;
    QTest::newRow("an emoji outside marks") << u"\U0001F6A2"_s << Directness::Indirect;
}

void IntentsTest::findsDirectness()
{
    QFETCH(QString, words);
    SampleSet sample;
    Statement draft = sample.draft(u"claim"_s, words);
    QTEST(sample.apply(addStatement(sample.set, draft, sample.context)).directness, "directness");

    draft.origin = Origin::Imported;
    draft.directness = Directness::Mixed;
    QCOMPARE(sample.apply(addStatement(sample.set, draft, sample.context)).directness,
             Directness::Mixed);
}

void IntentsTest::takesTheTimeOfTheUpdate()
{
    SampleSet sample;
    const auto timeOf = [&](const QString &words) {
        return sample
            .apply(addStatement(sample.set, sample.draft(u"claim"_s, words), sample.context))
            .time;
    };
    QCOMPARE(timeOf(u"the port is open"_s), (ClockTime{QTime(11, 30), {}, 0}));
    QCOMPARE(timeOf(u"\u05E0\u05DE\u05DC agreed"_s), (ClockTime{QTime(10, 45), {}, 0}));
    QCOMPARE(timeOf(u"Harbour talks open"_s), std::nullopt);
    QCOMPARE(timeOf(u"Advertisement"_s), std::nullopt);
}

void IntentsTest::prefillsAnEmbeddedDenial()
{
    SampleSet sample;
    Statement draft = sample.draft(u"denial"_s, u"3.5\u00A0million tonnes were lost"_s);
    const Statement added = sample.apply(addStatement(sample.set, draft, sample.context));
    QCOMPARE(added.denied->proposition, u"3.5\u00A0million tonnes were lost"_s);
    QCOMPARE(added.denied->explicitness, Explicitness::Embedded);

    draft.denied = Denied{{}, u"the loss was great"_s, Explicitness::Implicit, sample.port};
    QCOMPARE(sample.apply(addStatement(sample.set, draft, sample.context)).denied, draft.denied);
}

void IntentsTest::refusesWhatTheChecksForbid_data()
{
    using Change = std::function<void(Statement &, const SampleSet &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const QString &check, const Change &change) {
        QTest::newRow(name) << change << check;
    };
    row("no kind", u"V01: "_s, [](Statement &s, const SampleSet &) { s.kind.clear(); });
    row("a kind nobody knows", u"V01: "_s,
        [](Statement &s, const SampleSet &) { s.kind = u"rumour"_s; });
    row("no content", u"V01: "_s, [](Statement &s, const SampleSet &) { s.content = {{4, 4}}; });
    row("no speaker", u"V01: "_s, [](Statement &s, const SampleSet &) { s.speakers.clear(); });
    row("a speaker nobody knows", u"V01: "_s,
        [](Statement &s, const SampleSet &) { s.speakers = {EntityId::create()}; });
    row("content beyond the text", u"V02: "_s, [](Statement &s, const SampleSet &sample) {
        s.content = {{4, sample.set.text().size() + 1}};
    });
    row("content before the text", u"V02: "_s,
        [](Statement &s, const SampleSet &) { s.content = {{-1, 3}}; });
    row("a cue that splits an emoji", u"V02: "_s, [](Statement &s, const SampleSet &sample) {
        const qsizetype ship = sample.at(u"\U0001F6A2"_s).begin;
        s.cue = {{ship - 3, ship + 1}};
    });
    row("an implicit denial without words", u"V03: "_s, [](Statement &s, const SampleSet &) {
        s.kind = u"denial"_s;
        s.denied = Denied{{}, u" \u00A0"_s, Explicitness::Implicit, {}};
    });
    row("an explicit denial without link", u"V04: "_s, [](Statement &s, const SampleSet &) {
        s.kind = u"denial"_s;
        s.denied = Denied{{}, u"words"_s, Explicitness::Explicit, {}};
    });
    row("a stance that is none", u"V05: "_s,
        [](Statement &s, const SampleSet &) { s.kind = u"stance"_s; });
    row("a stance without target", u"V05: "_s, [](Statement &s, const SampleSet &) {
        s.stances = {{{}, IssueId(), u"favour"_s, {}, {}}};
    });
    row("a stance without value", u"V05: "_s, [](Statement &s, const SampleSet &sample) {
        s.stances = {{{}, sample.issue, {}, {}, {}}};
    });
    row("the speaker as relay", u"V13: "_s,
        [](Statement &s, const SampleSet &sample) { s.via = {sample.port, sample.doru}; });
}

void IntentsTest::refusesWhatTheChecksForbid()
{
    using Change = std::function<void(Statement &, const SampleSet &)>;
    QFETCH(Change, change);
    QFETCH(QString, check);
    SampleSet sample;
    const Statement good = sample.draft(u"claim"_s, u"the port is open"_s);
    QVERIFY(addStatement(sample.set, good, sample.context));
    Statement bad = good;
    change(bad, sample);
    const auto refused = addStatement(sample.set, bad, sample.context);
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY2(refused.error().detail.startsWith(check), qPrintable(refused.error().detail));
}

void IntentsTest::linksToOtherArticlesOnlyWhereTheyAre()
{
    SampleSet sample;
    Statement draft = sample.draft(u"denial"_s, u"tonnes were lost"_s);
    draft.denied = Denied{StatementId::create(), {}, Explicitness::Explicit, {}};
    QCOMPARE(codeOf(addStatement(sample.set, draft, sample.context)), ErrorCode::Invalid);
    sample.context.elsewhere.insert(*draft.denied->statement);
    QVERIFY(addStatement(sample.set, draft, sample.context));
}

void IntentsTest::editKeepsWhatSomebodySet()
{
    SampleSet sample;
    const Statement added = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"We never closed it"_s), sample.context));
    Statement edited = added;
    edited.directness = Directness::Mixed;
    edited.time = ClockTime{QTime(9, 0), {}, {}};
    edited.codebook = 7;
    edited.annotator = sample.colleague.annotator;
    edited.created = {};
    sample.context.when = sample.context.when.addSecs(60);
    edited = sample.apply(editStatement(sample.set, edited, sample.context));
    QVERIFY(edited.stamp != added.stamp);
    QCOMPARE(edited.directness, Directness::Mixed);
    QCOMPARE(edited.codebook, 1);
    QCOMPARE(edited.annotator, sample.context.annotator);
    QCOMPARE(edited.created, added.created);
    QCOMPARE(edited.modified, added.created.addSecs(60));

    edited.content = {sample.at(u"the port is open"_s)};
    edited = sample.apply(editStatement(sample.set, edited, sample.context));
    QCOMPARE(edited.directness, Directness::Mixed);
    QCOMPARE(edited.time, (ClockTime{QTime(9, 0), {}, {}}));
}

void IntentsTest::editRenewsWhatWasFound()
{
    SampleSet sample;
    Statement edited = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"We never closed it"_s), sample.context));
    edited.content = {sample.at(u"tonnes were lost"_s)};
    edited = sample.apply(editStatement(sample.set, edited, sample.context));
    QCOMPARE(edited.directness, Directness::Indirect);
    QCOMPARE(edited.time, (ClockTime{QTime(10, 45), {}, 0}));
}

void IntentsTest::editWithoutChangeIsEmpty()
{
    SampleSet sample;
    Statement same = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    same.content = {{same.content[0].begin, same.content[0].begin + 3},
                    {same.content[0].begin + 3, same.content[0].end}};
    const auto changes = editStatement(sample.set, same, sample.context);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

void IntentsTest::refusesAnothersStatement()
{
    SampleSet sample;
    const Statement added = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    QCOMPARE(codeOf(editStatement(sample.set, added, sample.colleague)), ErrorCode::NotYours);
    QCOMPARE(codeOf(retag(sample.set, added.id, u"denial"_s, sample.colleague)),
             ErrorCode::NotYours);
    QCOMPARE(codeOf(removeStatement(sample.set, added.id, sample.colleague)), ErrorCode::NotYours);
    QCOMPARE(codeOf(removeStatement(sample.set, StatementId::create(), sample.context)),
             ErrorCode::NotFound);
}

void IntentsTest::retagsThereAndBack()
{
    SampleSet sample;
    Statement draft = sample.draft(u"denial"_s, u"tonnes were lost"_s);
    draft.denied = Denied{{}, u"the sea took them"_s, Explicitness::Implicit, sample.port};
    Statement statement = sample.apply(addStatement(sample.set, draft, sample.context));
    statement = sample.apply(retag(sample.set, statement.id, u"claim"_s, sample.context));
    QCOMPARE(statement.kind, u"claim"_s);
    QCOMPARE(statement.denied, std::nullopt);
    statement = sample.apply(retag(sample.set, statement.id, u"denial"_s, sample.context));
    QCOMPARE(statement.denied, (Denied{{}, u"tonnes were lost"_s, Explicitness::Embedded, {}}));
    const auto same = retag(sample.set, statement.id, u"denial"_s, sample.context);
    QVERIFY(same && same->isEmpty());
    QCOMPARE(codeOf(retag(sample.set, statement.id, u"rumour"_s, sample.context)),
             ErrorCode::Invalid);
}

void IntentsTest::retagToAStanceNeedsOne()
{
    SampleSet sample;
    Statement statement = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    const auto refused = retag(sample.set, statement.id, u"stance"_s, sample.context);
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY(refused.error().detail.startsWith("V05: "_L1));
    statement.stances = {{{}, sample.issue, u"against"_s, {}, Confidence::Unsure}};
    statement = sample.apply(editStatement(sample.set, statement, sample.context));
    QCOMPARE(statement.stances.first().holder, sample.doru);
    QVERIFY(retag(sample.set, statement.id, u"stance"_s, sample.context));
}

void IntentsTest::removingKeepsTheWordsOfItsDenials()
{
    SampleSet sample;
    Statement claim = sample.draft(u"claim"_s, u"the port is open"_s);
    claim.speakers = {sample.port};
    claim = sample.apply(addStatement(sample.set, claim, sample.context));
    Statement denial = sample.draft(u"denial"_s, u"tonnes were lost"_s);
    denial.denied = Denied{claim.id, {}, Explicitness::Explicit, sample.port};
    denial = sample.apply(addStatement(sample.set, denial, sample.context));

    const AnnotationSet before = sample.set;
    const auto removal = removeStatement(sample.set, claim.id, sample.context);
    QVERIFY(removal);
    QVERIFY(sample.set.apply(*removal));
    QVERIFY(!sample.set.statement(claim.id));
    QCOMPARE(sample.set.statement(denial.id)->denied,
             (Denied{{}, u"the port is open"_s, Explicitness::Implicit, sample.port}));
    QVERIFY(sample.set.apply(removal->inverse()));
    QVERIFY(sample.set == before);
}

void IntentsTest::removingTakesItsRelations()
{
    SampleSet sample;
    const Statement a = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    const Statement b = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"Harbour talks open"_s), sample.context));
    Relation relation;
    relation.type = u"same-claim-as"_s;
    relation.from = a.id;
    relation.to = b.id;
    QVERIFY(sample.set.apply(*addRelation(sample.set, relation, sample.context)));
    QCOMPARE(sample.set.relations().size(), 1);
    QVERIFY(sample.set.apply(*removeStatement(sample.set, b.id, sample.context)));
    QVERIFY(sample.set.relations().isEmpty());
    QVERIFY(sample.set.statement(a.id));
}

void IntentsTest::removingIsRefusedWhereSomethingHoldsIt()
{
    SampleSet sample;
    const Statement claim = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));

    Statement stance = sample.draft(u"stance"_s, u"\u05E0\u05DE\u05DC agreed"_s);
    stance.stances = {{{}, claim.id, u"favour"_s, {}, {}}};
    const auto stanceAdded = addStatement(sample.set, stance, sample.context);
    QVERIFY(sample.set.apply(*stanceAdded));
    QCOMPARE(codeOf(removeStatement(sample.set, claim.id, sample.context)), ErrorCode::InUse);
    QVERIFY(sample.set.apply(stanceAdded->inverse()));

    Statement denial = sample.draft(u"denial"_s, u"tonnes were lost"_s);
    denial.speakers = {sample.port};
    denial.denied = Denied{claim.id, {}, Explicitness::Explicit, {}};
    const auto denialAdded = addStatement(sample.set, denial, sample.colleague);
    QVERIFY(sample.set.apply(*denialAdded));
    QCOMPARE(codeOf(removeStatement(sample.set, claim.id, sample.context)), ErrorCode::InUse);
    QVERIFY(sample.set.apply(denialAdded->inverse()));
    QVERIFY(removeStatement(sample.set, claim.id, sample.context));
}

void IntentsTest::entitiesAreUniqueByNameAndType()
{
    SampleSet sample;
    Entity entity;
    entity.name = u" PORT  of Vel\u2019s "_s;
    const auto taken = addEntity(sample.set, entity, sample.context);
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().detail, sample.port.text());
    entity.type = u"organisation"_s;
    const auto added = addEntity(sample.set, entity, sample.context);
    QVERIFY(added);
    QCOMPARE(std::get<Entity>(*added->steps.first().after).name, u"PORT of Vel\u2019s"_s);

    Entity renamed = *sample.set.entity(sample.doru);
    renamed.name = u"Vel \u0645\u064A\u0646\u0627\u0621"_s;
    QCOMPARE(codeOf(editEntity(sample.set, renamed, sample.context)), ErrorCode::AlreadyExists);
    renamed.name = u"Ane\u0301 Doru"_s;
    QVERIFY(sample.set.apply(*editEntity(sample.set, renamed, sample.context)));
    QCOMPARE(sample.set.entity(sample.doru)->name, u"Ane\u0301 Doru"_s);
}

void IntentsTest::entitiesRefuse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a name of blanks") << u" \u00A0\t"_s << u"person"_s << ErrorCode::Invalid;
    QTest::newRow("a type nobody knows") << u"Ode"_s << u"ship"_s << ErrorCode::Invalid;
    QTest::newRow("the narrator's name")
        << u"narrator"_s << u"outlet"_s << ErrorCode::AlreadyExists;
}

void IntentsTest::entitiesRefuse()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    SampleSet sample;
    Entity entity;
    entity.name = name;
    entity.type = type;
    const ErrorCode code = codeOf(addEntity(sample.set, entity, sample.context));
    QTEST(code, "code");
}

void IntentsTest::reservedEntitiesStay()
{
    SampleSet sample;
    for (Entity entity : reservedEntities()) {
        entity.name = u"Somebody"_s;
        QCOMPARE(codeOf(editEntity(sample.set, entity, sample.context)), ErrorCode::Invalid);
    }
    Statement told = sample.draft(u"claim"_s, u"the port is open"_s);
    told.speakers = {narratorId};
    QVERIFY(addStatement(sample.set, told, sample.context));
}

void IntentsTest::entityAliasesAreTidied()
{
    SampleSet sample;
    Entity entity = *sample.set.entity(sample.doru);
    entity.aliases = {u"the  minister"_s, u"The Minister\u2019s"_s, u"doru"_s, u" "_s,
                      u"\U0001F6A2"_s};
    QVERIFY(sample.set.apply(*editEntity(sample.set, entity, sample.context)));
    QCOMPARE(sample.set.entity(sample.doru)->aliases,
             (QStringList{u"the minister"_s, u"\U0001F6A2"_s}));

    entity.memberOf = {sample.doru};
    QCOMPARE(codeOf(editEntity(sample.set, entity, sample.context)), ErrorCode::Invalid);
    entity.memberOf = {EntityId::create()};
    QCOMPARE(codeOf(editEntity(sample.set, entity, sample.context)), ErrorCode::NotFound);
}

void IntentsTest::issuesAreUniqueByLabel()
{
    SampleSet sample;
    const auto taken = addIssue(sample.set, u" harbour\u00A0CLOSURE "_s, sample.context);
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().detail, sample.issue.text());
    QCOMPARE(codeOf(addIssue(sample.set, u" "_s, sample.context)), ErrorCode::Invalid);
    QVERIFY(addIssue(sample.set, u"Harbour closures"_s, sample.context));
}

void IntentsTest::relationsAreUnique()
{
    SampleSet sample;
    const Statement a = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    const Statement b = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"Harbour talks open"_s), sample.context));
    Relation relation;
    relation.from = a.id;
    relation.to = b.id;
    for (const QString &type : {u"supports"_s, u"same-claim-as"_s}) {
        relation.type = type;
        QVERIFY(sample.set.apply(*addRelation(sample.set, relation, sample.context)));
        QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)),
                 ErrorCode::AlreadyExists);
    }
    std::swap(relation.from, relation.to);
    QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)), ErrorCode::AlreadyExists);
    relation.type = u"supports"_s;
    QVERIFY(addRelation(sample.set, relation, sample.context));

    const RelationId id = sample.set.relations().constBegin().key();
    QCOMPARE(codeOf(removeRelation(sample.set, id, sample.colleague)), ErrorCode::NotYours);
    QCOMPARE(codeOf(removeRelation(sample.set, RelationId::create(), sample.context)),
             ErrorCode::NotFound);
    QVERIFY(sample.set.apply(*removeRelation(sample.set, id, sample.context)));
    QCOMPARE(sample.set.relations().size(), 1);
}

void IntentsTest::relationsRefuse()
{
    SampleSet sample;
    const Statement a = sample.apply(
        addStatement(sample.set, sample.draft(u"claim"_s, u"the port is open"_s), sample.context));
    Relation relation;
    relation.type = u"supports"_s;
    relation.from = a.id;
    relation.to = a.id;
    QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)), ErrorCode::Invalid);
    relation.to = StatementId::create();
    QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)), ErrorCode::NotFound);
    sample.context.elsewhere.insert(relation.to);
    QVERIFY(addRelation(sample.set, relation, sample.context));
    relation.type = u"denies"_s;
    QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)), ErrorCode::Invalid);
    relation.type = u"resembles"_s;
    QCOMPARE(codeOf(addRelation(sample.set, relation, sample.context)), ErrorCode::Invalid);
}

void IntentsTest::segmentsKeepTheirSpan()
{
    SampleSet sample;
    const Segment before = sample.set.segments().at(1);
    const auto correction = correctSegment(sample.set, 1, SegmentKind::Other);
    QVERIFY(correction);
    QVERIFY(sample.set.apply(*correction));
    const Segment &after = sample.set.segments().at(1);
    QCOMPARE(after.kind, SegmentKind::Other);
    QVERIFY(after.span == before.span);
    QCOMPARE(after.time, std::nullopt);
    QVERIFY(sample.set.apply(correction->inverse()));
    QVERIFY(sample.set.segments().at(1) == before);
    QVERIFY(correctSegment(sample.set, 1, SegmentKind::UpdateTime)->isEmpty());
    const ClockTime time{QTime(9, 5), {}, 0};
    QVERIFY(sample.set.apply(*correctSegment(sample.set, 2, SegmentKind::UpdateTime, time)));
    QCOMPARE(sample.set.segments().at(2).time, time);
    QVERIFY(sample.set.apply(*correctSegment(sample.set, 2, SegmentKind::Paragraph, time)));
    QCOMPARE(sample.set.segments().at(2).time, std::nullopt);
    QCOMPARE(codeOf(correctSegment(sample.set, 99, SegmentKind::Other)), ErrorCode::NotFound);
    QCOMPARE(codeOf(correctSegment(sample.set, -1, SegmentKind::Other)), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(IntentsTest)
#include "tst_intents.moc"
