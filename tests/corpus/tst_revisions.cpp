// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"
#include "randomedits.h"

#include "core/intents.h"
#include "core/reanchoring.h"

using namespace Gainsay::CorpusTest;
using namespace Gainsay::Corpus;

class TestRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsStatementsAlong();
    void keepsTheEarlierRevisionAsItWas();
    void waitsForWhatIsNotThereForSure();
    void placesAndRetires();
    void triesAgainAtTheNextRevision();
    void refusesWhatIsNoNews();
    void addsNothingWhereItFails();
    void aStatementTaggedTooLateWaits();
    void aSegmentOfAnotherRevisionIsAnother();
    void exportsEachStatementOnce();
    void losesNothing_data();
    void losesNothing();
};

namespace {

/// The sample, an update on top of it, and the paragraph of the board reworded.
QString laterText()
{
    QString text = sampleText;
    text.insert(text.indexOf(u'\n') + 1,
                u"2 mins ago (12:40 GMT)\nTugs \U0001F6A2 are on their way.\n"_s);
    return text.replace(u"fears a strike"_s, u"still fears a long strike"_s);
}

/// What a statement was, apart from how it came to stand where it does.
Statement judgement(Statement statement)
{
    statement.stamp = {};
    statement.revision = 0;
    statement.placement = {};
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table)
        statement.setFragments(layer, {});
    return statement;
}

/// A sample with two statements: one whose words later text keeps, and one whose words it changes.
class Revised : public Sample
{
public:
    Revised() : kept(claim(u"will not close"_s)), lost(claim(u"fears a strike"_s))
    {
        kept.cue = {spanOf(text, u"said"_s)};
        kept.source = {spanOf(text, u"Mayor Ilse Br\u00FCck"_s)};
        lost.stances = {{speaker.id, speaker.id, u"against"_s, {}, Confidence::Sure}};
        const Relation relation{
            RelationId::create(), Stamp::create(), u"supports"_s, kept.id, lost.id, me};
        if (!apply({{ChangeSet::added(kept), ChangeSet::added(lost), ChangeSet::added(relation)}}))
            qFatal("no statements");
    }

    Result<RevisionReport> revise(const QString &words)
    {
        const Article article = articleOf(words);
        auto report = store->addRevision(articleId, article, sourceOf(article));
        if (report)
            set = store->snapshot(articleId)->annotations;
        return report;
    }
    [[nodiscard]] EditContext context() const { return {me, now, scheme, {}}; }

    Statement kept;
    Statement lost;
    QDateTime now = QDateTime::currentDateTimeUtc();
    Scheme scheme = Scheme::builtIn();
};

} // namespace

void TestRevisions::takesItsStatementsAlong()
{
    Revised sample;
    const auto report = sample.revise(laterText());
    VERIFY_DONE(report);
    QCOMPARE(*report, (RevisionReport{2, 0, 1, 1, 0}));
    const auto snapshot = sample.store->snapshot(sample.articleId);
    VERIFY_DONE(snapshot);
    QCOMPARE(snapshot->article.revision, 2);
    QCOMPARE(snapshot->article.text.text(), laterText());
    const Statement *moved = snapshot->annotations.statement(sample.kept.id);
    QVERIFY(moved);
    QCOMPARE(moved->placement, PlacementState::Moved);
    QCOMPARE(snapshot->article.text.quote(moved->content), u"will not close"_s);
    QCOMPARE(snapshot->article.text.quote(moved->cue), u"said"_s);
    QCOMPARE(snapshot->article.text.quote(moved->source), u"Mayor Ilse Br\u00FCck"_s);
    QCOMPARE(judgement(*moved), judgement(sample.kept));
    QCOMPARE(sample.reloaded(), snapshot->annotations);
    const auto summary = sample.store->articleSummary(sample.articleId);
    QCOMPARE(summary->revision, 2);
    QCOMPARE(summary->statements, 2);
    const auto info = sample.store->info();
    QCOMPARE(info->revisions, 2);
    QCOMPARE(info->waiting, 1);
    // One change of the history holds it all, under the name of who made the statements.
    const auto history = sample.store->history(sample.articleId);
    const auto &last = history->last();
    QCOMPARE(history->at(history->size() - 2).change, last.change);
    QCOMPARE(last.annotator, sample.me);
    QCOMPARE(sample.store->rawSource(sample.articleId, 2)->bytes, laterText().toUtf8());
    QCOMPARE(sample.store->rawSource(sample.articleId, 1)->bytes, sampleText.toUtf8());
}

