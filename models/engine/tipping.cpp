// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tipping.h"

#include "shares.h"
#include "tolerance.h"
#include "values.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace steelyard::engine
{

namespace
{

/// A quantity that is linear in the share t: its values at t = 0 and t = 1.
struct Line {
    double atZero = 0;
    double atOne = 0;

    [[nodiscard]] double at(double t) const { return std::lerp(atZero, atOne, t); }
};

/// Adds the place in (0,1) where the line takes `value`, if there is one.
void addCrossing(std::vector<double>& places, const Line& line, double value)
{
    const double slope = line.atOne - line.atZero;
    if (slope == 0)
        return;
    const double place = (value - line.atZero) / slope;
    if (place > 0 && place < 1)
        places.push_back(place);
}

/// 0, the breakpoints ascending, 1; each at least the tolerance away from the one before.
std::vector<double> breakpoints(const Line& margin, const Line& firstOrder, const Policy& policy)
{
    std::vector<double> crossings;
    for (const double bar : {policy.burdenOfProof, policy.indifference, 0.0, -policy.indifference})
        addCrossing(crossings, margin, bar);
    addCrossing(crossings, firstOrder, policy.firstOrderShare);
    std::ranges::sort(crossings);

    std::vector<double> places{0};
    double before = 0;
    for (const double crossing : crossings) {
        if (crossing - before >= tolerance && 1 - crossing >= tolerance)
            places.push_back(crossing);
        before = crossing;
    }
    places.push_back(1);
    return places;
}

} // namespace

std::vector<Band> tippingBands(const Scenario& scenario, const Component& component, std::span<const double> shares,
                               std::span<const double> differences, std::size_t g)
{
    assert(shares.size() == differences.size() && g < shares.size());
    const Policy& policy = scenario.policy;
    const std::vector<double> without = sharesWith(shares, g, 0);
    const std::vector<double> alone = sharesWith(shares, g, 1);
    const Line margin{marginOf(without, differences), marginOf(alone, differences)};
    const Line firstOrder{firstOrderShare(without, policy), firstOrderShare(alone, policy)};
    const RuledOut ruledOut = ruledOutBy(component.musts);

    std::vector<Band> bands;
    const std::vector<double> places = breakpoints(margin, firstOrder, policy);
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        const double middle = std::midpoint(places[i], places[i + 1]);
        const Verdict verdict = decide(margin.at(middle), firstOrder.at(middle), ruledOut, policy, scenario.team);
        if (!bands.empty() && bands.back().verdict == verdict)
            bands.back().to = places[i + 1];
        else
            bands.push_back({.from = places[i], .to = places[i + 1], .verdict = verdict});
    }
    return bands;
}

} // namespace steelyard::engine
