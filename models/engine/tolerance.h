// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Comparisons with a threshold, and those that break a tie, treat a difference of at most 1e-9 as equality (MODEL).
namespace steelyard::engine
{

inline constexpr double tolerance = 1e-9;

/// a ≥ b up to the tolerance.
[[nodiscard]] constexpr bool atLeast(double a, double b) { return a >= b - tolerance; }

/// a > b by more than the tolerance.
[[nodiscard]] constexpr bool above(double a, double b) { return a > b + tolerance; }

} // namespace steelyard::engine
