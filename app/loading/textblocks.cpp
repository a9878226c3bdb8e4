// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textblocks.h"

#include <algorithm>

namespace Gainsay::Loading {

using Core::TextSpan;

namespace {

constexpr qsizetype narrowestWrap = 45;
constexpr qsizetype widestWrap = 100;

/// `span` without the blanks at its ends.
TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

QStringView at(QStringView text, TextSpan span)
{
    return text.sliced(span.begin, span.length());
}

/// Whether an editor broke these lines at a fixed width: each was full when the next word came,
/// and many go on in lower case.
bool isWrapped(QStringView text, const QList<TextSpan> &lines)
{
    if (lines.size() < 2)
        return false;
    const qsizetype width = std::ranges::max(lines, {}, &TextSpan::length).length();
    if (width < narrowestWrap || width > widestWrap)
        return false;
    qsizetype lowerCase = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView next = at(text, lines[i]);
        const qsizetype blank = next.indexOf(u' ');
        const qsizetype word = blank < 0 ? next.size() : blank;
        constexpr qsizetype slack = 3; // for editors that count otherwise
        if (lines[i - 1].length() + 1 + word + slack < width)
            return false;
        lowerCase += next.front().isLower() ? 1 : 0;
    }
    return lowerCase * 3 >= lines.size() - 1;
}

/// Adds the lines of one run without blank lines, joined where they were wrapped.
void addRun(QStringView text, QList<TextSpan> &run, QList<TextSpan> &blocks)
{
    if (isWrapped(text, run))
        blocks.append({run.first().begin, run.last().end});
    else
        blocks.append(run);
    run.clear();
}

} // namespace

QList<TextSpan> textBlocks(QStringView text, bool (*apart)(QStringView line))
{
    QList<TextSpan> blocks;
    QList<TextSpan> run;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const TextSpan line = trimmed(text, {begin, end});
        begin = end + 1;
        const bool alone = line.isEmpty() || apart(at(text, line));
        if (alone)
            addRun(text, run, blocks);
        if (!line.isEmpty())
            (alone ? blocks : run).append(line);
    }
    addRun(text, run, blocks);
    return blocks;
}

} // namespace Gainsay::Loading
