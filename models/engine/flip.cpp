// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip.h"

#include "tolerance.h"
#include "values.h"
#include "verdict.h"

#include <algorithm>
#include <cassert>

namespace steelyard::engine
{

namespace
{

std::vector<Obstacle> obstaclesToRust(const Scenario& scenario, const Component& component,
                                      std::span<const double> shares)
{
    std::vector<Obstacle> obstacles;
    if (!pressing(firstOrderShare(shares, scenario.policy), scenario.policy))
        obstacles.push_back(Obstacle::FirstOrder);
    if (!teamReady(scenario.team, scenario.policy))
        obstacles.push_back(Obstacle::Team);
    if (ruledOutBy(component.musts).rust)
        obstacles.push_back(Obstacle::Must);
    return obstacles;
}

} // namespace

std::optional<Flip> nearestFlip(const Scenario& scenario, const Component& component, std::span<const double> shares,
                                std::span<const double> differences)
{
    assert(!shares.empty() && shares.size() == differences.size());
    const double margin = marginOf(shares, differences);
    const bool towardsRust = !clears(margin, scenario.policy);
    const double direction = towardsRust ? 1 : -1;

    // Differences as the side that is flipped to sees them: more is better.
    std::vector<double> favour(differences.begin(), differences.end());
    std::ranges::for_each(favour, [direction](double& difference) { difference *= direction; });
    const std::size_t receiver = firstLargest(favour);

    // What a donor's whole share would win, in points. Who wins most gives first, so that the least is moved.
    std::vector<double> gains = favour;
    std::ranges::for_each(gains, [most = favour[receiver]](double& gain) { gain = most - gain; });

    Flip flip{.moved = 0, .moves = {}, .shares = {shares.begin(), shares.end()}, .blockedBy = {}};
    double missing = direction * (scenario.policy.burdenOfProof - margin) + flipDepth;
    while (above(missing, 0)) {
        const std::size_t donor = firstLargest(gains);
        const double gain = gains[donor];
        if (!above(gain, 0))
            return std::nullopt;
        const double share = std::min(shares[donor], missing / gain);
        if (share > 0) {
            flip.moves.push_back({.from = donor, .to = receiver, .share = share});
            flip.moved += share;
            flip.shares[donor] -= share;
            flip.shares[receiver] += share;
            missing -= share * gain;
        }
        gains[donor] = 0;
    }
    if (towardsRust)
        flip.blockedBy = obstaclesToRust(scenario, component, flip.shares);
    return flip;
}

} // namespace steelyard::engine
