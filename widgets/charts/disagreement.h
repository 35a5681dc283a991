// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

/// What there is to say about the disagreement dial (MODEL §8), without a picture.
namespace steelyard
{

struct DisagreementDial {
    std::vector<double> shares;
    std::vector<double> differences;
    double burden = 0;
    QStringList names;         ///< of the constraints
    bool clears = false;       ///< the side of the bar on which Rust is now
    engine::WeightSpace space; ///< all of it as in the outlook
    bool operator==(const DisagreementDial&) const = default;

    /// The probability that Rust stays on its side while the room differs by ε in [0,1]; exact.
    [[nodiscard]] double holdsAt(double epsilon) const;
    /// The first level, from one in ten on, at which it is not almost certain that the lead stays; absent where at
    /// none.
    [[nodiscard]] std::optional<double> toldLevel() const;
};

/// Absent where nothing weighs anything.
[[nodiscard]] std::optional<DisagreementDial> disagreementOf(const ChartState& state);

/// The line from ε = 0 to 1 in at most 100 points, with one where it leaves 1; takes over the room of `line`.
void traceDisagreement(QList<QPointF>& line, const DisagreementDial& disagreement);
inline constexpr int mostDisagreementPoints = 100;

/// "The room may differ by 3 % before …; at 10 % it stays on its side in 65 %."
[[nodiscard]] QString disagreementInsight(const DisagreementDial& disagreement);
/// In how many of all weightings Rust leads, what they give their weight to, and what this is not.
[[nodiscard]] QStringList weightSpaceNotes(const DisagreementDial& disagreement);
/// What the line is drawn with, where there is room for nothing else.
[[nodiscard]] QString yardstickNote();
[[nodiscard]] ChartTable disagreementTable(const DisagreementDial& disagreement);

/// "99.8 %": a probability that is not 1 never looks like it.
[[nodiscard]] QString probabilityText(double probability);

} // namespace steelyard
