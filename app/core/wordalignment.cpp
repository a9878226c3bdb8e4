// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordalignment.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Gainsay::Core {

namespace {

constexpr qsizetype mostRepetitions = 32;

/// A pair of equal words, and the pair before it in the longest run that ends with it.
struct Link {
    qsizetype place = 0;
    qsizetype previous = -1;
};

} // namespace

// Hunt and Szymanski: the longest rising run among the places of the words, taken word by word and
// for each word from the last place to the first, so that no word counts twice.
CommonWords commonWords(std::span<const Word> words, std::span<const Word> among)
{
    QHash<quint64, QList<qsizetype>> places;
    for (std::size_t i = 0; i < among.size(); ++i)
        places[among[i].hash].append(qsizetype(i));
    std::vector<Link> links;
    std::vector<qsizetype> ends; // of the best run of each length: index into links
    for (const Word &word : words) {
        const auto found = places.constFind(word.hash);
        if (found == places.cend() || found->size() > mostRepetitions)
            continue;
        for (auto place = found->crbegin(); place != found->crend(); ++place) {
            const auto length = std::ranges::lower_bound(
                ends, *place, {}, [&](qsizetype link) { return links[std::size_t(link)].place; });
            links.push_back({*place, length == ends.begin() ? -1 : *std::prev(length)});
            const auto link = qsizetype(links.size()) - 1;
            if (length == ends.end())
                ends.push_back(link);
            else
                *length = link;
        }
    }
    if (ends.empty())
        return {};
    CommonWords common{qsizetype(ends.size()), 0, links[std::size_t(ends.back())].place};
    for (qsizetype link = ends.back(); link >= 0; link = links[std::size_t(link)].previous)
        common.first = links[std::size_t(link)].place;
    return common;
}

} // namespace Gainsay::Core
