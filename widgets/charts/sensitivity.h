// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <optional>
#include <span>

/// How the values of both languages depend on the share of one constraint, without a picture.
namespace steelyard
{

/// Straight lines, since values are linear in shares.
struct Sensitivity {
    engine::ConstraintValue atNone; ///< where the share is 0
    engine::ConstraintValue atAll;  ///< where it is 1
    double burden = 0;              ///< δ, by which Rust has to lead
    std::optional<double> crossing; ///< the share in [0,1] where Rust is on the bar, if there is one such

    [[nodiscard]] engine::ConstraintValue at(double share) const;
    [[nodiscard]] double barAt(double share) const;
    /// How far Rust is beyond the bar.
    [[nodiscard]] double beyondAt(double share) const;
};

/// Of constraint `g`; the others keep their proportions (MODEL §5).
[[nodiscard]] Sensitivity sensitivityTo(std::size_t g, std::span<const double> shares,
                                        std::span<const engine::ConstraintValue> values, double burden);

} // namespace steelyard