void TestRevisions::keepsTheEarlierRevisionAsItWas()
{
    Revised sample;
    const AnnotationSet before = sample.set;
    VERIFY_DONE(sample.revise(laterText()));
    // Whatever is done to it later.
    Statement edited = *sample.set.statement(sample.kept.id);
    edited.kind = u"stance"_s;
    edited.note = u"seen \U0001F30A"_s;
    edited.stances = {{sample.speaker.id, sample.speaker.id, u"favour"_s, {}, Confidence::Sure}};
    VERIFY_DONE(sample.apply(*editStatement(sample.set, edited, sample.context())));
    VERIFY_DONE(sample.apply(*removeStatement(sample.set, edited.id, sample.context())));
    const auto first = sample.store->snapshot(sample.articleId, 1);
    VERIFY_DONE(first);
    QCOMPARE(first->article.text.text(), sampleText);
    QCOMPARE(first->left, QSet<StatementId>{sample.kept.id});
    QCOMPARE(*first->annotations.statement(sample.kept.id), sample.kept);
    QCOMPARE(first->annotations.statements().size(), 2);
    QCOMPARE(judgement(*first->annotations.statement(sample.lost.id)), judgement(sample.lost));
    QCOMPARE(first->annotations.relations(), before.relations());
    QCOMPARE(first->annotations.segments(), before.segments());
    // It can be read, not edited.
    Statement stale = sample.kept;
    stale.stamp = Stamp::create();
    QCOMPARE(codeOf(sample.store->commit(sample.articleId,
                                         {{ChangeSet::changed(sample.kept, stale)}}, sample.me)),
             ErrorCode::Conflict);
}

void TestRevisions::waitsForWhatIsNotThereForSure()
{
    Revised sample;
    VERIFY_DONE(sample.revise(laterText()));
    const auto waiting = sample.store->waitingStatements();
    VERIFY_DONE(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().id, sample.lost.id);
    QCOMPARE(waiting->first().quote, u"fears a strike"_s);
    QCOMPARE(waiting->first().annotator, u"Robin"_s);
    QCOMPARE(waiting->first().revision, 1);
    QCOMPARE(waiting->first().latest, 2);
    QCOMPARE(waiting->first().placement, PlacementState::Uncertain);
    QCOMPARE(sample.store->waitingStatements(sample.articleId)->size(), 1);
    QCOMPARE(sample.store->waitingStatements(ArticleId::create())->size(), 0);
    const auto snapshot = sample.store->snapshot(sample.articleId);
    const Statement *earlier = snapshot->annotations.earlierStatement(sample.lost.id);
    QVERIFY(earlier);
    QCOMPARE(earlier->revision, 1);
    QCOMPARE(earlier->content, sample.lost.content);
    QCOMPARE(snapshot->earlierTexts.value(1).text(), sampleText);
    const Placement guess =
        Reanchoring(snapshot->earlierTexts.value(1), snapshot->article.text).place(*earlier);
    QCOMPARE(snapshot->article.text.quote(guess.content), u"fears a long strike"_s);
    RawSql sql(sample.path());
    QCOMPARE(
        sql.rows(u"SELECT revision, placement, quote FROM statements_view ORDER BY revision"_s),
        (QList<QVariantList>{{1, u"uncertain"_s, u"fears a strike"_s},
                             {2, u"moved"_s, u"will not close"_s}}));
    QCOMPARE(sql.value(u"SELECT count(*) FROM spans_view WHERE substr(text, start + 1, "
                       "end - start) <> quote"_s),
             0);
}

