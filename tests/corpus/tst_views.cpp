// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Gainsay::CorpusTest;

/// What researchers read with SQLite alone.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellEveryStatement();
    void holdTheQuoteAtItsOffsets();
    void tellArticlesEntitiesAndStances();
    void tellUnitsOfAgreement();
    void answerTheCommandLineTool();

private:
    std::unique_ptr<Sample> m_sample;
    Statement m_claim;
    Statement m_denial;
    Issue m_issue = issueLabelled(u"Pier \U0001F6A2"_s);
};

void TestViews::initTestCase()
{
    m_sample = std::make_unique<Sample>();
    Entity guild = entityNamed(u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s, u"collective"_s);
    guild.aliases = {u"the guild"_s, u"e\u0301"_s};
    guild.roles = {{u"member"_s, {}}, {u"chair"_s, QDate(2025, 1, 1)}};
    guild.speaksFor = {m_sample->speaker.id, narratorId};
    m_claim = m_sample->claim(u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    m_claim.content.append(spanOf(m_sample->text, u"that\u00A0it had"_s));
    m_claim.source = {spanOf(m_sample->text, u"Mayor Ilse Br\u00FCck"_s)};
    // The order is the annotator's, not that of the names.
    m_claim.speakers = {guild.id, m_sample->speaker.id, unspecifiedId};
    m_claim.stances = {{guild.id, m_issue.id, u"against"_s, u"weak"_s, Confidence::Sure},
                       {guild.id, m_sample->speaker.id, u"favour"_s, {}, Confidence::Unsure}};
    m_denial = m_sample->claim(u"fears a strike \U0001F30A"_s);
    m_denial.kind = u"denial"_s;
    m_denial.denied = Denied{m_claim.id, {}, Explicitness::Explicit, guild.id};
    VERIFY_DONE(m_sample->apply({{ChangeSet::added(guild), ChangeSet::added(m_issue),
                                  ChangeSet::added(m_denial), ChangeSet::added(m_claim)}}));
}

void TestViews::tellEveryStatement()
{
    RawSql sql(m_sample->path());
    const QString title = sampleText.section(u'\n', 0, 0);
    const QString quote =
        u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467 \u2026 that\u00A0it had"_s;
    const auto span = m_sample->text.offsets().toCodePoints(hull(m_claim.content)).value();
    const auto rows =
        sql.rows(u"SELECT article_id, article_title, kind, speakers, quote, start, "
                 "end, denied_proposition, annotator FROM statements_view ORDER BY start"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(
        rows[0],
        (QVariantList{m_sample->articleId.text(), title, u"claim"_s,
                      u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629, Ilse Br\u00FCck, UNSPECIFIED"_s,
                      quote, span.begin, span.end, QVariant(QMetaType::fromType<QString>()),
                      u"Robin"_s}));
    QCOMPARE(rows[1].value(2), u"denial"_s);
    QCOMPARE(rows[1].value(3), u"Ilse Br\u00FCck"_s);
    QCOMPARE(rows[1].value(7), quote);
}

void TestViews::holdTheQuoteAtItsOffsets()
{
    RawSql sql(m_sample->path());
    const auto fragments =
        sql.rows(u"SELECT quote, substr(text, start + 1, end - start) FROM spans_view "
                 "ORDER BY start"_s);
    QCOMPARE(fragments.size(), 4);
    for (const QVariantList &fragment : fragments)
        QCOMPARE(fragment[1], fragment[0]);
    QCOMPARE(fragments[1][0], u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    const auto whole = sql.rows(u"SELECT s.quote, substr(a.text, s.start + 1, s.end - s.start) "
                                "FROM statements_view s JOIN articles_view a USING (article_id) "
                                "WHERE s.kind = 'denial'"_s);
    QCOMPARE(
        whole,
        (QList<QVariantList>{{u"fears a strike \U0001F30A"_s, u"fears a strike \U0001F30A"_s}}));
}

void TestViews::tellArticlesEntitiesAndStances()
{
    RawSql sql(m_sample->path());
    QCOMPARE(sql.rows(u"SELECT article_id, title, statements, text, language FROM articles_view"_s),
             (QList<QVariantList>{{m_sample->articleId.text(), sampleText.section(u'\n', 0, 0), 2,
                                   m_sample->text.text(), u"en"_s}}));
    QCOMPARE(
        sql.rows(u"SELECT type, naming, aliases, role, speaks_for, statements FROM entities_view "
                 "WHERE name = '\u0627\u0644\u0646\u0642\u0627\u0628\u0629'"_s),
        (QList<QVariantList>{{u"collective"_s, u"named"_s, u"the guild, e\u0301"_s, u"chair"_s,
                              u"Ilse Br\u00FCck, NARRATOR"_s, 1}}));
    QCOMPARE(sql.value(u"SELECT count(*) FROM entities_view"_s), 4);
    QCOMPARE(
        sql.rows(u"SELECT holder, target_type, target, value, intensity, confidence, annotator "
                 "FROM stances_view ORDER BY position"_s),
        (QList<QVariantList>{{u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s, u"issue"_s,
                              m_issue.label, u"against"_s, u"weak"_s, u"sure"_s, u"Robin"_s},
                             {u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s, u"entity"_s,
                              u"Ilse Br\u00FCck"_s, u"favour"_s,
                              QVariant(QMetaType::fromType<QString>()), u"unsure"_s, u"Robin"_s}}));
}

void TestViews::tellUnitsOfAgreement()
{
    RawSql sql(m_sample->path());
    const auto rows = sql.rows(
        u"SELECT annotator, kind, end - start, code_points, stance_value, "
        "stance_target_id, denied_statement_id FROM agreement_units_view ORDER BY start"_s);
    QCOMPARE(rows.size(), 2);
    const auto span = m_sample->text.offsets().toCodePoints(hull(m_claim.content)).value();
    QCOMPARE(rows[0].first(6),
             (QVariantList{u"Robin"_s, u"claim"_s, span.end - span.begin, 20 + 11, u"against"_s,
                           m_issue.id.text()}));
    QCOMPARE(rows[1].last(), m_claim.id.text());
}

void TestViews::answerTheCommandLineTool()
{
    const QString tool = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (tool.isEmpty())
        QSKIP("no sqlite3 tool here");
    QProcess process;
    process.start(tool,
                  {u"-readonly"_s, m_sample->path(),
                   u"SELECT speakers || ': ' || quote FROM statements_view ORDER BY start"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(
        QString::fromUtf8(process.readAllStandardOutput()),
        u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629, Ilse Br\u00FCck, UNSPECIFIED: will not close "
        "\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2026 that\u00A0it had\n"
        "Ilse Br\u00FCck: fears a strike \U0001F30A\n"_s);
    for (const QString &view : {u"articles_view"_s, u"spans_view"_s, u"statements_view"_s,
                                u"stances_view"_s, u"entities_view"_s, u"agreement_units_view"_s}) {
        process.start(tool, {u"-readonly"_s, m_sample->path(), u"SELECT * FROM %1"_s.arg(view)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!process.readAllStandardOutput().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
