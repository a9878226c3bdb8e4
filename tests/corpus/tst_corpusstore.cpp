// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/migrator.h"

using namespace Gainsay::CorpusTest;
using Gainsay::Corpus::ArticleSummary;
using Gainsay::Corpus::HistoryEntry;

class TestCorpusStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnywhere_data();
    void createsAnywhere();
    void refusesToCreate();
    void keepsTheCodebook();
    void knowsAnnotatorsByName();
    void keepsArticles_data();
    void keepsArticles();
    void refusesTheSameTextTwice();
    void listsArticlesInOrderOfAdding();
    void refusesSegmentsOutsideTheText();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEntities();
    void correctsSegments();
    void namesStatementsElsewhere();
    void refusesEdits_data();
    void refusesEdits();
    void noticesStaleEdits();
    void writesAllStepsOrNone();
    void recordsHistory();
    void countsWhatItHolds();
    void filtersStatements_data();
    void filtersStatements();
    void readsOnly();
};

void TestCorpusStore::createsAnywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain name") << u"corpus.gainsay"_s;
    QTest::newRow("blanks and a no-break space") << u"my corpus\u00A02.gainsay"_s;
    QTest::newRow("what addresses give a meaning") << u"50%25 a?mode=memory&b#c;d'e\"f.gainsay"_s;
    QTest::newRow("emoji, accent, Arabic") << u"\U0001F6A2 e\u0301 \u0627\u0644.gainsay"_s;
    QTest::newRow("a name that looks like an address") << u"file:x:memory:"_s;
}

void TestCorpusStore::createsAnywhere()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    VERIFY_DONE(CorpusStore::create(path));
    const auto opened = CorpusStore::open(path);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->location(), path);
    QStringList left = QDir(folder.path()).entryList(QDir::Files);
    left.removeIf([&](const QString &file) { return file.startsWith(name + u'-'); });
    QCOMPARE(left, QStringList{name});
}

void TestCorpusStore::refusesToCreate()
{
    const Sample sample;
    QCOMPARE(codeOf(CorpusStore::create(sample.path())), ErrorCode::AlreadyExists);
    QCOMPARE(codeOf(CorpusStore::create(sample.folder.filePath(u"none/x.gainsay"_s))),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(CorpusStore::create(u"postgresql://somebody@somewhere/db"_s)),
             ErrorCode::Unsupported);
    QCOMPARE(sample.store->articles()->size(), 1);
}

void TestCorpusStore::keepsTheCodebook()
{
    const QTemporaryDir folder;
    Scheme scheme = Scheme::builtIn();
    scheme.version = 7;
    scheme.name = u"\u0627\u0644 \U0001F30A"_s;
    const auto store = CorpusStore::create(folder.filePath(u"c.gainsay"_s), scheme);
    VERIFY_DONE(store);
    QCOMPARE((*store)->scheme().value(), scheme);
    QCOMPARE((*store)->info()->codebookVersion, 7);
}

void TestCorpusStore::knowsAnnotatorsByName()
{
    Sample sample;
    const auto robin = sample.store->annotator(u"  Robin "_s);
    VERIFY_DONE(robin);
    QCOMPARE(robin->id, sample.me);
    const auto other = sample.store->annotator(u"\u0645\u0646\u0649 e\u0301"_s);
    VERIFY_DONE(other);
    QVERIFY(other->id != sample.me);
    QCOMPARE(sample.store->annotators()->size(), 2);
    QCOMPARE(codeOf(sample.store->annotator(u" \u00A0\n"_s)), ErrorCode::Invalid);
}

