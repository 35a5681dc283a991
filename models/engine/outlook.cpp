// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook.h"

#include <algorithm>
#include <cassert>

namespace steelyard::engine
{

namespace
{

/// A component that weighs something, while it is simulated.
struct Simulated {
    const Balance& balance;
    std::optional<Outlook>& outlook;
    SimulationSpace space = {};
};

constexpr std::size_t portion = 8'192;             ///< samples whose draws stay in the processor's caches
constexpr std::size_t marginsAtOnce = 1UL << 25UL; ///< that are kept until their quantiles are found: 256 MiB

Nominal nominalOf(const Balance& balance)
{
    return {.clears = balance.clears, .pressing = balance.pressing};
}

/// Simulates these components on the same draws.
void simulate(const Scenario& scenario, const Samples& samples, std::span<Simulated> components)
{
    for (std::size_t done = 0; done < samples.count; done += portion) {
        const Samples next{
            .count = std::min(portion, samples.count - done), .seed = samples.seed, .first = samples.first + done};
        const RobustnessDraws draws = RobustnessDraws::generate(scenario.constraints, scenario.uncertainty, next);
        for (Simulated& component : components) {
            component.space.tally.add(draws, component.balance.shares, scenario.policy);
            if (done == 0 && draws.valued() > 0)
                component.outlook->ranges =
                    tradeOffRanges(scenario.constraints, component.balance.shares, draws, component.space.ranges);
        }
    }
    for (Simulated& component : components) {
        component.outlook->robustness = component.space.tally.result(nominalOf(component.balance));
        component.space = {};
    }
}

} // namespace

std::optional<Outlook> exactOutlook(const Scenario& scenario, const Analysis& analysis, std::size_t component)
{
    const ComponentAnalysis& analysed = analysis.components[component];
    if (!analysed.balance)
        return std::nullopt;
    return Outlook{.robustness = {},
                   .weightSpace =
                       weightSpace(analysed.balance->shares, analysed.differences, scenario.policy.burdenOfProof),
                   .mistake = mistake(scenario, scenario.components[component], analysed.differences),
                   .group = group(scenario, scenario.components[component], analysed.differences)};
}

void addSimulated(Outlook& outlook, const Scenario& scenario, const Balance& balance, const RobustnessDraws& draws,
                  SimulationSpace& space)
{
    outlook.robustness = robustness(draws, balance.shares, scenario.policy, nominalOf(balance), space.tally);
    outlook.ranges = tradeOffRanges(scenario.constraints, balance.shares, draws, space.ranges);
}

std::vector<std::optional<Outlook>> outlook(const Scenario& scenario, const Analysis& analysis, const Samples& samples)
{
    assert(analysis.components.size() == scenario.components.size() && samples.count > 0);
    std::vector<std::optional<Outlook>> outlooks(scenario.components.size());
    std::vector<Simulated> simulated;
    for (std::size_t c = 0; c < outlooks.size(); ++c) {
        outlooks[c] = exactOutlook(scenario, analysis, c);
        if (outlooks[c])
            simulated.push_back({.balance = *analysis.components[c].balance, .outlook = outlooks[c]});
    }
    const std::size_t atOnce = std::max<std::size_t>(1, marginsAtOnce / samples.count);
    for (std::size_t first = 0; first < simulated.size(); first += atOnce) {
        const std::size_t count = std::min(atOnce, simulated.size() - first);
        simulate(scenario, samples, std::span(simulated).subspan(first, count));
    }
    return outlooks;
}

} // namespace steelyard::engine
