// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QByteArray Outcome::said() const
{
    return "exit " + QByteArray::number(exit) + "\n" + output + "\n" + errors;
}

Outcome gainsayCli(const QStringList &words, const QByteArray &input)
{
    constexpr int longest = 60'000;
    QProcess process;
    process.start(QStringLiteral(GAINSAY_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended =
        process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copySample(const QString &path)
{
    writeFile(path, readFile(u":/gainsay/samples/harbour-live.txt"_s));
}
