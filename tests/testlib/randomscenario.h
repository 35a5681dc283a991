// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Scenarios that nobody would think of, the same ones for the same seed on every machine: 1–8 constraints with 1–5
/// criteria, 1–3 components, unusual policies, nothing that weighs, equal scores, musts.
namespace steelyard::testing
{

class RandomScenario
{
public:
    explicit RandomScenario(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] engine::Scenario next()
    {
        engine::Scenario scenario;
        scenario.name = "random";
        // Whole tens make ties and equal sums likely.
        m_step = oneIn(3) ? 10 : 0;
        const std::size_t constraints = upTo(1, 8);
        for (std::size_t g = 0; g < constraints; ++g)
            scenario.constraints.push_back(constraint(g));
        const std::size_t components = oneIn(4) ? upTo(2, 3) : 1;
        for (std::size_t c = 0; c < components; ++c)
            scenario.components.push_back(component(c, constraints));
        scenario.policy = policy(constraints);
        scenario.team.readiness = number(0, 100);
        scenario.boundary = {.separateProcess = oneIn(2), .networkApi = oneIn(2), .versionedContract = oneIn(2)};
        return scenario;
    }

    /// Uniform in [0, 1). Not std::uniform_real_distribution, which differs between standard libraries.
    [[nodiscard]] double fraction() { return static_cast<double>(m_random() >> 11U) * 0x1.0p-53; }

    /// Uniform among least … most.
    [[nodiscard]] std::size_t upTo(std::size_t least, std::size_t most)
    {
        return least + static_cast<std::size_t>(m_random() % (most - least + 1));
    }

    [[nodiscard]] bool oneIn(std::size_t n) { return m_random() % n == 0; }

    /// Shares that sum to 1, uniform over all weightings.
    [[nodiscard]] std::vector<double> shares(std::size_t count)
    {
        std::vector<double> result(count);
        double sum = 0;
        for (double& share : result) {
            share = -std::log(1 - fraction());
            sum += share;
        }
        for (double& share : result)
            share = sum > 0 ? share / sum : 1.0 / static_cast<double>(count);
        return result;
    }

private:
    /// In least … most; in the scenario's steps where it has some.
    double number(double least, double most)
    {
        const double value = least + (most - least) * fraction();
        return m_step > 0 ? std::round(value / m_step) * m_step : value;
    }

    double importance() { return oneIn(5) ? 0 : number(0, 100); }

    engine::Estimate estimate()
    {
        const double likely = oneIn(8) ? 100 * static_cast<double>(upTo(0, 1)) : number(0, 100);
        return {.low = likely * fraction(), .likely = likely, .high = likely + (100 - likely) * fraction()};
    }

    engine::Constraint constraint(std::size_t g)
    {
        const std::string id = "g" + std::to_string(g);
        engine::Constraint result{
            .id = id, .name = id, .axis = oneIn(2) ? engine::Axis::Delivery : engine::Axis::Runtime, .criteria = {}};
        const std::size_t criteria = upTo(1, 5);
        const bool nothingWeighs = oneIn(10);
        for (std::size_t i = 0; i < criteria; ++i) {
            engine::Criterion criterion{.id = id + "-" + std::to_string(i),
                                        .name = id,
                                        .importance = nothingWeighs ? 0 : importance(),
                                        .go = estimate(),
                                        .rust = estimate()};
            if (oneIn(6))
                criterion.rust = criterion.go;
            if (oneIn(2))
                criterion.evidence = {"source"};
            criterion.ownJudgement = oneIn(4);
            result.criteria.push_back(std::move(criterion));
        }
        return result;
    }

    engine::Component component(std::size_t c, std::size_t constraints)
    {
        const std::string id = "c" + std::to_string(c);
        engine::Component result{.id = id, .name = id, .size = number(0, 9) + 1, .importances = {}};
        const bool nothingWeighs = oneIn(20);
        for (std::size_t g = 0; g < constraints; ++g)
            result.importances.push_back(nothingWeighs ? 0 : importance());
        if (oneIn(8))
            result.musts.push_back({.id = "a", .name = "a", .rulesOut = engine::Choice::Go});
        if (oneIn(8))
            result.musts.push_back({.id = "b", .name = "b", .rulesOut = engine::Choice::Rust});
        return result;
    }

    engine::Policy policy(std::size_t constraints)
    {
        engine::Policy result;
        result.burdenOfProof = oneIn(5) ? 0 : number(0, oneIn(8) ? 100 : 20);
        result.indifference = oneIn(5) ? 0 : number(0, 12);
        for (std::size_t named = upTo(0, constraints); named > 0; --named)
            result.firstOrder.push_back(upTo(0, constraints - 1)); // one may come twice
        result.firstOrderShare = oneIn(6) ? static_cast<double>(upTo(0, 1)) : fraction();
        result.teamThreshold = number(0, 100);
        return result;
    }

    std::mt19937_64 m_random;
    double m_step = 0;
};

} // namespace steelyard::testing
