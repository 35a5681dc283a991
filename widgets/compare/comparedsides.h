// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What is compared, and what the view shows of it. The first scenario is the one that the others differ from.
namespace steelyard
{

/// A scenario as it is given to the view.
struct ComparedScenario {
    QString id; ///< the library's
    engine::Scenario scenario;
    bool asSaved = false; ///< its last revision, beside the working state
    bool operator==(const ComparedScenario&) const = default;
};

/// A scenario with what was computed of it.
struct ComparedSide {
    ComparedScenario given;
    engine::Analysis analysis;
    std::optional<std::size_t> component;         ///< the one that is compared; absent where it has no such component
    std::optional<engine::Comparison> difference; ///< to the first; absent for the first itself

    /// As it is called in the comparison: "Payments API, as saved".
    [[nodiscard]] QString name() const;
    [[nodiscard]] engine::Compared compared() const { return {given.scenario, analysis}; }
    /// Of the component, or of the portfolio where that component is absent.
    [[nodiscard]] engine::Verdict verdict() const;
    [[nodiscard]] engine::Language language() const;
    /// Null where nothing weighs anything, or where there is no such component.
    [[nodiscard]] const engine::Balance* balance() const;
};

/// Analyses the scenarios, as far as `before` does not hold them at the same place already. `component` is the id of
/// the first scenario's component that is compared; its first one where it has no such component.
[[nodiscard]] std::vector<ComparedSide> comparedSides(std::vector<ComparedScenario> scenarios,
                                                      const std::string& component,
                                                      const std::vector<ComparedSide>& before = {});

/// What a card says of a constraint.
struct ShareLine {
    QString constraint;
    std::optional<double> share;   ///< of the weight; absent where the scenario does not weigh it
    int percent = 0;               ///< the share as a whole per cent, adding up to 100
    std::optional<int> difference; ///< in percentage points to the first; absent where it cannot be compared
    bool operator==(const ShareLine&) const = default;
};

/// The lines of each card: those of the first scenario's constraints, then of those that only others have, so that the
/// same line of every card is about the same constraint.
[[nodiscard]] std::vector<std::vector<ShareLine>> shareLines(const std::vector<ComparedSide>& sides);

/// "+15", "−7", "·" for none.
[[nodiscard]] QString differenceOfPercents(int difference);

} // namespace steelyard
