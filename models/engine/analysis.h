// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip.h"
#include "portfolio.h"
#include "tipping.h"
#include "values.h"

#include <optional>
#include <vector>

/// Everything a person sees of a scenario, computed once.
namespace steelyard::engine
{

/// What can be said of a component in which something weighs. Vectors over constraints are in file order.
struct Balance {
    ConstraintValue value; ///< V(Go) and V(Rust), in points
    double margin = 0;     ///< m = V(Rust) − V(Go), in points
    double bar = 0;        ///< V(Go) + δ, the value that Rust has to reach, in points
    bool clears = false;
    std::vector<double> shares;              ///< S_g
    std::vector<Contribution> contributions; ///< all criteria
    double firstOrderShare = 0;
    bool pressing = false;
    TradeOff tradeOff;
    std::vector<std::vector<Band>> tipping; ///< one list of bands for each constraint
    std::optional<Flip> nearestFlip;
    double evidenceShare = 1;
    bool operator==(const Balance&) const = default;
};

struct ComponentAnalysis {
    Verdict verdict = Verdict::Undecided;
    Language language = Language::None;
    RuledOut ruledOut;
    bool teamReady = false;
    std::vector<ConstraintValue> values; ///< V_{a,g} of each constraint
    std::vector<double> differences;     ///< D_g of each constraint, in points
    std::optional<Balance> balance;      ///< absent where nothing weighs anything
    bool operator==(const ComponentAnalysis&) const = default;
};

struct Analysis {
    std::vector<ComponentAnalysis> components; ///< as in the scenario
    Portfolio portfolio;
    bool operator==(const Analysis&) const = default;
};

/// A pure function of the scenario: the same values in, the same values out.
[[nodiscard]] Analysis analyse(const Scenario& scenario);

} // namespace steelyard::engine