void TestCorpusStore::keepsArticles_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("only a text") << articleOf(sampleText) << sampleText.toUtf8();
    Article full = articleOf(sampleText);
    full.info = {u"T\U0001F6A2"_s,
                 u"Stand\u00A0first"_s,
                 u"By\nLine"_s,
                 u"\u0627\u0644"_s,
                 u"https://example.org/?a=1"_s,
                 u"ar-EG"_s,
                 QDateTime(QDate(2026, 3, 4), QTime(1, 2, 3, 4), QTimeZone(3600)),
                 QDateTime(QDate(2026, 3, 5), QTime(1, 2), QTimeZone::UTC)};
    QTest::newRow("everything known of it") << full << QByteArray("\0\xFF\xFE\r\n", 5);
    QTest::newRow("one character") << articleOf(u"\U0001F30A"_s) << QByteArray();
}

void TestCorpusStore::keepsArticles()
{
    QFETCH(Article, article);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.gainsay"_s);
    RawSource source = sourceOf(article);
    source.bytes = bytes;
    auto store = CorpusStore::create(path);
    VERIFY_DONE(store);
    const auto id = (*store)->addArticle(article, source);
    VERIFY_DONE(id);
    article.id = *id;
    store->reset();
    store = CorpusStore::open(path);
    VERIFY_DONE(store);
    const auto snapshot = (*store)->snapshot(*id);
    VERIFY_DONE(snapshot);
    QCOMPARE(snapshot->article.info, article.info);
    QCOMPARE(snapshot->article.segments, article.segments);
    QCOMPARE(snapshot->article, article);
    QCOMPARE((*store)->rawSource(*id).value(), source);
    QCOMPARE(snapshot->annotations.entities().size(), 2);
    for (const Entity &reserved : reservedEntities())
        QCOMPARE(*snapshot->annotations.entity(reserved.id), reserved);
    QCOMPARE(codeOf((*store)->snapshot(*id, 2)), ErrorCode::NotFound);
    QCOMPARE(codeOf((*store)->snapshot(ArticleId::create())), ErrorCode::NotFound);
    QCOMPARE(codeOf((*store)->rawSource(ArticleId::create())), ErrorCode::NotFound);
}

void TestCorpusStore::refusesTheSameTextTwice()
{
    Sample sample;
    Article again = articleOf(sampleText);
    again.info.title = u"Another title"_s;
    const auto refused = sample.store->addArticle(again, sourceOf(again));
    QCOMPARE(codeOf(refused), ErrorCode::AlreadyExists);
    QCOMPARE(refused.error().detail, sample.articleId.text());
    QCOMPARE(sample.store->articles()->size(), 1);
}

void TestCorpusStore::listsArticlesInOrderOfAdding()
{
    Sample sample;
    QStringList titles{sampleText.section(u'\n', 0, 0)};
    for (const QString &words : {u"Zeppelin"_s, u"Aa \U0001F6A2"_s, u"M\u00A0\u0627"_s}) {
        const Article article = articleOf(words);
        VERIFY_DONE(sample.store->addArticle(article, sourceOf(article)));
        titles.append(words);
    }
    const auto articles = sample.store->articles();
    VERIFY_DONE(articles);
    QStringList listed;
    for (const ArticleSummary &summary : *articles)
        listed.append(summary.title);
    QCOMPARE(listed, titles);
    QCOMPARE(sample.store->articleSummary(articles->last().id).value(), articles->last());
    QCOMPARE(codeOf(sample.store->articleSummary(ArticleId::create())), ErrorCode::NotFound);
}

void TestCorpusStore::refusesSegmentsOutsideTheText()
{
    Sample sample;
    Article article = articleOf(u"Short \U0001F30A"_s);
    article.segments.first().span.end += 1;
    QCOMPARE(codeOf(sample.store->addArticle(article, sourceOf(article))), ErrorCode::OutOfRange);
    QCOMPARE(sample.store->articles()->size(), 1);
}

