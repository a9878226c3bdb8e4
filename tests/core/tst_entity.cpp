// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class EntityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsNames_data();
    void foldsNames();
    void answersToNameAndAliases_data();
    void answersToNameAndAliases();
    void reservedOnesAreTheSameEverywhere();
};

void EntityTest::foldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Ana BELL"_s << u"ana bell"_s;
    QTest::newRow("blanks of every kind") << u" Ana \u00A0\t\n Bell "_s << u"ana bell"_s;
    QTest::newRow("a possessive ending") << u"Doru's"_s << u"doru"_s;
    QTest::newRow("a curly possessive ending") << u"Doru\u2019s"_s << u"doru"_s;
    QTest::newRow("a plural's possessive ending") << u"the ministers\u2019"_s << u"the ministers"_s;
    QTest::newRow("an apostrophe inside stays, straight")
        << u"O\u2019Dell\u02BCa"_s << u"o'dell'a"_s;
    QTest::newRow("composed and decomposed accents") << u"Ane\u0301"_s << u"an\u00E9"_s;
    QTest::newRow("sharp s stays") << u"Stra\u00DFe"_s << u"stra\u00DFe"_s;
    QTest::newRow("Arabic stays") << u"\u0645\u064A\u0646\u0627\u0621"_s
                                  << u"\u0645\u064A\u0646\u0627\u0621"_s;
    QTest::newRow("emoji stay") << u"Port \U0001F6A2"_s << u"port \U0001F6A2"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void EntityTest::foldsNames()
{
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
}

void EntityTest::answersToNameAndAliases_data()
{
    QTest::addColumn<QString>("mention");
    QTest::addColumn<bool>("answers");
    QTest::newRow("the name") << u"ane\u0301\u00A0DORU\u2019s"_s << true;
    QTest::newRow("an alias") << u"The  Minister"_s << true;
    QTest::newRow("an alias in Arabic") << u"\u0627\u0644\u0648\u0632\u064A\u0631\u0629"_s << true;
    QTest::newRow("a part of the name") << u"Doru"_s << false;
    QTest::newRow("another accent") << u"Ane\u0300 Doru"_s << false;
    QTest::newRow("an emoji") << u"\U0001F6A2"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void EntityTest::answersToNameAndAliases()
{
    QFETCH(QString, mention);
    Entity entity;
    entity.name = u"An\u00E9 Doru"_s;
    entity.aliases = {u"the minister"_s, u"\u0627\u0644\u0648\u0632\u064A\u0631\u0629"_s};
    QTEST(answersTo(entity, mention), "answers");
}

void EntityTest::reservedOnesAreTheSameEverywhere()
{
    const QList<Entity> reserved = reservedEntities();
    QCOMPARE(reserved.size(), 2);
    QCOMPARE(reserved[0].name, u"NARRATOR"_s);
    QCOMPARE(reserved[0].id.text(), u"6a1b0a5e-0001-4e41-9a52-4761696e7379"_s);
    QCOMPARE(reserved[1].name, u"UNSPECIFIED"_s);
    QCOMPARE(reserved[1].id.text(), u"6a1b0a5e-0002-4e41-9a52-4761696e7379"_s);
    QVERIFY(reserved == reservedEntities());
    QVERIFY(isReserved(narratorId) && isReserved(unspecifiedId));
    QVERIFY(!isReserved(EntityId()) && !isReserved(EntityId::create()));
}

QTEST_GUILESS_MAIN(EntityTest)
#include "tst_entity.moc"
