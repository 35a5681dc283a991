// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

/// From a comparison (MODEL §13) to sentences in the language of the person.
namespace steelyard
{

/// One step of the way from a margin to another.
struct MarginStep {
    QString what;      ///< "Latency weight", "Cost score", "other"
    double points = 0; ///< above 0 moves the margin towards Rust
    bool operator==(const MarginStep&) const = default;
};

/// The parts that do not round to nothing, the largest first, ties in the scenario's order. Where there are more than
/// `most` ≥ 1, the last one is "other": all that is left together, unless that rounds to nothing. They add up to the
/// difference of the margins, up to what rounds to nothing.
[[nodiscard]] std::vector<MarginStep> marginSteps(const engine::Scenario& first, const engine::MarginSplit& split,
                                                  std::size_t most);

/// Points with a sign: "+5.6", "−1.2", "0.0".
[[nodiscard]] QString signedPoints(double points);
/// "Latency weight +5.6".
[[nodiscard]] QString stepText(const MarginStep& step);

/// What moved the verdict without moving the margin: "readiness 40 → 65 lifts the block", "burden of proof 5 → 8",
/// "“No pause over 1 ms” added".
[[nodiscard]] QStringList ruleTexts(const engine::Compared& first, const engine::Compared& second,
                                    const engine::RuleChanges& rules);

/// Why only the verdicts are compared, one or two sentences; empty where the margins can be.
[[nodiscard]] QString incomparableText(const engine::Compared& first, const engine::Compared& second,
                                       const engine::Comparison& comparison);

/// All of it in one line: "Latency weight +5.6 · other −1.2 · readiness 40 → 65 lifts the block".
[[nodiscard]] QString differenceText(const engine::Compared& first, const engine::Compared& second,
                                     const engine::Comparison& comparison);

} // namespace steelyard
