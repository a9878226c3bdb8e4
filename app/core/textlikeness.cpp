// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textlikeness.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Gainsay::Core {

namespace {

// Corpora hold what comes of these: changing one needs a migration that makes all bands anew.
constexpr qsizetype wordsOfRun = 4;
constexpr int bands = 20;
constexpr int rowsOfBand = 3;

/// The finaliser of SplitMix64: every bit of the input reaches every bit of the output.
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// One function of each row of each band.
constexpr auto seeds = [] {
    std::array<quint64, bands * rowsOfBand> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = mixed(i + 1);
    return out;
}();

constexpr quint64 joined(quint64 hash, quint64 next)
{
    return mixed(hash ^ next);
}

} // namespace

Shingles shinglesOf(QStringView text)
{
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const qsizetype length = std::min(wordsOfRun, words.size());
    Shingles shingles;
    shingles.reserve(words.size() - length + 1);
    for (qsizetype i = 0; i + length <= words.size(); ++i) {
        quint64 hash = 0;
        for (qsizetype j = 0; j < length; ++j)
            hash = joined(hash, words[i + j].hash);
        shingles.append(hash);
    }
    std::ranges::sort(shingles);
    const auto rest = std::ranges::unique(shingles);
    shingles.erase(rest.begin(), rest.end());
    return shingles;
}

Likeness likeness(const Shingles &a, const Shingles &b)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    qsizetype common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool onLeft = *left <= *right;
        const bool onRight = *right <= *left;
        left += onLeft ? 1 : 0;
        right += onRight ? 1 : 0;
    }
    return {double(common) / double(a.size() + b.size() - common),
            double(common) / double(std::min(a.size(), b.size()))};
}

QList<qint64> bandsOf(const Shingles &shingles)
{
    if (shingles.isEmpty())
        return {};
    std::array<quint64, seeds.size()> least{};
    least.fill(std::numeric_limits<quint64>::max());
    for (const quint64 shingle : shingles) {
        for (std::size_t i = 0; i < least.size(); ++i)
            least[i] = std::min(least[i], mixed(shingle ^ seeds[i]));
    }
    QList<qint64> out;
    for (std::size_t band = 0; band < bands; ++band) {
        quint64 hash = band;
        for (std::size_t row = 0; row < rowsOfBand; ++row)
            hash = joined(hash, least[band * rowsOfBand + row]);
        out.append(qint64(hash));
    }
    return out;
}

} // namespace Gainsay::Core
