// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointranges.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace steelyard::engine
{

namespace
{

constexpr double lowLevel = 0.05;
constexpr double highLevel = 0.95;

/// The constraints of an axis: how many, and Σ S_g.
struct AxisWeight {
    double count = 0;
    double share = 0;
};

AxisWeight weightOf(Axis axis, std::span<const Constraint> constraints, std::span<const double> shares)
{
    AxisWeight weight;
    for (std::size_t g = 0; g < shares.size(); ++g) {
        if (constraints[g].axis == axis) {
            weight.count += 1;
            weight.share += shares[g];
        }
    }
    return weight;
}

/// The quantile of `values`, of which those before `from` are the smallest; the ones up to it become the smallest.
double quantileAt(double level, std::span<double> values, std::size_t from)
{
    const double place = level * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto found = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(from), found, values.end());
    if (found + 1 == values.end())
        return *found;
    return std::lerp(*found, *std::min_element(found + 1, values.end()), place - std::floor(place));
}

PointRange rangeOf(std::span<double> places)
{
    const double low = quantileAt(lowLevel, places, 0);
    const auto sorted = static_cast<std::size_t>(lowLevel * static_cast<double>(places.size() - 1));
    return {low, quantileAt(highLevel, places, sorted)};
}

std::optional<PointRange> rangeOn(Axis axis, Choice choice, std::span<const Constraint> constraints,
                                  std::span<const double> shares, const RobustnessDraws& draws, RangeSpace& space)
{
    const AxisWeight weight = weightOf(axis, constraints, shares);
    if (weight.count == 0)
        return std::nullopt;
    space.places.assign(draws.valued(), 0);
    for (std::size_t g = 0; g < shares.size(); ++g) {
        if (constraints[g].axis != axis)
            continue;
        const double part = weight.share == 0 ? 1 / weight.count : shares[g] / weight.share;
        const std::span<const double> values = draws.values(g, choice);
        for (std::size_t k = 0; k < values.size(); ++k)
            space.places[k] += part * values[k];
    }
    return rangeOf(space.places);
}

} // namespace

TradeOffRanges tradeOffRanges(std::span<const Constraint> constraints, std::span<const double> shares,
                              const RobustnessDraws& draws, RangeSpace& space)
{
    assert(shares.size() == constraints.size() && draws.constraints() == constraints.size() && draws.valued() > 0);
    const auto rangesOf = [&](Choice choice) {
        return PointRanges{.delivery = rangeOn(Axis::Delivery, choice, constraints, shares, draws, space),
                           .runtime = rangeOn(Axis::Runtime, choice, constraints, shares, draws, space)};
    };
    return {.go = rangesOf(Choice::Go), .rust = rangesOf(Choice::Rust)};
}

} // namespace steelyard::engine
