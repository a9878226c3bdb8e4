// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

using namespace Gainsay::CorpusTest;

/// What the database refuses by itself, whoever writes: each row is raw SQL of an outside program
/// in a transaction of its own. $1 is a statement with two content fragments and a cue, $2 another,
/// $a the article, $p its speaker, $r the annotator.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void takesWhatIsRight_data();
    void takesWhatIsRight();

private:
    [[nodiscard]] QString filled(QString sql) const;
    [[nodiscard]] QList<QVariantList> everything(RawSql &sql) const;

    std::unique_ptr<Sample> m_sample;
    Statement m_first;
    Statement m_second;
};

void TestRefusals::initTestCase()
{
    m_sample = std::make_unique<Sample>();
    Issue issue = issueLabelled(u"Pier"_s);
    m_first = m_sample->claim(u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    m_first.content.append(spanOf(m_sample->text, u"\u0627\u0644\u0646\u0642"_s));
    m_first.cue = {spanOf(m_sample->text, u"said"_s)};
    m_first.stances = {{m_sample->speaker.id, issue.id, u"against"_s, {}, Confidence::Sure}};
    m_second = m_sample->claim(u"fears a strike"_s);
    m_second.denied = Denied{m_first.id, {}, Explicitness::Explicit, std::nullopt};
    VERIFY_DONE(m_sample->apply(
        {{ChangeSet::added(issue), ChangeSet::added(m_first), ChangeSet::added(m_second)}}));
}

QString TestRefusals::filled(QString sql) const
{
    const auto quoted = [](const QString &id) { return u"'%1'"_s.arg(id); };
    return sql.replace("$1"_L1, quoted(m_first.id.text()))
        .replace("$2"_L1, quoted(m_second.id.text()))
        .replace("$a"_L1, quoted(m_sample->articleId.text()))
        .replace("$p"_L1, quoted(m_sample->speaker.id.text()))
        .replace("$r"_L1, quoted(m_sample->me.text()))
        .replace("$new"_L1, quoted(StatementId::create().text()));
}

QList<QVariantList> TestRefusals::everything(RawSql &sql) const
{
    QList<QVariantList> all;
    for (const QVariantList &table :
         sql.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s))
        all += sql.rows(u"SELECT * FROM %1 ORDER BY rowid"_s.arg(table.first().toString()));
    return all;
}

namespace {

/// A whole statement in raw SQL, with the values of its row.
QString statementSql(const QString &values)
{
    return u"INSERT INTO statements (id, stamp, article, revision, annotator, origin, kind, "
           "directness, confidence, note, codebook, created, modified) VALUES (%1, "
           "'manual', 'claim', 'indirect', 'sure', '', 1, '2026-03-04T12:00:00.000Z', "
           "'2026-03-04T12:00:00.000Z')"_s.arg(values);
}

const QString newStatement = statementSql(u"'11111111-1111-4111-8111-111111111111', "
                                          "'s', $a, 1, $r"_s);
const QString newSpan = u"INSERT INTO spans VALUES ('11111111-1111-4111-8111-111111111111', "
                        "'content', 0, 0, 5, 'Ferry')"_s;
const QString newSpeaker = u"INSERT INTO statement_speakers VALUES "
                           "('11111111-1111-4111-8111-111111111111', 0, $p)"_s;

} // namespace

