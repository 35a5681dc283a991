// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict.h"

#include <span>
#include <vector>

/// MODEL §5: how the verdict depends on the share of one constraint, exactly.
namespace steelyard::engine
{

/// The verdict while a constraint's share lies between `from` and `to`.
struct Band {
    double from = 0;
    double to = 1;
    Verdict verdict = Verdict::Undecided;
    bool operator==(const Band&) const = default;
};

/// The bands over [0,1] of constraint `g`, ascending, without gap; neighbours differ. `shares` sum to 1, `differences`
/// are D_g in points, both one for each constraint.
[[nodiscard]] std::vector<Band> tippingBands(const Scenario& scenario, const Component& component,
                                             std::span<const double> shares, std::span<const double> differences,
                                             std::size_t g);

} // namespace steelyard::engine
