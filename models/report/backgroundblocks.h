// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportblocks.h"

/// What a decision rests on: who asks, the scores, the rules, the sources, where it comes from.
namespace steelyard::report
{

/// The question, and who has to answer it by when.
[[nodiscard]] std::vector<Block> questionBlocks(const engine::Scenario& scenario);

/// The five checks, and whether the boundary is clear.
[[nodiscard]] std::vector<Block> boundaryBlocks(const engine::Boundary& boundary);

/// The three-point scores of each criterion.
[[nodiscard]] Table scoreTable(const engine::Scenario& scenario);

/// Policy, team, uncertainty and recovery in numbers.
[[nodiscard]] Table ruleTable(const engine::Scenario& scenario);

/// Each source that a criterion cites, in the order in which they are cited first.
[[nodiscard]] std::vector<Block> evidenceBlocks(const engine::Scenario& scenario);

/// The catalogue and, where there is one, the revision.
[[nodiscard]] std::vector<Block> originBlocks(const ReportedScenario& reported);

} // namespace steelyard::report