void TestRefusals::refuses_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &reason, const QStringList &statements) {
        QTest::newRow(name) << statements << reason;
    };
    const QString quote = u"a span whose quote"_s;
    const QString key = u"FOREIGN KEY"_s;
    row("a span that says other words", quote,
        {u"INSERT INTO spans VALUES ($1, 'source', 0, 0, 5, 'ferry')"_s});
    row("a span that counts UTF-16 units", quote,
        {u"INSERT INTO spans VALUES ($1, 'source', 0, 9, 12, 'row')"_s});
    row("a span beyond the end", quote,
        {u"INSERT INTO spans VALUES ($1, 'source', 0, 0, 100000, 'Ferry')"_s});
    row("a span without words", u"NOT NULL"_s,
        {u"INSERT INTO spans VALUES ($new, 'source', 0, 0, 5, NULL)"_s});
    row("a span with the words of none", quote,
        {u"INSERT INTO spans VALUES ($new, 'source', 0, 0, 5, 'Ferry')"_s});
    row("a span moved", quote, {u"UPDATE spans SET \"start\" = \"start\" + 1"_s});
    row("a quote rewritten", quote, {u"UPDATE spans SET quote = quote || '.'"_s});
    row("a span replaced", quote,
        {u"INSERT OR REPLACE INTO spans VALUES ($1, 'content', 0, 0, 5, 'Harbo')"_s});
    row("a wrong span, errors ignored", quote,
        {u"INSERT OR IGNORE INTO spans VALUES ($1, 'source', 0, 0, 5, 'Harbo')"_s});
    row("an empty span", u"CHECK"_s, {u"INSERT INTO spans VALUES ($1, 'source', 0, 3, 3, '')"_s});
    row("a span before the beginning", u"CHECK"_s,
        {u"INSERT INTO spans VALUES ($1, 'source', 0, -1, 0, substr('x', 2))"_s});
    row("a layer nobody knows", u"CHECK"_s,
        {u"INSERT INTO spans VALUES ($1, 'x', 0, 0, 5, 'Ferry')"_s});
    row("another text", u"a revision is never changed"_s, {u"UPDATE revisions SET text = 'x'"_s});
    row("another digest", u"a revision is never changed"_s,
        {u"UPDATE revisions SET sha256 = ''"_s});
    row("a text replaced", u"a revision is never replaced"_s,
        {u"REPLACE INTO revisions SELECT article, number, title, standfirst, byline, publisher, "
         "url, language, published, retrieved, sha256, 1, 'x' FROM revisions"_s});
    row("a text removed", key, {u"DELETE FROM revisions"_s});
    row("a text of another length", u"CHECK"_s,
        {u"INSERT INTO revisions SELECT article, 2, title, standfirst, byline, publisher, url, "
         "language, published, retrieved, sha256, code_points + 1, text FROM revisions"_s});
    row("a statement with nothing", key, {newStatement});
    row("a statement without speaker", key, {newStatement, newSpan});
    row("a statement without content", key, {newStatement, newSpeaker});
    row("a statement with a cue alone", key,
        {newStatement, newSpeaker, QString(newSpan).replace("'content'"_L1, "'cue'"_L1)});
    row("a statement with a second speaker alone", key,
        {newStatement, newSpan, QString(newSpeaker).replace("0, $p"_L1, "1, $p"_L1)});
    row("the speaker taken away", key, {u"DELETE FROM statement_speakers WHERE statement = $1"_s});
    row("the content taken away", key,
        {u"DELETE FROM spans WHERE statement = $1 AND layer = 'content'"_s});
    row("the first fragment taken away", key,
        {u"DELETE FROM spans WHERE statement = $1 AND layer = 'content' AND position = 0"_s});
    row("the speaker's entity taken away", key, {u"DELETE FROM entities WHERE id = $p"_s});
    row("a statement in no article", key,
        {statementSql(u"$new, 's', '22222222-2222-4222-8222-222222222222', 1, $r"_s)});
    row("a statement in no revision", key, {statementSql(u"$new, 's', $a, 2, $r"_s)});
    row("a statement of nobody", key, {statementSql(u"$new, 's', $a, 1, 'x'"_s)});
    row("a statement moved", u"a statement stays"_s, {u"UPDATE statements SET revision = 2"_s});
    row("a statement replaced", u"a statement is never replaced"_s,
        {u"REPLACE INTO statements SELECT * FROM statements"_s});
    row("a statement that something denies removed", key,
        {u"DELETE FROM statements WHERE id = $1"_s});
    row("a codebook that is not there", key, {u"UPDATE statements SET codebook = 2"_s});
    row("an unknown origin", u"CHECK"_s, {u"UPDATE statements SET origin = 'x'"_s});
    row("a denial in no way", u"CHECK"_s, {u"UPDATE statements SET denied_explicitness = NULL"_s});
    row("a stance towards nothing", u"CHECK"_s, {u"UPDATE stances SET target_issue = NULL"_s});
    row("a stance towards two", u"CHECK"_s, {u"UPDATE stances SET target_entity = $p"_s});
    row("a stance towards what is not there", key, {u"UPDATE stances SET target_issue = 'x'"_s});
    row("a stance of nobody", key, {u"UPDATE stances SET holder = 'x'"_s});
    row("a stance without value", u"CHECK"_s, {u"UPDATE stances SET value = ''"_s});
    row("a relation to nothing", key,
        {u"INSERT INTO relations VALUES ($new, 's', 'denies', $1, $new, $r)"_s});
    row("history changed", u"history is never changed"_s, {u"UPDATE history SET after = 'x'"_s});
    row("history deleted", u"history is never deleted"_s, {u"DELETE FROM history"_s});
    row("history replaced", u"history is never replaced"_s,
        {u"REPLACE INTO history SELECT * FROM history"_s});
    row("two entities of one name and type", u"UNIQUE"_s,
        {u"INSERT INTO entities SELECT $new, stamp, name, type, naming, organisation, country, "
         "wikidata FROM entities WHERE id = $p"_s});
    row("two issues of one label", u"UNIQUE"_s,
        {u"INSERT INTO issues SELECT $new, stamp, label FROM issues"_s});
    row("two annotators of one name", u"UNIQUE"_s,
        {u"INSERT INTO annotators SELECT $new, name, created FROM annotators"_s});
    row("a nameless annotator", u"CHECK"_s, {u"INSERT INTO annotators VALUES ($new, '', '')"_s});
    row("a reserved entity renamed", u"a reserved entity"_s,
        {u"UPDATE entities SET name = name || '.' WHERE type = 'outlet'"_s});
    row("a reserved entity removed", u"a reserved entity"_s,
        {u"DELETE FROM entities WHERE type = 'outlet'"_s});
    row("a segment beyond the end", u"a segment beyond"_s,
        {u"INSERT INTO segments VALUES ($a, 1, 99, 'other', 0, 100000, NULL)"_s});
    row("a segment moved", u"only the kind and time"_s,
        {u"UPDATE segments SET \"end\" = \"end\" - 1"_s});
    row("an article removed", key, {u"DELETE FROM articles"_s});
}