void TestCorpusStore::keepsEveryField_data()
{
    using Edit = std::function<void(Statement &, const Sample &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << std::move(edit); };
    row("only what a claim must have", [](Statement &, const Sample &) {});
    row("discontinuous content over emoji", [](Statement &s, const Sample &sample) {
        s.content = {spanOf(sample.text, u"\U0001F6A2 row"_s),
                     spanOf(sample.text, u"\U0001F468\u200D\U0001F469"_s),
                     spanOf(sample.text, u"\u0627\u0644\u0646\u0642"_s)};
    });
    row("a quote that begins with a zero-width no-break space",
        [](Statement &s, const Sample &sample) {
            s.content = {spanOf(sample.text, u"\uFEFFThe harbour board"_s)};
        });
    row("all span layers", [](Statement &s, const Sample &sample) {
        s.cue = {spanOf(sample.text, u"said"_s)};
        s.source = {spanOf(sample.text, u"Mayor Ilse Br\u00FCck"_s)};
        s.target = {spanOf(sample.text, u"pier"_s), spanOf(sample.text, u"that\u00A0it"_s)};
    });
    row("a combining accent alone",
        [](Statement &s, const Sample &sample) { s.content = {spanOf(sample.text, u"\u0301"_s)}; });
    row("several speakers and relays", [](Statement &s, const Sample &sample) {
        s.speakers = {unspecifiedId, sample.speaker.id};
        s.via = {narratorId, sample.speaker.id};
    });
    row("an embedded denial", [](Statement &s, const Sample &sample) {
        s.kind = u"denial"_s;
        s.denied =
            Denied{std::nullopt, u"\uFEFFit had asked for 5\u00A0million \U0001F30A \u0627"_s,
                   Explicitness::Embedded, sample.speaker.id};
    });
    row("a denial with nothing but its form", [](Statement &s, const Sample &) {
        s.denied = Denied{std::nullopt, {}, Explicitness::Implicit, std::nullopt};
    });
    row("stances on an entity, weak and unsure", [](Statement &s, const Sample &sample) {
        s.stances = {{sample.speaker.id, narratorId, u"against"_s, u"weak"_s, Confidence::Unsure},
                     {unspecifiedId, sample.speaker.id, u"favour"_s, {}, Confidence::Sure}};
    });
    row("a stance on itself", [](Statement &s, const Sample &sample) {
        s.stances = {{sample.speaker.id, s.id, u"mixed"_s, {}, Confidence::Sure}};
    });
    row("note, tags and attributes in many scripts", [](Statement &s, const Sample &) {
        s.note =
            u"line\nline \u00A0\u0627\u0644 e\u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467 '; DROP TABLE spans; --"_s;
        s.tags = {u"b\U0001F30A"_s, u"a"_s, u"b\U0001F30A"_s, u"\uFEFFtag"_s};
        s.attributes = {{u"medium"_s, u"\u0627\u0644\u00A0e\u0301"_s},
                        {u"claim-type"_s, u"report"_s},
                        {u"x"_s, u""_s}};
    });
    row("time, confidence, origin, rule, directness", [](Statement &s, const Sample &) {
        s.time = ClockTime{QTime(23, 59, 58), QDate(2026, 12, 31), -5 * 3600 - 1800};
        s.confidence = Confidence::Unsure;
        s.origin = Origin::Suggested;
        s.rule = u"en/said-that"_s;
        s.directness = Directness::Mixed;
    });
    row("a time of day alone",
        [](Statement &s, const Sample &) { s.time = ClockTime{QTime(0, 0), {}, {}}; });
}

