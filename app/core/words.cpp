// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QChar>

namespace Gainsay::Core {

namespace {

// FNV-1a: fast on short input, and no seed that differs from run to run as qHash() may have.
constexpr quint64 hashStart = 0xcbf29ce484222325;
constexpr quint64 hashPrime = 0x100000001b3;

struct Character {
    char32_t code = 0;
    qsizetype units = 1;
};

Character characterAt(QStringView text, qsizetype i)
{
    const QChar high = text[i];
    if (high.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(high, text[i + 1]), 2};
    return {high.unicode(), 1};
}

bool isOfWord(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::isMark(code);
}

/// A character that is a word of its own.
bool standsAlone(char32_t code)
{
    constexpr char32_t firstOfThem = 0x0E00; // Thai: no such script comes before it
    if (code < firstOfThem)
        return false;
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    Word word;
    const auto end = [&] {
        if (!word.span.isEmpty())
            words.append(word);
        word.span = {};
    };
    for (qsizetype i = 0; i < text.size();) {
        const auto [code, units] = characterAt(text, i);
        if (!isOfWord(code)) {
            end();
            i += units;
            continue;
        }
        if (standsAlone(code) && !QChar::isMark(code))
            end();
        if (word.span.isEmpty())
            word = {{i, i}, hashStart};
        word.hash = (word.hash ^ QChar::toCaseFolded(code)) * hashPrime;
        i += units;
        word.span.end = i;
    }
    end();
    return words;
}

bool amidWord(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const qsizetype before =
        position >= 2 && text[position - 1].isLowSurrogate() ? position - 2 : position - 1;
    const char32_t left = characterAt(text, before).code;
    const char32_t right = characterAt(text, position).code;
    return isOfWord(left) && isOfWord(right) && (!standsAlone(right) || QChar::isMark(right));
}

} // namespace Gainsay::Core
