// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

/// Comparisons with a threshold, and those that break a tie, treat a difference of at most 1e-9 as equality (MODEL).
namespace steelyard::engine
{

inline constexpr double tolerance = 1e-9;

/// a ≥ b up to the tolerance.
[[nodiscard]] constexpr bool atLeast(double a, double b)
{
    return a >= b - tolerance;
}

/// a > b by more than the tolerance.
[[nodiscard]] constexpr bool above(double a, double b)
{
    return a > b + tolerance;
}

/// The place of the largest value; on a tie the first of those equal to it. `values` is not empty.
[[nodiscard]] constexpr std::size_t firstLargest(std::span<const double> values)
{
    const double largest = std::ranges::max(values);
    const auto first = std::ranges::find_if(values, [largest](double value) { return atLeast(value, largest); });
    return static_cast<std::size_t>(first - values.begin());
}

} // namespace steelyard::engine
