// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addresskey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Gainsay::Core;

class AddressKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneKey_data();
    void makesOneKey();
};

void AddressKeyTest::makesOneKey_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    const QString page = u"strandcourier.example/2026/11/ferry-row-deepens"_s;
    const auto same = [&](const char *name, const QString &address) {
        QTest::newRow(name) << address << page;
    };
    same("the page", u"https://strandcourier.example/2026/11/ferry-row-deepens"_s);
    same("plain http", u"http://strandcourier.example/2026/11/ferry-row-deepens"_s);
    same("www", u"https://www.strandcourier.example/2026/11/ferry-row-deepens"_s);
    same("capitals in the host", u"HTTPS://Www.StrandCourier.Example/2026/11/ferry-row-deepens"_s);
    same("a port", u"https://strandcourier.example:443/2026/11/ferry-row-deepens"_s);
    same("a trailing slash", u"https://strandcourier.example/2026/11/ferry-row-deepens/"_s);
    same("a doubled slash", u"https://strandcourier.example//2026/11/ferry-row-deepens"_s);
    same("a fragment", u"https://strandcourier.example/2026/11/ferry-row-deepens#live"_s);
    same("blanks around it", u"  https://strandcourier.example/2026/11/ferry-row-deepens\n"_s);
    same("an index file", u"https://strandcourier.example/2026/11/ferry-row-deepens/index.html"_s);
    same("tracking",
         u"https://strandcourier.example/2026/11/ferry-row-deepens"
         "?utm_source=x&UTM_Medium=y&fbclid=z&at_campaign=q&CMP=share"_s);
    same("a mobile host", u"https://m.strandcourier.example/2026/11/ferry-row-deepens"_s);
    same("an AMP host", u"https://amp.strandcourier.example/2026/11/ferry-row-deepens"_s);
    same("an AMP path", u"https://strandcourier.example/2026/11/ferry-row-deepens/amp/"_s);
    same("an AMP ending", u"https://strandcourier.example/2026/11/ferry-row-deepens.amp"_s);
    same("an AMP parameter",
         u"https://strandcourier.example/2026/11/ferry-row-deepens?outputType=amp"_s);
    same("an AMP cache",
         u"https://strandcourier-example.cdn.ampproject.org/c/s/"
         "www.strandcourier.example/2026/11/ferry-row-deepens/amp"_s);
    same("an AMP viewer",
         u"https://www.google.com/amp/s/strandcourier.example/2026/11/ferry-row-deepens"_s);
    QTest::newRow("a query that names the page is kept, sorted")
        << u"https://velm.example/story.php?p=2&id=17&utm_id=3"_s
        << u"velm.example/story.php?id=17&p=2"_s;
    QTest::newRow("an output that is no AMP copy")
        << u"https://velm.example/a?output=print"_s << u"velm.example/a?output=print"_s;
    QTest::newRow("a page about amplifiers")
        << u"https://velm.example/reviews/amp"_s << u"velm.example/reviews/amp"_s;
    QTest::newRow("a path tells capitals")
        << u"https://velm.example/News/A"_s << u"velm.example/News/A"_s;
    QTest::newRow("a front page") << u"https://www.velm.example/"_s << u"velm.example"_s;
    QTest::newRow("a host that is www alone") << u"https://www.example/a"_s << u"www.example/a"_s;
    QTest::newRow("a hashbang address")
        << u"https://velm.example/#!/story/5"_s << u"velm.example#!/story/5"_s;
    QTest::newRow("a host beyond ASCII")
        << u"https://Nachrichten-Küste.example/ä"_s << u"xn--nachrichten-kste-vzb.example/ä"_s;
    QTest::newRow("Arabic and an emoji in the path, written in percent")
        << u"https://velm.example/%D9%86%D9%81%D9%8A/%F0%9F%9A%A2/e%CC%81/a%C2%A0b"_s
        << u"velm.example/نفي/🚢/e\u0301/a\u00A0b"_s;
    QTest::newRow("a file") << u"file:///somewhere/page.html"_s << u""_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << u""_s;
    QTest::newRow("no host") << u"https:///a"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("a path on disk") << u"/somewhere/page.html"_s << u""_s;
}

void AddressKeyTest::makesOneKey()
{
    QFETCH(QString, address);
    QTEST(addressKey(address), "key");
}

QTEST_GUILESS_MAIN(AddressKeyTest)
#include "tst_addresskey.moc"