void TestRevisions::placesAndRetires()
{
    Revised sample;
    VERIFY_DONE(sample.revise(laterText()));
    const AnnotationSet before = sample.set;
    Placement placement;
    placement.content = {spanOf(sample.set.text(), u"fears a long strike"_s)};
    const ChangeSet placed =
        *placeStatement(sample.set, sample.lost.id, placement, sample.context());
    VERIFY_DONE(sample.apply(placed));
    QCOMPARE(sample.reloaded(), sample.set);
    QVERIFY(sample.set.statement(sample.lost.id));
    QCOMPARE(sample.store->waitingStatements()->size(), 0);
    QCOMPARE(sample.store->snapshot(sample.articleId, 1)->left.size(), 2);
    VERIFY_DONE(sample.apply(placed.inverse()));
    QCOMPARE(sample.reloaded(), before);
    QCOMPARE(sample.store->waitingStatements()->size(), 1);
    QCOMPARE(sample.store->snapshot(sample.articleId, 1)->left.size(), 1);
    const ChangeSet retired = *retireStatement(sample.set, sample.lost.id, sample.context());
    VERIFY_DONE(sample.apply(retired));
    QCOMPARE(sample.reloaded(), sample.set);
    QCOMPARE(sample.store->waitingStatements()->size(), 0);
    QVERIFY(sample.set.earlierStatement(sample.lost.id));
    // Retired ones stay where they are when another revision comes.
    QCOMPARE(*sample.revise(sampleText + u" Nothing more."_s), (RevisionReport{3, 0, 1, 0, 0}));
    QCOMPARE(sample.set.earlierStatement(sample.lost.id)->revision, 1);
}

void TestRevisions::triesAgainAtTheNextRevision()
{
    Revised sample;
    VERIFY_DONE(sample.revise(u"Nothing is left \U0001F6A2 of it."_s));
    QCOMPARE(sample.store->waitingStatements()->first().placement, PlacementState::Orphaned);
    QCOMPARE(sample.store->waitingStatements()->size(), 2);
    // The page was taken back: an older text of the same article is news.
    QCOMPARE(*sample.revise(sampleText), (RevisionReport{3, 2, 0, 0, 0}));
    QCOMPARE(sample.store->waitingStatements()->size(), 0);
    QCOMPARE(sample.set.statement(sample.lost.id)->placement, PlacementState::Kept);
    QCOMPARE(sample.set.statement(sample.lost.id)->content, sample.lost.content);
    QCOMPARE(sample.store->snapshot(sample.articleId, 2)->annotations.statements().size(), 0);
    QCOMPARE(sample.store->snapshot(sample.articleId, 1)->annotations.statements().size(), 2);
}

void TestRevisions::refusesWhatIsNoNews()
{
    Revised sample;
    const auto same = sample.revise(sampleText);
    QCOMPARE(codeOf(same), ErrorCode::AlreadyExists);
    QCOMPARE(same.error().detail, sample.articleId.text());
    const Article other = articleOf(u"Another e\u0301 page \u0627\u0644 \U0001F6A2."_s);
    const ArticleId otherId = *sample.store->addArticle(other, sourceOf(other));
    const auto taken = sample.store->addRevision(sample.articleId, other, sourceOf(other));
    QCOMPARE(codeOf(taken), ErrorCode::AlreadyExists);
    QCOMPARE(taken.error().detail, otherId.text());
    const Article fresh = articleOf(u"New."_s);
    QCOMPARE(codeOf(sample.store->addRevision(ArticleId::create(), fresh, sourceOf(fresh))),
             ErrorCode::NotFound);
    QCOMPARE(sample.store->info()->revisions, 2);
    const auto reader = CorpusStore::open(sample.path(), OpenMode::ReadOnly);
    QCOMPARE(codeOf((*reader)->addRevision(sample.articleId, fresh, sourceOf(fresh))),
             ErrorCode::ReadOnlyCorpus);
}

void TestRevisions::addsNothingWhereItFails()
{
    Revised sample;
    Article article = articleOf(laterText());
    article.segments.last().span.end += 1; // beyond the text
    QCOMPARE(codeOf(sample.store->addRevision(sample.articleId, article, sourceOf(article))),
             ErrorCode::OutOfRange);
    QCOMPARE(sample.reloaded(), sample.set);
    QCOMPARE(sample.store->info()->revisions, 1);
}

void TestRevisions::aStatementTaggedTooLateWaits()
{
    // In a window that still shows the first revision.
    Revised sample;
    VERIFY_DONE(sample.revise(laterText()));
    Statement late = sample.claim(u"denied"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::added(late)}}));
    QCOMPARE(sample.reloaded(), sample.set);
    QCOMPARE(sample.store->waitingStatements()->size(), 2);
    QVERIFY(sample.set.earlierStatement(late.id));
    QCOMPARE(*sample.revise(laterText() + u" More."_s), (RevisionReport{3, 1, 1, 1, 0}));
}

