// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <utility>

namespace steelyard::engine
{

namespace
{

std::optional<std::size_t> placeOf(const std::string& id, const std::vector<Constraint>& constraints)
{
    const auto place = std::ranges::find(constraints, id, &Constraint::id);
    return place == constraints.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(place - constraints.begin()));
}

/// The ids of the constraints that the other scenario does not have.
std::vector<std::string> missingIn(const Scenario& other, const Scenario& scenario)
{
    std::vector<std::string> ids;
    for (const Constraint& constraint : scenario.constraints) {
        if (!placeOf(constraint.id, other.constraints))
            ids.push_back(constraint.id);
    }
    return ids;
}

/// The constraints are the same set.
MarginSplit splitOf(const Compared& first, const ComponentAnalysis& a, const Compared& second,
                    const ComponentAnalysis& b)
{
    MarginSplit split{.from = a.balance->margin, .to = b.balance->margin, .parts = {}};
    for (std::size_t g = 0; g < first.scenario.constraints.size(); ++g) {
        const std::size_t h = *placeOf(first.scenario.constraints[g].id, second.scenario.constraints);
        const double shareA = a.balance->shares[g];
        const double shareB = b.balance->shares[h];
        const double aboveAverage = (a.differences[g] + b.differences[h] - split.from - split.to) / 2;
        split.parts.push_back({.constraint = g,
                               .weight = (shareB - shareA) * aboveAverage,
                               .score = (shareA + shareB) / 2 * (b.differences[h] - a.differences[g])});
    }
    return split;
}

double valueOf(Setting setting, const Scenario& scenario)
{
    switch (setting) {
    case Setting::BurdenOfProof:
        return scenario.policy.burdenOfProof;
    case Setting::Indifference:
        return scenario.policy.indifference;
    case Setting::FirstOrderShare:
        return scenario.policy.firstOrderShare;
    case Setting::TeamThreshold:
        return scenario.policy.teamThreshold;
    case Setting::Readiness:
        return scenario.team.readiness;
    case Setting::Engineers:
        return scenario.team.engineers;
    }
    return 0;
}

std::vector<SettingChange> settingChanges(const Scenario& first, const Scenario& second)
{
    constexpr std::array settings{Setting::BurdenOfProof, Setting::Indifference, Setting::FirstOrderShare,
                                  Setting::TeamThreshold, Setting::Readiness,    Setting::Engineers};
    std::vector<SettingChange> changes;
    for (const Setting setting : settings) {
        const SettingChange change{setting, valueOf(setting, first), valueOf(setting, second)};
        if (change.from != change.to)
            changes.push_back(change);
    }
    return changes;
}

bool isFirstOrder(std::size_t constraint, const Policy& policy)
{
    return std::ranges::find(policy.firstOrder, constraint) != policy.firstOrder.end();
}

/// The ids that are first-order here, and there are not though they are there.
std::vector<std::string> firstOrderOnlyIn(const Scenario& scenario, const Scenario& other)
{
    std::vector<std::string> ids;
    for (std::size_t g = 0; g < scenario.constraints.size(); ++g) {
        const std::string& id = scenario.constraints[g].id;
        const std::optional<std::size_t> there = placeOf(id, other.constraints);
        if (there && isFirstOrder(g, scenario.policy) && !isFirstOrder(*there, other.policy))
            ids.push_back(id);
    }
    return ids;
}

/// The musts of a component without an equal among the others.
std::vector<Must> mustsOnlyIn(const Component& component, const Component& other)
{
    std::vector<Must> musts;
    std::ranges::copy_if(component.musts, std::back_inserter(musts), [&other](const Must& must) {
        return std::ranges::none_of(other.musts, [&must](const Must& candidate) {
            return candidate.name == must.name && candidate.rulesOut == must.rulesOut;
        });
    });
    return musts;
}

} // namespace

std::optional<std::size_t> counterpart(const Scenario& first, std::size_t component, const Scenario& second)
{
    assert(component < first.components.size());
    if (first.components.size() == 1 && second.components.size() == 1)
        return 0;
    const auto found = std::ranges::find(second.components, first.components[component].id, &Component::id);
    return found == second.components.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - second.components.begin()));
}

Comparison compare(const Compared& first, std::size_t component, const Compared& second)
{
    const Scenario& a = first.scenario;
    const Scenario& b = second.scenario;
    Comparison result{.margin = Incomparable::OtherComponents,
                      .rules = {.settings = settingChanges(a, b),
                                .becameFirstOrder = firstOrderOnlyIn(b, a),
                                .ceasedFirstOrder = firstOrderOnlyIn(a, b),
                                .mustsAdded = {},
                                .mustsRemoved = {}},
                      .onlyInFirst = missingIn(b, a),
                      .onlyInSecond = missingIn(a, b)};
    const std::optional<std::size_t> there = counterpart(a, component, b);
    if (!there)
        return result;

    result.rules.mustsAdded = mustsOnlyIn(b.components[*there], a.components[component]);
    result.rules.mustsRemoved = mustsOnlyIn(a.components[component], b.components[*there]);
    const ComponentAnalysis& before = first.analysis.components[component];
    const ComponentAnalysis& after = second.analysis.components[*there];
    if (!result.onlyInFirst.empty() || !result.onlyInSecond.empty())
        result.margin = Incomparable::OtherConstraints;
    else if (!before.balance || !after.balance)
        result.margin = Incomparable::NothingWeighs;
    else
        result.margin = splitOf(first, before, second, after);
    return result;
}

} // namespace steelyard::engine
