// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unitbreaks.h"

#include <QSet>

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestToken = 32;
constexpr qsizetype mostMarks = 8;

/// Abbreviations that something always follows: "Dr. Ana", "e.g. ships".
bool neverEnds(const QString &token)
{
    static const QSet<QString> words{
        u"dr"_s,   u"mr"_s,   u"mrs"_s, u"ms"_s,     u"prof"_s, u"gen"_s,    u"sen"_s, u"rep"_s,
        u"gov"_s,  u"lt"_s,   u"col"_s, u"capt"_s,   u"sgt"_s,  u"cpl"_s,    u"maj"_s, u"adm"_s,
        u"cmdr"_s, u"brig"_s, u"amb"_s, u"pres"_s,   u"rev"_s,  u"hon"_s,    u"st"_s,  u"vs"_s,
        u"fig"_s,  u"pp"_s,   u"cf"_s,  u"approx"_s, u"ca"_s,   u"e.g"_s,    u"i.e"_s, u"z.b"_s,
        u"d.h"_s,  u"bzw"_s,  u"nr"_s,  u"supt"_s,   u"insp"_s, u"messrs"_s, u"mme"_s, u"mlle"_s};
    return words.contains(token);
}

/// Abbreviations that can stand at the end of a sentence too.
bool seldomEnds(const QString &token)
{
    static const QSet<QString> words{u"inc"_s, u"ltd"_s, u"co"_s,  u"corp"_s, u"plc"_s,  u"jr"_s,
                                     u"sr"_s,  u"etc"_s, u"al"_s,  u"dept"_s, u"est"_s,  u"jan"_s,
                                     u"feb"_s, u"mar"_s, u"apr"_s, u"aug"_s,  u"sept"_s, u"sep"_s,
                                     u"oct"_s, u"nov"_s, u"dec"_s, u"ave"_s,  u"blvd"_s, u"rd"_s,
                                     u"usw"_s, u"mt"_s,  u"ft"_s};
    return words.contains(token);
}

/// Words that begin sentences rather than go on with a name.
bool beginsSentences(const QString &word)
{
    static const QSet<QString> words{
        u"the"_s,     u"a"_s,   u"an"_s,   u"he"_s,    u"she"_s,   u"it"_s,    u"they"_s,  u"we"_s,
        u"i"_s,       u"you"_s, u"this"_s, u"that"_s,  u"these"_s, u"those"_s, u"there"_s, u"in"_s,
        u"on"_s,      u"at"_s,  u"but"_s,  u"and"_s,   u"so"_s,    u"his"_s,   u"her"_s,   u"its"_s,
        u"their"_s,   u"our"_s, u"as"_s,   u"after"_s, u"when"_s,  u"while"_s, u"if"_s,    u"for"_s,
        u"however"_s, u"no"_s,  u"not"_s,  u"who"_s,   u"what"_s,  u"why"_s,   u"how"_s};
    return words.contains(word);
}

bool isStop(QChar character)
{
    return QStringView(u".!?\u2026\u061F\u06D4\u0964\u203D\u3002\uFF01\uFF1F").contains(character);
}

/// Stops of scripts that set no blank after them.
bool isWideStop(QChar character)
{
    return QStringView(u"\u3002\uFF01\uFF1F").contains(character);
}

bool opensBeforeWord(QChar character)
{
    return QStringView(u"\"'\u201C\u2018\u201E\u201A\u00AB\u00BB\u2039\u203A([\u00BF\u00A1")
        .contains(character);
}

/// The letters, digits and inner stops that end before `end`.
QStringView tokenBefore(QStringView line, qsizetype end)
{
    qsizetype begin = end;
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'.'; };
    while (begin > 0 && end - begin < longestToken && belongs(line[begin - 1]))
        --begin;
    return line.sliced(begin, end - begin);
}

QString wordFrom(QStringView line, qsizetype begin)
{
    qsizetype end = begin;
    while (end < line.size() && end - begin < longestToken && line[end].isLetter())
        ++end;
    return line.sliced(begin, end - begin).toString().toLower();
}

/// Whether the full stop at `stop` ends a sentence, if the next one begins at `next`.
bool fullStopEnds(QStringView line, qsizetype stop, qsizetype next)
{
    const QStringView token = tokenBefore(line, stop);
    if (token.isEmpty() || token.back() == u'.')
        return true;
    const bool numbered =
        token.size() == stop && std::ranges::all_of(token, [](QChar c) { return c.isDigit(); });
    if (numbered)
        return false;
    const QString word = token.toString().toLower();
    if (neverEnds(word) || (word == "no"_L1 && line[next].isDigit()))
        return false;
    const bool initial = token.size() == 1 && token.front().isUpper();
    const bool initials = token.contains(u'.') && !token.back().isDigit();
    if (initial || initials || seldomEnds(word))
        return beginsSentences(wordFrom(line, next));
    return true;
}

} // namespace

bool isAbbreviation(QStringView text)
{
    const QStringView token = tokenBefore(text, text.size());
    const QString word = token.toString().toLower();
    const bool initials = word.contains(u'.') && token.back().isLetter();
    return initials || neverEnds(word) || seldomEnds(word);
}

bool closesAfterStop(QChar character)
{
    return QStringView(u"\"'\u201D\u2019\u201C\u2018\u00BB\u00AB\u203A\u2039)]")
        .contains(character);
}

bool breaksSentence(QStringView line, qsizetype i)
{
    if (line[i].isSpace())
        return false;
    qsizetype blank = i;
    while (blank > 0 && line[blank - 1].isSpace())
        --blank;
    qsizetype stop = blank;
    while (stop > 0 && blank - stop < mostMarks && closesAfterStop(line[stop - 1]))
        --stop;
    if (stop == 0 || !isStop(line[stop - 1]))
        return false;
    if (isWideStop(line[stop - 1]))
        return !isStop(line[i]) && (blank < i || !closesAfterStop(line[i]));
    if (blank == i)
        return false;
    qsizetype next = i;
    while (next < line.size() && next - i < mostMarks && opensBeforeWord(line[next]))
        ++next;
    // A mark with a blank on both sides belongs to what stands before it.
    if (next == line.size() || line[next].isSpace() || line[next].isLower() || isStop(line[next]))
        return false;
    return line[stop - 1] != u'.' || fullStopEnds(line, stop - 1, next);
}

} // namespace Gainsay::Core
