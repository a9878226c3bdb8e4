// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intents.h"
#include "core/record.h"
#include "sampleset.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class PlacementIntentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementOfAnEarlierRevisionStandsApart();
    void placingTakesItIntoThisRevision();
    void placingRefuses_data();
    void placingRefuses();
    void retiringLeavesItThere();
    void anEarlierStatementHoldsWhatItLinksTo();
    void itsRecordTellsOfItsPlacement();
};

namespace {

/// The second revision of the sample, one of whose statements stands in the first.
struct SecondRevision : SampleSet {
    SecondRevision()
    {
        const auto added = addStatement(set, draft(u"claim"_s, u"the port is open"_s), context);
        earlier = std::get<Statement>(*added->steps.first().after);
        earlier.placement = PlacementState::Uncertain;
        AnnotationSet second(set.article(), 2, set.text(), set.segments());
        ChangeSet items;
        for (const Entity &entity : set.entities())
            items.steps.append(ChangeSet::added(entity));
        items.steps.append(ChangeSet::added(earlier));
        if (!second.apply(items))
            qFatal("the second revision does not apply");
        set = second;
    }

    [[nodiscard]] Placement guess() const
    {
        Placement placement;
        placement.state = PlacementState::Uncertain;
        placement.content = {at(u"We never closed it"_s)};
        placement.cue = {at(u"told"_s)};
        return placement;
    }

    Statement earlier;
};

ErrorCode codeOf(const Result<ChangeSet> &result)
{
    if (result)
        qFatal("an intent that should fail does not");
    return result.error().code;
}

} // namespace

void PlacementIntentsTest::aStatementOfAnEarlierRevisionStandsApart()
{
    SecondRevision sample;
    QVERIFY(sample.set.statements().isEmpty());
    QVERIFY(!sample.set.statement(sample.earlier.id));
    QCOMPARE(*sample.set.earlierStatement(sample.earlier.id), sample.earlier);
    QVERIFY(sample.set.statementsInOrder().isEmpty());
    const auto again = sample.set.apply({{ChangeSet::added(sample.earlier)}});
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    // It is no statement to edit: its spans are of another text.
    QCOMPARE(codeOf(editStatement(sample.set, sample.earlier, sample.context)),
             ErrorCode::NotFound);
}

void PlacementIntentsTest::placingTakesItIntoThisRevision()
{
    SecondRevision sample;
    const AnnotationSet before = sample.set;
    const auto placed =
        placeStatement(sample.set, sample.earlier.id, sample.guess(), sample.context);
    QVERIFY(placed);
    QVERIFY(sample.set.apply(*placed));
    const Statement *statement = sample.set.statement(sample.earlier.id);
    QVERIFY(statement && sample.set.earlierStatements().isEmpty());
    QCOMPARE(statement->revision, 2);
    QCOMPARE(statement->placement, PlacementState::Made);
    QCOMPARE(sample.set.text().quote(statement->content), u"We never closed it"_s);
    QCOMPARE(sample.set.text().quote(statement->cue), u"told"_s);
    QVERIFY(statement->stamp != sample.earlier.stamp);
    QCOMPARE(statement->created, sample.earlier.created);
    const AnnotationSet after = sample.set;
    QVERIFY(sample.set.apply(placed->inverse()));
    QCOMPARE(sample.set, before);
    QVERIFY(sample.set.apply(*placed));
    QCOMPARE(sample.set, after);
}

void PlacementIntentsTest::placingRefuses_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<bool>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a statement that is nowhere") << false << true << true << ErrorCode::NotFound;
    QTest::newRow("a colleague's") << true << false << true << ErrorCode::NotYours;
    QTest::newRow("a place without content") << true << true << false << ErrorCode::Invalid;
}

void PlacementIntentsTest::placingRefuses()
{
    QFETCH(bool, known);
    QFETCH(bool, mine);
    QFETCH(bool, content);
    SecondRevision sample;
    EditContext context = sample.context;
    if (!mine)
        context.annotator = AnnotatorId::create();
    Placement placement = sample.guess();
    if (!content)
        placement.content = {};
    const StatementId id = known ? sample.earlier.id : StatementId::create();
    QTEST(codeOf(placeStatement(sample.set, id, placement, context)), "code");
    if (content)
        QTEST(codeOf(retireStatement(sample.set, id, context)), "code");
}

void PlacementIntentsTest::retiringLeavesItThere()
{
    SecondRevision sample;
    const AnnotationSet before = sample.set;
    const auto retired = retireStatement(sample.set, sample.earlier.id, sample.context);
    QVERIFY(retired && sample.set.apply(*retired));
    const Statement *statement = sample.set.earlierStatement(sample.earlier.id);
    QVERIFY(statement);
    QCOMPARE(statement->placement, PlacementState::Retired);
    QCOMPARE(statement->content, sample.earlier.content);
    QCOMPARE(statement->revision, 1);
    QVERIFY(retireStatement(sample.set, sample.earlier.id, sample.context)->isEmpty());
    // Who changes their mind places it after all.
    QVERIFY(placeStatement(sample.set, sample.earlier.id, sample.guess(), sample.context));
    QVERIFY(sample.set.apply(retired->inverse()));
    QCOMPARE(sample.set, before);
}

void PlacementIntentsTest::anEarlierStatementHoldsWhatItLinksTo()
{
    SecondRevision sample;
    const Statement claim = sample.apply(addStatement(
        sample.set, sample.draft(u"claim"_s, u"million tonnes were lost"_s), sample.context));
    Statement denial = sample.earlier;
    denial.id = StatementId::create();
    denial.kind = u"denial"_s;
    denial.speakers = {sample.vel};
    denial.denied = Denied{claim.id, {}, Explicitness::Explicit, {}};
    QVERIFY(sample.set.apply({{ChangeSet::added(denial)}}));
    const auto removed = removeStatement(sample.set, claim.id, sample.context);
    QVERIFY(removed && sample.set.apply(*removed));
    const Statement *left = sample.set.earlierStatement(denial.id);
    QCOMPARE(left->denied->explicitness, Explicitness::Implicit);
    QCOMPARE(left->denied->proposition, u"million tonnes were lost"_s);
    // And a placed denial may go on denying what waits.
    Statement link = *left;
    link.denied = Denied{sample.earlier.id, {}, Explicitness::Explicit, {}};
    QVERIFY(sample.set.apply({{ChangeSet::changed(*left, link)}}));
    QVERIFY(placeStatement(sample.set, link.id, sample.guess(), sample.context));
}

void PlacementIntentsTest::itsRecordTellsOfItsPlacement()
{
    SecondRevision sample;
    const QHash<AnnotatorId, QString> names{{sample.context.annotator, u"Ane\u0301"_s}};
    const RecordContext records{sample.set.text(), names};
    const QByteArray record = toRecord(sample.earlier, records);
    QVERIFY(record.contains("\"placement\":\"uncertain\""));
    QCOMPARE(std::get<Statement>(*fromRecord(record, u"statement"_s, sample.set.text())),
             sample.earlier);
    Statement made = sample.earlier;
    made.placement = PlacementState::Made;
    const QByteArray plain = toRecord(made, records);
    QVERIFY(!plain.contains("placement"));
    QCOMPARE(std::get<Statement>(*fromRecord(plain, u"statement"_s, sample.set.text())), made);
    QVERIFY(!fromRecord(QByteArray(record).replace("uncertain", "lost"), u"statement"_s,
                        sample.set.text()));
}

QTEST_GUILESS_MAIN(PlacementIntentsTest)
#include "tst_placementintents.moc"
