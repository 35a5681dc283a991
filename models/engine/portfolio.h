// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict.h"

#include <optional>
#include <span>

/// MODEL §11: several services, one decision.
namespace steelyard::engine
{

/// What the portfolio has to know of a component.
struct PortfolioMember {
    Verdict verdict = Verdict::Undecided;
    double size = 1;              ///< > 0
    std::optional<double> margin; ///< in points; absent where nothing weighs anything
};

struct Portfolio {
    Verdict verdict = Verdict::Undecided;
    Language language = Language::None;
    bool operator==(const Portfolio&) const = default;
};

/// The boundary is clear: at least three of the five checks.
[[nodiscard]] bool isClear(const Boundary& boundary);

[[nodiscard]] Portfolio portfolioOf(std::span<const PortfolioMember> members, const Boundary& boundary,
                                    const Policy& policy);

} // namespace steelyard::engine
