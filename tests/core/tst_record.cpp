// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Gainsay::Core;
using namespace Qt::StringLiterals;

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesThePromisedLine();
    void writesOnlyWhatIsUsed();
    void keepsHistoryKeysOutOfLines();
    void roundTripsRandomItems();
    void namesItems();
    void refusesHostileRecords_data();
    void refusesHostileRecords();
    void refusesEveryTruncation();
    void survivesDeepNesting();
};

namespace {

const QString text =
    u"Ane\u0301 \U0001F6A2 said \u201Cyes\u201D.\n\u0645\u064A\u0646\u0627\u0621\u00A0open"_s;

template <class Id> Id fixedId(int kind, int number)
{
    return Id::fromText(u"00000000-0000-4000-8%1-%2"_s.arg(kind, 3, 10, QChar(u'0'))
                            .arg(number, 12, 10, QChar(u'0')));
}

Article sampleArticle()
{
    Article article;
    article.id = fixedId<ArticleId>(1, 1);
    article.info.title = u"Port \"open\" \u2028"_s;
    article.info.language = u"en"_s;
    article.info.published =
        QDateTime(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::fromSecondsAheadOfUtc(7200));
    article.info.retrieved = QDateTime(QDate(2026, 3, 4), QTime(11, 30, 0, 5), QTimeZone::UTC);
    article.text = FrozenText::freeze(text);
    article.segments = {{0, SegmentKind::UpdateTime, {0, 19}, ClockTime{QTime(11, 30), {}, 0}},
                        {1, SegmentKind::Paragraph, {20, 30}, {}}};
    return article;
}

Entity sampleEntity(int number, const QString &name)
{
    Entity entity;
    entity.id = fixedId<EntityId>(2, number);
    entity.name = name;
    return entity;
}

AnnotationSet sampleSet(const Article &article, AnnotatorId annotator)
{
    AnnotationSet set(article.id, 1, article.text, article.segments);
    Entity minister = sampleEntity(2, u"Ane\u0301"_s);
    minister.roles = {{u"envoy"_s, QDate(2026, 1, 1)}, {u"clerk"_s, {}}};
    minister.aliases = {u"\U0001F6A2"_s};
    minister.organisation = fixedId<EntityId>(2, 1);
    const Entity office = sampleEntity(1, u"Office"_s);
    const Entity idle = sampleEntity(9, u"Idle"_s);
    const Issue issue{fixedId<IssueId>(3, 1), {}, u"Harbour"_s};
    const Issue unused{fixedId<IssueId>(3, 2), {}, u"Unused"_s};

    Statement denial;
    denial.id = fixedId<StatementId>(4, 1);
    denial.annotator = annotator;
    denial.kind = u"denial"_s;
    denial.content = {{14, 17}};
    denial.cue = {{8, 12}};
    denial.source = {{0, 4}};
    denial.speakers = {minister.id};
    denial.via = {narratorId};
    denial.directness = Directness::Direct;
    denial.denied = Denied{{}, u"yes"_s, Explicitness::Embedded, {}};
    denial.stances = {{minister.id, issue.id, u"favour"_s, {}, Confidence::Sure}};
    denial.time = ClockTime{QTime(11, 30), QDate(2026, 3, 4), 0};
    denial.tags = {u"b"_s, u"a"_s};
    denial.attributes = {{u"medium"_s, u"radio"_s}, {u"addressee"_s, u"port"_s}};
    denial.created = QDateTime(QDate(2026, 3, 4), QTime(11, 30), QTimeZone::UTC);
    denial.modified = denial.created.addMSecs(1);
    Statement claim = denial;
    claim.id = fixedId<StatementId>(4, 2);
    claim.kind = u"claim"_s;
    claim.content = {{5, 7}, {20, 25}};
    claim.denied.reset();
    claim.stances.clear();
    const Relation relation{
        fixedId<RelationId>(5, 1), {}, u"denies"_s, denial.id, claim.id, annotator};

    ChangeSet all;
    for (const Item &item : {Item(minister), Item(office), Item(idle), Item(issue), Item(unused),
                             Item(denial), Item(claim), Item(relation)})
        all.steps.append(ChangeSet::added(item));
    if (!set.apply(all))
        qFatal("the sample does not apply");
    return set;
}

const AnnotatorId annotator = fixedId<AnnotatorId>(6, 1);

/// Random values that use every field, within what a set can hold.
class RandomItems
{
public:
    RandomItems(const FrozenText &frozen, quint32 seed) : m_text(frozen), m_random(seed) {}

