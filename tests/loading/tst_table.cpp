// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/table.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::SegmentKind;
using Loading::SourceFormat;
using Loading::Table;
using Loading::TableField;

namespace {

using Cells = QList<QStringList>;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<Cells>("cells");
        const QStringList ab{u"a"_s, u"b"_s};
        const Cells one{{u"1"_s, u"2"_s}};
        QTest::newRow("commas") << "a,b\n1,2\n"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("semicolons, with commas in the text")
            << "a;b\n1, 1;2, 2\n"_ba << u"t.csv"_s << ab << Cells{{u"1, 1"_s, u"2, 2"_s}};
        QTest::newRow("tabs") << "a\tb\n1\t2\n"_ba << u"t.tsv"_s << ab << one;
        QTest::newRow("bars") << "a|b\n1|2\n"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("a delimiter that the first line names")
            << "sep=;\r\na;b\r\n1;2\r\n"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("bare CR") << "a,b\r1,2\r"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("CR and LF, and blank lines")
            << "\r\na,b\r\n\r\n1,2\r\n"_ba << u"t.csv"_s << ab << one;
        QTest::newRow("a byte-order mark") << "\xEF\xBB\xBF"
                                              "a,b\n1,2\n"_ba
                                           << u"t.csv"_s << ab << one;
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE"
                                                          "a\0,\0b\0\n\0"
                                                          "1\0,\0"
                                                          "2\0",
                                                          16)
                                            << u"t.csv"_s << ab << one;
        QTest::newRow("Windows-1252") << "a,b\nAndr\xE9 Kolm,\x93Quiet.\x94\n"_ba << u"t.csv"_s
                                      << ab << Cells{{u"André Kolm"_s, u"“Quiet.”"_s}};
        QTest::newRow("quoted line breaks, delimiters and quotation marks")
            << "a,b\n\"One,\r\n\"\"two\"\"\n\",\"\"\n"_ba << u"t.csv"_s << ab
            << Cells{{u"One,\r\n\"two\"\n"_s, QString()}};
        QTest::newRow("every script")
            << u"a,b\nAndre\u0301\u00A0Kolm 🚢,العربية here\n"_s.toUtf8() << u"t.csv"_s << ab
            << Cells{{u"Andre\u0301\u00A0Kolm 🚢"_s, u"العربية here"_s}};
        QTest::newRow("a row that ends early")
            << "a,b\n1\n"_ba << u"t.csv"_s << ab << Cells{{u"1"_s}};
        QTest::newRow("one column")
            << "a\nOne, two.\n"_ba << u"t.csv"_s << QStringList{u"a"_s} << Cells{{u"One, two."_s}};
        QTest::newRow("no names of columns")
            << "2026-03-04,https://courier.example/a\n2026-03-05,x\n"_ba << u"t.csv"_s
            << QStringList{u"1"_s, u"2"_s}
            << Cells{{u"2026-03-04"_s, u"https://courier.example/a"_s}, {u"2026-03-05"_s, u"x"_s}};
        QTest::newRow("JSON Lines, whose keys differ")
            << "{\"a\": 1}\n\n{\"b\": \"2 🚢\", \"a\": null}"_ba << u"t.jsonl"_s << ab
            << Cells{{u"1"_s}, {QString(), u"2 🚢"_s}};
        QTest::newRow("a JSON list")
            << "[{\"a\": true, \"b\": [\"x\", \"y\"]}, {\"b\": {\"name\": \"Finch\"}}]"_ba
            << u"t.json"_s << ab << Cells{{u"true"_s, u"x\ny"_s}, {QString(), u"Finch"_s}};
        QTest::newRow("one JSON object over several lines")
            << "{\n \"a\": 1,\n \"b\": 2\n}\n"_ba << u"t.json"_s << ab << one;
    }

    void cellsAreRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, origin);
        const auto table = Loading::readTable(bytes, origin);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QTEST(table->columns, "columns");
        Cells cells;
        for (const auto &row : table->rows)
            cells.append(row.cells);
        QTEST(cells, "cells");
    }

    void badRowsAreNamedAndTheOthersRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QStringList>("faults"); ///< a row's: its line, and the fault if any
        QTest::newRow("too many cells")
            << "a,b\n1,2,3\n\"x\ny\",z\n1,2,\n"_ba << u"t.csv"_s
            << QStringList{u"2: 3 cells in a table of 2 columns"_s, u"3: "_s, u"5: "_s};
        QTest::newRow("a quotation mark that is never closed")
            << "a,b\n1,\"x\n2,y\n3,z\n"_ba << u"t.csv"_s
            << QStringList{u"2: a quotation mark that is never closed"_s, u"3: "_s, u"4: "_s};
        QTest::newRow("a line that is no JSON")
            << "{\"a\": 1}\n{\"a\": \n{\"a\": 2}\n[3]"_ba << u"t.jsonl"_s
            << QStringList{u"1: "_s, u"2: byte 5: unexpected end of data"_s, u"3: "_s,
                           u"4: no object"_s};
        QTest::newRow("a line that is not UTF-8")
            << "{\"a\": \"\xE9\xE9\"}\n{\"a\": 2}"_ba << u"t.jsonl"_s << QStringList{};
        QTest::newRow("a member that is no object")
            << "[{\"a\": 1}, 2]"_ba << u"t.json"_s << QStringList{u"1: "_s, u"2: no object"_s};
    }

    void badRowsAreNamedAndTheOthersRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, origin);
        QFETCH(const QStringList, faults);
        const auto table = Loading::readTable(bytes, origin);
        QVERIFY(table);
        if (faults.isEmpty()) {
            QCOMPARE(table->rows.size(), 2);
            return;
        }
        QStringList seen;
        for (const auto &row : table->rows) {
            seen.append(u"%1: %2"_s.arg(row.line).arg(row.fault));
            const auto article = Loading::articleOfRow(*table, row, {});
            QCOMPARE(article.error().code,
                     row.fault.isEmpty() ? ErrorCode::Empty : ErrorCode::Malformed);
            QVERIFY(article.error().detail.startsWith(Loading::placeOf(*table, row)));
        }
        QCOMPARE(seen, faults);
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << u"t.csv"_s << ErrorCode::Empty;
        QTest::newRow("names of columns alone") << "a,b\n"_ba << u"t.csv"_s << ErrorCode::Empty;
        QTest::newRow("binary data") << QByteArray("\0\1\2", 3) << u"t.csv"_s << ErrorCode::NotText;
        QTest::newRow("a list that is cut off")
            << "[{\"a\": 1},"_ba << u"t.json"_s << ErrorCode::Malformed;
        QTest::newRow("an empty list") << "[]"_ba << u"t.json"_s << ErrorCode::Empty;
        QTest::newRow("Gainsay's own JSON Lines")
            << "{\"gainsay\":1,\"article\":{\"title\":\"Row\"},\"text\":\"x\"}\n"_ba << u"t.jsonl"_s
            << ErrorCode::Unsupported;
        QTest::newRow("one line of Gainsay's own, without its end")
            << "{\"gainsay\":1,\"text\":\"x\"}"_ba << u"t.jsonl"_s << ErrorCode::Unsupported;
        QTest::newRow("too many columns") << "a,"_ba.repeated(Loading::maximumColumns + 1) + "\n1\n"
                                          << u"t.csv"_s << ErrorCode::TooLarge;
        QTest::newRow("too many keys in JSON") << manyKeys() << u"t.jsonl"_s << ErrorCode::TooLarge;
        QTest::newRow("too many rows") << "a,b\n" + "x,y\n"_ba.repeated(Loading::maximumRows + 1)
                                       << u"t.csv"_s << ErrorCode::TooLarge;
        QTest::newRow("too many lines of JSON")
            << "{}\n"_ba.repeated(Loading::maximumRows + 1) << u"t.jsonl"_s << ErrorCode::TooLarge;
        QTest::newRow("too many cells") << "a,b\n" + (","_ba.repeated(200'000) + "\n").repeated(12)
                                        << u"t.csv"_s << ErrorCode::TooLarge;
        QTest::newRow("too many bytes")
            << QByteArray(Loading::maximumBytes + 1, 'a') << u"t.csv"_s << ErrorCode::TooLarge;
    }

    void whatIsNoTableIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, origin);
        const auto table = Loading::readTable(bytes, origin);
        QVERIFY(!table);
        QTEST(table.error().code, "code");
        QVERIFY(table.error().detail.startsWith(origin));
    }

    void hostileTablesEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("origin");
        QTest::newRow("a quotation mark a line")
            << "a,b\n" + "\"x\n"_ba.repeated(100'000) << u"t.csv"_s;
        QTest::newRow("one cell of megabytes") << "a,b\n\"" + QByteArray(8 << 20, 'x') + "\",y\n"
                                               << u"t.csv"_s;
        QTest::newRow("JSON within JSON") << "{\"a\": " + QByteArray(4 << 20, '[') << u"t.jsonl"_s;
    }

    void hostileTablesEnd()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, origin);
        const auto table = Loading::readTable(bytes, origin);
        QVERIFY(!table || !table->rows.isEmpty());
    }

    void columnsAreGuessed_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QList<int>>("expected"); ///< in the order of TableField
        const QString sentence =
            u"Andre\u0301 Kolm denied on Thursday that the ferries 🚢 had been told to wait."_s;
        QTest::newRow("plain names")
            << QStringList{u"id"_s,  u"Title"_s,  u"Author"_s, u"Date"_s,
                           u"URL"_s, u"Source"_s, u"Lang"_s,   u"Text"_s}
            << QStringList{u"1"_s, u"Row"_s,     u"Finch"_s, u"2026-03-04"_s,
                           u"u"_s, u"Courier"_s, u"en"_s,    u"Quiet."_s}
            << QList<int>{7, 1, 2, 3, 4, 5, 6};
        QTest::newRow("names as programs write them")
            << QStringList{u"article_text"_s, u"headline"_s, u"published_at"_s}
            << QStringList{u"Quiet."_s, u"Row"_s, u"2026"_s} << QList<int>{0, 1, -1, 2, -1, -1, -1};
        QTest::newRow("German names")
            << QStringList{u"Überschrift"_s, u"Volltext"_s, u"Datum"_s}
            << QStringList{u"Row"_s, u"Quiet."_s, u"x"_s} << QList<int>{1, 0, -1, 2, -1, -1, -1};
        QTest::newRow("a column by the right name that is empty")
            << QStringList{u"text"_s, u"content"_s} << QStringList{QString(), u"Quiet."_s}
            << QList<int>{1, -1, -1, -1, -1, -1, -1};
        QTest::newRow("names that say nothing: the longest is the text")
            << QStringList{u"x"_s, u"y"_s} << QStringList{u"Row"_s, sentence}
            << QList<int>{1, -1, -1, -1, -1, -1, -1};
        QTest::newRow("nothing that could be the text")
            << QStringList{u"x"_s, u"y"_s} << QStringList{u"1"_s, u"2"_s}
            << QList<int>{-1, -1, -1, -1, -1, -1, -1};
        QTest::newRow("a single column") << QStringList{u"x"_s} << QStringList{u"Quiet."_s}
                                         << QList<int>{0, -1, -1, -1, -1, -1, -1};
    }

    void columnsAreGuessed()
    {
        QFETCH(const QStringList, columns);
        QFETCH(const QStringList, row);
        const auto mapping = Loading::guessedMapping(columns, {{2, row, {}, {}}});
        QList<int> seen;
        for (const auto &[field, name] : Core::EnumNames<TableField>::table)
            seen.append(mapping.column(field));
        QTEST(seen, "expected");
    }

    void choicesOverruleTheGuess()
    {
        Table table;
        table.origin = u"t.csv"_s;
        table.columns = {u"Title"_s, u"Text"_s, u"lead"_s};
        const auto mapping = Loading::mappingOf(table,
                                                {{TableField::Text, u"3"_s},
                                                 {TableField::Title, QString()},
                                                 {TableField::Byline, u"TEXT"_s}});
        QVERIFY(mapping);
        QCOMPARE(mapping->column(TableField::Text), 2);
        QCOMPARE(mapping->column(TableField::Title), -1);
        QCOMPARE(mapping->column(TableField::Byline), 1);
        for (const QString &missing : {u"4"_s, u"0"_s, u"nowhere 🚢"_s}) {
            const auto refused = Loading::mappingOf(table, {{TableField::Url, missing}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NoColumn);
            QCOMPARE(refused.error().detail, u"t.csv: %1 (Title, Text, lead)"_s.arg(missing));
        }
        QVERIFY(!Loading::mappingOf(table, {{TableField::Text, QString()}}));
    }

    void rowBecomesAnArticle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain text")
            << u"Row"_s << u"Ada Finch"_s << u"Andre\u0301 waits 🚢.\r\n\r\nالعربية\u00A0leaves."_s
            << u"Row\n\nAda Finch\n\nAndre\u0301 waits 🚢.\n\nالعربية\u00A0leaves."_s;
        QTest::newRow("a text alone") << QString() << QString() << u"Quiet."_s << u"Quiet."_s;
        QTest::newRow("a text that repeats title and byline")
            << u"Row at  Velm"_s << u"By Ada Finch"_s
            << u"Row at Velm\nBy Ada Finch\nThe ferry waits at the quay."_s
            << u"Row at Velm\n\nBy Ada Finch\n\nThe ferry waits at the quay."_s;
        QTest::newRow("HTML")
            << u"Row"_s << QString()
            << u"<p>One <b>two</b> &amp; three.</p><script>x()</script><p>Four.</p>"_s
            << u"Row\n\nOne two & three.\n\nFour."_s;
        QTest::newRow("a comparison is no HTML")
            << u"Row"_s << QString() << u"1 < 2 and 3 > 2."_s << u"Row\n\n1 < 2 and 3 > 2."_s;
        QTest::newRow("several authors") << QString() << u"Ada Finch\nIdris Hale"_s << u"Quiet."_s
                                         << u"Ada Finch, Idris Hale\n\nQuiet."_s;
        QTest::newRow("characters no file can carry")
            << u"A\uFFFE"_s << QString() << u"B\u2028C"_s << u"A\uFFFD\n\nB\n\nC"_s;
    }

    void rowBecomesAnArticle()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, byline);
        QFETCH(const QString, text);
        const auto loaded = article({title, byline, text});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QTEST(loaded->article.text.text(), "expected");
        for (const auto &segment : loaded->article.segments) {
            const QString words = loaded->article.text.quote(segment.span);
            QVERIFY(!words.isEmpty() && words == words.trimmed());
        }
        const auto kind = loaded->article.segments.constFirst().kind;
        QVERIFY(title.isEmpty() || kind == SegmentKind::Title);
    }

    void whatOtherColumnsSay()
    {
        const QByteArray bytes =
            "title,text,date,url,source,language\nRow,Quiet.,2026-03-04T11:20:00+01:00,https://"
            "courier.example/a,Strand Courier,de\nNoise,Loud.,4 March 2026,javascript:x(),,\n";
        const auto table = Loading::readTable(bytes, u"/home/ada/t.csv"_s);
        QVERIFY(table);
        const auto mapping = Loading::mappingOf(*table);
        QVERIFY(mapping);
        const auto first = Loading::articleOfRow(*table, table->rows[0], *mapping);
        QVERIFY(first);
        const Core::ArticleInfo &info = first->article.info;
        QCOMPARE(info.title, u"Row"_s);
        QCOMPARE(info.publisher, u"Strand Courier"_s);
        QCOMPARE(info.url, u"https://courier.example/a"_s);
        QCOMPARE(info.language, u"de"_s);
        QCOMPARE(info.published,
                 QDateTime::fromString(u"2026-03-04T11:20:00+01:00"_s, Qt::ISODate));
        QCOMPARE(first->source.origin, u"t.csv:2"_s);
        QCOMPARE(first->source.bytes, bytes.first(bytes.indexOf("Noise")));
        const auto again = Loading::readTable(first->source.bytes, u"t.csv"_s);
        QVERIFY2(again && again->rows.size() == 1, "the source is a table of this row");
        const auto second = Loading::articleOfRow(*table, table->rows[1], *mapping);
        QVERIFY(second);
        QVERIFY(second->article.info.url.isEmpty());
        QCOMPARE(second->article.info.published->date(), QDate(2026, 3, 4));
    }

    void aWholePageInACellIsExtracted()
    {
        const QString prose =
            u"Andre\u0301 Kolm denied on Thursday that the ferries had been told to wait, and the envoy of Ostrand agreed with him."_s;
        const auto loaded = article(
            {u"Row"_s, QString(),
             u"<!DOCTYPE html><nav><a href='/'>Home</a></nav><article><p>%1</p><p>%1 Twice.</p></article>"_s
                 .arg(prose)});
        QVERIFY(loaded);
        QVERIFY(loaded->article.text.text().contains(prose));
        QVERIFY(!loaded->article.text.text().contains(u"Home"_s));
        QCOMPARE(loaded->article.info.title, u"Row"_s);
    }

private:
    static Core::Result<Loading::LoadedArticle> article(const QStringList &cells)
    {
        Table table;
        table.origin = u"t.csv"_s;
        table.columns = {u"title"_s, u"byline"_s, u"text"_s};
        table.rows = {{2, cells, {}, {}}};
        return Loading::articleOfRow(table, table.rows.constFirst(),
                                     Loading::guessedMapping(table.columns, table.rows));
    }

    static QByteArray manyKeys()
    {
        QByteArray json = "{\"a\": 1";
        for (int i = 0; i <= Loading::maximumColumns; ++i)
            json += ", \"k" + QByteArray::number(i) + "\": 1";
        return json + "}\n";
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
