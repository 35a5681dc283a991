// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// MODEL §13: why two scenarios differ. What moved the margin is split exactly by constraint; what moves the verdict
/// without moving the margin is listed beside it.
namespace steelyard::engine
{

/// A scenario with its analysis; both outlive it.
struct Compared {
    const Scenario& scenario;
    const Analysis& analysis;
};

/// What one constraint did to the margin, in points; above 0 moved it towards Rust.
struct MarginPart {
    std::size_t constraint = 0; ///< index into the first scenario's constraints
    double weight = 0;          ///< its share changed
    double score = 0;           ///< its scores, or the importances of its criteria, changed
    bool operator==(const MarginPart&) const = default;
};

/// The way from one margin to another, in points: the parts add up to `to` − `from`.
struct MarginSplit {
    double from = 0;
    double to = 0;
    std::vector<MarginPart> parts; ///< one for each constraint, in the first scenario's order
    bool operator==(const MarginSplit&) const = default;
};

/// Why there is no split, and only the verdicts can be compared.
enum class Incomparable {
    OtherComponents,  ///< the second scenario has no such component
    OtherConstraints, ///< the two do not weigh the same set of constraints
    NothingWeighs,    ///< in one of them nothing weighs anything
};

/// A number of the policy or the team.
enum class Setting { BurdenOfProof, Indifference, FirstOrderShare, TeamThreshold, Readiness, Engineers };

struct SettingChange {
    Setting setting = Setting::BurdenOfProof;
    double from = 0;
    double to = 0;
    bool operator==(const SettingChange&) const = default;
};

/// What moves the verdict without moving the margin. Ids of constraints and musts in the order of their scenario.
struct RuleChanges {
    std::vector<SettingChange> settings;
    std::vector<std::string> becameFirstOrder; ///< ids of constraints, of those that both have
    std::vector<std::string> ceasedFirstOrder;
    std::vector<Must> mustsAdded; ///< a must is the same where it says the same and rules out the same
    std::vector<Must> mustsRemoved;
    bool operator==(const RuleChanges&) const = default;
};

struct Comparison {
    std::variant<MarginSplit, Incomparable> margin;
    RuleChanges rules;
    std::vector<std::string> onlyInFirst; ///< ids of constraints
    std::vector<std::string> onlyInSecond;

    /// The split, or nothing where only the verdicts can be compared.
    [[nodiscard]] const MarginSplit* split() const { return std::get_if<MarginSplit>(&margin); }
    bool operator==(const Comparison&) const = default;
};

/// The component of `second` that is compared with this component of `first`: the one with the same id, or, where each
/// scenario is about a single component, that one.
[[nodiscard]] std::optional<std::size_t> counterpart(const Scenario& first, std::size_t component,
                                                     const Scenario& second);

/// From `component` of the first to its counterpart in the second. Constraints are paired by id, whatever their order.
[[nodiscard]] Comparison compare(const Compared& first, std::size_t component, const Compared& second);

} // namespace steelyard::engine
