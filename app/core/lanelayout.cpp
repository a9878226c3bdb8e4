// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanelayout.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>
#include <vector>

namespace Gainsay::Core {

namespace {

template <class T> using Lowest = std::priority_queue<T, std::vector<T>, std::greater<T>>;

} // namespace

QList<int> laneLayout(const QList<TextSpan> &intervals)
{
    QList<qsizetype> order(intervals.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        const TextSpan left = intervals[a];
        const TextSpan right = intervals[b];
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });

    QList<int> lanes(intervals.size());
    Lowest<std::pair<qsizetype, int>> taken; // by end
    Lowest<int> released;
    int opened = 0;
    for (const qsizetype i : std::as_const(order)) {
        while (!taken.empty() && taken.top().first <= intervals[i].begin) {
            released.push(taken.top().second);
            taken.pop();
        }
        if (released.empty()) {
            lanes[i] = opened++;
        } else {
            lanes[i] = released.top();
            released.pop();
        }
        taken.emplace(intervals[i].end, lanes[i]);
    }
    return lanes;
}

} // namespace Gainsay::Core