    Item next()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return entity();
        case 1:
            return Issue{id<IssueId>(), id<Stamp>(), words()};
        case 2:
            return Relation{id<RelationId>(),  id<Stamp>(),       words(),
                            id<StatementId>(), id<StatementId>(), id<AnnotatorId>()};
        case 3:
            return Segment{m_random.bounded(100), SegmentKind(m_random.bounded(11)), span(),
                           time()};
        default:
            return statement();
        }
    }

private:
    template <class Id> Id id()
    {
        return Id(QUuid(m_random.generate(), quint16(m_random.generate()), 0x4000, 0x80, 1, 2, 3, 4,
                        5, 6, uchar(m_random.generate())));
    }
    template <class Id> QList<Id> ids()
    {
        QList<Id> out;
        for (int n = m_random.bounded(4); n > 0; --n)
            out.append(id<Id>());
        return out;
    }
    template <class T> std::optional<T> maybe(T value)
    {
        return m_random.bounded(2) ? std::optional(value) : std::nullopt;
    }

    QString words()
    {
        static const QStringList pieces{u"\U0001F469\u200D\U0001F52C"_s,
                                        u"e\u0301"_s,
                                        u"\u0645\u064A"_s,
                                        u"\u05E0"_s,
                                        u"\u00A0"_s,
                                        u"\""_s,
                                        u"\\"_s,
                                        u"/"_s,
                                        u"\n"_s,
                                        u"\t"_s,
                                        QString(QChar(0)),
                                        u"\u2028"_s,
                                        u"plain"_s,
                                        u"\u007F"_s,
                                        u"\uFEFF"_s};
        QString out;
        for (int n = m_random.bounded(6); n > 0; --n)
            out += pieces[m_random.bounded(pieces.size())];
        return out;
    }

    TextSpan span()
    {
        const int length = int(m_text.offsets().codePointLength());
        const int begin = m_random.bounded(length);
        return *m_text.offsets().toUtf16({begin, m_random.bounded(begin + 1, length + 1)});
    }

    Fragments fragments()
    {
        Fragments out;
        for (int n = m_random.bounded(4); n > 0; --n) {
            const TextSpan next = span();
            if (out.isEmpty() || out.last().end <= next.begin)
                out.append(next);
        }
        return out;
    }

    std::optional<ClockTime> time()
    {
        return maybe(
            ClockTime{QTime(m_random.bounded(24), m_random.bounded(60), m_random.bounded(60)),
                      maybe(QDate(2026, 2, 28)), maybe(m_random.bounded(-720, 720) * 60)});
    }

    QDateTime instant()
    {
        return m_random.bounded(5)
            ? QDateTime::fromMSecsSinceEpoch(m_random.generate64() % 4'000'000'000'000ULL,
                                             QTimeZone::UTC)
            : QDateTime();
    }

    Item entity()
    {
        Entity out;
        out.id = id<EntityId>();
        out.stamp = id<Stamp>();
        out.name = words();
        out.type = words();
        out.naming = Naming(m_random.bounded(3));
        out.aliases = {words(), words()};
        for (int n = m_random.bounded(3); n > 0; --n)
            out.roles.append({words(), maybe(QDate(2020, n, n))});
        out.organisation = maybe(id<EntityId>());
        out.country = words();
        out.speaksFor = ids<EntityId>();
        out.memberOf = ids<EntityId>();
        out.wikidata = words();
        return out;
    }

    StanceTarget target()
    {
        switch (m_random.bounded(3)) {
        case 0:
            return id<EntityId>();
        case 1:
            return id<IssueId>();
        default:
            return id<StatementId>();
        }
    }

    Item statement()
    {
        Statement out;
        out.id = id<StatementId>();
        out.stamp = id<Stamp>();
        out.article = id<ArticleId>();
        out.revision = m_random.bounded(9);
        out.annotator = id<AnnotatorId>();
        out.origin = Origin(m_random.bounded(4));
        out.rule = words();
        out.kind = words();
        for (const SpanLayer layer :
             {SpanLayer::Content, SpanLayer::Cue, SpanLayer::Source, SpanLayer::Target})
            out.setFragments(layer, fragments());
        out.speakers = ids<EntityId>();
        out.via = ids<EntityId>();
        out.directness = Directness(m_random.bounded(3));
        out.placement = PlacementState(m_random.bounded(6));
        out.denied = maybe(Denied{maybe(id<StatementId>()), words(),
                                  Explicitness(m_random.bounded(3)), maybe(id<EntityId>())});
        for (int n = m_random.bounded(3); n > 0; --n)
            out.stances.append(
                {id<EntityId>(), target(), words(), words(), Confidence(m_random.bounded(2))});
        out.confidence = Confidence(m_random.bounded(2));
        out.time = time();
        out.note = words();
        out.tags = {words()};
        out.attributes = {{words(), words()}, {u"medium"_s, words()}};
        out.codebook = m_random.bounded(9);
        out.created = instant();
        out.modified = instant();
        return out;
    }

    const FrozenText &m_text;
    QRandomGenerator m_random;
};

