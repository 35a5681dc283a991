// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QString>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Scenarios with everything in them that a file can hold: texts of all classes of characters, numbers at the ends of
/// their ranges and of what a double can be, members that nobody knows on every level. The same ones for the same seed.
namespace steelyard::testing
{

class ExtremeScenario
{
public:
    explicit ExtremeScenario(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] engine::Scenario next();

    /// How many texts and numbers the scenarios had so far.
    [[nodiscard]] std::size_t values() const { return m_values; }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    bool coin() { return below(2) == 0; }

    double number(double least, double most);
    std::string characters(std::size_t longest, bool lines);
    std::string text() { return characters(below(40) == 0 ? 10000 : 60, true); }
    std::string name() { return characters(below(20) == 0 ? 200 : 20, false); }
    /// Unique among all ids of all scenarios.
    std::string id() { return characters(8, false) + std::to_string(m_nextId++); }
    std::vector<double> perConstraint(std::size_t constraints, double least, double most);
    engine::UnknownMembers unknown();
    std::string json(int levels);

    engine::Estimate estimate();
    engine::Criterion criterion();
    engine::Constraint constraint();
    engine::Ballot ballot(std::size_t constraints);
    engine::Component component(std::size_t constraints);
    engine::Future future(std::size_t constraints);
    engine::Policy policy(std::size_t constraints);
    engine::Recovery recovery();
    engine::EvidenceItem evidence();

    template <typename Make>
    auto list(std::size_t least, std::size_t most, Make make)
    {
        std::vector<decltype(make())> entries;
        for (std::size_t left = least + below(most - least + 1); left > 0; --left)
            entries.push_back(make());
        return entries;
    }

    std::mt19937_64 m_random;
    std::size_t m_values = 0;
    std::size_t m_nextId = 0;
};

} // namespace steelyard::testing
