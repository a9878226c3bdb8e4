// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks.h"
#include "sampleset.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

using Change = std::function<void(Statement &, SampleSet &)>;
Q_DECLARE_METATYPE(Change)

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void aRetractionMayDenyItsOwnClaim();
    void namesThePlaceAndTheFix();
    void takesLevelsFromTheScheme();
    void forbidsWhateverTheLevel();
    void checksEveryStatementInOrder();
    void trims_data();
    void trims();
    void trimmedContentPassesItsCheck();
};

namespace {

/// The sample with the good statement that rows spoil.
struct Checked : SampleSet {
    Checked()
    {
        statement = draft(u"claim"_s, u"the port is open"_s);
        statement.id = StatementId::create();
        statement.source = {at(u"Minister Ane\u0301 Doru"_s)};
        statement.cue = {at(u"said"_s)};
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList out;
        for (const Finding &finding : checkStatement(set, statement, scheme, elsewhere))
            out.append(finding.check);
        return out;
    }

    Statement statement;
    Scheme scheme = Scheme::builtIn();
    QSet<StatementId> elsewhere;
};

StatementId addClaim(SampleSet &sample, EntityId speaker)
{
    Statement claim = sample.draft(u"claim"_s, u"Harbour talks open"_s);
    claim.speakers = {speaker};
    return sample.apply(addStatement(sample.set, claim, sample.context)).id;
}

void denyExplicitly(Statement &statement, StatementId id)
{
    statement.kind = u"denial"_s;
    statement.denied = Denied{id, {}, Explicitness::Explicit, {}};
}

} // namespace