/// A good record of the sample's denial, for rows to spoil.
QJsonObject goodRecord()
{
    const Article article = sampleArticle();
    const AnnotationSet set = sampleSet(article, annotator);
    const QHash<AnnotatorId, QString> names;
    return QJsonDocument::fromJson(
               toRecord(*set.statement(fixedId<StatementId>(4, 1)), {article.text, names}))
        .object();
}

Result<Item> read(const QByteArray &json, const QString &type = u"statement"_s)
{
    return fromRecord(json, type, FrozenText::freeze(text));
}

Result<Item> read(const QJsonObject &object)
{
    return read(QJsonDocument(object).toJson());
}

} // namespace

void RecordTest::writesThePromisedLine()
{
    const Article article = sampleArticle();
    const QByteArray line =
        toRecordLine(article, sampleSet(article, annotator), {{annotator, u"Ode \U0001F469"_s}});
    const QString expected =
        uR"({"gainsay":1,"article":{"id":"00000000-0000-4000-8001-000000000001","revision":1,)"
        uR"("title":"Port \"open\" @2028","standfirst":"","byline":"","publisher":"","url":"","language":"en",)"
        uR"("published":"2026-03-04T09:00:00+02:00","retrieved":"2026-03-04T11:30:00.005Z","sha256":"@sha"},)"
        uR"("text":"@text",)"
        uR"("segments":[{"kind":"update-time","start":0,"end":18,"time":"11:30:00+00:00"},)"
        uR"({"kind":"paragraph","start":19,"end":29,"time":null}],)"
        uR"("entities":[)"
        uR"({"id":"00000000-0000-4000-8002-000000000001","name":"Office","type":"person","naming":"named","aliases":[],)"
        uR"("role":null,"organisation":null,"country":null,"speaks_for":[],"member_of":[],"wikidata":null},)"
        uR"({"id":"00000000-0000-4000-8002-000000000002","name":"@name","type":"person","naming":"named","aliases":["@ship"],)"
        uR"("role":"envoy","organisation":"00000000-0000-4000-8002-000000000001","country":null,"speaks_for":[],"member_of":[],"wikidata":null},)"
        uR"({"id":"@narrator","name":"NARRATOR","type":"outlet","naming":"unnamed","aliases":[],)"
        uR"("role":null,"organisation":null,"country":null,"speaks_for":[],"member_of":[],"wikidata":null}],)"
        uR"("issues":[{"id":"00000000-0000-4000-8003-000000000001","label":"Harbour"}],)"
        uR"("statements":[)"
        uR"({"id":"00000000-0000-4000-8004-000000000002","kind":"claim","annotator":"@ode","origin":"manual",)"
        uR"("content":[{"start":5,"end":6,"text":"@ship"},{"start":19,"end":24,"text":"@port"}],)"
        uR"("cue":[{"start":7,"end":11,"text":"said"}],"source":[{"start":0,"end":4,"text":"@name"}],)"
        uR"("speakers":["00000000-0000-4000-8002-000000000002"],"via":["@narrator"],"directness":"direct",)"
        uR"("denied":null,"stances":[],"confidence":"sure","time":"2026-03-04T11:30:00+00:00","note":"","tags":["b","a"],)"
        uR"("attributes":{"addressee":"port","medium":"radio"},"codebook":1,)"
        uR"("created":"2026-03-04T11:30:00.000Z","modified":"2026-03-04T11:30:00.001Z"},)"
        uR"({"id":"00000000-0000-4000-8004-000000000001","kind":"denial","annotator":"@ode","origin":"manual",)"
        uR"("content":[{"start":13,"end":16,"text":"yes"}],)"
        uR"("cue":[{"start":7,"end":11,"text":"said"}],"source":[{"start":0,"end":4,"text":"@name"}],)"
        uR"("speakers":["00000000-0000-4000-8002-000000000002"],"via":["@narrator"],"directness":"direct",)"
        uR"("denied":{"statement":null,"proposition":"yes","explicitness":"embedded","claimant":null},)"
        uR"("stances":[{"holder":"00000000-0000-4000-8002-000000000002","target":{"issue":"00000000-0000-4000-8003-000000000001"},)"
        uR"("value":"favour","intensity":null,"confidence":"sure"}],)"
        uR"("confidence":"sure","time":"2026-03-04T11:30:00+00:00","note":"","tags":["b","a"],)"
        uR"("attributes":{"addressee":"port","medium":"radio"},"codebook":1,)"
        uR"("created":"2026-03-04T11:30:00.000Z","modified":"2026-03-04T11:30:00.001Z"}],)"
        uR"("relations":[{"id":"00000000-0000-4000-8005-000000000001","type":"denies",)"
        uR"("from":"00000000-0000-4000-8004-000000000001","to":"00000000-0000-4000-8004-000000000002","annotator":"@ode"}]})"_s
            .replace(u"@2028"_s, u"\u2028"_s)
            .replace(u"@sha"_s, QString::fromLatin1(article.text.sha256()))
            .replace(u"@text"_s, QString(text).replace(u"\n"_s, u"\\n"_s))
            .replace(u"@name"_s, u"Ane\u0301"_s)
            .replace(u"@narrator"_s, narratorId.text())
            .replace(u"@ship"_s, u"\U0001F6A2"_s)
            .replace(u"@port"_s, u"\u0645\u064A\u0646\u0627\u0621"_s)
            .replace(u"@ode"_s, u"Ode \U0001F469"_s);
    QCOMPARE(QString::fromUtf8(line), expected);
    QVERIFY(!line.contains('\n'));
}

