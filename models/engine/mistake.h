// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §9: "What is the cheapest mistake we can afford to make now and still recover from in twelve months?"
namespace steelyard::engine
{

/// What choosing one language costs in one future.
struct FutureCost {
    double shortfall = 0; ///< points that the language lies on the wrong side of the bar
    double loss = 0;      ///< point-months; 0 without a shortfall
    bool irrecoverable = false;
    bool operator==(const FutureCost&) const = default;
};

/// What choosing one language may cost, over the futures. Losses in point-months.
struct ChoiceCost {
    bool open = false;                    ///< no must rules it out and, for Rust, the team is ready
    double expectedLoss = 0;              ///< Σ p · loss
    double worstLoss = 0;                 ///< of the futures that can happen
    double irrecoverable = 0;             ///< the probability of an irrecoverable mistake
    double recoveryMonths = 0;            ///< R, from making the mistake to having rewritten
    bool recoverable = false;             ///< R ≤ H
    std::vector<FutureCost> futures = {}; ///< in the order of Scenario::futures, also those of probability 0
    bool operator==(const ChoiceCost&) const = default;
};

struct Mistake {
    ChoiceCost go;
    ChoiceCost rust;
    std::vector<double> probabilities = {}; ///< of the futures, in their order; they sum to 1
    std::optional<Choice> cheapest;         ///< the open choice of the smaller expected loss; ties go to Go
    std::optional<Choice> cautious;         ///< the open choice of the smaller worst loss (minimax regret, Savage 1951)
    std::optional<double> valueOfKnowing;   ///< expected value of perfect information, in point-months (Raiffa &
                                            ///< Schlaifer 1961); absent where nothing is open
    bool operator==(const Mistake&) const = default;
};

/// A loss in point-months as person-months: loss/κ; absent where κ is 0.
[[nodiscard]] std::optional<double> personMonths(double loss, const Recovery& recovery);

/// Absent without futures, and where nothing weighs anything. `differences` are D_g in points.
[[nodiscard]] std::optional<Mistake> mistake(const Scenario& scenario, const Component& component,
                                             std::span<const double> differences);

} // namespace steelyard::engine
