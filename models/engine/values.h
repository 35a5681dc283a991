// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §3, §12, §14: the additive multi-attribute value model (Keeney & Raiffa 1976), contributions, the share of the
/// argument that cites a source, and the trade-off plane. Values and margins in points on a 0–100 scale.
namespace steelyard::engine
{

/// V_{a,g} of one constraint, in points: the likely scores weighed by the criteria's parts.
struct ConstraintValue {
    double go = 0;
    double rust = 0;
    bool operator==(const ConstraintValue&) const = default;
};

/// What criterion i adds to the margin: c_i = w_i · (likely(Rust,i) − likely(Go,i)).
struct Contribution {
    std::size_t constraint = 0; ///< index into Scenario::constraints
    std::size_t criterion = 0;  ///< index into Constraint::criteria
    double share = 0;           ///< w_i = S_g · p_i
    double points = 0;          ///< c_i; above 0 speaks for Rust
    bool operator==(const Contribution&) const = default;
};

/// A point in the trade-off plane, in points; an axis without constraints is absent.
struct TradeOffPoint {
    std::optional<double> delivery; ///< x_a
    std::optional<double> runtime;  ///< y_a
    bool operator==(const TradeOffPoint&) const = default;
};

/// Both languages in the plane, and how much each axis weighs: V(a) = W_x x_a + W_y y_a.
struct TradeOff {
    TradeOffPoint go;
    TradeOffPoint rust;
    double deliveryShare = 0; ///< W_x
    double runtimeShare = 0;  ///< W_y
    bool operator==(const TradeOff&) const = default;
};

/// V_{a,g} of each constraint, in file order.
[[nodiscard]] std::vector<ConstraintValue> constraintValues(const Scenario& scenario);

/// D_g = V_{Rust,g} − V_{Go,g} of each constraint, in points.
[[nodiscard]] std::vector<double> differences(std::span<const ConstraintValue> values);

/// V(Go) and V(Rust) under these shares: Σ S_g V_{a,g}.
[[nodiscard]] ConstraintValue valueOf(std::span<const double> shares, std::span<const ConstraintValue> values);

/// m = Σ S_g D_g.
[[nodiscard]] double marginOf(std::span<const double> shares, std::span<const double> differences);

/// All criteria in file order.
[[nodiscard]] std::vector<Contribution> contributions(const Scenario& scenario, std::span<const double> shares);

/// Σ|c_i| over the criteria that cite a source and are nobody's own judgement, by Σ|c_i|; 1 when all c_i are 0.
[[nodiscard]] double evidenceShare(const Scenario& scenario, std::span<const Contribution> contributions);

[[nodiscard]] TradeOff tradeOff(const Scenario& scenario, std::span<const double> shares,
                                std::span<const ConstraintValue> values);

} // namespace steelyard::engine
