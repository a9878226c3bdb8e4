// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testserver.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

QByteArray certificateFile(const QString &name)
{
    QFile file(QStringLiteral(GAINSAY_CERTIFICATES) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(name));
    return file.readAll();
}

/// Lives on the server's thread.
class TestServer::Worker : public QObject
{
public:
    Worker(TestServer &owner, const QString &certificate) : m_owner(owner)
    {
        if (certificate.isEmpty()) {
            m_server = new QTcpServer(this);
        } else {
            auto *const server = new QSslServer(this);
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(certificateFile(certificate)));
            configuration.setPrivateKey(QSslKey(certificateFile(u"server.key"_s), QSsl::Ec));
            server->setSslConfiguration(configuration);
            m_server = server;
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *const socket = m_server->nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] quint16 listen(const QHostAddress &address, quint16 port)
    {
        if (!m_server->listen(address, port))
            qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
        return m_server->serverPort();
    }

    void releaseOne()
    {
        if (m_waiting.isEmpty())
            return;
        const auto go = m_waiting.takeFirst();
        {
            const QMutexLocker lock(&m_owner.m_mutex);
            --m_owner.m_held;
        }
        go();
    }

private:
    void serve(QTcpSocket *socket)
    {
        countConnections(1);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            countConnections(-1);
            m_heads.remove(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket); // what came before
    }

    void countConnections(int more)
    {
        const QMutexLocker lock(&m_owner.m_mutex);
        m_owner.m_connections += more;
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        const QByteArray request = std::exchange(head, {});
        bool holds = false;
        Answer answer;
        {
            const QMutexLocker lock(&m_owner.m_mutex);
            m_owner.m_requests.append(request);
            answer = m_owner.m_answers.value(
                request.split(' ').value(1),
                Answer{response("gone", "Content-Type: text/html\r\n", "404 Not Found"),
                       Answer::End::Close,
                       {}});
            holds = m_owner.m_holds;
            if (holds)
                m_owner.m_mostHeld = std::max(m_owner.m_mostHeld, ++m_owner.m_held);
        }
        const auto go = [this, answer, guard = QPointer(socket)] {
            if (guard)
                send(guard, answer);
        };
        if (holds)
            m_waiting.append(go);
        else
            go();
    }

    void send(QTcpSocket *socket, const Answer &answer)
    {
        socket->write(answer.bytes);
        switch (answer.end) {
        case Answer::End::Close:
            socket->disconnectFromHost();
            break;
        case Answer::End::Keep:
            break;
        case Answer::End::Repeat:
            connect(socket, &QTcpSocket::bytesWritten, this, [socket, answer] {
                if (socket->bytesToWrite() < answer.again.size())
                    socket->write(answer.again);
            });
            break;
        case Answer::End::Trickle: {
            auto *const timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, answer, at = qsizetype(0)]() mutable {
                socket->write(answer.again.sliced(at++ % answer.again.size(), 1));
            });
            timer->start(10);
            break;
        }
        }
    }

    TestServer &m_owner;
    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<std::function<void()>> m_waiting;
};

TestServer::TestServer(const QString &certificate, const QHostAddress &address, quint16 port)
    : m_tls(!certificate.isEmpty())
{
    m_thread.start();
    // On its thread, so that its sockets live there.
    auto *const doorman = new QObject;
    doorman->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        doorman,
        [&] {
            m_worker = new Worker(*this, certificate);
            m_port = m_worker->listen(address, port);
            doorman->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

TestServer::~TestServer()
{
    m_thread.quit();
    m_thread.wait();
}

void TestServer::add(const QByteArray &path, const Answer &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answers.insert(path, answer);
}

QUrl TestServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_tls ? u"https"_s : u"http"_s, host).arg(m_port).arg(path));
}

QList<QByteArray> TestServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int TestServer::held() const
{
    const QMutexLocker lock(&m_mutex);
    return m_held;
}

int TestServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int TestServer::mostHeld() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostHeld;
}

void TestServer::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_holds = true;
}

void TestServer::releaseOne()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->releaseOne(); }, Qt::BlockingQueuedConnection);
}

QByteArray response(const QByteArray &body, const QByteArray &headers, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirectTo(const QByteArray &location, const QByteArray &status)
{
    return response({}, "Location: " + location + "\r\n", status);
}

QByteArray chunked(const QByteArray &body, bool complete)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + (complete ? "\r\n0\r\n\r\n" : "");
}

QByteArray gzipped(const QByteArray &body)
{
    quint32 sum = ~0U;
    for (const char c : body) {
        sum ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xEDB88320U & (~(sum & 1) + 1));
    }
    const auto littleEndian = [](quint32 number) {
        QByteArray bytes;
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(number >> shift & 0xFF);
        return bytes;
    };
    // A length, a head of two bytes, what is deflated, a sum of four bytes.
    const QByteArray zlib = qCompress(body, 9);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10) + zlib.sliced(6, zlib.size() - 10)
        + littleEndian(~sum) + littleEndian(quint32(body.size()));
}
