// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scheme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class SchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsTheCodebook();
    void roundTripsThroughJson();
    void knowsItsTerms();
    void skipsRetiredKinds();
    void refusesFaultyDocuments_data();
    void refusesFaultyDocuments();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

namespace {

QStringList idsOf(const QList<Term> &terms)
{
    QStringList out;
    for (const Term &term : terms)
        out.append(term.id);
    return out;
}

Scheme ownScheme()
{
    Scheme scheme = Scheme::builtIn();
    scheme.version = 3;
    scheme.name = u"Hafen \U0001F6A2 e\u0301 \u0645\u064A\u0646\u0627\u0621\u00A0\"x\""_s;
    scheme.kinds.append({{u"echo"_s, u"Echo"_s, u"E"_s, true}, KindRole::Claim});
    scheme.fields.append({u"mood"_s, u"Mood"_s, {{u"calm"_s, u"Calm"_s, {}, true}}, true});
    scheme.checkLevels = {{u"V10"_s, CheckLevel::Off}, {u"V09"_s, CheckLevel::Error}};
    scheme.narratorCoded = true;
    scheme.headlinesCoded = false;
    return scheme;
}

} // namespace

void SchemeTest::builtInIsTheCodebook()
{
    const Scheme &scheme = Scheme::builtIn();
    QCOMPARE(scheme.version, 1);
    QCOMPARE(scheme.kindWithRole(KindRole::Claim), u"claim"_s);
    QCOMPARE(scheme.kindWithRole(KindRole::Denial), u"denial"_s);
    QCOMPARE(scheme.kindWithRole(KindRole::Stance), u"stance"_s);
    QCOMPARE(idsOf(scheme.stanceValues),
             (QStringList{u"favour"_s, u"against"_s, u"neutral"_s, u"mixed"_s, u"unclear"_s}));
    QCOMPARE(idsOf(scheme.relationTypes),
             (QStringList{u"denies"_s, u"disputes"_s, u"same-claim-as"_s, u"supports"_s,
                          u"nested-in"_s}));
    QCOMPARE(idsOf(scheme.entityTypes),
             (QStringList{u"person"_s, u"organisation"_s, u"state-actor"_s, u"collective"_s,
                          u"document"_s, u"outlet"_s}));
    QVERIFY(!scheme.narratorCoded);
    for (const Field &field : scheme.fields)
        QVERIFY2(!field.enabled, qPrintable(field.id)); // off in fast mode
}

void SchemeTest::roundTripsThroughJson()
{
    for (const Scheme &scheme : {Scheme::builtIn(), ownScheme()}) {
        const QByteArray document = scheme.toJson();
        const auto back = Scheme::fromJson(document);
        QVERIFY(back);
        QVERIFY(*back == scheme);
        QCOMPARE(back->toJson(), document);
    }
}

void SchemeTest::knowsItsTerms()
{
    const Scheme scheme = ownScheme();
    QVERIFY(scheme.hasRole(u"echo", KindRole::Claim));
    QVERIFY(!scheme.hasRole(u"echo", KindRole::Denial));
    QVERIFY(!scheme.hasRole(u"rumour", KindRole::Claim));
    QVERIFY(!scheme.kind(u""));
    QCOMPARE(termById(scheme.stanceValues, u"against")->label, u"Against"_s);
    QVERIFY(!termById(scheme.stanceValues, u"Against"));
}

void SchemeTest::skipsRetiredKinds()
{
    Scheme scheme = ownScheme();
    scheme.kinds.first().term.retired = true;
    QCOMPARE(scheme.kindWithRole(KindRole::Claim), QString());
    scheme.kinds.last().term.retired = false;
    QCOMPARE(scheme.kindWithRole(KindRole::Claim), u"echo"_s);
}

void SchemeTest::refusesFaultyDocuments_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no version") << u"version"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("version zero") << u"version"_s << QJsonValue(0);
    QTest::newRow("a version in words") << u"version"_s << QJsonValue(u"1"_s);
    QTest::newRow("no kinds") << u"kinds"_s << QJsonValue(QJsonArray());
    QTest::newRow("kinds that are no list") << u"kinds"_s << QJsonValue(u"claim"_s);
    QTest::newRow("no kind for denials")
        << u"kinds"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"claim"_s}, {u"role"_s, u"claim"_s}},
                                 QJsonObject{{u"id"_s, u"stance"_s}, {u"role"_s, u"stance"_s}}});
    QTest::newRow("no stance values") << u"stanceValues"_s << QJsonValue(QJsonArray());
    QTest::newRow("a term without id")
        << u"entityTypes"_s << QJsonValue(QJsonArray{QJsonObject{{u"label"_s, u"Ship"_s}}});
    QTest::newRow("a level nobody knows")
        << u"checkLevels"_s << QJsonValue(QJsonObject{{u"V10"_s, u"fatal"_s}});
}

void SchemeTest::refusesFaultyDocuments()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject document = QJsonDocument::fromJson(Scheme::builtIn().toJson()).object();
    document.insert(key, value);
    const auto refused = Scheme::fromJson(QJsonDocument(document).toJson());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY2(refused.error().detail.contains(key), qPrintable(refused.error().detail));
}

void SchemeTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a truncated document") << Scheme::builtIn().toJson().chopped(3);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("deep nesting") << QByteArray(100'000, '[');
}

void SchemeTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, document);
    const auto refused = Scheme::fromJson(document);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(SchemeTest)
#include "tst_scheme.moc"
