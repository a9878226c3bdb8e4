// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/migrator.h"

using namespace Gainsay::CorpusTest;
using namespace Gainsay::Corpus;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsStatements_data();
    void splitsStatements();
    void shipsNumberedMigrations();
    void marksTheFile();
    void runsWhatIsMissing();
    void keepsTheVersionBeforeAFailure();
    void refusesANewerCorpus();
    void copiesBeforeMigrating();
    void copiesWhatTheJournalHolds();
};

namespace {

/// What later versions of the program may bring.
QList<Migration> withLater(const QStringList &second)
{
    QList<Migration> migrations = shippedMigrations(Dialect::sqlite());
    migrations.append({int(migrations.size()) + 1, u"later"_s, second});
    return migrations;
}

int present()
{
    return int(shippedMigrations(Dialect::sqlite()).size());
}

int versionOf(const QString &path)
{
    return RawSql(path).value(u"PRAGMA user_version"_s).toInt();
}

} // namespace

void TestMigrator::splitsStatements_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("comments alone") << u"-- a\n-- b\n\n-- c"_s << QStringList{};
    QTest::newRow("a blank line ends a statement")
        << u"a;\n\nb;\n"_s << QStringList{u"a;"_s, u"b;"_s};
    QTest::newRow("a line of blanks too") << u"a;\n \t\nb;"_s << QStringList{u"a;"_s, u"b;"_s};
    QTest::newRow("comments before a statement go")
        << u"-- \U0001F30A e\u0301\n-- \u0627\u0644\u00A0;\na\n-- stays\nb;"_s
        << QStringList{u"a\n-- stays\nb;"_s};
    QTest::newRow("semicolons inside stay")
        << u"CREATE TRIGGER t BEGIN\n  a;\n  b;\nEND;\n\nc;"_s
        << QStringList{u"CREATE TRIGGER t BEGIN\n  a;\n  b;\nEND;"_s, u"c;"_s};
}

void TestMigrator::splitsStatements()
{
    QFETCH(QString, file);
    QTEST(sqlStatements(file), "statements");
}

void TestMigrator::shipsNumberedMigrations()
{
    const QList<Migration> migrations = shippedMigrations(Dialect::sqlite());
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].version, i + 1);
        QVERIFY(!migrations[i].statements.isEmpty());
    }
    const QString all = migrations.first().statements.join(u'\n');
    QVERIFY(all.contains("CREATE TABLE spans"_L1) && all.contains("CREATE VIEW spans_view"_L1));
}

void TestMigrator::marksTheFile()
{
    const Sample sample;
    RawSql sql(sample.path());
    QCOMPARE(sql.value(u"PRAGMA application_id"_s).toInt(), 0x47534159);
    QCOMPARE(sql.value(u"PRAGMA user_version"_s).toInt(), present());
    QCOMPARE(sql.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(sql.value(u"PRAGMA encoding"_s).toString(), u"UTF-8"_s);
}

void TestMigrator::runsWhatIsMissing()
{
    Sample sample;
    const auto connection = Connection::open(sample.path(), Access::Write);
    VERIFY_DONE(connection);
    const Migrator later(
        withLater({u"CREATE TABLE later (a integer)"_s, u"INSERT INTO later VALUES (7)"_s}));
    VERIFY_DONE(later.migrate(**connection));
    QCOMPARE(versionOf(sample.path()), present() + 1);
    VERIFY_DONE(later.migrate(**connection));
    QCOMPARE(RawSql(sample.path()).rows(u"SELECT a FROM later"_s), QList<QVariantList>{{7}});
    QCOMPARE(codeOf(CorpusStore::open(sample.path())), ErrorCode::NewerCorpus);
}

void TestMigrator::keepsTheVersionBeforeAFailure()
{
    Sample sample;
    const auto connection = Connection::open(sample.path(), Access::Write);
    VERIFY_DONE(connection);
    const Migrator broken(
        withLater({u"CREATE TABLE later (a integer)"_s, u"DELETE FROM history"_s}));
    QCOMPARE(codeOf(broken.migrate(**connection)), ErrorCode::Invalid);
    QCOMPARE(versionOf(sample.path()), present());
    QCOMPARE(
        RawSql(sample.path()).value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s),
        0);
    QCOMPARE(sample.reloaded(), sample.set);
}

void TestMigrator::refusesANewerCorpus()
{
    Sample sample;
    QVERIFY(RawSql(sample.path()).run(u"PRAGMA user_version = 99"_s));
    const auto connection = Connection::open(sample.path(), Access::Write);
    VERIFY_DONE(connection);
    const Migrator migrator(shippedMigrations(Dialect::sqlite()));
    QCOMPARE(codeOf(migrator.migrate(**connection)), ErrorCode::NewerCorpus);
    QCOMPARE(codeOf(migrator.copyAndMigrate(**connection)), ErrorCode::NewerCorpus);
    QCOMPARE(QDir(sample.folder.path()).entryList({u"*version*"_s}), QStringList{});
}

void TestMigrator::copiesBeforeMigrating()
{
    Sample sample;
    const auto connection = Connection::open(sample.path(), Access::Write);
    VERIFY_DONE(connection);
    const auto nothing =
        Migrator(shippedMigrations(Dialect::sqlite())).copyAndMigrate(**connection);
    VERIFY_DONE(nothing);
    QCOMPARE(*nothing, QString());
    // A copy of an earlier try is never written over.
    const QString name = sample.path() + u".version-%1"_s.arg(present());
    QFile taken(name);
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const auto copy =
        Migrator(withLater({u"CREATE TABLE later (a integer)"_s})).copyAndMigrate(**connection);
    VERIFY_DONE(copy);
    QCOMPARE(*copy, name + u"-2"_s);
    QCOMPARE(taken.size(), 4);
    QCOMPARE(versionOf(sample.path()), present() + 1);
    const auto old = CorpusStore::open(*copy);
    VERIFY_DONE(old);
    QCOMPARE((*old)->snapshot(sample.articleId)->annotations, sample.set);
}

void TestMigrator::copiesWhatTheJournalHolds()
{
    Sample sample;
    const Statement claim =
        sample.claim(u"will not close \U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    VERIFY_DONE(sample.apply({{ChangeSet::added(claim)}}));
    QVERIFY(QFileInfo(sample.path() + u"-wal"_s).size() > 0);
    const auto connection = Connection::open(sample.path(), Access::Write);
    VERIFY_DONE(connection);
    const auto copy =
        Migrator(withLater({u"DROP TABLE statement_tags"_s})).copyAndMigrate(**connection);
    VERIFY_DONE(copy);
    const auto old = CorpusStore::open(*copy);
    VERIFY_DONE(old);
    QCOMPARE(*(*old)->snapshot(sample.articleId)->annotations.statement(claim.id), claim);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