void TestCorpusStore::keepsEveryField()
{
    using Edit = std::function<void(Statement &, const Sample &)>;
    QFETCH(Edit, edit);
    Sample sample;
    const Statement plain = sample.claim(u"will not close"_s);
    Statement edited = plain;
    edit(edited, sample);

    const ChangeSet added{{ChangeSet::added(edited)}};
    VERIFY_DONE(sample.apply(added));
    QCOMPARE(*sample.reloaded().statement(edited.id), edited);
    QCOMPARE(sample.reloaded(), sample.set);
    VERIFY_DONE(sample.apply(added.inverse()));
    QCOMPARE(sample.reloaded(), sample.set);

    Statement after = edited;
    after.stamp = Stamp::create();
    const ChangeSet changed{{ChangeSet::changed(plain, after)}};
    VERIFY_DONE(sample.apply({{ChangeSet::added(plain)}}));
    VERIFY_DONE(sample.apply(changed));
    QCOMPARE(*sample.reloaded().statement(edited.id), after);
    VERIFY_DONE(sample.apply(changed.inverse()));
    QCOMPARE(*sample.reloaded().statement(edited.id), plain);
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestCorpusStore::keepsEntities()
{
    Sample sample;
    Entity guild = entityNamed(u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629 \U0001F30A e\u0301"_s,
                               u"organisation"_s);
    guild.naming = Naming::Collective;
    guild.aliases = {u"the guild"_s, u"\uFEFFdockers\u2019 guild"_s, u"the\u00A0guild"_s};
    guild.roles = {{u"member"_s, std::nullopt}, {u"chair"_s, QDate(2025, 1, 31)}};
    guild.organisation = narratorId;
    guild.country = u"EU"_s;
    guild.speaksFor = {sample.speaker.id, unspecifiedId};
    guild.memberOf = {unspecifiedId, sample.speaker.id};
    guild.wikidata = u"Q42"_s;
    const ChangeSet added{{ChangeSet::added(guild),
                           ChangeSet::added(issueLabelled(u"Pier \U0001F6A2\u00A0\u0627"_s))}};
    VERIFY_DONE(sample.apply(added));
    QCOMPARE(*sample.reloaded().entity(guild.id), guild);
    Entity plain = entityNamed(u"Guild"_s);
    plain.id = guild.id;
    const ChangeSet changed{{ChangeSet::changed(guild, plain)}};
    VERIFY_DONE(sample.apply(changed));
    QCOMPARE(sample.reloaded(), sample.set);
    VERIFY_DONE(sample.apply(changed.inverse()));
    QCOMPARE(sample.reloaded(), sample.set);
    VERIFY_DONE(sample.apply(added.inverse()));
    QCOMPARE(sample.reloaded(), sample.set);
    QVERIFY(!sample.set.entity(guild.id));
}

void TestCorpusStore::correctsSegments()
{
    Sample sample;
    const Segment before = sample.set.segments()[1];
    Segment after = before;
    after.kind = SegmentKind::Other;
    after.time.reset();
    const ChangeSet changed{{ChangeSet::changed(before, after)}};
    VERIFY_DONE(sample.apply(changed));
    QCOMPARE(sample.reloaded().segments()[1], after);
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, changed, sample.me)),
             ErrorCode::Conflict);
    VERIFY_DONE(sample.apply(changed.inverse()));
    QCOMPARE(sample.reloaded(), sample.set);
    Segment moved = before;
    moved.span.end -= 1;
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, {{ChangeSet::changed(before, moved)}},
                                         sample.me)),
             ErrorCode::Invalid);
}

