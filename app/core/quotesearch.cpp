// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotesearch.h"

#include "unitbreaks.h"
#include "wordalignment.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

namespace Gainsay::Core {

namespace {

constexpr qsizetype mostPlaces = 512;
constexpr qsizetype textRange = 200'000; ///< UTF-16 units to either side, for quotes without words
constexpr qsizetype wordsLookedUp = 64;  ///< of a quote, for its rarest
constexpr qsizetype mostWords = 400;     ///< of a quote, for words like it
constexpr qsizetype mostVotes = 16;      ///< places of one word
constexpr int widestContext = 200;       ///< UTF-16 units on either side
constexpr int worthOfGap = 40;           ///< as many units of context, as the place itself tells
constexpr int worthOfExpected = 12;
constexpr int clearLead = 12;
constexpr double leastLikeness = 0.55;

qsizetype distance(qsizetype a, qsizetype b)
{
    return std::abs(a - b);
}

/// The items nearest to `expected` by `projection`, at most `mostPlaces`; they rise by it.
template <class Projection>
QList<qsizetype> nearestOf(const QList<qsizetype> &items, qsizetype expected, Projection projection)
{
    if (items.size() <= mostPlaces)
        return items;
    const auto middle = std::ranges::lower_bound(items, expected, {}, projection);
    const qsizetype begin = std::clamp<qsizetype>(middle - items.begin() - mostPlaces / 2, 0,
                                                  items.size() - mostPlaces);
    return items.sliced(begin, mostPlaces);
}

/// Whether an accent or a part of an emoji would be cut off at `i`.
bool cutsCharacter(QStringView text, qsizetype i)
{
    constexpr qsizetype around = 64;
    if (i <= 0 || i >= text.size() || text[i - 1] == u'\n' || text[i] == u'\n')
        return false;
    const qsizetype begin = std::max<qsizetype>(0, i - around);
    return !breaksGrapheme(text.sliced(begin, std::min(text.size() - begin, 2 * around)),
                           i - begin);
}

} // namespace

QuoteSearch::QuoteSearch(QStringView older, QStringView newer, const LineMatches &lines)
    : m_older(older), m_newer(newer), m_lines(lines)
{
}

/// At the first search: most revisions move whole lines, which need none.
void QuoteSearch::readWords()
{
    if (m_wordsRead)
        return;
    m_wordsRead = true;
    m_olderWords = wordsOf(m_older);
    m_newerWords = wordsOf(m_newer);
    m_taken.reserve(m_newerWords.size());
    for (qsizetype i = 0; i < m_newerWords.size(); ++i) {
        m_positions[m_newerWords[i].hash].append(i);
        m_taken.append(m_lines.isTaken(m_newerWords[i].span.begin));
    }
}

QuoteSearch::WordRange QuoteSearch::wordsIn(TextSpan span) const
{
    const auto begin = m_olderWords.begin();
    const auto first = std::ranges::lower_bound(m_olderWords, span.begin, {},
                                                [](const Word &word) { return word.span.begin; });
    const auto end = std::ranges::upper_bound(first, m_olderWords.end(), span.end, {},
                                              [](const Word &word) { return word.span.end; });
    return {first - begin, end - first};
}

QList<qsizetype> QuoteSearch::placesByText(QStringView quote, qsizetype expected) const
{
    QList<qsizetype> found;
    const qsizetype last = std::min(m_newer.size(), expected + textRange);
    for (qsizetype place = m_newer.indexOf(quote, std::max<qsizetype>(0, expected - textRange));
         place >= 0 && place <= last; place = m_newer.indexOf(quote, place + 1)) {
        found.append(place);
        if (found.size() >= 8 * mostPlaces)
            break;
    }
    return nearestOf(found, expected, std::identity());
}

/// Where the words of `span` stand, for sure to be compared yet; they rise.
QList<qsizetype> QuoteSearch::places(TextSpan span, qsizetype expected)
{
    readWords();
    const WordRange words = wordsIn(span);
    if (words.count == 0)
        return placesByText(m_older.sliced(span.begin, span.length()), expected);
    const QList<qsizetype> *rarest = nullptr;
    qsizetype offset = 0;
    for (qsizetype i = 0; i < std::min(words.count, wordsLookedUp); ++i) {
        const Word &word = m_olderWords[words.first + i];
        const auto known = m_positions.constFind(word.hash);
        if (known == m_positions.cend())
            return {};
        if (rarest == nullptr || known->size() < rarest->size()) {
            rarest = &*known;
            offset = word.span.begin - span.begin;
        }
    }
    const auto start = [&](qsizetype index) { return m_newerWords[index].span.begin - offset; };
    QList<qsizetype> starts;
    for (const qsizetype index : nearestOf(*rarest, expected, start))
        starts.append(start(index));
    return starts;
}

bool QuoteSearch::fits(TextSpan span, qsizetype place) const
{
    const qsizetype end = place + span.length();
    if (place < 0 || end > m_newer.size()
        || m_newer.sliced(place, span.length()) != m_older.sliced(span.begin, span.length()))
        return false;
    const auto asBefore = [&](qsizetype now, qsizetype before) {
        return (!amidWord(m_newer, now) || amidWord(m_older, before))
            && (!cutsCharacter(m_newer, now) || cutsCharacter(m_older, before));
    };
    return asBefore(place, span.begin) && asBefore(end, span.end);
}

/// How many characters around the words are the same, up to the first other one on either side.
int QuoteSearch::context(TextSpan span, qsizetype place) const
{
    int before = 0;
    while (before < widestContext && span.begin > before && place > before
           && m_older[span.begin - 1 - before] == m_newer[place - 1 - before])
        ++before;
    int after = 0;
    const qsizetype end = place + span.length();
    while (after < widestContext && span.end + after < m_older.size()
           && end + after < m_newer.size() && m_older[span.end + after] == m_newer[end + after])
        ++after;
    return before + after;
}

std::optional<FoundQuote> QuoteSearch::exact(TextSpan span)
{
    const LineMatches::Gap gap = m_lines.gapAround(span.begin);
    struct Candidate {
        qsizetype place = -1;
        int worth = -1;
    };
    Candidate best;
    Candidate second;
    Candidate taken; // words of a line that is there already are another's
    for (const qsizetype place : places(span, gap.expected)) {
        if (!fits(span, place))
            continue;
        const TextSpan there{place, place + span.length()};
        const int worth = context(span, place)
            + (gap.bounded && gap.span.contains(there) ? worthOfGap : 0)
            + (place == gap.expected ? worthOfExpected : 0);
        if (m_lines.isTaken(place)) {
            if (worth > taken.worth)
                taken = {place, worth};
        } else if (worth > best.worth) {
            second = std::exchange(best, {place, worth});
        } else if (worth > second.worth) {
            second = {place, worth};
        }
    }
    if (best.place < 0 && taken.place < 0)
        return std::nullopt;
    const qsizetype place = best.place >= 0 ? best.place : taken.place;
    // One word found elsewhere tells little, three tell enough.
    const qsizetype words = wordsIn(span).count;
    const bool telling = words >= 3 || best.worth >= (words == 2 ? clearLead / 2 : clearLead);
    const bool alone = second.place < 0 || best.worth >= second.worth + clearLead;
    return FoundQuote{{place, place + span.length()}, best.place >= 0 && telling && alone, 1};
}

std::optional<TextSpan> QuoteSearch::nearest(TextSpan span, TextSpan where, qsizetype expected)
{
    std::optional<TextSpan> best;
    for (const qsizetype place : places(span, expected)) {
        const TextSpan there{place, place + span.length()};
        const bool nearer = !best || distance(place, expected) < distance(best->begin, expected);
        if (where.contains(there) && nearer && fits(span, place))
            best = there;
    }
    return best;
}

/// Words of the newer text from which on the quote may stand: its words vote, each for where the
/// quote would begin if that word were its own. The likeliest first.
QList<qsizetype> QuoteSearch::likelyStarts(WordRange quote, TextSpan gap) const
{
    constexpr qsizetype bucket = 8; // so that a few words more or less do not split the vote
    QHash<qsizetype, int> votes;
    for (qsizetype i = 0; i < quote.count; ++i) {
        const auto found = m_positions.constFind(m_olderWords[quote.first + i].hash);
        if (found == m_positions.cend())
            continue;
        // Of a frequent word only those count that stand where the quote is expected.
        const bool rare = found->size() <= mostVotes;
        auto index = rare ? found->cbegin()
                          : std::ranges::lower_bound(*found, gap.begin, {}, [&](qsizetype place) {
                                return m_newerWords[place].span.begin;
                            });
        for (qsizetype left = mostVotes; left > 0 && index != found->cend(); ++index, --left) {
            const bool inGap = gap.contains(m_newerWords[*index].span);
            if (!m_taken[*index] && (rare || inGap))
                votes[(*index - i + quote.count) / bucket] += inGap ? 2 : 1;
        }
    }
    QList<std::pair<int, qsizetype>> ranked;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote)
        ranked.append({-vote.value() - votes.value(vote.key() + 1), vote.key()});
    std::ranges::sort(ranked);
    QList<qsizetype> starts;
    for (const auto &[worth, key] : ranked.first(std::min<qsizetype>(ranked.size(), 3)))
        starts.append(key * bucket - quote.count);
    return starts;
}

