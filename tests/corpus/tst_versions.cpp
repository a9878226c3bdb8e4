// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/migrator.h"

#include <QDir>
#include <QFile>

using namespace Gainsay::CorpusTest;

/// Opens the small corpora that makeversion.cpp left of every past version.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsThere();
    void opensAPastVersion_data();
    void opensAPastVersion();
};

namespace {

QString pathOf(int version, const QString &suffix)
{
    return QString::fromUtf8(VERSIONS) + u"/version-%1.%2"_s.arg(version).arg(suffix);
}

int present()
{
    return int(Gainsay::Corpus::shippedMigrations(Gainsay::Corpus::Dialect::sqlite()).size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestVersions::everyVersionIsThere()
{
    for (int version = 1; version < present(); ++version) {
        QVERIFY2(QFile::exists(pathOf(version, u"gainsay"_s)), "make it with makeversion.cpp");
        QVERIFY(QFile::exists(pathOf(version, u"jsonl"_s)));
    }
}

void TestVersions::opensAPastVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < present(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestVersions::opensAPastVersion()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.gainsay"_s);
    const QByteArray bytes = contentOf(pathOf(version, u"gainsay"_s));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
    copy.close();
    {
        const auto store = CorpusStore::open(path);
        VERIFY_DONE(store);
        QCOMPARE((*store)->info()->schemaVersion, present());
        QByteArray lines;
        const auto articles = (*store)->articles();
        VERIFY_DONE(articles);
        for (const auto &summary : *articles) {
            const auto snapshot = (*store)->snapshot(summary.id);
            VERIFY_DONE(snapshot);
            QCOMPARE(summary.statements, snapshot->annotations.statements().size());
            lines +=
                toRecordLine(snapshot->article, snapshot->annotations, snapshot->annotatorNames)
                + '\n';
            QVERIFY(!(*store)->history(summary.id)->isEmpty());
        }
        QCOMPARE(lines, contentOf(pathOf(version, u"jsonl"_s)));
    }
    QVERIFY(QFile::exists(path + u".version-%1"_s.arg(version)));
    RawSql sql(path);
    QCOMPARE(sql.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(sql.rows(u"PRAGMA foreign_key_check"_s), QList<QVariantList>{});
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