void TestCorpusStore::namesStatementsElsewhere()
{
    Sample sample;
    const Statement here = sample.claim(u"will not close"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::added(here)}}));
    const Article other = articleOf(u"The mayor\u2019s words are untrue \U0001F30A"_s);
    const auto otherId = sample.store->addArticle(other, sourceOf(other));
    VERIFY_DONE(otherId);
    Statement denial = sample.claim(u"close"_s);
    denial.article = *otherId;
    denial.content = {spanOf(other.text, u"untrue \U0001F30A"_s)};
    denial.kind = u"denial"_s;
    denial.denied = Denied{here.id, {}, Explicitness::Explicit, std::nullopt};
    const Relation relation{
        RelationId::create(), Stamp::create(), u"denies"_s, denial.id, here.id, sample.me};
    VERIFY_DONE(sample.store->commit(
        *otherId, {{ChangeSet::added(relation), ChangeSet::added(denial)}}, sample.me));
    const auto snapshot = sample.store->snapshot(*otherId);
    VERIFY_DONE(snapshot);
    QCOMPARE(snapshot->elsewhere, QSet<StatementId>{here.id});
    QCOMPARE(*snapshot->annotations.statement(denial.id), denial);
    QCOMPARE(*snapshot->annotations.relation(relation.id), relation);
    QCOMPARE(snapshot->annotatorNames.value(sample.me), u"Robin"_s);
    QVERIFY(sample.store->snapshot(sample.articleId)->elsewhere.isEmpty());

    const auto refused = sample.apply({{ChangeSet::removed(here)}});
    QCOMPARE(codeOf(refused), ErrorCode::InUse);
    QCOMPARE(refused.error().detail, here.id.text());
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestCorpusStore::refusesEdits_data()
{
    using Make = std::function<ChangeSet(Sample &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Make make) {
        QTest::newRow(name) << std::move(make) << code;
    };
    const auto badClaim = [](const std::function<void(Statement &)> &spoil) {
        return [spoil](Sample &sample) {
            Statement statement = sample.claim(u"will not close"_s);
            spoil(statement);
            return ChangeSet{{ChangeSet::added(statement)}};
        };
    };
    row("a step without sides", ErrorCode::Invalid, [](Sample &) { return ChangeSet{{{}}}; });
    row("a step that changes an id", ErrorCode::Invalid, [](Sample &sample) {
        return ChangeSet{{ChangeSet::changed(sample.speaker, entityNamed(u"x"_s))}};
    });
    row("a step that changes a type", ErrorCode::Invalid, [](Sample &sample) {
        return ChangeSet{{ChangeSet::changed(sample.speaker, issueLabelled(u"x"_s))}};
    });
    row("no speaker", ErrorCode::Invalid, badClaim([](Statement &s) { s.speakers.clear(); }));
    row("no content", ErrorCode::Invalid, badClaim([](Statement &s) { s.content.clear(); }));
    row("an unknown speaker", ErrorCode::Invalid,
        badClaim([](Statement &s) { s.speakers = {EntityId::create()}; }));
    row("a codebook that is not there", ErrorCode::Invalid,
        badClaim([](Statement &s) { s.codebook = 99; }));
    row("no date", ErrorCode::Invalid, badClaim([](Statement &s) { s.created = {}; }));
    row("an empty fragment", ErrorCode::Invalid,
        badClaim([](Statement &s) { s.content[0].end = s.content[0].begin; }));
    row("a span beyond the end", ErrorCode::OutOfRange,
        badClaim([](Statement &s) { s.content[0].end += 9999; }));
    row("a span that splits an emoji", ErrorCode::OutOfRange,
        badClaim([](Statement &s) { s.cue = {{7, 9}}; }));
    row("another article", ErrorCode::Invalid,
        badClaim([](Statement &s) { s.article = ArticleId::create(); }));
    row("a revision that is not there", ErrorCode::NotFound,
        badClaim([](Statement &s) { s.revision = 2; }));
    row("a colleague's statement", ErrorCode::NotYours, [](Sample &sample) {
        Statement statement = sample.claim(u"will not close"_s);
        statement.annotator = sample.store->annotator(u"Kim"_s)->id;
        return ChangeSet{{ChangeSet::added(statement)}};
    });
    row("a link to nothing", ErrorCode::Invalid, badClaim([](Statement &s) {
            s.denied = Denied{StatementId::create(), {}, Explicitness::Explicit, std::nullopt};
        }));
    row("a second entity of one name and type", ErrorCode::AlreadyExists, [](Sample &sample) {
        return ChangeSet{{ChangeSet::added(entityNamed(sample.speaker.name))}};
    });
    row("an id that is taken", ErrorCode::AlreadyExists, [](Sample &sample) {
        Entity entity = entityNamed(u"New"_s);
        entity.id = sample.speaker.id;
        return ChangeSet{{ChangeSet::added(entity)}};
    });
    row("a reserved entity changed", ErrorCode::Invalid, [](Sample &) {
        Entity narrator = reservedEntities().first();
        const Entity before = narrator;
        narrator.stamp = Stamp::create();
        narrator.name = u"Somebody"_s;
        return ChangeSet{{ChangeSet::changed(before, narrator)}};
    });
    row("a speaker removed amid use", ErrorCode::InUse, [](Sample &sample) {
        if (!sample.apply({{ChangeSet::added(sample.claim(u"will not close"_s))}}))
            qFatal("no claim");
        return ChangeSet{{ChangeSet::removed(sample.speaker)}};
    });
    row("an added segment", ErrorCode::Invalid,
        [](Sample &) { return ChangeSet{{ChangeSet::added(Segment{})}}; });
    row("an item removed that never was", ErrorCode::Conflict,
        [](Sample &) { return ChangeSet{{ChangeSet::removed(issueLabelled(u"x"_s))}}; });
}