void ChecksTest::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("checks");
    const auto row = [](const char *name, const QStringList &checks, const Change &change) {
        QTest::newRow(name) << change << checks;
    };
    row("nothing amiss", {}, [](Statement &, SampleSet &) {});
    row("no kind, no speaker", {u"V01"_s, u"V01"_s}, [](Statement &s, SampleSet &) {
        s.kind.clear();
        s.speakers.clear();
    });
    row("a kind nobody knows", {u"V01"_s}, [](Statement &s, SampleSet &) { s.kind = u"rumour"_s; });
    row("no content", {u"V01"_s}, [](Statement &s, SampleSet &) { s.content.clear(); });
    row("content that reaches into the next paragraph", {u"V21"_s},
        [](Statement &s, SampleSet &sample) {
            s.content = {
                {sample.at(u"the port is open"_s).begin, sample.at(u"We never closed it"_s).end}};
        });
    row("fragments in two paragraphs of an update", {}, [](Statement &s, SampleSet &sample) {
        s.content = {sample.at(u"the port is open"_s), sample.at(u"We never closed it"_s)};
    });
    row("fragments in two updates", {u"V21"_s}, [](Statement &s, SampleSet &sample) {
        s.content = {sample.at(u"the port is open"_s), sample.at(u"tonnes were lost"_s)};
    });
    row("content in the time of an update", {u"V22"_s},
        [](Statement &s, SampleSet &sample) { s.content = {sample.at(u"10:45 GMT"_s)}; });
    row("content in boilerplate", {u"V22"_s},
        [](Statement &s, SampleSet &sample) { s.content = {sample.at(u"Advertisement"_s)}; });
    row("the narrator is known everywhere", {},
        [](Statement &s, SampleSet &) { s.speakers = {narratorId}; });
    row("an empty fragment", {u"V02"_s},
        [](Statement &s, SampleSet &) { s.content.append({70, 70}); });
    row("fragments out of order", {u"V02"_s},
        [](Statement &s, SampleSet &) { s.cue = {{9, 12}, {2, 5}}; });
    row("overlapping fragments", {u"V02"_s},
        [](Statement &s, SampleSet &) { s.target = {{2, 5}, {4, 7}}; });
    row("half an emoji", {u"V02"_s}, [](Statement &s, SampleSet &sample) {
        s.content = {{sample.at(u"\U0001F6A2"_s).begin + 1, sample.at(u"\U0001F6A2"_s).end}};
    });
    row("a span beyond the text", {u"V02"_s},
        [](Statement &s, SampleSet &) { s.content = {{5, 5000}}; });
    row("a denial of nothing", {u"V03"_s}, [](Statement &s, SampleSet &) { s.kind = u"denial"_s; });
    row("a denial of blanks", {u"V03"_s}, [](Statement &s, SampleSet &) {
        s.kind = u"denial"_s;
        s.denied = Denied{{}, u"\u00A0 "_s, Explicitness::Embedded, {}};
    });
    row("an explicit denial of words only", {u"V04"_s}, [](Statement &s, SampleSet &) {
        s.kind = u"denial"_s;
        s.denied = Denied{{}, u"words"_s, Explicitness::Explicit, {}};
    });
    row("a denial of itself", {u"V04"_s},
        [](Statement &s, SampleSet &) { denyExplicitly(s, s.id); });
    row("a denial of what is gone", {u"V04"_s},
        [](Statement &s, SampleSet &) { denyExplicitly(s, StatementId::create()); });
    row("a denial of another speaker", {},
        [](Statement &s, SampleSet &sample) { denyExplicitly(s, addClaim(sample, sample.port)); });
    row("a denial of the same speaker", {u"V04"_s},
        [](Statement &s, SampleSet &sample) { denyExplicitly(s, addClaim(sample, sample.doru)); });
    row("two unnamed sources may differ", {}, [](Statement &s, SampleSet &sample) {
        denyExplicitly(s, addClaim(sample, unspecifiedId));
        s.speakers = {unspecifiedId};
    });
    row("a stance that has none", {u"V05"_s},
        [](Statement &s, SampleSet &) { s.kind = u"stance"_s; });
    row("a stance without holder, target and value", {u"V05"_s, u"V05"_s, u"V05"_s},
        [](Statement &s, SampleSet &) { s.stances = {Stance{}}; });
    row("a stance towards an issue", {}, [](Statement &s, SampleSet &sample) {
        s.stances = {{sample.doru, sample.issue, u"mixed"_s, {}, {}}};
    });
    row("a stance of a value nobody knows", {u"V05"_s}, [](Statement &s, SampleSet &sample) {
        s.stances = {{sample.doru, sample.port, u"lukewarm"_s, {}, {}}};
    });
    row("content with its cue", {u"V09"_s},
        [](Statement &s, SampleSet &sample) { s.cue = {sample.at(u"is open"_s)}; });
    row("content with its source", {u"V09"_s, u"V11"_s},
        [](Statement &s, SampleSet &sample) { s.source = {sample.at(u"the port"_s)}; });
    row("content inside a word", {u"V10"_s},
        [](Statement &s, SampleSet &sample) { s.content = {sample.at(u"ort is op"_s)}; });
    row("content with a blank", {u"V10"_s},
        [](Statement &s, SampleSet &sample) { s.content = {sample.at(u"the port "_s)}; });
    row("content with its marks", {u"V10"_s}, [](Statement &s, SampleSet &sample) {
        s.cue.clear();
        s.content = {sample.at(u"\u201CWe never closed it,\u201D"_s)};
    });
    row("content with a leading that", {u"V10"_s}, [](Statement &s, SampleSet &sample) {
        s.content = {sample.at(u"that 3.5\u00A0million tonnes were lost"_s)};
    });
    row("content with a full stop", {},
        [](Statement &s, SampleSet &sample) { s.content = {sample.at(u"the port is open."_s)}; });
    row("content that cuts an accent off", {u"V10"_s}, [](Statement &s, SampleSet &sample) {
        s.source.clear();
        s.content = {{sample.at(u"Ane\u0301"_s).begin, sample.at(u"Ane\u0301"_s).end - 1}};
    });
    row("a source that names somebody else", {u"V11"_s},
        [](Statement &s, SampleSet &sample) { s.source = {sample.at(u"\u05E0\u05DE\u05DC"_s)}; });
    row("a source by pronoun", {},
        [](Statement &s, SampleSet &sample) { s.source = {sample.at(u"she"_s)}; });
    row("one of two speakers is named", {},
        [](Statement &s, SampleSet &sample) { s.speakers = {sample.port, sample.doru}; });
    row("part of a word is no name", {u"V11"_s},
        [](Statement &s, SampleSet &sample) { s.speakers = {sample.add(u"Minis"_s)}; });
    row("an alias in Arabic", {}, [](Statement &s, SampleSet &sample) {
        Entity entity = *sample.set.entity(sample.doru);
        entity.aliases = {u"\u0627\u0644\u0645\u064A\u0646\u0627\u0621"_s};
        if (!sample.set.apply(*editEntity(sample.set, entity, sample.context)))
            qFatal("the alias is refused");
        s.source = {sample.at(u"\u0627\u0644\u0645\u064A\u0646\u0627\u0621"_s)};
    });
    row("the speaker among the relays", {u"V13"_s},
        [](Statement &s, SampleSet &sample) { s.via = {sample.doru}; });
    row("a relay twice", {u"V13"_s},
        [](Statement &s, SampleSet &sample) { s.via = {sample.port, sample.vel, sample.port}; });
}

