// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unitbreaks.h"

#include <QSet>

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

/// How many words on either side of a conjunction are asked for a verb.
constexpr int reach = 6;
/// How far back, in UTF-16 units, an opening bracket is looked for.
constexpr qsizetype longestAside = 500;

bool isComma(QChar character)
{
    return QStringView(u",;:\u060C\u061B").contains(character);
}

/// Commas of scripts that set no blank after them.
bool isWideComma(QChar character)
{
    return QStringView(u"\u3001\uFF0C\uFF1B\uFF1A").contains(character);
}

bool isDash(QChar character)
{
    return character == u'\u2014' || character == u'\u2015';
}

/// Dashes only where blanks stand on both sides; else they join words or numbers.
bool isLooseDash(QStringView line, qsizetype i)
{
    return (line[i] == u'\u2013' || line[i] == u'-') && i > 0 && line[i - 1].isSpace()
        && i + 1 < line.size() && line[i + 1].isSpace();
}

bool isDashAt(QStringView line, qsizetype i)
{
    return isDash(line[i]) || isLooseDash(line, i);
}

bool isVerbLike(const QString &word)
{
    static const QSet<QString> words{
        u"is"_s,      u"are"_s,       u"was"_s,     u"were"_s,    u"has"_s,     u"have"_s,
        u"had"_s,     u"will"_s,      u"would"_s,   u"can"_s,     u"could"_s,   u"may"_s,
        u"might"_s,   u"must"_s,      u"shall"_s,   u"should"_s,  u"do"_s,      u"does"_s,
        u"did"_s,     u"cannot"_s,    u"said"_s,    u"says"_s,    u"told"_s,    u"tells"_s,
        u"accuses"_s, u"denies"_s,    u"claims"_s,  u"warns"_s,   u"insists"_s, u"calls"_s,
        u"rejects"_s, u"adds"_s,      u"urges"_s,   u"wants"_s,   u"fears"_s,   u"believes"_s,
        u"thinks"_s,  u"knows"_s,     u"knew"_s,    u"thought"_s, u"came"_s,    u"went"_s,
        u"took"_s,    u"gave"_s,      u"made"_s,    u"saw"_s,     u"left"_s,    u"began"_s,
        u"met"_s,     u"held"_s,      u"lost"_s,    u"won"_s,     u"sent"_s,    u"kept"_s,
        u"put"_s,     u"led"_s,       u"fell"_s,    u"rose"_s,    u"spoke"_s,   u"wrote"_s,
        u"hopes"_s,   u"supports"_s,  u"opposes"_s, u"asks"_s,    u"demands"_s, u"expects"_s,
        u"remains"_s, u"continues"_s, u"needs"_s,   u"goes"_s,    u"gets"_s,    u"makes"_s,
        u"takes"_s};
    const bool past = word.size() > 4 && word.endsWith("ed"_L1);
    return past || word.endsWith("n't"_L1) || words.contains(word);
}

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'\''
        || character == u'\u2019' || character == u'-';
}

QString folded(QStringView word)
{
    return word.toString().toLower().replace(u'\u2019', u'\'');
}

QString wordFrom(QStringView line, qsizetype begin)
{
    qsizetype end = begin;
    while (end < line.size() && belongsToWord(line[end]))
        ++end;
    return folded(line.sliced(begin, end - begin));
}

/// Whether one of the next words, up to a mark, is like a verb.
bool verbFollows(QStringView line, qsizetype from)
{
    for (int words = 0; words < reach; ++words) {
        while (from < line.size() && line[from].isSpace())
            ++from;
        const QString word = wordFrom(line, from);
        if (word.isEmpty())
            return false;
        if (isVerbLike(word))
            return true;
        from += word.size();
    }
    return false;
}

QString wordBefore(QStringView line, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && belongsToWord(line[begin - 1]))
        --begin;
    return folded(line.sliced(begin, end - begin));
}

/// Whether one of the words before, back to a mark, is like a verb. Words such as "between" have
/// an "and" of their own.
bool verbPrecedes(QStringView line, qsizetype end)
{
    for (int words = 0; words < 2 * reach; ++words) {
        while (end > 0 && line[end - 1].isSpace())
            --end;
        const QString word = wordBefore(line, end);
        if (word.isEmpty() || word == "between"_L1 || word == "both"_L1 || word == "like"_L1)
            return false;
        if (isVerbLike(word))
            return true;
        end -= word.size();
    }
    return false;
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> words{u"of"_s,   u"in"_s, u"with"_s, u"to"_s,    u"for"_s,  u"by"_s,
                                     u"from"_s, u"at"_s, u"on"_s,   u"under"_s, u"about"_s};
    return words.contains(word);
}

bool isOneOf(QChar character, QStringView marks)
{
    return marks.contains(character);
}

/// Whether a bracket ends at `i` that began after a blank, unlike that of "ship(s)".
bool endsAside(QStringView line, qsizetype i)
{
    if (!isOneOf(line[i], u")]"))
        return false;
    const QStringView before = line.first(i).last(std::min(i, longestAside));
    const qsizetype open = before.lastIndexOf(line[i] == u')' ? u'(' : u'[');
    return open <= 0 || before[open - 1].isSpace();
}

bool beginsWithConjunction(QStringView line, qsizetype i)
{
    static const QSet<QString> words{u"and"_s, u"but"_s, u"while"_s, u"who"_s, u"which"_s};
    if (!QStringView(u"abwABW").contains(line[i]))
        return false;
    const QString word = wordFrom(line, i);
    if (!words.contains(word) || !verbFollows(line, i + word.size()))
        return false;
    if (word == "and"_L1) // "Ana and Ben said" joins names, not clauses
        return verbPrecedes(line, i);
    // "the port of which" is one.
    qsizetype before = i;
    while (before > 0 && line[before - 1].isSpace())
        --before;
    return word != "which"_L1 || !isPreposition(wordBefore(line, before));
}

} // namespace

bool breaksClause(QStringView line, qsizetype i)
{
    if (line[i].isSpace())
        return false;
    qsizetype blank = i;
    while (blank > 0 && line[blank - 1].isSpace())
        --blank;
    if (blank == 0)
        return false;
    const QChar before = line[blank - 1];
    if (isDashAt(line, i) || isDashAt(line, blank - 1) || isWideComma(before))
        return true;
    if (blank == i)
        return breaksSentence(line, i);
    qsizetype mark = blank;
    while (mark > 1 && closesAfterStop(line[mark - 1]))
        --mark;
    if (isComma(line[mark - 1]) || endsAside(line, blank - 1) || isOneOf(line[i], u"(["))
        return true;
    return breaksSentence(line, i) || beginsWithConjunction(line, i);
}

} // namespace Gainsay::Core