void TestCorpusStore::refusesEdits()
{
    using Make = std::function<ChangeSet(Sample &)>;
    QFETCH(Make, make);
    QFETCH(ErrorCode, code);
    Sample sample;
    // Steps before the bad one must leave no trace either.
    ChangeSet changes{{ChangeSet::added(issueLabelled(u"Leaves no trace"_s))}};
    changes = changes.followedBy(make(sample));
    const qsizetype entries = sample.store->history(sample.articleId)->size();
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, changes, sample.me)), code);
    QCOMPARE(sample.store->history(sample.articleId)->size(), entries);
    QCOMPARE(sample.reloaded(), sample.set);
    VERIFY_DONE(sample.apply({{ChangeSet::added(sample.claim(u"The harbour board"_s))}}));
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestCorpusStore::noticesStaleEdits()
{
    Sample sample;
    const Statement first = sample.claim(u"will not close"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::added(first)}}));
    const auto elsewhere = CorpusStore::open(sample.path());
    VERIFY_DONE(elsewhere);
    Statement second = first;
    second.stamp = Stamp::create();
    second.note = u"from another window"_s;
    VERIFY_DONE(
        (*elsewhere)->commit(sample.articleId, {{ChangeSet::changed(first, second)}}, sample.me));
    Statement third = first;
    third.stamp = Stamp::create();
    for (const ChangeSet::Step &step :
         {ChangeSet::changed(first, third), ChangeSet::removed(first)}) {
        const auto refused = sample.store->commit(sample.articleId, {{step}}, sample.me);
        QCOMPARE(codeOf(refused), ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, first.id.text());
    }
    QCOMPARE(*sample.store->snapshot(sample.articleId)->annotations.statement(first.id), second);
    VERIFY_DONE(
        (*elsewhere)->commit(sample.articleId, {{ChangeSet::changed(second, first)}}, sample.me));
    VERIFY_DONE(sample.apply({{ChangeSet::changed(first, third)}}));

    // The stored annotator decides, whatever a caller says.
    const AnnotatorId kim = sample.store->annotator(u"Kim"_s)->id;
    Statement claimed = third;
    claimed.annotator = kim;
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, {{ChangeSet::removed(third)}}, kim)),
             ErrorCode::NotYours);
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, {{ChangeSet::removed(claimed)}}, kim)),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, {{ChangeSet::removed(third)}},
                                         AnnotatorId::create())),
             ErrorCode::NotFound);
    QCOMPARE(
        codeOf(sample.store->commit(ArticleId::create(), {{ChangeSet::removed(third)}}, sample.me)),
        ErrorCode::NotFound);
}

