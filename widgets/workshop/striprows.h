// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/group.h"
#include "participants.h"

#include <QString>

#include <span>
#include <vector>

namespace steelyard
{

/// One ballot's share of one constraint.
struct StripDot {
    double share = 0;
    engine::Language language = engine::Language::None; ///< of the whole ballot
    bool operator==(const StripDot&) const = default;
};

/// A constraint with what every ballot gives it.
struct StripRow {
    QString name;
    double min = 0;
    double max = 0;
    double group = 0;
    std::vector<StripDot> dots; ///< in the order in which the ballots are shown
    bool operator==(const StripRow&) const = default;
};

/// All constraints in the scenario's order. `ballots` are those that the group is of.
[[nodiscard]] std::vector<StripRow> stripRows(const engine::Scenario& scenario, const engine::Group& group,
                                              const std::vector<ShownBallot>& ballots);

/// Where the scale ends: the next whole tenth above all shares.
[[nodiscard]] double scaleEnd(std::span<const StripRow> rows);

/// How far above (−) or below (+) the line each of these dots is drawn so that dots of this diameter do not cover each
/// other, as long as there is `room` above and below. In the dots' order.
[[nodiscard]] std::vector<double> swarm(std::span<const double> positions, double diameter, double room);

} // namespace steelyard
