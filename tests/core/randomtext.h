// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Gainsay::Core {

/// Text of everything that goes wrong: emoji, combining marks, Arabic and Hebrew amid Latin, all
/// line ends, no-break spaces, byte-order marks, lone surrogates, NUL, noncharacters.
inline QString randomText(QRandomGenerator &random, int pieces)
{
    static const QStringList all{
        QStringLiteral("port"),
        QStringLiteral(" "),
        QStringLiteral("e\u0301"),
        QStringLiteral("\U0001F6A2"),
        QStringLiteral("\U0001F469\u200D\U0001F52C"),
        QStringLiteral("\u0645\u064A\u0646\u0627\u0621"),
        QStringLiteral("\u05E0\u05DE\u05DC"),
        QStringLiteral("\u00A0"),
        QStringLiteral("\r\n"),
        QStringLiteral("\n"),
        QStringLiteral("\r"),
        QStringLiteral("\u2028"),
        QStringLiteral("\u2029"),
        QStringLiteral("\uFEFF"),
        QStringLiteral("\U00010FFFD"),
        QString(QChar(0xD83D)),
        QString(QChar(0xDE00)),
        QString(QChar(0)),
        QString(QChar(0xFDD0)),
        QString(QChar(0xFFFE)),
        QString::fromUcs4(U"\U0001FFFF", 1),
    };
    QString out;
    for (int n = random.bounded(pieces + 1); n > 0; --n)
        out += all[random.bounded(all.size())];
    return out;
}

} // namespace Gainsay::Core
