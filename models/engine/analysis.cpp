// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis.h"

#include "shares.h"

#include <utility>

namespace steelyard::engine
{

namespace
{

Balance balanceOf(const Scenario& scenario, const Component& component, std::vector<double> shares,
                  std::span<const ConstraintValue> values, std::span<const double> differences)
{
    Balance balance;
    balance.value = valueOf(shares, values);
    for (std::size_t g = 0; g < shares.size(); ++g) {
        balance.tipping.push_back(tippingBands(scenario, component, shares, differences, g));
    }
    balance.margin = marginOf(shares, differences);
    balance.bar = balance.value.go + scenario.policy.burdenOfProof;
    balance.clears = clears(balance.margin, scenario.policy);
    balance.contributions = contributions(scenario, shares);
    balance.firstOrderShare = firstOrderShare(shares, scenario.policy);
    balance.pressing = pressing(balance.firstOrderShare, scenario.policy);
    balance.tradeOff = tradeOff(scenario, shares, values);
    balance.nearestFlip = nearestFlip(scenario, component, shares, differences);
    balance.evidenceShare = evidenceShare(scenario, balance.contributions);
    balance.shares = std::move(shares);
    return balance;
}

ComponentAnalysis analyseComponent(const Scenario& scenario, const Component& component,
                                   const std::vector<ConstraintValue>& values)
{
    ComponentAnalysis result;
    result.ruledOut = ruledOutBy(component.musts);
    result.teamReady = teamReady(scenario.team, scenario.policy);
    result.values = values;
    result.differences = differences(values);
    if (std::vector<double> shares = sharesOf(component.importances); shares.empty()) {
        result.verdict = decideUnweighed(result.ruledOut);
    } else {
        result.balance = balanceOf(scenario, component, std::move(shares), values, result.differences);
        result.verdict = decide(result.balance->margin, result.balance->firstOrderShare, result.ruledOut,
                                scenario.policy, scenario.team);
    }
    result.language = languageOf(result.verdict);
    return result;
}

} // namespace

Analysis analyse(const Scenario& scenario)
{
    const std::vector<ConstraintValue> values = constraintValues(scenario);
    Analysis analysis;
    std::vector<PortfolioMember> members;
    for (const Component& component : scenario.components) {
        const ComponentAnalysis& each = analysis.components.emplace_back(analyseComponent(scenario, component, values));
        members.push_back({.verdict = each.verdict, .size = component.size, .margin = {}});
        if (each.balance)
            members.back().margin = each.balance->margin;
    }
    analysis.portfolio = portfolioOf(members, scenario.boundary, scenario.policy);
    return analysis;
}

} // namespace steelyard::engine
