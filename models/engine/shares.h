// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <span>
#include <vector>

/// MODEL §2: importances are what sliders hold (0–100, not normalised), shares are fractions that sum to 1.
namespace steelyard::engine
{

/// S_g = R_g / ΣR; empty when ΣR = 0, that is when nothing weighs anything.
[[nodiscard]] std::vector<double> sharesOf(std::span<const double> importances);

/// p_i = r_i / Σr within one constraint; equal parts when all r are 0.
[[nodiscard]] std::vector<double> partsOf(const Constraint& constraint);

/// The way back: importances with these shares and the sum of `before` (100 where that was 0), scaled down so that none
/// exceeds 100. Shares survive the round trip.
[[nodiscard]] std::vector<double> importancesOf(std::span<const double> shares, std::span<const double> before);

/// Whole per cents of shares that sum to 1, adding up to 100: largest remainder, ties to the first (MODEL §3).
[[nodiscard]] std::vector<int> wholePercents(std::span<const double> shares);

/// Shares when constraint `g` takes `share` in [0,1] and the others keep their proportions, equal parts when they have
/// none (MODEL §5). With one constraint its share stays 1.
[[nodiscard]] std::vector<double> sharesWith(std::span<const double> shares, std::size_t g, double share);

} // namespace steelyard::engine
