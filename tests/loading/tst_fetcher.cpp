// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeresolver.h"
#include "testserver.h"

#include "loading/fetcher.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace Gainsay;
using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ErrorCode;
using Core::Result;
using End = Answer::End;

namespace {

const QByteArray page = "<!doctype html><title>Quay</title><p>The outer quay of Halvey stays open, "
                        "said Andre\u0301 Kolm 🚢 of “العربية”.\u00A0</p></html>"_ba;
/// 64 MiB of one letter, compressed by Brotli.
const QByteArray brotliBomb = QByteArray::fromHex(
    "cbffff3ff825c2e2b14020f7fe8fffff7ff04b00c4611180eefd1fffffffe0970088c30200ddfb3ffeffffc12f0110"
    "870500baf77ffcffff835f02200e0b0074effff8ffff07bf04401c1600e8defff1ffff0f7e0980382c00d0bdffcbff"
    "ff3ffc1200715800a07bff07");
/// A page compressed by Brotli.
const QByteArray brotliPage = QByteArray::fromHex(
    "1b4100f82d0eec666e0f820ba9eb12ee11a8e4a112ed17cd4f78f9861407b6314a75b91a4e8cf282e5c3d68acc228c"
    "461a0321509949b1a442d851f1dac3c99e9e42cf1f9d43");

const QByteArray html = "Content-Type: text/html\r\n"_ba;

QByteArray compressed(const QByteArray &body, const QByteArray &encoding)
{
    return response(body, html + "Content-Encoding: " + encoding + "\r\n");
}

QByteArray inChunks(const QByteArray &body, bool complete = true, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + html + headers + "Transfer-Encoding: chunked\r\n\r\n"
        + chunked(body, complete);
}

/// A guard alone: no machine is as slow as that.
constexpr auto hangs = 60s;

/// Says it is longer than it is.
QByteArray shortened(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + html + headers
        + "Content-Length: " + QByteArray::number(body.size() + 100) + "\r\n\r\n" + body;
}

/// Loopback is allowed by the setting that users have; all limits are small, the deadline is long
/// enough for slow machines where nothing waits for it.
FetchRules rules()
{
    FetchRules rules;
    rules.allowedHosts = {u"127.0.0.1"_s, u"strand.example"_s};
    rules.pageBytes = 1 << 20;
    rules.feedBytes = 1 << 18;
    rules.deadline = 60s;
    rules.redirects = 3;
    return rules;
}

FetchRules impatient()
{
    FetchRules quick = rules();
    quick.deadline = 300ms;
    return quick;
}

std::unique_ptr<Resolver> names(const QHash<QString, QStringList> &names = {
                                    {u"strand.example"_s, {u"127.0.0.1"_s}}})
{
    return std::make_unique<FakeResolver>(names);
}

Result<FetchedPage> fetched(Fetcher &fetcher, const QUrl &url,
                            AddressSource source = AddressSource::User)
{
    return fetchAndWait(fetcher, url, source, [] { return false; });
}

Result<FetchedPage> fetched(const QUrl &url, const FetchRules &limits = rules())
{
    Fetcher fetcher(limits, names());
    return fetched(fetcher, url);
}

QByteArray told(const Result<FetchedPage> &result)
{
    return result ? "a page of " + QByteArray::number(result->bytes.size()) + " bytes, "
            + result->mediaType.toUtf8()
                  : "error " + QByteArray::number(int(result.error().code)) + ": "
            + result.error().detail.toUtf8();
}

/// Fails the test where the error is another, or there is none.
void expectError(const Result<FetchedPage> &result, ErrorCode code, const QString &detail = {})
{
    QVERIFY2(!result && result.error().code == code, told(result).constData());
    QVERIFY2(result.error().detail.contains(detail), told(result).constData());
}

} // namespace