void TestRevisions::aSegmentOfAnotherRevisionIsAnother()
{
    Revised sample;
    const Segment first = sample.set.segments()[2];
    VERIFY_DONE(sample.revise(laterText()));
    Segment corrected = first;
    corrected.kind = SegmentKind::BlockQuote;
    QCOMPARE(codeOf(sample.store->commit(sample.articleId, {{ChangeSet::changed(first, corrected)}},
                                         sample.me)),
             ErrorCode::Conflict);
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestRevisions::exportsEachStatementOnce()
{
    Revised sample;
    VERIFY_DONE(sample.revise(laterText()));
    const auto revisions = sample.store->standingRevisions();
    VERIFY_DONE(revisions);
    QCOMPARE(*revisions, (QList<RevisionKey>{{sample.articleId, 1}, {sample.articleId, 2}}));
    QByteArray lines;
    for (const RevisionKey &key : *revisions) {
        const auto standing = sample.store->standing(key.article, key.revision);
        VERIFY_DONE(standing);
        lines +=
            toRecordLine(standing->article, standing->annotations, standing->annotatorNames) + '\n';
    }
    for (const Statement &statement : {sample.kept, sample.lost})
        QCOMPARE(lines.count("{\"id\":\"" + statement.id.text().toUtf8()), 1);
    QCOMPARE(lines.count("\"supports\""), 1);
    QVERIFY(lines.contains("\"placement\":\"uncertain\""));
    QVERIFY(lines.contains("\"placement\":\"moved\""));
    // A snapshot shows the waiting one apart, and its line leaves it out.
    const auto latest = sample.store->snapshot(sample.articleId);
    QVERIFY(!toRecordLine(latest->article, latest->annotations, latest->annotatorNames)
                 .contains("{\"id\":\"" + sample.lost.id.text().toUtf8()));
}

void TestRevisions::losesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRevisions::losesNothing()
{
    QFETCH(quint32, seed);
    Sample sample;
    RandomEdits edits(seed, sample.me);
    QHash<int, AnnotationSet> remembered;
    QHash<int, QSet<StatementId>> standing;
    for (int revision = 1; revision <= 4; ++revision) {
        for (int i = 0; i < 25; ++i) {
            QString name;
            const auto drawn = edits.draw(sample.set, name);
            if (drawn)
                VERIFY_DONE(sample.apply(*drawn));
        }
        QCOMPARE(sample.reloaded(), sample.set);
        remembered.insert(revision, sample.set);
        const auto count = sample.set.statements().size() + sample.set.earlierStatements().size();
        QStringList lines = sample.set.text().text().split(u'\n');
        lines.insert(edits.below(int(lines.size())), u"New %1 \U0001F6A2 e\u0301."_s.arg(revision));
        lines.last().insert(edits.below(int(lines.last().size() / 2)) / 2 * 2, u" x "_s);
        const Article article = articleOf(lines.join(u'\n'));
        const auto report = sample.store->addRevision(sample.articleId, article, sourceOf(article));
        VERIFY_DONE(report);
        sample.set = sample.store->snapshot(sample.articleId)->annotations;
        QCOMPARE(sample.set.statements().size() + sample.set.earlierStatements().size(), count);
        QCOMPARE(report->kept + report->moved, sample.set.statements().size());
        QCOMPARE(report->uncertain + report->orphaned, sample.set.earlierStatements().size());
        for (const Statement &statement : sample.set.statements()) {
            const Statement *before = remembered[revision].statement(statement.id);
            if (before)
                QCOMPARE(sample.set.text().quote(statement.content),
                         remembered[revision].text().quote(before->content));
        }
    }
    // Each revision still shows the statements that went on from it as they stood in it; those that
    // waited there may have been edited meanwhile.
    for (int revision = 1; revision <= 4; ++revision) {
        const auto snapshot = sample.store->snapshot(sample.articleId, revision);
        VERIFY_DONE(snapshot);
        for (const StatementId id : snapshot->left) {
            const Statement *then = remembered[revision].statement(id);
            const Statement *shown = snapshot->annotations.statement(id);
            const bool waited = shown->placement == PlacementState::Uncertain
                || shown->placement == PlacementState::Orphaned;
            if (then && waited)
                QCOMPARE(shown->content, then->content);
            else if (then)
                QCOMPARE(*shown, *then);
        }
    }
    RawSql sql(sample.path());
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(sql.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>{});
}

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