std::optional<FoundQuote> QuoteSearch::similar(TextSpan span)
{
    readWords();
    WordRange quote = wordsIn(span);
    quote.count = std::min(quote.count, mostWords);
    if (quote.count < 2)
        return std::nullopt;
    const std::span<const Word> older(m_olderWords);
    const std::span<const Word> newer(m_newerWords);
    const auto words = older.subspan(std::size_t(quote.first), std::size_t(quote.count));
    std::optional<FoundQuote> best;
    constexpr qsizetype slack = 16;
    for (const qsizetype start : likelyStarts(quote, m_lines.gapAround(span.begin).span)) {
        const qsizetype begin = std::clamp<qsizetype>(start - slack, 0, m_newerWords.size());
        const qsizetype end = std::min<qsizetype>(
            m_newerWords.size(), std::max(begin, start + quote.count * 3 / 2 + 2 * slack));
        const auto window = newer.subspan(std::size_t(begin), std::size_t(end - begin));
        const CommonWords common = commonWords(words, window);
        const double likeness = common.likeness(quote.count);
        if (common.count < 2 || likeness < leastLikeness || (best && likeness <= best->likeness))
            continue;
        best = {{window[std::size_t(common.first)].span.begin,
                 window[std::size_t(common.last)].span.end},
                false,
                likeness};
    }
    return best;
}

} // namespace Gainsay::Core
