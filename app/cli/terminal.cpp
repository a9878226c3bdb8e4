// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

void say(const QString &line)
{
    write(stderr, u"gainsay-cli: %1\n"_s.arg(line).toUtf8());
}

} // namespace

void Terminal::configure(Style style, Verbosity verbosity)
{
    m_style = style;
    m_verbosity = verbosity;
}

void Terminal::result(const QString &line) const
{
    if (m_style == Style::Words)
        put(line.toUtf8() + '\n');
}

void Terminal::document(const QJsonObject &object) const
{
    if (m_style == Style::Json)
        put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::put(const QByteArray &bytes) const
{
    m_heard = write(stdout, bytes) && m_heard;
}

void Terminal::note(const QString &line) const
{
    if (m_verbosity == Verbosity::Normal)
        say(line);
}

void Terminal::complain(const QString &line) const
{
    say(line);
}

ExitCode Terminal::fail(ExitCode code, const QString &line) const
{
    say(line);
    document(
        {{u"error"_s, QJsonObject{{u"exit"_s, static_cast<int>(code)}, {u"message"_s, line}}}});
    return code;
}

void Terminal::progress(qint64 done, qint64 total) const
{
    constexpr qint64 width = 30;
    if (m_verbosity == Verbosity::Quiet || total <= 1 || ::isatty(STDERR_FILENO) == 0)
        return;
    const qint64 filled = done * width / total;
    const QString bar = QString(filled, u'#') + QString(width - filled, u'.');
    const QString line = done < total ? u"\r[%1] %2/%3"_s.arg(bar).arg(done).arg(total)
                                      : u"\r%1\r"_s.arg(QString(width + 30, u' '));
    write(stderr, line.toUtf8());
}

} // namespace Gainsay::Cli