void ChecksTest::finds()
{
    QFETCH(Change, change);
    Checked checked;
    change(checked.statement, checked);
    QTEST(checked.found(), "checks");
}

void ChecksTest::aRetractionMayDenyItsOwnClaim()
{
    Checked checked;
    denyExplicitly(checked.statement, addClaim(checked, checked.doru));
    QCOMPARE(checked.found(), QStringList{u"V04"_s});
    checked.statement.attributes.insert(u"denial-type"_s, u"retracts-own-claim"_s);
    QCOMPARE(checked.found(), QStringList{});
    checked.statement.denied->statement = StatementId::create();
    QCOMPARE(checked.found(), QStringList{u"V04"_s});
    checked.elsewhere.insert(*checked.statement.denied->statement);
    QCOMPARE(checked.found(), QStringList{});
}

void ChecksTest::namesThePlaceAndTheFix()
{
    Checked checked;
    checked.statement.content = {checked.at(u"ort is open. "_s)};
    checked.statement.cue = {checked.at(u"is open"_s)};
    const QList<Finding> findings = checkStatement(checked.set, checked.statement, checked.scheme);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].check, u"V09"_s);
    QCOMPARE(findings[0].level, CheckLevel::Warning);
    QCOMPARE(findings[0].statement, checked.statement.id);
    QVERIFY(findings[0].span == checked.at(u"is open"_s));
    QCOMPARE(findings[0].detail, u"is open"_s);
    QCOMPARE(findings[1].check, u"V10"_s);
    QCOMPARE(findings[1].fix, Fragments{checked.at(u"port is open"_s)});
}

void ChecksTest::takesLevelsFromTheScheme()
{
    Checked checked;
    checked.statement.content = {checked.at(u"ort is open"_s)};
    checked.statement.via = {checked.doru};
    checked.scheme.checkLevels = {{u"V10"_s, CheckLevel::Error},
                                  {u"V13"_s, CheckLevel::Information}};
    const QList<Finding> findings = checkStatement(checked.set, checked.statement, checked.scheme);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].level, CheckLevel::Error);
    QCOMPARE(findings[1].level, CheckLevel::Information);
    checked.scheme.checkLevels[u"V10"_s] = CheckLevel::Off;
    QCOMPARE(checked.found(), QStringList{u"V13"_s});
}

void ChecksTest::forbidsWhateverTheLevel()
{
    Checked checked;
    checked.statement.content = {checked.at(u"ort is open"_s)};
    checked.scheme.checkLevels = {{u"V10"_s, CheckLevel::Error}, {u"V13"_s, CheckLevel::Off}};
    QVERIFY(!firstError(checkStatement(checked.set, checked.statement, checked.scheme)));
    checked.statement.via = {checked.doru};
    const auto forbidden =
        firstError(checkStatement(checked.set, checked.statement, checked.scheme));
    QVERIFY(forbidden);
    QCOMPARE(forbidden->check, u"V13"_s);
    QCOMPARE(forbidden->level, CheckLevel::Error);
    QVERIFY(!firstError({}));
}

void ChecksTest::checksEveryStatementInOrder()
{
    Checked checked;
    const Statement second = checked.apply(
        addStatement(checked.set, checked.draft(u"claim"_s, u"the port "_s), checked.context));
    const Statement first = checked.apply(
        addStatement(checked.set, checked.draft(u"claim"_s, u"Harb"_s), checked.context));
    QVERIFY(addClaim(checked, checked.port) != first.id);
    const QList<Finding> findings = checkAll(checked.set, checked.scheme);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].statement, first.id);
    QCOMPARE(findings[1].statement, second.id);
}

