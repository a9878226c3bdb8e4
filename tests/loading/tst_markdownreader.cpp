// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"
#include "loading/markdownreader.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::SegmentKind;

namespace {

class TestMarkdownReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("headings and paragraphs")
            << u"# Row at *Velm*\n\nAndre\u0301 Kolm said\n“العربية”\u00A0waits 🚢.\n\n## Later\n\nNo more."_s
            << u"Row at Velm\n\nAndre\u0301 Kolm said “العربية” waits 🚢.\n\nLater\n\nNo more."_s
            << u"Row at Velm"_s;
        QTest::newRow("an underlined heading, CR and LF")
            << u"Row\r\n===\r\n\r\nOne.\r\n"_s << u"Row\n\nOne."_s << u"Row"_s;
        QTest::newRow("lists, quotations, tables")
            << u"1. One.\n2. Two.\n\n> Three.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s
            << u"One.\n\nTwo.\n\nThree.\n\na\n\nb\n\n1\n\n2"_s << QString();
        QTest::newRow("links keep their words, pictures nothing")
            << u"The [envoy](javascript:x) came. ![Quay](file:///etc/passwd)"_s
            << u"The envoy came."_s << QString();
        QTest::newRow("HTML is text")
            << u"One <script>steal()</script> & <b>two</b>.\n\n<div hidden>\nThree.\n</div>"_s
            << u"One <script>steal()</script> & <b>two</b>.\n\n<div hidden> Three. </div>"_s
            << QString();
        QTest::newRow("a heading of the second rank that begins it")
            << u"## Row\n\nOne."_s << u"Row\n\nOne."_s << u"Row"_s;
        QTest::newRow("a heading of the second rank further down")
            << u"One.\n\n## Row\n\nTwo."_s << u"One.\n\nRow\n\nTwo."_s << QString();
        QTest::newRow("what looks like YAML but does not end")
            << u"---\ntitle: Row\n\nOne."_s << u"title: Row\n\nOne."_s << QString();
    }

    void textIsRead()
    {
        QFETCH(const QString, markdown);
        const auto loaded = Loading::readMarkdown(markdown.toUtf8(), u"row.md"_s);
        QVERIFY(loaded);
        QTEST(loaded->article.text.text(), "text");
        QTEST(loaded->article.info.title, "title");
        QCOMPARE(loaded->source.mediaType, u"text/markdown"_s);
    }

    void blocksKeepTheirKinds()
    {
        const auto loaded = Loading::readMarkdown(
            "# Row\n\nBy Ada Finch\n\nOne.\n\n## Later\n\n- Two\n- Three\n\n> Four.\n>\n> - Five\n",
            u"row.md"_s);
        QVERIFY(loaded);
        QList<SegmentKind> kinds;
        for (const auto &segment : loaded->article.segments)
            kinds.append(segment.kind);
        using enum SegmentKind;
        QCOMPARE(kinds,
                 (QList<SegmentKind>{Title, Byline, Paragraph, Heading, ListItem, ListItem,
                                     BlockQuote, ListItem}));
        QCOMPARE(loaded->article.info.byline, u"By Ada Finch"_s);
    }

    void frontMatterIsRead()
    {
        const QString markdown =
            u"---\ntitle: \"Row: at Velm 🚢\"\nauthor:\n  - Ada Finch\n  - Idris Hale # guest\ndate: 2026-03-04T11:20:00+01:00\nurl: https://courier.example/row\nlang: en\ntags: [a, b]\nodd\n---\n\n# Row: at Velm 🚢\n\nOne.\n"_s;
        const auto loaded = Loading::readBytes(markdown.toUtf8(), u"row.md"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.text(),
                 u"Row: at Velm 🚢\n\nAda Finch, Idris Hale\n\nOne."_s);
        const Core::ArticleInfo &info = loaded->article.info;
        QCOMPARE(info.title, u"Row: at Velm 🚢"_s);
        QCOMPARE(info.byline, u"Ada Finch, Idris Hale"_s);
        QCOMPARE(info.url, u"https://courier.example/row"_s);
        QCOMPARE(info.language, u"en"_s);
        QCOMPARE(info.published,
                 QDateTime::fromString(u"2026-03-04T11:20:00+01:00"_s, Qt::ISODate));
        QCOMPARE(loaded->article.segments[1].kind, SegmentKind::Byline);
    }

    void liveNotesKeepTheirTimes()
    {
        const auto loaded =
            Loading::readMarkdown("# Row: Live\n\n11:20 GMT\n\n## Envoy arrives\n\nShe has arrived "
                                  "at the quay.\n\n10:05 GMT\n\nFerries wait in the roads.\n",
                                  u"row.md"_s);
        QVERIFY(loaded);
        QCOMPARE(Core::updatesOf(loaded->article.segments).size(), 2);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("YAML alone") << "---\ntitle: Row\n---\n"_ba << ErrorCode::Empty;
        QTest::newRow("binary data") << QByteArray("\0\1\2", 3) << ErrorCode::NotText;
        QTest::newRow("beyond the limit")
            << QByteArray(Loading::maximumMarkdownBytes + 1, 'a') << ErrorCode::TooLarge;
        QTest::newRow("more markup than anybody writes")
            << ">"_ba.repeated(Loading::maximumMarkdownBytes) << ErrorCode::TooLarge;
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto loaded = Loading::readMarkdown(bytes, u"row.md"_s);
        QVERIFY(!loaded);
        QTEST(loaded.error().code, "code");
        QVERIFY(loaded.error().detail.startsWith(u"row.md"));
    }

    void hostileMarkdownEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype size = 1 << 17;
        QTest::newRow("quotations in quotations") << QByteArray(size, '>') + " x";
        QTest::newRow("brackets") << QByteArray(size, '[') + "x";
        QTest::newRow("emphasis") << "a**b"_ba.repeated(size / 4);
        QTest::newRow("backticks") << "`a``b"_ba.repeated(size / 5);
        QTest::newRow("lists in lists") << "- "_ba.repeated(size / 2) + "x";
        QTest::newRow("references") << "[a]: b\n\n[a]\n\n"_ba.repeated(size / 13);
        QTest::newRow("columns") << "|a"_ba.repeated(size / 8) + "\n" + "|-"_ba.repeated(size / 8)
                + "\nx";
    }

    void hostileMarkdownEnds()
    {
        QFETCH(const QByteArray, bytes);
        const auto loaded = Loading::readMarkdown(bytes, u"row.md"_s);
        QVERIFY(loaded || loaded.error().code == ErrorCode::TooLarge
                || loaded.error().code == ErrorCode::Empty);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