/// Everything here goes over loopback for real.
class TestFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageComesWhole_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with its length") << response(page) << page;
        QTest::newRow("in chunks") << inChunks(page) << page;
        QTest::newRow("to where the server hangs up")
            << "HTTP/1.1 200 OK\r\n" + html + "\r\n" + page << page;
        QTest::newRow("by HTTP 1.0") << "HTTP/1.0 200 OK\r\n" + html + "\r\n" + page << page;
        QTest::newRow("compressed by gzip") << compressed(gzipped(page), "gzip") << page;
        QTest::newRow("compressed by gzip, in chunks")
            << inChunks(gzipped(page), true, "Content-Encoding: gzip\r\n") << page;
        QTest::newRow("compressed by deflate")
            << compressed(qCompress(page).sliced(4), "deflate") << page;
        QTest::newRow("compressed by Brotli")
            << compressed(brotliPage, "br")
            << "<!doctype html><p>The outer quay of Halvey stays open. 🚢</html>"_ba;
        QTest::newRow("with zeros in it") << response(page + '\0' + page) << page + '\0' + page;
    }

    void aPageComesWhole()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, body);
        TestServer server;
        server.add("/quay", {answer, End::Close, {}});
        const auto result = fetched(server.url(u"/quay"_s));
        QVERIFY2(result.has_value(), told(result).constData());
        QCOMPARE(result->bytes, body);
        QCOMPARE(result->mediaType, u"text/html"_s);
        QVERIFY(result->charset.isEmpty());
        QCOMPARE(result->url, server.url(u"/quay"_s));
        QCOMPARE(result->retrieved.timeSpec(), Qt::UTC);
    }

    void aRequestTellsLittle()
    {
        TestServer server;
        server.add("/quay?day=4",
                   {response(page, html + "Set-Cookie: who=ada\r\n"), End::Keep, {}});
        Fetcher fetcher(rules(), names());
        for (int i = 0; i < 2; ++i) {
            const auto result =
                fetched(fetcher, server.url(u"/quay?day=4#top"_s, u"strand.example"_s));
            QVERIFY2(result.has_value(), told(result).constData());
            QCOMPARE(result->url, server.url(u"/quay?day=4#top"_s, u"strand.example"_s));
        }
        const QByteArray head = server.requests().constLast();
        const QByteArray lower = head.toLower(); // names of headers may be written either way
        QVERIFY2(head.startsWith("GET /quay?day=4 HTTP/1.1\r\n"), head.constData());
        QVERIFY2(lower.contains("host: strand.example:" + QByteArray::number(server.port())),
                 head.constData());
        QVERIFY2(lower.contains("user-agent: gainsay/"), head.constData());
        QVERIFY2(!lower.contains("cookie") && !lower.contains("referer")
                     && !lower.contains("authorization"),
                 head.constData());
    }

    void aTypeIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type"); ///< empty: refused
        QTest::addColumn<QByteArray>("charset");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                            const QString &found, const QByteArray &charset = {}) {
            QTest::newRow(name) << (type.isNull() ? type : "Content-Type: " + type + "\r\n") << body
                                << found << charset;
        };
        row("a page, with its charset", "Text/HTML; Charset=\"ISO-8859-15\"", page, u"text/html"_s,
            "ISO-8859-15");
        row("XHTML", "application/xhtml+xml", page, u"application/xhtml+xml"_s);
        row("words", "text/plain;charset=utf-8", "The ferry waits.", u"text/plain"_s, "utf-8");
        row("words in Markdown", "text/markdown", "# The ferry", u"text/markdown"_s);
        row("a feed that calls itself a page", "text/html", "<?xml version='1.0'?><rss/>",
            u"application/rss+xml"_s);
        row("a feed of any XML", "text/xml", "<!-- x --><a:feed xmlns:a='…'/>",
            u"application/atom+xml"_s);
        row("an old feed", "application/xml", "\xEF\xBB\xBF\n<rdf:RDF/>", u"application/rdf+xml"_s);
        row("a page as XML", "application/xml", "<?xml version='1.0'?>" + page, u"text/html"_s);
        row("a JSON feed", "application/json",
            R"({"version": "https://jsonfeed.org/version/1.1", "items": []})",
            u"application/feed+json"_s);
        row("no type, a page", {}, page, u"text/html"_s);
        row("no type, words", {}, "The ferry waits.", u"text/plain"_s);
        row("no type, a document", {}, "%PDF-1.7", u"application/pdf"_s);
        row("no type, nothing known", {},
            QByteArray("\x7F"
                       "ELF\0\0",
                       6),
            {});
        row("other XML", "text/xml", "<svg/>", {});
        row("other JSON", "application/json", "{}", {});
        row("a picture", "image/png", "\x89PNG", {});
        row("a programme", "application/octet-stream", page, {});
    }

    void aTypeIsFoundOut()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, type);
        QFETCH(const QByteArray, charset);
        TestServer server;
        server.add("/", {response(body, headers), End::Keep, {}});
        const auto result = fetched(server.url(u"/"_s));
        if (type.isEmpty()) {
            expectError(result, ErrorCode::WrongType);
            return;
        }
        QVERIFY2(result.has_value(), told(result).constData());
        QCOMPARE(result->mediaType, type);
        QCOMPARE(result->charset, charset);
    }

    void aBadAnswerIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &answer, ErrorCode code,
                            const QString &detail = {}) {
            QTest::newRow(name) << answer << code << detail;
        };
        const QByteArray large(3 << 20, 'a');
        row("no such page", response("gone", html, "404 Not Found"), ErrorCode::BadResponse,
            u"404"_s);
        row("a fault of the server", response(page, html, "500 Internal Server Error"),
            ErrorCode::BadResponse, u"500"_s);
        row("asks for a password",
            response(page, html + "WWW-Authenticate: Basic realm=\"x\"\r\n", "401 Unauthorized"),
            ErrorCode::BadResponse, u"401"_s);
        row("a part", response(page, html, "206 Partial Content"), ErrorCode::BadResponse,
            u"206"_s);
        row("a redirect to nowhere", response(page, html, "302 Found"), ErrorCode::BadResponse,
            u"302"_s);
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", ErrorCode::Empty);
        row("an empty body", response({}), ErrorCode::Empty);
        row("a blank body", response(" \r\n\t"), ErrorCode::Empty);
        row("no web server", "220 mail.strand.example ESMTP\r\n", ErrorCode::Unreachable);
        row("hangs up", {}, ErrorCode::Unreachable);
        row("cut off", shortened(page), ErrorCode::CutOff);
        row("cut off in a chunk", inChunks(page.chopped(20), false), ErrorCode::CutOff);
        row("cut off in its head", "HTTP/1.1 200 OK\r\nContent-Ty", ErrorCode::Unreachable);
        row("cut off and compressed",
            shortened(gzipped(page + large).chopped(20), "Content-Encoding: gzip\r\n"),
            ErrorCode::TooLarge);
        row("cut off behind a chunk", inChunks(page.chopped(20), false) + "\r\n",
            ErrorCode::CutOff);
        row("a small page cut off and compressed",
            shortened(gzipped(page).chopped(40), "Content-Encoding: gzip\r\n"), ErrorCode::CutOff);
        row("cut off and compressed, in chunks",
            inChunks(gzipped(page).chopped(40), false, "Content-Encoding: gzip\r\n"),
            ErrorCode::CutOff);
        row("says it is compressed", compressed(page, "gzip"), ErrorCode::CutOff);
        row("damaged where it is compressed",
            compressed(gzipped(page).replace(12, 4, "\xFF\xFF\xFF\xFF"), "gzip"),
            ErrorCode::CutOff);
        row("too large", response(large), ErrorCode::TooLarge, u"1 MiB"_s);
        row("too large, in chunks", inChunks(large), ErrorCode::TooLarge, u"1 MiB"_s);
        row("a feed too large",
            response("<rss>" + large.first(300'000), "Content-Type: application/rss+xml\r\n"),
            ErrorCode::TooLarge, u"0.25 MiB"_s);
        row("a feed too large that calls itself a page", response("<rss>" + large.first(300'000)),
            ErrorCode::TooLarge, u"0.25 MiB"_s);
        const QByteArray vast(8 << 20, 'a');
        row("a bomb of gzip", compressed(gzipped(vast), "gzip"), ErrorCode::TooLarge);
        row("a bomb of gzip, in chunks",
            inChunks(gzipped(vast), true, "Content-Encoding: gzip\r\n"), ErrorCode::TooLarge);
        row("a bomb of deflate", compressed(qCompress(vast).sliced(4), "deflate"),
            ErrorCode::TooLarge);
        row("a bomb of Brotli", compressed(brotliBomb, "br"), ErrorCode::TooLarge);
        row("redirects in a circle", redirectTo("/"), ErrorCode::TooManyRedirects, u"3"_s);
    }

    void aBadAnswerIsAnError()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, detail);
        TestServer server;
        server.add("/", {answer, End::Close, {}});
        expectError(fetched(server.url(u"/"_s)), code, detail);
    }

    void anEndlessAnswerEnds()
    {
        TestServer server;
        server.add("/stream",
                   {"HTTP/1.1 200 OK\r\n" + html + "\r\n", End::Repeat, QByteArray(1 << 16, 'a')});
        expectError(fetched(server.url(u"/stream"_s)), ErrorCode::TooLarge, u"1 MiB"_s);
    }

    void slownessHasADeadline_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Answer::End>("end");
        QTest::newRow("says nothing") << QByteArray() << End::Keep;
        QTest::newRow("stops within its head") << "HTTP/1.1 200 OK\r\nConte"_ba << End::Keep;
        QTest::newRow("stops within its body") << shortened(page) << End::Keep;
        QTest::newRow("a byte now and then") << "HTTP/1.1 200 OK\r\n" + html + "\r\n"
                                             << End::Trickle;
        QTest::newRow("a head without end") << "HTTP/1.1 200 OK\r\nX: "_ba << End::Trickle;
    }

    void slownessHasADeadline()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Answer::End, end);
        TestServer server;
        server.add("/slow", {answer, end, "abc"});
        expectError(fetched(server.url(u"/slow"_s), impatient()), ErrorCode::TimedOut);
    }

    void redirectsAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *const status : {"301 Moved Permanently", "302 Found", "303 See Other",
                                         "307 Temporary Redirect", "308 Permanent Redirect"})
            QTest::newRow(status) << QByteArray(status);
    }

    void redirectsAreFollowed()
    {
        QFETCH(const QByteArray, status);
        TestServer server;
        server.add("/old/a", {redirectTo("../new?b=1", status), End::Close, {}});
        server.add(
            "/new?b=1",
            {redirectTo("//strand.example:" + QByteArray::number(server.port()) + "/third", status),
             End::Close,
             {}});
        server.add("/third", {response(page), End::Close, {}});
        const auto result = fetched(server.url(u"/old/a"_s));
        QVERIFY2(result.has_value(), told(result).constData());
        QCOMPARE(result->bytes, page);
        QCOMPARE(result->url, server.url(u"/third"_s, u"strand.example"_s));
    }

    void someRedirectsAreNot_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("to a file") << "file:///etc/passwd"_ba;
        QTest::newRow("to data") << "data:text/html,<p>hello"_ba;
        QTest::newRow("to another protocol") << "ftp://strand.example/a"_ba;
        QTest::newRow("to what is built in") << "qrc:/gainsay/samples/harbour-live.txt"_ba;
        QTest::newRow("to a script") << "javascript:alert(1)"_ba;
        QTest::newRow("with a password") << "http://ada:secret@strand.example/"_ba;
        QTest::newRow("to no address") << "http://"_ba;
        QTest::newRow("to this machine by its other address") << "http://127.0.0.2:9/"_ba;
        QTest::newRow("to this machine by IPv6") << "http://[::1]:9/"_ba;
        QTest::newRow("to this machine by IPv6 in disguise") << "http://[::ffff:127.0.0.2]:9/"_ba;
        QTest::newRow("to a private network") << "http://10.0.0.1/"_ba;
        QTest::newRow("to a cloud's secrets") << "http://169.254.169.254/latest/"_ba;
        QTest::newRow("to a name of a private address") << "http://inside.example/"_ba;
        QTest::newRow("to a name of both kinds") << "http://both.example/"_ba;
    }

    void someRedirectsAreNot()
    {
        QFETCH(const QByteArray, target);
        TestServer server;
        server.add("/", {redirectTo(target), End::Close, {}});
        Fetcher fetcher(rules(),
                        names({{u"inside.example"_s, {u"192.168.0.9"_s}},
                               {u"both.example"_s, {u"1.1.1.1"_s, u"192.168.0.9"_s}}}));
        expectError(fetched(fetcher, server.url(u"/"_s)), ErrorCode::Refused);
    }

    void thereIsAMostOfRedirects()
    {
        TestServer server;
        for (int i = 0; i < 4; ++i)
            server.add("/" + QByteArray::number(i),
                       {redirectTo("/" + QByteArray::number(i + 1)), End::Keep, {}});
        server.add("/4", {response(page), End::Keep, {}});
        QVERIFY(fetched(server.url(u"/1"_s)).has_value());
        expectError(fetched(server.url(u"/0"_s)), ErrorCode::TooManyRedirects, u"3"_s);
    }

    void aPrivateAddressIsAskedFor_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        const auto row = [](const QString &address, const QString &host) {
            QTest::newRow(qPrintable(address)) << address << host;
        };
        row(u"http://127.0.0.2:%1/"_s, u"127.0.0.2"_s);
        row(u"http://127.2:%1/"_s, u"127.0.0.2"_s);
        row(u"http://0x7f000002:%1/"_s, u"127.0.0.2"_s);
        row(u"http://2130706434:%1/"_s, u"127.0.0.2"_s);
        row(u"http://0.0.0.0:%1/"_s, u"0.0.0.0"_s);
        row(u"http://[::]:%1/"_s, u"::"_s);
        row(u"http://[::1]:%1/"_s, u"::1"_s);
        row(u"http://[::ffff:7f00:1]:%1/"_s, u"::ffff:7f00:1"_s);
        row(u"http://inside.example:%1/"_s, u"inside.example"_s);
        row(u"http://INSIDE.example.:%1/"_s, u"inside.example"_s);
        row(u"http://both.example:%1/"_s, u"both.example"_s);
    }

    void aPrivateAddressIsAskedFor()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, host);
        TestServer server({}, QHostAddress(QHostAddress::AnyIPv4));
        server.add("/", {response(page), End::Keep, {}});
        Fetcher fetcher(rules(),
                        names({{u"inside.example"_s, {u"127.0.0.1"_s}},
                               {u"both.example"_s, {u"127.0.0.1"_s, u"1.1.1.1"_s}}}));
        const QUrl url(address.arg(server.port()));
        const auto result = fetched(fetcher, url);
        expectError(result, ErrorCode::PrivateAddress);
        QCOMPARE(hostKey(result.error().detail), result.error().detail);
        if (!host.contains(u':'))
            QCOMPARE(result.error().detail, host);
        expectError(fetched(fetcher, url, AddressSource::Page), ErrorCode::Refused);
        QVERIFY(server.requests().isEmpty());
    }

    void aHostThatIsAllowedIsFetched()
    {
        TestServer server;
        server.add("/", {response(page), End::Keep, {}});
        Fetcher fetcher({}, names({{u"inside.example"_s, {u"127.0.0.1"_s}}}));
        const QUrl url = server.url(u"/"_s, u"inside.example"_s);
        const auto refused = fetched(fetcher, url);
        expectError(refused, ErrorCode::PrivateAddress, u"inside.example"_s);
        fetcher.allowHost(refused.error().detail);
        const auto result = fetched(fetcher, url, AddressSource::Page);
        QVERIFY2(result.has_value(), told(result).constData());
        QCOMPARE(result->url, url);
    }

    void otherAddressesAreNone_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const char *const url :
             {"file:///etc/passwd", "qrc:/gainsay/samples/harbour-live.txt", "data:text/html,a",
              "ftp://127.0.0.1/", "http:", "http:///a", "http://ada:secret@127.0.0.1/", "", "a"})
            QTest::newRow(url) << QUrl(QString::fromLatin1(url));
    }

    void otherAddressesAreNone()
    {
        QFETCH(const QUrl, url);
        expectError(fetched(url), ErrorCode::BadAddress);
    }

    void nobodyThere()
    {
        expectError(fetched(QUrl(u"http://unknown.example/"_s)), ErrorCode::Unreachable,
                    u"unknown.example"_s);
        QUrl url;
        {
            const TestServer server;
            url = server.url(u"/"_s);
        }
        expectError(fetched(url), ErrorCode::Unreachable);
    }

    void theNextAddressIsTried()
    {
        TestServer server;
        server.add("/", {response(page), End::Keep, {}});
        // Nobody listens at the first one.
        Fetcher fetcher(rules(), names({{u"strand.example"_s, {u"127.0.0.9"_s, u"127.0.0.1"_s}}}));
        const auto result = fetched(fetcher, server.url(u"/"_s, u"strand.example"_s));
        QVERIFY2(result.has_value(), told(result).constData());
    }

    void theNextAddressIsTriedWhereTheFirstOneKeepsSilent()
    {
        trustAuthority();
        TestServer server(u"server.pem"_s);
        server.add("/", {response(page), End::Keep, {}});
        // Takes connections, but does not speak TLS.
        const TestServer silent({}, QHostAddress(u"127.0.0.9"_s), server.port());
        FetchRules patient = rules();
        patient.deadline = 16s; // of which the silent one gets a quarter
        Fetcher fetcher(patient, names({{u"strand.example"_s, {u"127.0.0.9"_s, u"127.0.0.1"_s}}}));
        const auto result = fetched(fetcher, server.url(u"/"_s, u"strand.example"_s));
        QVERIFY2(result.has_value(), told(result).constData());
    }

    void aBodyOfDoubtIsAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<Answer::End>("end");
        // No end that a page has: its head alone could tell that this is all.
        const QByteArray open = "<!doctype html><p>The quay stays open.";
        QTest::newRow("compressed") << compressed(gzipped(open), "gzip") << End::Keep;
        QTest::newRow("in chunks") << inChunks(open) << End::Keep;
        QTest::newRow("compressed and in chunks")
            << inChunks(gzipped(open), true, "Content-Encoding: gzip\r\n") << End::Keep;
        QTest::newRow("in chunks, and the server says that it hangs up")
            << inChunks(open, true, "Connection: close\r\n") << End::Close;
        QTest::newRow("to where the server hangs up")
            << "HTTP/1.1 200 OK\r\n" + html + "\r\n" + open << End::Close;
    }

    void aBodyOfDoubtIsAskedForAgain()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const Answer::End, end);
        TestServer server;
        server.add("/", {first, end, {}});
        const auto result = fetched(server.url(u"/"_s));
        QVERIFY2(result.has_value(), told(result).constData());
        QCOMPARE(result->bytes, "<!doctype html><p>The quay stays open."_ba);
        QVERIFY(server.requests().size() >= 2);
        QVERIFY(server.requests().constLast().toLower().contains("accept-encoding: identity"));
    }

    void faultsInTlsAreNotPassedOver_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("good");
        QTest::newRow("a good certificate")
            << u"server.pem"_s << u"strand.example"_s << true << true;
        QTest::newRow("of an address") << u"server.pem"_s << u"127.0.0.1"_s << true << true;
        QTest::newRow("by nobody known")
            << u"server.pem"_s << u"strand.example"_s << false << false;
        QTest::newRow("another host's") << u"server.pem"_s << u"other.example"_s << true << false;
        QTest::newRow("one that is over")
            << u"expired.pem"_s << u"strand.example"_s << true << false;
    }

    void faultsInTlsAreNotPassedOver()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, host);
        QFETCH(const bool, trusted);
        QFETCH(const bool, good);
        if (trusted)
            trustAuthority();
        TestServer server(certificate);
        server.add("/", {response(page), End::Keep, {}});
        FetchRules here = rules();
        here.allowedHosts.insert(u"other.example"_s);
        Fetcher fetcher(here,
                        names({{u"strand.example"_s, {u"127.0.0.1"_s}},
                               {u"other.example"_s, {u"127.0.0.1"_s}}}));
        const auto result = fetched(fetcher, server.url(u"/"_s, host));
        if (good) {
            QVERIFY2(result.has_value(), told(result).constData());
            return;
        }
        expectError(result, ErrorCode::Insecure);
        QVERIFY(server.requests().isEmpty());
    }

    void httpsDoesNotFallToHttp()
    {
        trustAuthority();
        TestServer secure(u"server.pem"_s);
        TestServer plain;
        secure.add("/", {redirectTo(plain.url(u"/"_s).toEncoded()), End::Keep, {}});
        plain.add("/", {response(page), End::Keep, {}});
        expectError(fetched(secure.url(u"/"_s)), ErrorCode::Refused, u"http://127.0.0.1"_s);
        QVERIFY(plain.requests().isEmpty());
        // The other way round is welcome.
        plain.add("/up", {redirectTo(secure.url(u"/page"_s).toEncoded()), End::Keep, {}});
        secure.add("/page", {response(page), End::Keep, {}});
        const auto result = fetched(plain.url(u"/up"_s));
        QVERIFY2(result.has_value(), told(result).constData());
    }

    void aFetchCanBeCancelled()
    {
        TestServer server;
        server.add("/", {"HTTP/1.1 200 OK\r\n" + html + "\r\n", End::Trickle, "abc"});
        Fetcher fetcher(rules(), names());
        auto future = fetcher.fetch(server.url(u"/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, hangs);
        future.cancel();
        future.waitForFinished();
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, hangs);
    }

    void aFetcherThatGoesCancels()
    {
        TestServer server;
        server.add("/", {{}, End::Keep, {}});
        QFuture<Result<FetchedPage>> future;
        {
            Fetcher fetcher(rules(), names());
            future = fetcher.fetch(server.url(u"/"_s));
            QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, hangs);
        }
        QVERIFY(future.isFinished() && future.isCanceled());
    }

    void waitingCanBeStopped()
    {
        TestServer server;
        server.add("/", {{}, End::Keep, {}});
        Fetcher fetcher(rules(), names());
        const auto result = fetchAndWait(fetcher, server.url(u"/"_s), AddressSource::User,
                                         [&server] { return !server.requests().isEmpty(); });
        expectError(result, ErrorCode::Cancelled);
    }

    void fewAskAHostAtOnce()
    {
        constexpr int fetches = 5;
        TestServer server;
        server.add("/", {response(page), End::Keep, {}});
        server.hold();
        Fetcher fetcher(rules(), names());
        QList<QFuture<Result<FetchedPage>>> futures;
        for (int i = 0; i < fetches; ++i)
            futures.append(fetcher.fetch(server.url(u"/"_s)));
        for (int i = 0; i < fetches; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(server.held(), std::min(2, fetches - i), hangs);
            server.releaseOne();
        }
        for (auto &future : futures)
            QVERIFY2(future.result().has_value(), told(future.result()).constData());
        QCOMPARE(server.requests().size(), fetches);
        QCOMPARE(server.mostHeld(), 2);
    }

    void whoGivesUpWaitingMakesRoom()
    {
        FetchRules one = rules();
        one.perHost = 1;
        TestServer server;
        server.add("/", {response(page), End::Keep, {}});
        server.hold();
        Fetcher fetcher(one, names());
        auto first = fetcher.fetch(server.url(u"/"_s));
        auto second = fetcher.fetch(server.url(u"/"_s));
        auto third = fetcher.fetch(server.url(u"/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), 1, hangs);
        second.cancel();
        second.waitForFinished();
        first.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, hangs);
        while (!third.isFinished())
            server.releaseOne();
        QVERIFY2(third.result().has_value(), told(third.result()).constData());
    }

    void typedWordsBecomeAddresses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::newRow("an address")
            << u" http://strand.example/a?b "_s << u"http://strand.example/a?b"_s;
        QTest::newRow("without its beginning")
            << u"strand.example/a"_s << u"https://strand.example/a"_s;
        QTest::newRow("with a blank")
            << u"https://strand.example/a b"_s << u"https://strand.example/a%20b"_s;
        QTest::newRow("in another script")
            << u"https://hafen-länge.example/ü"_s << u"https://xn--hafen-lnge-w5a.example/%C3%BC"_s;
        QTest::newRow("another protocol") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void typedWordsBecomeAddresses()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, address);
        QCOMPARE(QString::fromLatin1(addressOf(words).toEncoded()), address);
    }

private:
    /// Until the test's end.
    void trustAuthority()
    {
        QSslConfiguration trusting = m_untouched;
        trusting.addCaCertificate(QSslCertificate(certificateFile(u"authority.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_untouched); }
};

QTEST_GUILESS_MAIN(TestFetcher)
#include "tst_fetcher.moc"
