// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linematches.h"
#include "words.h"

#include <QHash>
#include <QString>

namespace Gainsay::Core {

/// A place of the newer text for a span of the older one.
struct FoundQuote {
    TextSpan span;
    bool sure = false;   ///< these words and no others
    double likeness = 1; ///< 0–1; 1: the very words
};

/// Looks for the words of spans of an older text in a newer one: the same words, told apart by what
/// stands around them, else words like them. Whatever the texts are, a search looks at a bounded
/// number of places, those nearest to where the words are expected.
class QuoteSearch
{
public:
    /// All must outlive this.
    QuoteSearch(QStringView older, QStringView newer, const LineMatches &lines);

    /// The best place for the very words; nullopt where there is none. Words never begin or end
    /// amid a word or a character where they did not before.
    [[nodiscard]] std::optional<FoundQuote> exact(TextSpan span);
    /// The same, but the one within `where` that is nearest to `expected`.
    [[nodiscard]] std::optional<TextSpan> nearest(TextSpan span, TextSpan where,
                                                  qsizetype expected);
    /// The best place for words of which most are the same, in their order; never sure.
    [[nodiscard]] std::optional<FoundQuote> similar(TextSpan span);

private:
    struct WordRange {
        qsizetype first = 0;
        qsizetype count = 0;
    };
    void readWords();
    [[nodiscard]] WordRange wordsIn(TextSpan span) const;
    [[nodiscard]] QList<qsizetype> places(TextSpan span, qsizetype expected);
    [[nodiscard]] QList<qsizetype> placesByText(QStringView quote, qsizetype expected) const;
    [[nodiscard]] bool fits(TextSpan span, qsizetype place) const;
    [[nodiscard]] int context(TextSpan span, qsizetype place) const;
    [[nodiscard]] QList<qsizetype> likelyStarts(WordRange quote, TextSpan gap) const;

    QStringView m_older;
    QStringView m_newer;
    const LineMatches &m_lines;
    bool m_wordsRead = false;
    QList<Word> m_olderWords;
    QList<Word> m_newerWords;
    QList<bool> m_taken; ///< of each newer word: whether its line is one of the older text
    QHash<quint64, QList<qsizetype>> m_positions; ///< by hash: which words of the newer text
};

} // namespace Gainsay::Core