void RecordTest::writesOnlyWhatIsUsed()
{
    const Article article = sampleArticle();
    const AnnotationSet empty(article.id, 1, article.text, article.segments);
    const QJsonObject line = QJsonDocument::fromJson(toRecordLine(article, empty, {})).object();
    for (const QString &key : {u"entities"_s, u"issues"_s, u"statements"_s, u"relations"_s})
        QVERIFY2(line[key].isArray() && line[key].toArray().isEmpty(), qPrintable(key));
    QCOMPARE(line[u"segments"].toArray().size(), 2);
}

void RecordTest::keepsHistoryKeysOutOfLines()
{
    const Article article = sampleArticle();
    const AnnotationSet set = sampleSet(article, annotator);
    const QByteArray line = toRecordLine(article, set, {});
    const QByteArray record = toRecord(*set.statement(fixedId<StatementId>(4, 1)),
                                       {article.text, QHash<AnnotatorId, QString>()});
    for (const char *key : {"\"stamp\":", "\"annotator_id\":", "\"rule\":"}) {
        QVERIFY2(!line.contains(key), key);
        QVERIFY2(record.indexOf(key) > record.indexOf("\"modified\":"), key);
    }
}

void RecordTest::roundTripsRandomItems()
{
    const auto frozen = FrozenText::freeze(text + u" a\uFEFFb"_s);
    const QHash<AnnotatorId, QString> names;
    for (quint32 seed = 0; seed < 500; ++seed) {
        const Item item = RandomItems(frozen, seed).next();
        const QByteArray record = toRecord(item, {frozen, names});
        const auto back = fromRecord(record, itemTypeName(item), frozen);
        QVERIFY2(
            back,
            qPrintable(u"seed %1: %2"_s.arg(seed).arg(back ? QString() : back.error().detail)));
        QVERIFY2(*back == item,
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromUtf8(record))));
    }
}

void RecordTest::namesItems()
{
    const Entity entity = sampleEntity(7, u"Ane\u0301"_s);
    QCOMPARE(itemTypeName(entity), u"entity"_s);
    QCOMPARE(itemTypeName(Issue{}), u"issue"_s);
    QCOMPARE(itemTypeName(Statement{}), u"statement"_s);
    QCOMPARE(itemTypeName(Relation{}), u"relation"_s);
    QCOMPARE(itemTypeName(Segment{}), u"segment"_s);
    QCOMPARE(itemIdText(entity), entity.id.text());
    QCOMPARE(itemIdText(Segment{12, {}, {}, {}}), u"12"_s);
}

