// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/feedreader.h"
#include "loading/feedtimes.h"

#include <QTest>
#include <QTimeZone>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

const QUrl base(u"https://strand.example/feeds/all.xml"_s);

QByteArray rss(const QByteArray &items)
{
    return "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
           "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
           "xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns:media='http://search.yahoo.com/mrss/' xmlns:atom='http://www.w3.org/2005/Atom'>"
           "<channel><title>Strand Courier</title><link>https://strand.example/</link>"
           "<atom:link rel='self' href='https://strand.example/feeds/all.xml'/>"
           "<image><title>Another title</title></image><language>en</language>"
        + items + "</channel></rss>";
}

QByteArray atom(const QByteArray &entries)
{
    return "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://strand.example/news/'>"
           "<title>Strand Courier</title><link href='/'/>"
           "<link rel='self' href='/feeds/all.xml'/>"
        + entries + "</feed>";
}

Feed feedIn(const QByteArray &bytes, const QByteArray &charset = {})
{
    const auto feed = readFeed(bytes, base, charset);
    if (!feed)
        qFatal("no feed: %s", qPrintable(feed.error().detail));
    return *feed;
}

FeedEntry entryIn(const QByteArray &bytes)
{
    const Feed feed = feedIn(bytes);
    if (feed.entries.size() != 1)
        qFatal("not one entry");
    return feed.entries.constFirst();
}

QDateTime utc(int hour, int minute)
{
    return QDateTime(QDate(2026, 3, 4), QTime(hour, minute), QTimeZone::UTC);
}

} // namespace

