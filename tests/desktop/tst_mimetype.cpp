// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationIdOffset = 68;
constexpr int headerSize = 100;

QByteArray sqliteHeader(const QByteArray &applicationId)
{
    QByteArray header("SQLite format 3");
    header.resize(headerSize, '\0');
    return header.replace(applicationIdOffset, applicationId.size(), applicationId);
}

} // namespace

class TestMimeType : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase();
    void fileIsKnown_data();
    void fileIsKnown();
};

void TestMimeType::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
    qputenv("PKGSYSTEM_ENABLE_FSYNC", "0"); // spares seconds: nobody keeps this database
    const QDir data(m_data.path());
    QVERIFY(data.mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                        data.filePath(u"mime/packages/freedesktop.org.xml"_s)));
    QVERIFY(QFile::copy(QStringLiteral(GAINSAY_DESKTOP "/gainsay.xml"),
                        data.filePath(u"mime/packages/gainsay.xml"_s)));
    QProcess update;
    update.start(u"update-mime-database"_s, {data.filePath(u"mime"_s)});
    QVERIFY2(update.waitForFinished(), qPrintable(update.errorString()));
    QCOMPARE(update.readAllStandardError(), QByteArray());
    QCOMPARE(update.exitCode(), 0);
}

void TestMimeType::fileIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");

    const QByteArray corpus = sqliteHeader("GSAY");
    const QString ours = u"application/x-gainsay"_s;
    QTest::newRow("a corpus") << u"Häfen 😀.gainsay"_s << corpus << ours;
    QTest::newRow("a corpus without its ending") << u"corpus"_s << corpus << ours;
    QTest::newRow("a corpus not yet written") << u"new.gainsay"_s << QByteArray() << ours;
    QTest::newRow("another program's database")
        << u"other"_s << sqliteHeader("ABCD") << u"application/vnd.sqlite3"_s;
    QTest::newRow("our letters in another place")
        << u"letters"_s << QByteArray("GSAY and more words") << u"text/plain"_s;
}

void TestMimeType::fileIsKnown()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFile file(QDir(m_data.path()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();

    const QMimeType type = QMimeDatabase().mimeTypeForFile(file.fileName());
    QTEST(type.name(), "type");
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
