// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/striprows.h"

#include "verdicttext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard
{

namespace
{

/// 0, −1, 1, −2, 2…
int lane(std::size_t number)
{
    const int away = static_cast<int>((number + 1) / 2);
    return number % 2 == 1 ? -away : away;
}

} // namespace

std::vector<StripRow> stripRows(const engine::Scenario& scenario, const engine::Group& group,
                                const std::vector<ShownBallot>& ballots)
{
    std::vector<StripRow> rows;
    for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
        StripRow row{.name = nameOf(scenario.constraints[g]), .group = group.shares[g], .dots = {}};
        for (const ShownBallot& ballot : ballots) {
            const engine::ParticipantView& view = group.participants[ballot.place];
            row.dots.push_back({view.shares[g], engine::languageOf(view.verdict)});
        }
        const auto [least, most] = std::ranges::minmax(row.dots, {}, &StripDot::share);
        row.min = least.share;
        row.max = most.share;
        rows.push_back(std::move(row));
    }
    return rows;
}

double scaleEnd(std::span<const StripRow> rows)
{
    constexpr double tenths = 10;
    const double most = rows.empty() ? 0 : std::ranges::max(rows, {}, &StripRow::max).max;
    // A share of a tenth is not above it, whatever its last bits say.
    return std::clamp(std::ceil(most * tenths - 1e-6) / tenths, 1 / tenths, 1.0);
}

std::vector<double> swarm(std::span<const double> positions, double diameter, double room)
{
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [positions](std::size_t dot) { return positions[dot]; });
    std::vector<double> ends; ///< where the last dot of each lane ends
    std::vector<int> lanes(positions.size());
    int furthest = 0;
    for (const std::size_t dot : order) {
        const double start = positions[dot] - diameter / 2;
        const auto free = std::ranges::find_if(ends, [start](double end) { return end <= start; });
        const auto number = static_cast<std::size_t>(free - ends.begin());
        if (free == ends.end()) {
            ends.push_back(start);
        }
        ends[number] = start + diameter;
        lanes[dot] = lane(number);
        furthest = std::max(furthest, std::abs(lanes[dot]));
    }
    const double step = furthest > 0 ? std::min(diameter, std::max(0.0, room - diameter / 2) / furthest) : 0;
    std::vector<double> offsets;
    std::ranges::transform(lanes, std::back_inserter(offsets), [step](int each) { return each * step; });
    return offsets;
}

} // namespace steelyard
