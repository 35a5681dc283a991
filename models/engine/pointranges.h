// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "robustnessdraws.h"
#include "scenario.h"

#include <optional>
#include <span>
#include <vector>

/// MODEL §14: how uncertain a point of the trade-off plane is, from the score draws of §7.
namespace steelyard::engine
{

/// From the 5 % to the 95 % quantile of an axis' value, in points.
struct PointRange {
    double from = 0;
    double to = 0;
    bool operator==(const PointRange&) const = default;
};

/// Of one language's point; an axis without constraints is absent.
struct PointRanges {
    std::optional<PointRange> delivery; ///< x_a
    std::optional<PointRange> runtime;  ///< y_a
    bool operator==(const PointRanges&) const = default;
};

struct TradeOffRanges {
    PointRanges go;
    PointRanges rust;
    bool operator==(const TradeOffRanges&) const = default;
};

/// Memory that is kept from one call to the next, so that only the first allocates.
struct RangeSpace {
    std::vector<double> places;
};

/// Only the scores are drawn, the weights stay: x_a' = Σ_{delivery} S_g V'_{a,g} / W_x, likewise y_a'. From the valued
/// samples of the draws, of which there is at least one. 4,096 of them find a quantile to a thirtieth of the
/// distribution's standard deviation (the standard error √(p(1−p)/n)/f of a normal one at 5 %), less than the width of
/// a line on the screen, and being common to all calls they do not flicker; a tick reads a twentieth of the
/// memory that the margins take. The quantiles are interpolated linearly.
[[nodiscard]] TradeOffRanges tradeOffRanges(std::span<const Constraint> constraints, std::span<const double> shares,
                                            const RobustnessDraws& draws, RangeSpace& space);

} // namespace steelyard::engine
