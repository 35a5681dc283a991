// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testlib/scenariobuilder.h"

#include <string>
#include <vector>

namespace steelyard::testing
{

/// Two constraints, of which one has a score of `rust`, uncertain by 20 points to either side. Scenarios differ in a
/// score, so that no test finds the draws of another.
inline engine::Scenario scenarioWith(double rust)
{
    engine::Scenario scenario = ScenarioBuilder()
                                    .constraint("latency", 40, rust)
                                    .constraint("cost", 70, 50, engine::Axis::Delivery)
                                    .firstOrder({"latency"})
                                    .component("api", {60, 40});
    engine::Estimate& score = scenario.constraints.front().criteria.front().rust;
    score.low -= 20;
    score.high += 20;
    return scenario;
}

/// `constraints` of them with `criteria` each.
inline engine::Scenario scenarioOf(int constraints, int criteria)
{
    ScenarioBuilder builder;
    for (int g = 0; g < constraints; ++g) {
        builder.emptyConstraint(std::to_string(g));
        for (int i = 0; i < criteria; ++i) {
            builder.criterion(std::to_string(g) + "-" + std::to_string(i), 50, 40, 60);
        }
    }
    return builder.component("api", std::vector<double>(std::size_t(constraints), 50));
}

} // namespace steelyard::testing
