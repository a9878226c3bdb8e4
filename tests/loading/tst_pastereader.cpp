// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/articlereader.h"
#include "loading/pastereader.h"

#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::ErrorCode;
using Core::SegmentKind;

namespace {

class TestPasteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void richTextBecomesPlain_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs and marks")
            << u"<p>Andre\u0301 <b>Kolm</b> said&nbsp;<i>“العربية”</i> 🚢.</p><p>No more.</p>"_s
            << u"Andre\u0301 Kolm said “العربية” 🚢.\n\nNo more."_s;
        QTest::newRow("what is never text")
            << u"<style>p{}</style><script>steal('Kolm')</script><p>Quiet.</p><iframe src='file:///etc/passwd'>x</iframe><svg><text>Y</text></svg>"_s
            << u"Quiet."_s;
        QTest::newRow("a picture that calls home")
            << u"Quiet <img src='http://tracker.example/p.gif' onerror='x()' alt='Z'>harbour."_s
            << u"Quiet harbour."_s;
        QTest::newRow("a link keeps its words alone")
            << u"<a href='javascript:x()'>Ministers</a> meet."_s << u"Ministers meet."_s;
        QTest::newRow("marks of the clipboard")
            << u"<html><body><!--StartFragment--><p>Quiet.</p><!--EndFragment--></body></html>"_s
            << u"Quiet."_s;
        QTest::newRow("lists and quotations")
            << u"<ul><li>One.<li>Two.</ul><blockquote>Three.</blockquote>"_s
            << u"One.\n\nTwo.\n\nThree."_s;
        QTest::newRow("unclosed and mis-nested")
            << u"<p>One <b>two</p><p>three</b> four"_s << u"One two\n\nthree four"_s;
        QTest::newRow("characters no file can carry")
            << u"<p>A\u2028B&#xFDD0;C&#x1FFFE;D.</p><p>E.</p>"_s << u"A B\uFFFDC\uFFFDD.\n\nE."_s;
    }

    void richTextBecomesPlain()
    {
        QFETCH(const QString, html);
        const auto loaded = Loading::readPasted(html, {});
        QVERIFY(loaded);
        QTEST(loaded->article.text.text(), "text");
        QCOMPARE(loaded->source.bytes, html.toUtf8());
        QCOMPARE(loaded->source.mediaType, u"text/html"_s);
        QVERIFY(loaded->textIsGiven);
    }

    void structureIsFound()
    {
        const auto loaded = Loading::readPasted(
            u"<h1>Row at Velm: Live</h1><p>By Ada Finch</p><div>11:20 GMT</div><h2>Envoy arrives</h2><p>The envoy has arrived at the quay.</p><div>10:05 GMT</div><p>Ferries wait in the roads.</p>"_s,
            u"ignored"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.info.title, u"Row at Velm: Live"_s);
        QCOMPARE(loaded->article.info.byline, u"By Ada Finch"_s);
        QCOMPARE(Core::updatesOf(loaded->article.segments).size(), 2);
    }

    void plainTextWinsWhereItIsBetter_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("there is no HTML") << QString();
        QTest::newRow("HTML without words") << u"<img src='a.png'>"_s;
        QTest::newRow("HTML of an editor, whose lines are in pre")
            << u"<meta charset=utf-8><pre>One 🚢.\n\nTwo.</pre>"_s;
        QTest::newRow("HTML beyond the limit") << u"<p>"_s + QString(Loading::maximumBytes, u'x');
    }

    void plainTextWinsWhereItIsBetter()
    {
        QFETCH(const QString, html);
        const auto loaded = Loading::readPasted(html, u"One 🚢.\n\nTwo."_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.text(), u"One 🚢.\n\nTwo."_s);
        QCOMPARE(loaded->source.mediaType, u"text/plain"_s);
    }

    void nothingComesOfNothing_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("an empty clipboard") << QString() << QString() << ErrorCode::Empty;
        QTest::newRow("blanks") << u"<p>&nbsp;</p>"_s << u" \n"_s << ErrorCode::Empty;
        QTest::newRow("too much plain text")
            << QString() << QString(Loading::maximumBytes + 1, u'x') << ErrorCode::TooLarge;
        QTest::newRow("too much HTML alone")
            << QString(Loading::maximumBytes + 1, u'x') << QString() << ErrorCode::TooLarge;
    }

    void nothingComesOfNothing()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, plain);
        const auto loaded = Loading::readPasted(html, plain);
        QVERIFY(!loaded);
        QTEST(loaded.error().code, "code");
    }

    void deepHtmlCostsNoStack()
    {
        const auto loaded = Loading::readPasted(u"<div>"_s.repeated(100'000) + u"Quiet."_s, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->article.text.text(), u"Quiet."_s);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPasteReader)
#include "tst_pastereader.moc"
