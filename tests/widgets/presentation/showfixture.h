// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "presentation/slidedeck.h"
#include "testlib/scenariobuilder.h"

#include <QString>

/// Scenarios and storyboards for shows.
namespace steelyard::testing
{

/// The catalogue's new scenario with a workload of its own, so with six constraints and real scores.
[[nodiscard]] inline engine::Scenario realScenario(const std::string& name, const std::string& workload = "http-api")
{
    static const Catalogue catalogue = shippedCatalogue().value();
    const Workload* const found = catalogue.workload(workload);
    if (found == nullptr) {
        throw std::invalid_argument("no workload " + workload);
    }
    engine::Scenario scenario = catalogue.newScenario(name, *found);
    scenario.futures = {{"as-planned", "As planned", 0.5, std::vector<double>(scenario.constraints.size(), 1)},
                        {"growth", "Traffic grows tenfold", 0.5, std::vector<double>(scenario.constraints.size(), 1)}};
    scenario.futures.back().factors[1] = 10;
    return scenario;
}

/// With two components that differ.
[[nodiscard]] inline engine::Scenario twoComponents()
{
    engine::Scenario scenario = realScenario("Platform split");
    engine::Component second = scenario.components.front();
    scenario.components.front().name = "Gateway";
    second.id += "-2";
    second.name = "Back office";
    second.importances = {90, 5, 5, 90, 60, 5};
    scenario.components.push_back(second);
    return scenario;
}

/// In which nothing weighs anything.
[[nodiscard]] inline engine::Scenario undecidedScenario()
{
    engine::Scenario scenario = realScenario("Nothing yet");
    scenario.components.front().importances.assign(scenario.constraints.size(), 0);
    return scenario;
}

/// Every name of the scenario is this.
[[nodiscard]] inline engine::Scenario namedEverywhere(engine::Scenario scenario, const QString& text)
{
    const std::string name = text.toStdString();
    scenario.name = name;
    for (engine::Constraint& constraint : scenario.constraints) {
        constraint.name = name;
        for (engine::Criterion& criterion : constraint.criteria) {
            criterion.name = name;
        }
    }
    for (engine::Component& component : scenario.components) {
        component.name = name;
        component.musts.push_back({"must", name, engine::Choice::Rust});
    }
    for (engine::Future& future : scenario.futures) {
        future.name = name;
    }
    return scenario;
}

} // namespace steelyard::testing
