// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unitbreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Gainsay::Core {

namespace {

// A stretch from a blank on decides alike as the whole line; the limits are for text without any.
constexpr qsizetype furthestBack = 1024;
constexpr qsizetype furthestOn = 32;

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

/// Whether half a flag, a regional indicator, ends at `i`.
bool endsIndicator(QStringView line, qsizetype i)
{
    return i > 1 && line[i - 2] == QChar(0xD83C) && line[i - 1] >= QChar(0xDDE6)
        && line[i - 1] <= QChar(0xDDFF);
}

bool isBoundary(QStringView line, qsizetype i, QTextBoundaryFinder::BoundaryType type)
{
    qsizetype begin = i;
    while (begin > 0 && i - begin < furthestBack && line[begin - 1] != u' ')
        --begin;
    const QStringView around = line.sliced(begin, std::min(line.size(), i + furthestOn) - begin);
    QTextBoundaryFinder finder(type, around.data(), around.size());
    finder.setPosition(i - begin);
    return i == begin || finder.isAtBoundary();
}

} // namespace

bool breaksGrapheme(QStringView line, qsizetype i)
{
    if (isAscii(line[i - 1]) && isAscii(line[i]))
        return true;
    // Qt takes a flag apart that stands right after another emoji, so flags are counted here.
    qsizetype indicators = 0;
    while (endsIndicator(line, i - 2 * indicators))
        ++indicators;
    if (indicators > 0 && i + 2 <= line.size() && endsIndicator(line, i + 2))
        return indicators % 2 == 0;
    return isBoundary(line, i, QTextBoundaryFinder::Grapheme);
}

bool breaksWord(QStringView line, qsizetype i)
{
    const QChar before = line[i - 1];
    const QChar after = line[i];
    if (isAscii(before) && isAscii(after)) {
        if (before.isLetterOrNumber() && after.isLetterOrNumber())
            return false;
        if (before.isSpace() || after.isSpace())
            return true;
    }
    return isBoundary(line, i, QTextBoundaryFinder::Word);
}

} // namespace Gainsay::Core
