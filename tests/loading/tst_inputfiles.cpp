// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/inputfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

class TestInputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void filesAreFoundInOrder()
    {
        make({u"b.txt"_s, u"a/رصيف 🚢.HTML"_s, u"a/z/deep.md"_s, u"c.mhtml"_s, u"rows.csv"_s,
              u"picture.png"_s, u"corpus.gainsay"_s, u"no suffix"_s, u".hidden.txt"_s,
              u".git/readme.md"_s});
        QCOMPARE(found(),
                 (QStringList{u"a/z/deep.md"_s, u"a/رصيف 🚢.HTML"_s, u"b.txt"_s, u"c.mhtml"_s,
                              u"rows.csv"_s}));
    }

    void theRestOfASavedPageIsNoArticle()
    {
        make({u"row.html"_s, u"row_files/frame.html"_s, u"wort.htm"_s, u"wort-Dateien/a.html"_s,
              u"my_files/article.html"_s});
        QCOMPARE(found(), (QStringList{u"my_files/article.html"_s, u"row.html"_s, u"wort.htm"_s}));
    }

    void linksToFoldersAreNotFollowed()
    {
        make({u"in/a.txt"_s});
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"in/circle"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"in/a.txt"_s), m_folder->filePath(u"in/b.txt"_s)));
        QCOMPARE(found(), (QStringList{u"in/a.txt"_s, u"in/b.txt"_s}));
    }

    void aClosedFolderIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read every folder");
        make({u"a.txt"_s, u"closed/b.txt"_s});
        const QString closed = m_folder->filePath(u"closed"_s);
        QVERIFY(QFile::setPermissions(closed, {}));
        const auto files = Loading::filesInFolder(m_folder->path());
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(files);
        QCOMPARE(files->files.size(), 1);
        QCOMPARE(files->unreadable, QList<Core::Error>({{ErrorCode::PermissionDenied, closed}}));
    }

    void noFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing there") << u"nowhere"_s << ErrorCode::NotFound;
        QTest::newRow("a file") << u"picture.png"_s << ErrorCode::NotAFile;
        QTest::newRow("a folder without articles") << u"empty"_s << ErrorCode::Empty;
    }

    void noFolder()
    {
        QFETCH(const QString, name);
        make({u"picture.png"_s, u"empty/picture.png"_s});
        const auto files = Loading::filesInFolder(m_folder->filePath(name));
        QVERIFY(!files);
        QTEST(files.error().code, "code");
        QVERIFY(files.error().detail.startsWith(m_folder->filePath(name)));
    }

    void bytesHaveALimit()
    {
        make({u"a.txt"_s});
        const QString path = m_folder->filePath(u"a.txt"_s);
        QCOMPARE(Loading::fileBytes(path, 6).value_or("?"), "Quiet."_ba);
        const auto refused = Loading::fileBytes(path, 5);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    }

private:
    void make(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString path = m_folder->filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Quiet.");
        }
    }

    QStringList found()
    {
        const auto files = Loading::filesInFolder(m_folder->path());
        QStringList names;
        for (const QString &file : files ? files->files : QStringList())
            names.append(QDir(m_folder->path()).relativeFilePath(file));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(TestInputFiles)
#include "tst_inputfiles.moc"
