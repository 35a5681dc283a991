// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis.h"
#include "group.h"
#include "mistake.h"
#include "pointranges.h"
#include "robustness.h"
#include "weightspace.h"

#include <optional>
#include <vector>

/// What MODEL §7–10 say beyond a verdict: how sure it is, in what weightings it holds, what a mistake would cost, and
/// what the room thinks. Apart from the Analysis, which is there within microseconds.
namespace steelyard::engine
{

/// Of a component in which something weighs.
struct Outlook {
    std::optional<Robustness> robustness; ///< absent until it has been simulated
    WeightSpace weightSpace;
    std::optional<Mistake> mistake;            ///< absent without futures
    std::optional<Group> group;                ///< absent without ballots
    std::optional<TradeOffRanges> ranges = {}; ///< of the points in the trade-off plane; absent until simulated
    bool operator==(const Outlook&) const = default;
};

/// All of it but the simulation: exact, and there within microseconds. Absent where nothing weighs anything.
[[nodiscard]] std::optional<Outlook> exactOutlook(const Scenario& scenario, const Analysis& analysis,
                                                  std::size_t component);

/// Memory that is kept from tick to tick, so that only the first allocates.
struct SimulationSpace {
    RobustnessTally tally;
    RangeSpace ranges;
};

/// Adds what is simulated, from draws for this scenario that are there already and start with the first of their
/// sequence: a tick of a slider. `balance` is that of the outlook's component.
void addSimulated(Outlook& outlook, const Scenario& scenario, const Balance& balance, const RobustnessDraws& draws,
                  SimulationSpace& space);

/// One for each component, absent where nothing weighs anything. `analysis` is of this scenario. Memory stays small
/// however many samples are asked for: they are drawn portion by portion, the same ones for all components.
[[nodiscard]] std::vector<std::optional<Outlook>> outlook(const Scenario& scenario, const Analysis& analysis,
                                                          const Samples& samples);

} // namespace steelyard::engine