void TestRefusals::refuses()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, reason);
    RawSql sql(m_sample->path());
    const auto before = everything(sql);
    QVERIFY(before.size() > 20);
    QVERIFY(sql.run(u"BEGIN"_s));
    QString error;
    for (const QString &statement : statements + QStringList{u"COMMIT"_s}) {
        if (!sql.run(filled(statement))) {
            error = sql.error();
            break;
        }
    }
    QVERIFY2(error.contains(reason), qPrintable(u"refused with: %1"_s.arg(error)));
    QVERIFY(sql.run(u"ROLLBACK"_s));
    QCOMPARE(everything(sql), before);
}

void TestRefusals::takesWhatIsRight_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a statement, its parts first to last")
        << QStringList{newStatement, newSpan, newSpeaker};
    QTest::newRow("a speaker before the statement")
        << QStringList{newSpeaker, newStatement, newSpan};
    QTest::newRow("a span in code points")
        << QStringList{u"INSERT INTO spans VALUES ($1, 'source', 0, 8, 11, 'row')"_s};
    QTest::newRow("a span that ends with the text")
        << QStringList{u"INSERT INTO spans SELECT $1, 'source', 0, code_points - 2, code_points, "
                       "substr(text, code_points - 1) FROM revisions"_s};
    QTest::newRow("a segment of another kind")
        << QStringList{u"UPDATE segments SET kind = 'other'"_s};
    QTest::newRow("a statement that nothing points to removed")
        << QStringList{u"DELETE FROM statements WHERE id = $2"_s};
}

void TestRefusals::takesWhatIsRight()
{
    QFETCH(QStringList, statements);
    RawSql sql(m_sample->path());
    QVERIFY(sql.run(u"BEGIN"_s));
    for (const QString &statement : std::as_const(statements))
        QVERIFY2(sql.run(filled(statement)), qPrintable(sql.error()));
    QCOMPARE(sql.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>{});
    QVERIFY(sql.run(u"ROLLBACK"_s));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
