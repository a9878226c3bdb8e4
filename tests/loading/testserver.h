// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <memory>

/// What a TestServer sends for a path, byte by byte as it stands, and what it does then.
struct Answer {
    enum class End {
        Close,   ///< hangs up
        Keep,    ///< says no more, and waits for the next request
        Repeat,  ///< sends `again` for ever, as fast as it is taken
        Trickle, ///< sends `again` for ever, a byte now and then
    };
    QByteArray bytes;
    End end = End::Close;
    QByteArray again;
};

/// A web server for the tests, on loopback and a thread of its own. Nothing it says is parsed by
/// anything of Qt's: it can be as wrong as servers are.
class TestServer
{
public:
    /// The file of a certificate in tests/loading/certificates; empty: plain http.
    explicit TestServer(const QString &certificate = {},
                        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                        quint16 port = 0);
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    void add(const QByteArray &path, const Answer &answer);
    [[nodiscard]] QUrl url(const QString &path,
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The heads of the requests so far.
    [[nodiscard]] QList<QByteArray> requests() const;

    /// From now on every answer waits for a releaseOne().
    void hold();
    void releaseOne();
    /// The requests whose answers wait now, and the most that ever did at once.
    [[nodiscard]] int held() const;
    [[nodiscard]] int mostHeld() const;
    [[nodiscard]] int connections() const; ///< that are open

private:
    class Worker;
    mutable QMutex m_mutex;
    QHash<QByteArray, Answer> m_answers;
    QList<QByteArray> m_requests;
    QThread m_thread;
    Worker *m_worker = nullptr;
    bool m_tls;
    quint16 m_port = 0;
    bool m_holds = false;
    int m_held = 0;
    int m_mostHeld = 0;
    int m_connections = 0;
};

/// A whole response with its length.
[[nodiscard]] QByteArray response(const QByteArray &body,
                                  const QByteArray &headers = "Content-Type: text/html\r\n",
                                  const QByteArray &status = "200 OK");
[[nodiscard]] QByteArray redirectTo(const QByteArray &location,
                                    const QByteArray &status = "302 Found");
/// `body` in chunks; `complete` false: without the last one.
[[nodiscard]] QByteArray chunked(const QByteArray &body, bool complete = true);
[[nodiscard]] QByteArray gzipped(const QByteArray &body);
/// The bytes of a file in tests/loading/certificates.
[[nodiscard]] QByteArray certificateFile(const QString &name);
