// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QString>

#include <optional>
#include <vector>

/// In what order, how many and on what scale contributions are shown.
namespace steelyard
{

/// What one criterion adds to the margin, in points; above 0 speaks for Rust.
struct ContributionRow {
    QString criterion;
    QString constraint;
    double share = 0; ///< of all the weight
    double points = 0;
    std::optional<double> before = {}; ///< the points when the gesture that goes on began
    bool operator==(const ContributionRow&) const = default;
};

/// What speaks for Rust first, then what speaks for Go, then what adds nothing; the largest first on each side, ties in
/// the file's order. `ghost` is the same balance before, if there is one.
[[nodiscard]] std::vector<ContributionRow> rankedContributions(const engine::Scenario& scenario,
                                                               const engine::Balance& balance,
                                                               const engine::Balance* ghost = nullptr);

/// The `count` largest of them, by their size alone, in the order they have. All, when there are no more.
[[nodiscard]] std::vector<ContributionRow> largestContributions(const std::vector<ContributionRow>& ranked,
                                                                std::size_t count);

/// A round number of points that holds `largest`, for both directions of the axis. It keeps `current` while that is
/// neither too small nor more than twice too large, so that bars grow under the hand and the axis does not.
[[nodiscard]] double steadyRange(double current, double largest);

} // namespace steelyard
