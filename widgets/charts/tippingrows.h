// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QString>

#include <optional>
#include <vector>

/// What there is to say about tipping points, without a picture.
namespace steelyard
{

struct TippingRow {
    QString name;
    double share = 0; ///< where it is now
    std::vector<engine::Band> bands;
    std::optional<double> before = {}; ///< the share when the gesture that goes on began
    int percent = 0;                   ///< `share` as the sliders show it: those of all rows add up to 100
    bool operator==(const TippingRow&) const = default;
};

/// A share of a constraint that could be asked for.
struct TippingPlace {
    std::size_t constraint = 0;
    double share = 0;
    bool operator==(const TippingPlace&) const = default;
};

/// One for each constraint; none while nothing weighs anything. `ghost` is the same before, if there is one.
[[nodiscard]] std::vector<TippingRow> tippingRows(const engine::Scenario& scenario,
                                                  const engine::ComponentAnalysis& analysis,
                                                  const engine::ComponentAnalysis* ghost = nullptr);

/// The verdict at a share in [0,1]; at an edge that of the band which begins there.
[[nodiscard]] engine::Verdict verdictAt(const TippingRow& row, double share);

/// Those that occur, from what says Go to what says Rust.
[[nodiscard]] std::vector<engine::Verdict> verdictsIn(const std::vector<TippingRow>& rows);

/// The edge of a band that is the smallest change of share away, and what it would be beyond it.
struct NearestEdge {
    TippingPlace place;
    engine::Verdict beyond = engine::Verdict::Undecided;
    bool operator==(const NearestEdge&) const = default;
};
/// Absent where no constraint alone changes the verdict.
[[nodiscard]] std::optional<NearestEdge> nearestEdge(const std::vector<TippingRow>& rows);

} // namespace steelyard