/// Feeds of the invented Strand Courier.
class TestFeedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rssIsRead()
    {
        const Feed feed = feedIn(rss(
            "<item><title>Quay &amp;amp; caf\u00E9 stay open \U0001F6A2</title>"
            "<link> /2026/quay </link><guid isPermaLink='false'>quay-1</guid>"
            "<dc:creator>Andre\u0301 Kolm</dc:creator>"
            "<pubDate>Wed, 04 Mar 2026 11:20:00 GMT</pubDate>"
            "<media:title>A picture</media:title><media:description>Fog</media:description>"
            "<description>&lt;p&gt;The \u201C\u0627\u0644\u0639\u0631\u0628\u064A\u0629\u201D "
            "waits.&lt;/p&gt;</description>"
            "<content:encoded><![CDATA[<p>The ferry <b>waits</b>.</p>]]></content:encoded></item>"
            "<item><title>Second</title><guid>https://strand.example/2026/second</guid></item>"));
        QCOMPARE(feed.title, u"Strand Courier"_s);
        QCOMPARE(feed.url, QUrl(u"https://strand.example/"_s));
        QCOMPARE(feed.language, u"en"_s);
        QVERIFY(!feed.cutShort);
        QCOMPARE(feed.entries.size(), 2);
        const FeedEntry &first = feed.entries[0];
        QCOMPARE(first.title, u"Quay & caf\u00E9 stay open \U0001F6A2"_s);
        QCOMPARE(first.url, QUrl(u"https://strand.example/2026/quay"_s));
        QCOMPARE(first.id, u"quay-1"_s);
        QCOMPARE(first.author, u"Andre\u0301 Kolm"_s);
        QCOMPARE(*first.published, utc(11, 20));
        QCOMPARE(first.summary,
                 u"The \u201C\u0627\u0644\u0639\u0631\u0628\u064A\u0629\u201D waits."_s);
        QCOMPARE(first.content, u"<p>The ferry <b>waits</b>.</p>"_s);
        QCOMPARE(feed.entries[1].url, QUrl(u"https://strand.example/2026/second"_s));
        QVERIFY(!feed.entries[1].published);
    }

    void oldRssIsRead()
    {
        const Feed feed = feedIn(
            "<?xml version='1.0'?><!DOCTYPE rdf:RDF PUBLIC '-//x' 'http://x.example/rss.dtd'>"
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            "<channel><title>Strand Courier</title><link>https://strand.example/</link></channel>"
            "<item rdf:about='quay-1'><title>Quay&nbsp;open</title><link>/quay</link>"
            "<dc:date>2026-03-04T12:20:00+01:00</dc:date></item></rdf:RDF>");
        QCOMPARE(feed.title, u"Strand Courier"_s);
        QCOMPARE(feed.entries.size(), 1);
        QCOMPARE(feed.entries[0].id, u"quay-1"_s);
        QCOMPARE(feed.entries[0].title, u"Quay open"_s);
        QCOMPARE(feed.entries[0].url, QUrl(u"https://strand.example/quay"_s));
        QCOMPARE(*feed.entries[0].published, utc(11, 20));
    }

    void atomIsRead()
    {
        const FeedEntry entry = entryIn(atom(
            "<entry><title type='html'>Quay &amp;amp; sea &lt;b&gt;now&lt;/b&gt;</title>"
            "<id>tag:strand.example,2026:1</id><link rel='edit' href='edit'/>"
            "<link rel='alternate' type='text/html' href='quay'/>"
            "<updated>2026-03-04T12:00:00Z</updated><published>2026-03-04T11:20:00Z</published>"
            "<author><name>Ilse Brandt</name><uri>https://x.example/</uri></author>"
            "<source><title>Elsewhere</title><id>no</id></source><summary>AT&amp;T &lt; 5</summary>"
            "<content type='xhtml' xml:base='sub/'><div xmlns='http://www.w3.org/1999/xhtml'>"
            "<p class=\"a&quot;b\">One<br/>two &lt;three&gt;</p></div></content></entry>"));
        QCOMPARE(entry.title, u"Quay & sea now"_s);
        QCOMPARE(entry.id, u"tag:strand.example,2026:1"_s);
        QCOMPARE(entry.url, QUrl(u"https://strand.example/news/quay"_s));
        QCOMPARE(*entry.published, utc(11, 20));
        QCOMPARE(entry.author, u"Ilse Brandt"_s);
        QCOMPARE(entry.summary, u"AT&T < 5"_s);
        QCOMPARE(entry.base, QUrl(u"https://strand.example/news/sub/"_s));
        QVERIFY2(
            entry.content.contains(u"<p class=\"a&quot;b\">One<br>two &lt;three&gt;</p></div>"_s),
            qPrintable(entry.content));
    }

    void theUpdateDatesWhatHasNoOtherDate()
    {
        const Feed feed = feedIn(atom("<entry><updated>2026-03-04T12:00:00Z</updated></entry>"
                                      "<entry/>"));
        QCOMPARE(*feed.entries[0].published, utc(12, 0));
        QVERIFY(!feed.entries[1].published);
    }

    void jsonIsRead()
    {
        const Feed feed =
            feedIn("\xEF\xBB\xBF{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": "
                   "\"Strand Courier\","
                   "\"home_page_url\": \"/\", \"language\": \"en\", \"items\": [{\"id\": 7, "
                   "\"url\": \"/quay\","
                   "\"title\": \"Quay &amp; ferry\", \"content_html\": \"<p>It waits.</p>\","
                   "\"date_published\": \"2026-03-04T11:20:00Z\", \"authors\": [{\"name\": "
                   "\"Ada\"}, {\"name\": "
                   "\"Bo\"}]}, {\"external_url\": \"javascript:alert(1)\", \"content_text\": \"a < "
                   "b\\n\\nc\"}, 5]}");
        QCOMPARE(feed.title, u"Strand Courier"_s);
        QCOMPARE(feed.url, QUrl(u"https://strand.example/"_s));
        QCOMPARE(feed.entries.size(), 3);
        QCOMPARE(feed.entries[0].id, u"7"_s);
        QCOMPARE(feed.entries[0].title, u"Quay & ferry"_s);
        QCOMPARE(feed.entries[0].url, QUrl(u"https://strand.example/quay"_s));
        QCOMPARE(feed.entries[0].author, u"Ada, Bo"_s);
        QCOMPARE(*feed.entries[0].published, utc(11, 20));
        QVERIFY(feed.entries[1].url.isEmpty());
        QCOMPARE(feed.entries[1].content, u"<p>a &lt; b</p><p>c</p>"_s);
    }

    void onlyLinksToTheWebAreKept_data()
    {
        QTest::addColumn<QByteArray>("link");
        for (const char *const link :
             {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,a", "ftp://a.example/",
              "http://", "https://ada:secret@strand.example/", "mailto:ada@strand.example", ""})
            QTest::newRow(link) << QByteArray(link);
    }

    void onlyLinksToTheWebAreKept()
    {
        QFETCH(const QByteArray, link);
        QVERIFY(entryIn(rss("<item><link>" + link + "</link></item>")).url.isEmpty());
        QVERIFY(entryIn(atom("<entry><link href='" + link + "'/></entry>")).url.isEmpty()
                || link.isEmpty());
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDateTime>("time"); ///< local: of unknown zone; invalid: none
        const QDateTime local(QDate(2026, 3, 4), QTime(11, 20));
        QTest::newRow("of RSS") << u"Wed, 04 Mar 2026 11:20:00 +0000"_s << utc(11, 20);
        QTest::newRow("with an offset") << u"Wed, 4 Mar 2026 12:20 +0100"_s << utc(11, 20);
        QTest::newRow("with a zone's name") << u"4 March 26 06:20:00 EST"_s << utc(11, 20);
        QTest::newRow("without a zone") << u"Wed, 04 Mar 2026 11:20:00"_s << local;
        QTest::newRow("with a zone of many meanings") << u"4 Mar 2026 11:20 XYZ"_s << local;
        QTest::newRow("of ISO 8601") << u"2026-03-04T11:20:00Z"_s << utc(11, 20);
        QTest::newRow("of ISO 8601 without a zone") << u"2026-03-04T11:20:00"_s << local;
        QTest::newRow("no month") << u"4 Foo 2026 11:20 GMT"_s << QDateTime();
        QTest::newRow("no day") << u"44 Mar 2026 11:20 GMT"_s << QDateTime();
        QTest::newRow("words") << u"yesterday"_s << QDateTime();
    }

    void timesAreRead()
    {
        QFETCH(const QString, words);
        QFETCH(const QDateTime, time);
        const auto found = feedTime(words);
        QCOMPARE(found.has_value(), time.isValid());
        if (!found)
            return;
        QCOMPARE(*found, time);
        QCOMPARE(found->timeSpec() == Qt::LocalTime, time.timeSpec() == Qt::LocalTime);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("charset");
        const QString text = u"<rss><channel><item><title>Café</title></item></channel></rss>"_s;
        QTest::newRow("by its declaration")
            << "<?xml version='1.0' encoding='iso-8859-1'?>" + text.toLatin1() << ""_ba;
        QTest::newRow("its declaration goes before the server's word")
            << "<?xml version='1.0' encoding='iso-8859-1'?>" + text.toLatin1() << "koi8-r"_ba;
        QTest::newRow("by the server's word") << text.toLatin1() << "iso-8859-1"_ba;
        QTest::newRow("UTF-8 whatever it says")
            << "<?xml version='1.0' encoding='iso-8859-1'?>" + text.toUtf8() << ""_ba;
        QTest::newRow("by its mark") << "\xEF\xBB\xBF" + text.toUtf8() << "koi8-r"_ba;
        QTest::newRow("nothing said") << text.toUtf8() << ""_ba;
    }

    void encodings()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, charset);
        QCOMPARE(feedIn(bytes, charset).entries.constFirst().title, u"Café"_s);
    }

    void hostileFeedsEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("entries"); ///< -1: refused
        const QByteArray good = "<item><title>Quay</title></item>";
        QByteArray laughs = "<!DOCTYPE r [<!ENTITY a0 'ha'>";
        for (int i = 1; i < 30; ++i)
            laughs += "<!ENTITY a" + QByteArray::number(i) + " '"
                + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(9) + "'>";
        QTest::newRow("entities that grow")
            << laughs + "]><rss><channel><item><title>Quay&a29;</title></item></channel></rss>"
            << 1;
        QTest::newRow("an entity from a file")
            << "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
               "<title>Quay&x;</title></item></channel></rss>"_ba
            << 1;
        QTest::newRow("attributes by default")
            << "<!DOCTYPE r [" + QByteArray("<!ATTLIST item a CDATA 'b'>").repeated(50'000) + "]>"
                + rss(good.repeated(9'000)).sliced(38)
            << 9'000;
        QTest::newRow("a million tags deep")
            << rss(good + "<item><description>" + QByteArray("<a>").repeated(1'000'000)) << 1;
        QTest::newRow("a million tags deep, closed") << rss(
            good + QByteArray("<a>").repeated(1'000'000) + QByteArray("</a>").repeated(1'000'000))
                                                     << 1;
        QByteArray attributes = "<item";
        for (int i = 0; i < 300'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='1'";
        QTest::newRow("a tag of many attributes") << rss(good + attributes + "/>") << -1;
        QByteArray spaces;
        for (int i = 0; i < 200; ++i)
            spaces += "<a xmlns:a" + QByteArray::number(i) + "='b' xmlns:b" + QByteArray::number(i)
                + "='b'>";
        QTest::newRow("many namespaces") << rss(good + spaces + good.repeated(50'000)) << 1;
        QTest::newRow("8 MiB of items") << rss(good.repeated(260'000)) << 10'000;
        QTest::newRow("8 MiB of one entry")
            << rss("<item><title>Quay</title><description>" + QByteArray(8'000'000, 'a')
                   + "</description></item>")
            << 1;
        QTest::newRow("8 MiB of markup in an entry")
            << rss("<item><title>Quay</title><description>"
                   + QByteArray("&lt;p&gt;a").repeated(800'000) + "</description></item>")
            << 1;
        QTest::newRow("zeros") << rss(QByteArray(good).replace("Qu", QByteArray("Q\0u", 3))) << 1;
        QTest::newRow("an end too early") << rss(good + "<item><title>Half").chopped(20) << 1;
        QTest::newRow("no entry whole") << rss("<item><title>Half</item>") << -1;
        QTest::newRow("an unclosed comment") << rss(good + "<!-- " + good.repeated(1000)) << 1;
        QTest::newRow("no entries") << rss({}) << 0;
        QTest::newRow("a page") << "<!doctype html><p>Hello"_ba << -1;
        QTest::newRow("other XML") << "<svg><item><title>Quay</title></item></svg>"_ba << -1;
        QTest::newRow("nothing") << ""_ba << -1;
    }

    void hostileFeedsEnd()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, entries);
        const auto feed = readFeed(bytes, base);
        QVERIFY2(feed.has_value() == (entries >= 0),
                 feed ? "it was read" : qPrintable(feed.error().detail));
        if (!feed) {
            QCOMPARE(feed.error().code, ErrorCode::Malformed);
            return;
        }
        QCOMPARE(feed->entries.size(), entries);
        if (entries > 0)
            QCOMPARE(feed->entries.constFirst().title, u"Quay"_s);
    }

    void anEntryIsAnArticle()
    {
        FeedEntry entry;
        entry.title = u"Quay <stays> open 🚢"_s;
        entry.author = u"Ilse \"Bo\" Brandt"_s;
        entry.url = QUrl(u"https://strand.example/quay"_s);
        entry.published = QDateTime(QDate(2026, 3, 4), QTime(11, 20));
        entry.content =
            u"<p>The harbour council of Halvey said on Tuesday that the outer quay would stay open "
            "through the winter, whatever the strait’s new inspection rules turned out to cost."
            "</p><p>“Nobody gains from an empty quay,” said Andre\u0301 Kolm of “العربية”.\u00A0</p>"_s;
        const auto loaded = readEntry(entry, base.toString());
        QVERIFY(loaded.has_value());
        const Core::ArticleInfo &info = loaded->article.info;
        QCOMPARE(info.title, entry.title);
        QCOMPARE(info.url, entry.url.toString());
        QCOMPARE(info.byline, entry.author);
        QVERIFY(info.published && info.published->date() == QDate(2026, 3, 4)
                && info.published->time() == QTime(11, 20)
                && info.published->timeSpec() == Qt::LocalTime);
        QVERIFY(loaded->article.text.text().contains(u"“Nobody gains from an empty quay,”"));
        QCOMPARE(loaded->source.origin, entry.url.toString());
        entry.content.clear();
        const auto empty = readEntry(entry, base.toString());
        QVERIFY(!empty && empty.error().code == ErrorCode::Empty);
    }

    void aPageNamesItsFeeds()
    {
        const FetchedPage page{
            "<!doctype html><head><link rel=stylesheet href=a.css>"
            "<link rel=alternate type=application/rss+xml href=/feeds/all.xml>"
            "<link rel='alternate' type='application/rss+xml' href='/feeds/all.xml'>"
            "<link rel='ALTERNATE home' type='Application/Atom+XML' href='atom.xml'>"
            "<link rel=alternate hreflang=de href=/de><link rel=alternate "
            "type=application/rss+xml href='file:///etc/passwd'></head>"_ba,
            u"text/html"_s,
            {},
            QUrl(u"https://strand.example/news/"_s),
            {}};
        QCOMPARE(feedsOf(page),
                 (QList<QUrl>{QUrl(u"https://strand.example/feeds/all.xml"_s),
                              QUrl(u"https://strand.example/news/atom.xml"_s)}));
    }
};

QTEST_GUILESS_MAIN(TestFeedReader)
#include "tst_feedreader.moc"
