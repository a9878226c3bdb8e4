// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What one run of the real program gave.
struct Outcome {
    int exit = -1; ///< -1: crashed, killed or never started
    QByteArray output;
    QByteArray errors;

    /// The one document of --json; empty where the output is not one JSON object.
    [[nodiscard]] QJsonObject json() const;
    /// For a failing check.
    [[nodiscard]] QByteArray said() const;
};

/// Runs gainsay-cli to its end, with pipes for its three streams.
[[nodiscard]] Outcome gainsayCli(const QStringList &words, const QByteArray &input = {});

/// Writes a file; aborts the test program where that fails.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
/// The bundled sample, copied to `path`.
void copySample(const QString &path);
