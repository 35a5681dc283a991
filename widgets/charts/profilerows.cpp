// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/profilerows.h"

#include "engine/shares.h"
#include "engine/tolerance.h"
#include "verdicttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

/// The places of the rows in their order. A tie is a tie up to the tolerance, which no sort by comparison can do.
std::vector<std::size_t> largestFirst(const std::vector<double>& sizes)
{
    std::vector<std::size_t> left(sizes.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    std::vector<std::size_t> order;
    while (!left.empty()) {
        std::vector<double> rest(left.size());
        std::ranges::transform(left, rest.begin(), [&sizes](std::size_t each) { return sizes[each]; });
        const auto largest = left.begin() + std::ptrdiff_t(engine::firstLargest(rest));
        order.push_back(*largest);
        left.erase(largest);
    }
    return order;
}

} // namespace

std::vector<ProfileRow> profileRows(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis,
                                    const engine::ComponentAnalysis* ghost)
{
    std::vector<ProfileRow> rows;
    if (!analysis.balance) {
        return rows;
    }
    const std::vector<int> percents = engine::wholePercents(analysis.balance->shares);
    std::vector<double> sizes(analysis.differences.size());
    std::ranges::transform(analysis.differences, sizes.begin(), [](double each) { return std::abs(each); });
    rows.reserve(sizes.size());
    for (const std::size_t g : largestFirst(sizes)) {
        const bool moved = ghost != nullptr && ghost->values[g] != analysis.values[g];
        rows.push_back({nameOf(scenario.constraints[g]), analysis.values[g], percents[g],
                        moved ? std::optional(ghost->values[g]) : std::nullopt});
    }
    return rows;
}

} // namespace steelyard