void RecordTest::refusesHostileRecords_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                        const QString &place) {
        QTest::newRow(name) << path.split(u'/') << value << place;
    };
    const auto undefined = QJsonValue(QJsonValue::Undefined);
    const auto span = [](const QJsonValue &start, const QJsonValue &end, const QString &quote) {
        return QJsonArray{QJsonObject{{u"start"_s, start}, {u"end"_s, end}, {u"text"_s, quote}}};
    };
    row("a key missing", u"note"_s, undefined, u"statement.note"_s);
    row("a number for a string", u"kind"_s, 3, u"statement.kind"_s);
    row("a string for a list", u"content"_s, u"yes"_s, u"statement.content"_s);
    row("a list for an object", u"attributes"_s, QJsonArray(), u"statement.attributes"_s);
    row("a number among attributes", u"attributes"_s, QJsonObject{{u"medium"_s, 2}},
        u"statement.attributes.medium"_s);
    row("null for an id", u"id"_s, QJsonValue::Null, u"statement.id"_s);
    row("an id that is none", u"id"_s, u"one"_s, u"statement.id"_s);
    row("an id in braces", u"stamp"_s, u"{00000000-0000-4000-8001-000000000001}"_s,
        u"statement.stamp"_s);
    row("a speaker that is no id", u"speakers"_s, QJsonArray{u""_s}, u"statement.speakers[0]"_s);
    row("a name nobody knows", u"directness"_s, u"oblique"_s, u"statement.directness"_s);
    row("a time that is none", u"time"_s, u"24:00:00"_s, u"statement.time"_s);
    row("a local time of creation", u"created"_s, u"2026-03-04T11:30:00.000"_s,
        u"statement.created"_s);
    row("a stance target of no kind", u"stances"_s,
        QJsonArray{QJsonObject{{u"holder"_s, narratorId.text()},
                               {u"target"_s, QJsonObject()},
                               {u"value"_s, u"x"_s},
                               {u"intensity"_s, QJsonValue::Null},
                               {u"confidence"_s, u"sure"_s}}},
        u"statement.stances[0].target.statement"_s);
    row("a fraction as offset", u"content"_s, span(0.5, 3, u"An"_s),
        u"statement.content[0].start"_s);
    row("a negative offset", u"content"_s, span(-1, 3, u"Ane"_s), u"statement.content[0].start"_s);
    row("an offset beyond all numbers", u"content"_s, span(0, 1e19, u"Ane"_s),
        u"statement.content[0].end"_s);
    row("an end beyond the text", u"content"_s, span(0, 30, text), u"statement.content[0]"_s);
    row("a reversed span", u"content"_s, span(3, 0, u"Ane"_s), u"statement.content[0]"_s);
    row("an empty span", u"content"_s, span(3, 3, QString()), u"statement.content[0]"_s);
    row("another quote than the text's", u"content"_s, span(0, 3, u"ane"_s),
        u"statement.content[0]"_s);
    row("overlapping fragments", u"cue"_s,
        QJsonArray{span(0, 3, u"Ane"_s)[0], span(2, 3, u"e"_s)[0]}, u"statement.cue[1]"_s);
    row("a negative revision", u"revision"_s, -1, u"statement.revision"_s);
    row("a denial of nothing", u"denied"_s, QJsonObject(), u"statement.denied.statement"_s);
}

void RecordTest::refusesHostileRecords()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject record = goodRecord();
    QVERIFY(read(record));
    record.insert(path.first(), value); // an undefined value removes the key
    const auto refused = read(record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY2(refused.error().detail.startsWith(place + u':'), qPrintable(refused.error().detail));
}

void RecordTest::refusesEveryTruncation()
{
    const QByteArray whole = QJsonDocument(goodRecord()).toJson(QJsonDocument::Compact);
    QVERIFY(read(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto refused = read(whole.first(length));
        QVERIFY2(!refused && refused.error().code == ErrorCode::Invalid,
                 qPrintable(QString::number(length)));
    }
    QVERIFY(!read(whole + "x"));
    QVERIFY(!read(QByteArray("\xff\xfe\x00{", 4)));
    QVERIFY(!read("null"));
    QVERIFY(!read("[]"));
    QVERIFY(!read(whole, u"issue"_s));
    QVERIFY(!read(whole, u"Statement"_s));
}

void RecordTest::survivesDeepNesting()
{
    QByteArray record = QJsonDocument(goodRecord()).toJson(QJsonDocument::Compact);
    const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    QVERIFY(!read(deep));
    const qsizetype tags = record.indexOf("\"tags\":[");
    QVERIFY(tags > 0);
    record.insert(tags + 8, deep + ',');
    const auto refused = read(record);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.startsWith(u"statement.tags[0]:"),
             qPrintable(refused.error().detail));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
