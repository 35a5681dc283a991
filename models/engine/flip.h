// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §6: the smallest movement of weight that brings the margin to the other side of the bar, exactly.
namespace steelyard::engine
{

/// How far beyond the bar a flip goes, in points, so that it is real.
inline constexpr double flipDepth = 0.1;

/// What would still stop a verdict for Rust after the moves. In the order they are listed.
enum class Obstacle { FirstOrder, Team, Must };

/// `share` of the weight goes from one constraint to another (indices into Scenario::constraints).
struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
    double share = 0;
    bool operator==(const Move&) const = default;
};

struct Flip {
    double moved = 0;           ///< total share moved, ½Σ|S'_g − S_g|
    std::vector<Move> moves;    ///< in donor order
    std::vector<double> shares; ///< of all constraints, after the moves
    std::vector<Obstacle> blockedBy;
    bool operator==(const Flip&) const = default;
};

/// Absent where no weighting brings the margin to δ + 0.1 (δ − 0.1 where Rust clears). `shares` sum to 1, `differences`
/// are D_g in points, both one for each constraint.
[[nodiscard]] std::optional<Flip> nearestFlip(const Scenario& scenario, const Component& component,
                                              std::span<const double> shares, std::span<const double> differences);

} // namespace steelyard::engine
