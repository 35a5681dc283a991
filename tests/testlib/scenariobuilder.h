// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Scenarios that read like a sentence, for tests:
///
///     const Scenario scenario = ScenarioBuilder()
///                                   .constraint("latency", 40, 80)
///                                   .constraint("cost", 70, 50, Axis::Delivery)
///                                   .firstOrder({"latency"})
///                                   .component("api", {60, 40});
///
/// Names are ids. What is not said has the defaults of the model; no constraint is first-order until one is named.
namespace steelyard::testing
{

class ScenarioBuilder
{
public:
    explicit ScenarioBuilder(std::string name = "A test scenario") { m_scenario.name = std::move(name); }

    /// A constraint with one criterion, "ID-criterion", scored exactly `go` and `rust`; so its difference is rust − go.
    ScenarioBuilder& constraint(const std::string& id, double go, double rust,
                                engine::Axis axis = engine::Axis::Runtime)
    {
        emptyConstraint(id, axis);
        return criterion(id + "-criterion", 50, go, rust);
    }

    /// A constraint whose criteria follow.
    ScenarioBuilder& emptyConstraint(const std::string& id, engine::Axis axis = engine::Axis::Runtime)
    {
        m_scenario.constraints.push_back({.id = id, .name = id, .axis = axis, .criteria = {}});
        return *this;
    }

    /// One more criterion of the constraint named last.
    ScenarioBuilder& criterion(const std::string& id, double importance, double go, double rust)
    {
        m_scenario.constraints.back().criteria.push_back({.id = id,
                                                          .name = id,
                                                          .importance = importance,
                                                          .go = {.low = go, .likely = go, .high = go},
                                                          .rust = {.low = rust, .likely = rust, .high = rust}});
        return *this;
    }

    /// The criterion named last cites a source.
    ScenarioBuilder& citing(const std::string& evidence)
    {
        m_scenario.constraints.back().criteria.back().evidence.push_back(evidence);
        return *this;
    }

    /// The scores of the criterion named last are the user's own judgement.
    ScenarioBuilder& ownJudgement()
    {
        m_scenario.constraints.back().criteria.back().ownJudgement = true;
        return *this;
    }

    /// The constraints that can justify Rust, after they were named.
    ScenarioBuilder& firstOrder(const std::vector<std::string>& ids)
    {
        m_scenario.policy.firstOrder.clear();
        for (const std::string& id : ids)
            m_scenario.policy.firstOrder.push_back(indexOf(id));
        return *this;
    }

    /// A component with its importances, one for each constraint.
    ScenarioBuilder& component(const std::string& id, std::vector<double> importances, double size = 1)
    {
        m_scenario.components.push_back({.id = id, .name = id, .size = size, .importances = std::move(importances)});
        return *this;
    }

    /// A must of the component named last.
    ScenarioBuilder& must(engine::Choice rulesOut)
    {
        std::vector<engine::Must>& musts = m_scenario.components.back().musts;
        const std::string id = "must-" + std::to_string(musts.size() + 1);
        musts.push_back({.id = id, .name = id, .rulesOut = rulesOut});
        return *this;
    }

    /// A ballot of the component named last, one importance for each constraint.
    ScenarioBuilder& ballot(const std::string& participant, std::vector<double> importances)
    {
        m_scenario.components.back().ballots.push_back(
            {.participant = participant, .importances = std::move(importances)});
        return *this;
    }

    ScenarioBuilder& burdenOfProof(double points)
    {
        m_scenario.policy.burdenOfProof = points;
        return *this;
    }

    ScenarioBuilder& indifference(double points)
    {
        m_scenario.policy.indifference = points;
        return *this;
    }

    ScenarioBuilder& firstOrderShare(double share)
    {
        m_scenario.policy.firstOrderShare = share;
        return *this;
    }

    ScenarioBuilder& readiness(double readiness)
    {
        m_scenario.team.readiness = readiness;
        return *this;
    }

    ScenarioBuilder& boundary(const engine::Boundary& boundary)
    {
        m_scenario.boundary = boundary;
        return *this;
    }

    [[nodiscard]] engine::Scenario build() const { return m_scenario; }
    operator engine::Scenario() const { return m_scenario; } // NOLINT: a test may use the builder as the scenario

private:
    [[nodiscard]] std::size_t indexOf(const std::string& id) const
    {
        const auto place = std::ranges::find(m_scenario.constraints, id, &engine::Constraint::id);
        if (place == m_scenario.constraints.end())
            throw std::invalid_argument("no constraint " + id);
        return static_cast<std::size_t>(place - m_scenario.constraints.begin());
    }

    engine::Scenario m_scenario;
};

} // namespace steelyard::testing
