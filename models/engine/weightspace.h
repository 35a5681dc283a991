// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// MODEL §8: in what part of all conceivable weightings Rust leads, exactly. Uniform weights are a neutral yardstick,
/// nobody's belief.
namespace steelyard::engine
{

/// P(Σ S_g a_g > 0) and P(Σ S_g a_g ≤ 0) for S uniform on the simplex, each to full relative precision however small it
/// is. Knots of at most the tolerance count as 0; at least one knot.
struct HalfSpace {
    double above = 0;
    double notAbove = 0;
    bool operator==(const HalfSpace&) const = default;
};

/// Varsi's recurrence (Varsi 1973, "The multidimensional content of the frustum of the simplex"; Ali 1973, "Content of
/// the frustum of a simplex"): all terms of one sign, so stable also with ties.
[[nodiscard]] HalfSpace halfSpace(std::span<const double> knots);

/// How far everybody's weights may lie from the current ones, as a part ε of the way to anything at all, before the
/// side of the bar can change.
struct Disagreement {
    static constexpr std::array levels{0.05, 0.1, 0.25, 0.5};

    std::optional<double> flipsAt; ///< the smallest ε at which the side can change; absent where none can
    std::array<double, levels.size()> holdsAt{}; ///< the probability that the margin stays on its side, at each level
    bool operator==(const Disagreement&) const = default;
};

struct WeightSpace {
    double rustAhead = 0;  ///< the part in which V(Rust) > V(Go)
    double rustClears = 0; ///< the part in which m > δ
    std::optional<std::vector<double>>
        centralRust;                              ///< the mean weighting where Rust clears; absent where it never does
    std::optional<std::vector<double>> centralGo; ///< the mean weighting of the rest; absent where there is none
    Disagreement disagreement;
    bool operator==(const WeightSpace&) const = default;
};

/// The probability that the margin stays on its side of the bar (≥ δ or < δ) when the weights are (1−ε)S + εU, U
/// uniform on the simplex: exact at every ε in [0,1], and it never rises with ε. `shares` sum to 1, `differences` are
/// D_g in points, both one for each constraint.
[[nodiscard]] double holdsAt(std::span<const double> shares, std::span<const double> differences, double burdenOfProof,
                             double epsilon);

[[nodiscard]] WeightSpace weightSpace(std::span<const double> shares, std::span<const double> differences,
                                      double burdenOfProof);

} // namespace steelyard::engine
