// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languageguess.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

struct CommonWords {
    QLatin1StringView language;
    QStringView words; ///< between blanks
};

constexpr std::array commonWords{
    CommonWords{"en"_L1, u" the of and to in that is was for said with on it "},
    CommonWords{"de"_L1, u" der die das und ist nicht von mit den sich auf ein zu "},
    CommonWords{"fr"_L1, u" le la les des et est que une dans pour pas sur du "},
    CommonWords{"es"_L1, u" el la los las que y en una por con para del no "},
};

/// Letters that tell apart what one script writes.
struct Letters {
    QLatin1StringView language;
    QStringView letters;
};
constexpr std::array cyrillicLetters{Letters{"uk"_L1, u"іїєґ"}, Letters{"ru"_L1, u"ыэъё"}};
constexpr QStringView persianLetters = u"پچژگ";

QHash<QChar::Script, qsizetype> scriptCounts(QStringView text)
{
    QHash<QChar::Script, qsizetype> counts;
    for (const QChar c : text) {
        if (c.isLetter())
            ++counts[c.script()];
    }
    return counts;
}

qsizetype countOf(QStringView text, QStringView letters)
{
    return std::ranges::count_if(text,
                                 [letters](QChar c) { return letters.contains(c.toLower()); });
}

QString byCommonWords(QStringView text)
{
    std::array<qsizetype, commonWords.size()> hits{};
    qsizetype words = 0;
    const QString simplified = text.toString().simplified();
    for (const auto word : simplified.tokenize(u' ')) {
        ++words;
        const QString key = u' ' + word.toString().toLower() + u' ';
        for (size_t i = 0; i < hits.size(); ++i)
            hits[i] += commonWords[i].words.contains(key) ? 1 : 0;
    }
    constexpr qsizetype wordsPerHit = 6;
    const auto best = std::ranges::max_element(hits);
    if (*best * wordsPerHit < words || std::ranges::count(hits, *best) > 1)
        return {};
    return commonWords[static_cast<size_t>(best - hits.begin())].language;
}

QString byLetters(QStringView text)
{
    const auto best = std::ranges::max_element(
        cyrillicLetters, {}, [text](const Letters &l) { return countOf(text, l.letters); });
    return countOf(text, best->letters) > 0 ? QString(best->language) : QString();
}

} // namespace

QString guessedLanguage(QStringView text)
{
    constexpr qsizetype enough = 20'000;
    text = text.first(std::min(text.size(), enough));
    const auto counts = scriptCounts(text);
    QChar::Script script = QChar::Script_Unknown;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > counts.value(script))
            script = it.key();
    }
    switch (script) {
    case QChar::Script_Arabic:
        return countOf(text, persianLetters) > 0 ? QString() : u"ar"_s;
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Cyrillic:
        return byLetters(text);
    case QChar::Script_Latin:
        return byCommonWords(text);
    default:
        return {};
    }
}

} // namespace Gainsay::Loading
