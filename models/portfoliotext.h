// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QString>

#include <vector>

/// MODEL §11 in words: several components, one decision.
namespace steelyard
{

/// "API: Go by default, Rust by 0.4".
[[nodiscard]] QString componentLine(const engine::Component& component, const engine::ComponentAnalysis& analysis);

/// Why the portfolio is decided like this, in a sentence or two.
[[nodiscard]] QString portfolioExplanation(const engine::Scenario& scenario, const engine::Analysis& analysis);

/// One of the five checks of a clear boundary.
struct BoundaryCheck {
    bool engine::Boundary::*holds;
    QString id; ///< as in the scenario file, with hyphens
    QString text;
    QString meaning;
};
[[nodiscard]] std::vector<BoundaryCheck> boundaryChecks();

/// The checks that hold, 0–5.
[[nodiscard]] int checksMet(const engine::Boundary& boundary);
/// "3 of 5 checks: the boundary is clear."
[[nodiscard]] QString boundaryText(const engine::Boundary& boundary);

} // namespace steelyard