void TestCorpusStore::writesAllStepsOrNone()
{
    Sample sample;
    // A claim before its speaker, a denial before what it denies: only the end counts.
    const Entity late = entityNamed(u"Late"_s);
    Statement claim = sample.claim(u"will not close"_s);
    claim.speakers = {late.id};
    Statement denial = sample.claim(u"The harbour board"_s);
    denial.denied = Denied{claim.id, {}, Explicitness::Explicit, late.id};
    const ChangeSet changes{
        {ChangeSet::added(denial), ChangeSet::added(claim), ChangeSet::added(late)}};
    VERIFY_DONE(sample.apply(changes));
    QCOMPARE(sample.reloaded(), sample.set);
    VERIFY_DONE(sample.apply(changes.inverse()));
    QCOMPARE(sample.reloaded(), sample.set);
    QCOMPARE(sample.store->articleSummary(sample.articleId)->statements, 0);
}

void TestCorpusStore::recordsHistory()
{
    Sample sample;
    const Statement claim =
        sample.claim(u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    const Issue issue = issueLabelled(u"Pier"_s);
    const ChangeSet changes{{ChangeSet::added(claim), ChangeSet::added(issue)}};
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    VERIFY_DONE(sample.apply(changes));
    VERIFY_DONE(sample.apply(changes.inverse()));
    const QList<HistoryEntry> history = sample.store->history(sample.articleId).value().sliced(1);
    QCOMPARE(history.size(), 4);
    const QStringList types{u"statement"_s, u"issue"_s, u"issue"_s, u"statement"_s};
    for (qsizetype i = 0; i < history.size(); ++i) {
        QCOMPARE(history[i].itemType, types[i]);
        QCOMPARE(history[i].annotator, sample.me);
        QVERIFY(history[i].at >= before && history[i].at <= QDateTime::currentDateTimeUtc());
        QVERIFY(i == 0 || history[i].number > history[i - 1].number);
    }
    QCOMPARE(history[0].itemId, claim.id.text());
    QVERIFY(history[0].before.isEmpty());
    QCOMPARE(fromRecord(history[0].after, u"statement"_s, sample.text).value(), Item(claim));
    QCOMPARE(history[3].before, history[0].after);
    QVERIFY(history[3].after.isEmpty());
    QCOMPARE(history[0].change, history[1].change);
    QVERIFY(history[1].change != history[2].change);
}

void TestCorpusStore::countsWhatItHolds()
{
    Sample sample;
    const QList<Statement> claims{sample.claim(u"will not close"_s),
                                  sample.claim(u"The harbour board"_s)};
    VERIFY_DONE(
        sample.apply({{ChangeSet::added(claims[0]), ChangeSet::added(issueLabelled(u"Pier"_s))}}));
    VERIFY_DONE(sample.apply({{ChangeSet::added(claims[1])}}));
    auto info = sample.store->info();
    VERIFY_DONE(info);
    QCOMPARE(info->articles, 1);
    QCOMPARE(info->statements, 2);
    QCOMPARE(info->entities, 1);
    QCOMPARE(info->issues, 1);
    QCOMPARE(info->annotators, 1);
    QCOMPARE(info->schemaVersion,
             Gainsay::Corpus::shippedMigrations(Gainsay::Corpus::Dialect::sqlite()).size());
    QVERIFY(info->bytes > 4096);
    QVERIFY(info->writable);
    QCOMPARE(sample.store->articleSummary(sample.articleId)->statements, 2);
    QCOMPARE(sample.store->articleSummary(sample.articleId)->state, u"in-progress"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::removed(claims[0])}}));
    QCOMPARE(sample.store->articleSummary(sample.articleId)->statements, 1);
    QCOMPARE(sample.store->info()->statements, 1);
}

