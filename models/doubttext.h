// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outlook.h"

#include <QString>

/// How sure a verdict is (MODEL §7), in words.
namespace steelyard
{

/// A fraction of draws as a whole per cent: "67 %"; "0 %" only for none and "100 %" only for all of them, else
/// "under 1 %" and "over 99 %".
[[nodiscard]] QString drawsPercent(double fraction);
/// Of all other draws, so that the two add up to 100 %.
[[nodiscard]] QString otherDrawsPercent(double fraction);

/// "fragile"
[[nodiscard]] QString confidenceName(engine::Confidence confidence);

/// "holds in 67 % of draws, mostly because scores are uncertain".
[[nodiscard]] QString confidenceText(const engine::Robustness& robustness);

/// What decides besides the weights: "decided by readiness, 49 of 50"; empty where nothing does.
[[nodiscard]] QString gateText(const engine::Scenario& scenario, const engine::ComponentAnalysis& analysis,
                               const engine::Robustness& robustness);

/// The same as a whole sentence: "The verdict is fragile: it holds in 67 % of draws, mostly because scores are
/// uncertain."
[[nodiscard]] QString confidenceSentence(const engine::Robustness& robustness);

/// What draws are and how many, and what the three names of confidence mean.
[[nodiscard]] QString confidenceDefinition(const engine::Robustness& robustness);

/// "100,000 draws of uncertain weights and scores"
[[nodiscard]] QString drawsText(const engine::Robustness& robustness);

} // namespace steelyard
