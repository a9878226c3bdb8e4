// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/testserver.h"
#include "program.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using End = Answer::End;

namespace {

QByteArray pageOf(const QByteArray &title)
{
    return "<!doctype html><html lang=en><head><title>" + title + "</title></head><body><h1>"
        + title + "</h1><article><p>" + title
        + ": the harbour council of Halvey said on Tuesday that the outer quay would stay open "
          "through the winter, whatever the strait’s new inspection rules turned out to cost. 🚢"
          "</p><p>“Nobody gains from an empty quay,” said Andre\u0301 Kolm of “العربية”, who leads "
          "the talks for Velm. “We have told them so, and we will tell them again.”\u00A0</p>"
          "</article></body></html>";
}

} // namespace

/// The real program against a server on loopback.
class TestWebCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_corpus = m_folder->filePath(u"harbour 🚢.gainsay"_s);
        const Outcome made = gainsayCli({u"init"_s, m_corpus});
        QVERIFY2(made.exit == 0, made.said().constData());
        serve("/quay", pageOf("Quay stays open"));
        serve("/ferry", pageOf("Ferry waits"));
    }

    void extractFetchesAPage()
    {
        const Outcome out = extract(u"/quay"_s);
        QVERIFY2(out.exit == 0, out.said().constData());
        QCOMPARE(out.json()[u"title"].toString(), u"Quay stays open"_s);
        QCOMPARE(out.json()[u"url"].toString(), address(u"/quay"_s));
        QVERIFY(out.json()[u"body"].toString().contains(u"“Nobody gains from an empty quay,”"));
    }

    void aFormatMayBeTold()
    {
        const Outcome out = extract(u"/quay"_s, {u"--as"_s, u"text"_s});
        QVERIFY2(out.exit == 0, out.said().constData());
        QVERIFY(out.json()[u"text"].toString().contains(u"</article>"));
    }

    void aPrivateNetworkWantsAnOption()
    {
        for (const QStringList &words : {QStringList{u"extract"_s, address(u"/quay"_s)},
                                         QStringList{u"import"_s, m_corpus, address(u"/quay"_s)}}) {
            const Outcome out = gainsayCli(words);
            QVERIFY2(out.exit == 5, out.said().constData());
            QVERIFY2(out.errors.contains("--allow-host 127.0.0.1"), out.said().constData());
        }
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(articles(), 0);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("words");
        const QByteArray html = "Content-Type: text/html\r\n";
        QTest::newRow("no such page") << response("gone", html, "404 Not Found") << 5 << "404"_ba;
        QTest::newRow("a fault of the server")
            << response({}, html, "500 Internal Server Error") << 5 << "500"_ba;
        QTest::newRow("a redirect to a file")
            << redirectTo("file:///etc/passwd") << 5 << "file:///etc/passwd"_ba;
        QTest::newRow("redirects in a circle") << redirectTo("/x") << 5 << "without end"_ba;
        QTest::newRow("hangs up") << ""_ba << 5 << "nobody answers"_ba;
        QTest::newRow("a picture")
            << response("\x89PNG", "Content-Type: image/png\r\n") << 3 << "image/png"_ba;
        QTest::newRow("nothing but scripts")
            << response("<html><body><script>go()</script></body></html>") << 3 << "scripts"_ba;
        QTest::newRow("nothing") << response({}) << 3 << "no article"_ba;
        QTest::newRow("a feed") << response("<rss version='2.0'/>") << 3 << "import"_ba;
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, words);
        m_server->add("/x", {answer, End::Close, {}});
        const Outcome out = extract(u"/x"_s);
        QVERIFY2(out.exit == exit, out.said().constData());
        QVERIFY2(out.errors.contains(words), out.said().constData());
        QVERIFY2(out.errors.contains(address(u"/x"_s).toUtf8()), out.said().constData());
        QCOMPARE(out.errors.count('\n'), 1);
        QCOMPARE(out.json()[u"error"][u"exit"].toInt(), exit);
    }

    void aCertificateOfNobodyIsSaid()
    {
        TestServer secure(u"server.pem"_s);
        secure.add("/", {response(pageOf("Quay")), End::Keep, {}});
        const Outcome out = gainsayCli(
            {u"extract"_s, secure.url(u"/"_s).toString(), u"--allow-host"_s, u"127.0.0.1"_s});
        QVERIFY2(out.exit == 5 && out.errors.contains("not safe"), out.said().constData());
        QVERIFY(secure.requests().isEmpty());
    }

    void importAddsAPage()
    {
        const Outcome out = import({address(u"/quay"_s), address(u"/gone"_s)});
        QVERIFY2(out.exit == 5, out.said().constData());
        QCOMPARE(out.json()[u"imported"].toArray().size(), 1);
        QCOMPARE(out.json()[u"imported"][0][u"input"].toString(), address(u"/quay"_s));
        QCOMPARE(out.json()[u"left_out"][0][u"input"].toString(), address(u"/gone"_s));
        QCOMPARE(articles(), 1);
        const Outcome again = import({address(u"/quay"_s)});
        QVERIFY2(again.exit == 1, again.said().constData());
        QCOMPARE(articles(), 1);
    }

    void importAddsThePagesOfAFeed_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("by its address") << false;
        QTest::newRow("from a file") << true;
    }

    void importAddsThePagesOfAFeed()
    {
        QFETCH(const bool, file);
        QByteArray own = pageOf("Fog lifts");
        own = own.sliced(own.indexOf("<p>"));
        const QByteArray root = m_server->url({}).toEncoded();
        const QByteArray feed = "<rss version='2.0'><channel><title>Strand Courier</title>"
                                "<item><link>"
            + root
            + "/quay</link></item>"
              "<item><link>"
            + root
            + "/gone</link></item>"
              "<item><link>"
            + root
            + "/ferry</link></item>"
              "<item><title>Fog lifts</title><description><![CDATA["
            + own + "]]></description></item></channel></rss>";
        serve("/feed", feed, "application/rss+xml");
        const QString path = m_folder->filePath(u"feed 🚢.xml"_s);
        writeFile(path, feed);
        const Outcome out = import({file ? path : address(u"/feed"_s)});
        QVERIFY2(out.exit == 1, out.said().constData());
        const QJsonArray imported = out.json()[u"imported"].toArray();
        QCOMPARE(imported.size(), 3);
        QCOMPARE(imported[0][u"input"].toString(), address(u"/quay"_s));
        QCOMPARE(imported[1][u"title"].toString(), u"Ferry waits"_s);
        QCOMPARE(imported[2][u"title"].toString(), u"Fog lifts"_s);
        QCOMPARE(out.json()[u"left_out"].toArray().size(), 1);
        QCOMPARE(out.json()[u"left_out"][0][u"input"].toString(), address(u"/gone"_s));
        QVERIFY(out.json()[u"left_out"][0][u"reason"].toString().contains(u"404"));
        QCOMPARE(articles(), 3);
    }

    void aFeedsPrivateAddressesAreNotFetched()
    {
        TestServer other({}, QHostAddress(u"127.0.0.9"_s));
        other.add("/", {response(pageOf("Inside")), End::Keep, {}});
        serve("/feed",
              "<rss><channel><item><link>" + other.url(u"/"_s, u"127.0.0.9"_s).toEncoded()
                  + "</link></item></channel></rss>",
              "application/rss+xml");
        const Outcome out = import({address(u"/feed"_s)});
        QVERIFY2(out.exit == 1, out.said().constData());
        QVERIFY2(!out.errors.contains("--allow-host"), out.said().constData());
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(articles(), 0);
    }

    void ctrlCStopsWaiting()
    {
        m_server->add("/silent", {{}, End::Keep, {}});
        for (const QStringList &words :
             {QStringList{u"extract"_s, address(u"/silent"_s)},
              QStringList{u"import"_s, m_corpus, address(u"/quay"_s), address(u"/silent"_s)}}) {
            const auto asked = m_server->requests().count();
            QProcess process;
            process.start(QStringLiteral(GAINSAY_CLI),
                          words + QStringList{u"--allow-host"_s, u"127.0.0.1"_s});
            const auto atSilent = [&] {
                const auto requests = m_server->requests();
                return requests.size() > asked && requests.constLast().contains("/silent");
            };
            QTRY_VERIFY_WITH_TIMEOUT(atSilent(), 20'000);
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            QCOMPARE(process.exitCode(), SIGINT);
        }
        QCOMPARE(articles(), 1);
    }

private:
    void serve(const QByteArray &path, const QByteArray &body,
               const QByteArray &type = "text/html; charset=utf-8")
    {
        m_server->add(path, {response(body, "Content-Type: " + type + "\r\n"), End::Keep, {}});
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return m_server->url(path).toString();
    }

    [[nodiscard]] Outcome extract(const QString &path, const QStringList &more = {}) const
    {
        return gainsayCli(
            QStringList{u"extract"_s, address(path), u"--json"_s, u"--allow-host"_s, u"127.0.0.1"_s}
            + more);
    }

    [[nodiscard]] Outcome import(const QStringList &inputs) const
    {
        return gainsayCli(
            QStringList{u"import"_s, m_corpus, u"--json"_s, u"--allow-host"_s, u"127.0.0.1"_s}
            + inputs);
    }

    [[nodiscard]] qint64 articles() const
    {
        return gainsayCli({u"info"_s, m_corpus, u"--json"_s}).json()[u"articles"].toInteger(-1);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_corpus;
};

QTEST_GUILESS_MAIN(TestWebCommands)
#include "tst_webcommands.moc"
