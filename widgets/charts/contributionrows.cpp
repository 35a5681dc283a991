// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/contributionrows.h"

#include "verdicttext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

int sideOf(const ContributionRow& row)
{
    return row.points > 0 ? 0 : row.points < 0 ? 1 : 2;
}

bool isLarger(const ContributionRow& a, const ContributionRow& b)
{
    return std::abs(a.points) > std::abs(b.points);
}

} // namespace

std::vector<ContributionRow> rankedContributions(const engine::Scenario& scenario, const engine::Balance& balance,
                                                 const engine::Balance* ghost)
{
    std::vector<ContributionRow> rows;
    rows.reserve(balance.contributions.size());
    for (std::size_t i = 0; i < balance.contributions.size(); ++i) {
        const engine::Contribution& contribution = balance.contributions[i];
        const engine::Constraint& constraint = scenario.constraints[contribution.constraint];
        rows.push_back({nameOf(constraint.criteria[contribution.criterion]), nameOf(constraint), contribution.share,
                        contribution.points,
                        ghost != nullptr ? std::optional(ghost->contributions[i].points) : std::nullopt});
    }
    std::ranges::stable_sort(rows, [](const ContributionRow& a, const ContributionRow& b) {
        return sideOf(a) != sideOf(b) ? sideOf(a) < sideOf(b) : isLarger(a, b);
    });
    return rows;
}

std::vector<ContributionRow> largestContributions(const std::vector<ContributionRow>& ranked, std::size_t count)
{
    if (ranked.size() <= count) {
        return ranked;
    }
    std::vector<std::size_t> places(ranked.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places,
                             [&ranked](std::size_t a, std::size_t b) { return isLarger(ranked[a], ranked[b]); });
    places.resize(count);
    std::ranges::sort(places);
    std::vector<ContributionRow> rows;
    rows.reserve(count);
    std::ranges::transform(places, std::back_inserter(rows), [&ranked](std::size_t place) { return ranked[place]; });
    return rows;
}

double steadyRange(double current, double largest)
{
    constexpr std::array steps{0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0, 60.0, 80.0, 100.0};
    const bool asSmallAsCanBe = current == steps.front();
    if (current > 0 && largest <= current && (largest * 2 >= current || asSmallAsCanBe)) {
        return current;
    }
    const auto* const step = std::ranges::lower_bound(steps, largest);
    return step == steps.end() ? largest : *step;
}

} // namespace steelyard
