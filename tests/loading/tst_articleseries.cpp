// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articleseries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

class TestArticleSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesFoldersAndRowsComeOneByOne()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"in/b 🚢.txt"_s), "Second.");
        writeFile(folder.filePath(u"in/a.csv"_s), "title,text\nOne,Ferries wait.\nTwo,\n");
        writeFile(folder.filePath(u"in/c.txt"_s), QByteArray("\0\1", 2));
        writeFile(folder.filePath(u"x.txt"_s), "Last.");
        Loading::ArticleSeries series;
        series.addPath(folder.filePath(u"in"_s));
        series.addPath(folder.filePath(u"x.txt"_s));
        series.addPath(folder.filePath(u"missing.txt"_s));
        QCOMPARE(series.total(), 3);
        QStringList seen;
        while (const auto item = series.next()) {
            QVERIFY(series.done() <= series.total());
            const QString name = QDir(folder.path()).relativeFilePath(item->origin);
            seen.append(name + (item->isPart ? u" +"_s : u" -"_s)
                        + (item->article ? item->article->article.text.text()
                                         : QString::number(int(item->article.error().code))));
        }
        const auto code = [](ErrorCode error) { return QString::number(int(error)); };
        QCOMPARE(seen,
                 (QStringList{u"in/a.csv:2 +One\n\nFerries wait."_s,
                              u"in/a.csv:3 +"_s + code(ErrorCode::Empty), u"in/b 🚢.txt +Second."_s,
                              u"in/c.txt +"_s + code(ErrorCode::NotText), u"x.txt -Last."_s,
                              u"missing.txt -"_s + code(ErrorCode::NotFound)}));
        QCOMPARE(series.done(), 6);
        QCOMPARE(series.total(), 6);
        QVERIFY(!series.next());
    }

    void originsNameNoFolder()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.txt"_s), "Quiet.");
        writeFile(folder.filePath(u"b.jsonl"_s), "{\"text\": \"Quiet.\"}\n");
        Loading::ArticleSeries series;
        series.addPath(folder.path());
        QCOMPARE(series.next()->article->source.origin, u"a.txt"_s);
        QCOMPARE(series.next()->article->source.origin, u"b.jsonl:1"_s);
    }

    void chosenColumnsAndFormatsAreUsed()
    {
        Loading::ArticleSeries series(
            {Loading::SourceFormat::Csv,
             {{Loading::TableField::Text, u"b"_s}, {Loading::TableField::Title, u"1"_s}}});
        series.addBytes("a,b\nRow,Ferries wait.\n", u"-"_s);
        const auto item = series.next();
        QVERIFY(item && item->article);
        QCOMPARE(item->article->article.info.title, u"Row"_s);
        QCOMPARE(item->article->article.text.text(), u"Row\n\nFerries wait."_s);
    }

    void aTableThatCannotBeReadIsOneItem()
    {
        Loading::ArticleSeries series({Loading::SourceFormat::Csv, {}});
        series.addBytes("id,year\n1,2026\n", u"-"_s);
        series.addBytes("title,text\nRow,Quiet.\n", u"-"_s);
        const auto first = series.next();
        QVERIFY(first && !first->article);
        QCOMPARE(first->article.error().code, ErrorCode::NoColumn);
        QVERIFY(series.next()->article);
        QVERIFY(!series.next());
    }

    void nothingIsReadBeforeItsTurn()
    {
        const QTemporaryDir folder;
        Loading::ArticleSeries series;
        series.addPath(folder.filePath(u"late.txt"_s));
        writeFile(folder.filePath(u"late.txt"_s), "Quiet.");
        QVERIFY(series.next()->article);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestArticleSeries)
#include "tst_articleseries.moc"