void ChecksTest::trims_data()
{
    QTest::addColumn<QString>("text"); // | marks the ends of fragments
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("whole words stay", u"He said |it is open| now"_s, u"it is open"_s);
    row("blanks go", u"said|\u00A0 it is open |now"_s, u"it is open"_s);
    row("outer marks and the comma go", u"|\u201CIt is open,\u201D| he said"_s, u"It is open"_s);
    row("outer marks before a comma go", u"|\u201CIt is open\u201D,| he said"_s, u"It is open"_s);
    row("one mark too many goes", u"\u201C|It is open,\u201D| he said"_s, u"It is open"_s);
    row("guillemets with blanks go", u"|\u00AB\u00A0Oui\u00A0\u00BB|, dit-elle"_s, u"Oui"_s);
    row("single marks go", u"|\u2018It isn\u2019t open,\u2019| he said"_s, u"It isn\u2019t open"_s);
    row("inner marks at the end stay", u"said |it was a \u201Cmistake\u201D.|"_s,
        u"it was a \u201Cmistake\u201D"_s);
    row("inner marks at the begin stay", u"said |\u201Cmistakes\u201D were made|"_s,
        u"\u201Cmistakes\u201D were made"_s);
    row("a plural's apostrophe stays", u"said |it is the workers\u2019| and left"_s,
        u"it is the workers\u2019"_s);
    row("a leading that goes", u"said |that it is open|"_s, u"it is open"_s);
    row("a leading That inside marks goes", u"said |\u201CThat it is open\u201D|"_s,
        u"it is open"_s);
    row("words that begin like that stay", u"said |thatch burns|"_s, u"thatch burns"_s);
    row("final punctuation goes", u"said |it is open?!|"_s, u"it is open"_s);
    row("an abbreviation keeps its stop", u"said |it left the U.S.|"_s, u"it left the U.S."_s);
    row("a word begun is finished", u"said |it is op|en \U0001F6A2"_s, u"it is open"_s);
    row("a word entered is begun", u"the mi|nister Ane\u0301| said"_s, u"minister Ane\u0301"_s);
    row("an accent is kept", u"said Ane|\u0301 left|"_s, u"Ane\u0301 left"_s);
    row("an emoji is kept whole", u"said |so \U0001F469\u200D|\U0001F52C"_s,
        u"so \U0001F469\u200D\U0001F52C"_s);
    row("Arabic words are finished", u"said |\u0645\u064A\u0646|\u0627\u0621 \u05E0"_s,
        u"\u0645\u064A\u0646\u0627\u0621"_s);
    row("each fragment is trimmed", u"|\u201CIt is,\u201D| he said, |\u201Copen.\u201D|"_s,
        u"It is \u2026 open"_s);
    row("only the first loses its that", u"|that it is| and |that it was|"_s,
        u"it is \u2026 that it was"_s);
    row("nothing is left of marks alone", u"He |\u201C, \u201D.| said"_s, QString());
    row("fragments that grow together are one", u"said |it op||ens| now"_s, u"it opens"_s);
}

/// Reads |fragment| marks out of a text.
static std::pair<FrozenText, Fragments> marked(const QString &text)
{
    QString plain;
    QList<qsizetype> ends;
    for (const QChar character : text) {
        if (character == u'|')
            ends.append(plain.size());
        else
            plain.append(character);
    }
    Fragments fragments;
    for (qsizetype i = 0; i + 1 < ends.size(); i += 2)
        fragments.append({ends[i], ends[i + 1]});
    return {FrozenText::freeze(plain), fragments};
}

void ChecksTest::trims()
{
    QFETCH(QString, text);
    const auto [frozen, content] = marked(text);
    const Fragments trimmed = trimmedContent(frozen, content);
    QTEST(frozen.quote(trimmed), "expected");
    QCOMPARE(trimmedContent(frozen, trimmed), trimmed);
}

void ChecksTest::trimmedContentPassesItsCheck()
{
    Checked checked;
    checked.statement.source.clear();
    checked.statement.cue.clear();
    const int size = int(checked.set.text().size());
    for (quint32 seed = 0; seed < 2000; ++seed) {
        QRandomGenerator random(seed);
        const int begin = random.bounded(size);
        const TextSpan span{begin, begin + random.bounded(1, std::min(size - begin, 40) + 1)};
        const Fragments trimmed = trimmedContent(checked.set.text(), {span});
        if (trimmed.isEmpty())
            continue;
        checked.statement.content = trimmed;
        QStringList found = checked.found();
        found.removeIf([](const QString &id) { return id == "V21"_L1 || id == "V22"_L1; });
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(checked.set.text().quote(trimmed))));
        QCOMPARE(trimmedContent(checked.set.text(), trimmed), trimmed);
    }
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