void TestCorpusStore::filtersStatements_data()
{
    QTest::addColumn<Gainsay::Corpus::StatementFilter>("filter");
    QTest::addColumn<QStringList>("quotes");
    const QString pier = u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    const QString asked = u"it had asked \u2026 million"_s;
    const QString strike = u"fears a strike \U0001F30A"_s;
    const auto row = [](const char *name, const Gainsay::Corpus::StatementFilter &filter,
                        const QStringList &quotes) { QTest::newRow(name) << filter << quotes; };
    row("all, in order of the text", {}, {pier, asked, strike});
    row("the first two", {.limit = 2}, {pier, asked});
    row("none", {.limit = 0}, {});
    row("a kind", {.kind = u"denial"_s}, {asked});
    row("a speaker, in other letters", {.speaker = u"the guild"_s}, {asked});
    row("a speaker by alias", {.speaker = u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s},
        {asked});
    row("a stance", {.stance = u"against"_s}, {strike});
    row("an annotator", {.annotator = u"Nobody"_s}, {});
    row("words of a quote, in other letters", {.search = u"WILL NOT"_s}, {pier});
    row("words of the denied proposition beyond ASCII", {.search = u"\u00C4RGER"_s}, {asked});
    row("an emoji", {.search = u"\U0001F30A"_s}, {strike});
    row("what would mean anything to LIKE", {.search = u"%"_s}, {});
    row("kind and search at once", {.search = u"will"_s, .kind = u"denial"_s}, {});
}

void TestCorpusStore::filtersStatements()
{
    QFETCH(Gainsay::Corpus::StatementFilter, filter);
    QFETCH(QStringList, quotes);
    Sample sample;
    Entity guild = entityNamed(u"The Guild"_s);
    guild.aliases = {u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s};
    Statement strike = sample.claim(u"fears a strike \U0001F30A"_s);
    strike.stances = {{sample.speaker.id, guild.id, u"against"_s, {}, Confidence::Sure}};
    Statement asked = sample.claim(u"it had asked"_s);
    asked.content.append(spanOf(sample.text, u"million"_s));
    asked.kind = u"denial"_s;
    asked.speakers = {guild.id, sample.speaker.id};
    asked.denied = Denied{std::nullopt, u"\u00E4rger"_s, Explicitness::Embedded, std::nullopt};
    const Statement pier =
        sample.claim(u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::added(guild), ChangeSet::added(strike),
                               ChangeSet::added(asked), ChangeSet::added(pier)}}));
    const auto rows = sample.store->statements(filter);
    VERIFY_DONE(rows);
    QStringList found;
    for (const auto &row : *rows) {
        found.append(row.quote);
        QCOMPARE(row.article, sample.articleId);
        QCOMPARE(row.annotator, u"Robin"_s);
        if (row.id == asked.id) {
            QCOMPARE(row.speakers, u"The Guild, Ilse Br\u00FCck"_s);
            QCOMPARE(row.denied, u"\u00E4rger"_s);
            QCOMPARE(row.span, sample.text.offsets().toCodePoints(hull(asked.content)).value());
        }
    }
    QCOMPARE(found, quotes);
}

void TestCorpusStore::readsOnly()
{
    Sample sample;
    const auto reader = CorpusStore::open(sample.path(), OpenMode::ReadOnly);
    VERIFY_DONE(reader);
    VERIFY_DONE(sample.apply({{ChangeSet::added(sample.claim(u"will not close"_s))}}));
    QCOMPARE((*reader)->snapshot(sample.articleId)->annotations, sample.set);
    QVERIFY(!(*reader)->info()->writable);
    const ErrorCode refused = ErrorCode::ReadOnlyCorpus;
    QCOMPARE((*reader)->annotator(u"Robin"_s)->id, sample.me);
    QCOMPARE(codeOf((*reader)->annotator(u"Kim"_s)), refused);
    const Article article = articleOf(u"x"_s);
    QCOMPARE(codeOf((*reader)->addArticle(article, sourceOf(article))), refused);
    QCOMPARE(codeOf((*reader)->commit(sample.articleId, {{ChangeSet::added(issueLabelled(u"x"_s))}},
                                      sample.me)),
             refused);
}

QTEST_GUILESS_MAIN(TestCorpusStore)
#include "tst_corpusstore.moc"
