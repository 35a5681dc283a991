// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis.h"

#include <QByteArray>

namespace steelyard
{

/// The scenario as one tidy table: a row for each criterion in each component, in the file's order, and what holds of
/// its constraint, component and scenario repeated in every row, so that tables of several scenarios can be put one
/// beneath the other. Columns are called as in the scenario file and in the JSON of an analysis, in every language:
///
///     scenario_id, scenario, component_id, component, verdict, language, margin,
///     constraint_id, constraint, axis, first_order, importance, share, difference,
///     criterion_id, criterion, criterion_importance, criterion_share,
///     go_low, go_likely, go_high, rust_low, rust_likely, rust_high, points, own_judgement, evidence
///
/// Shares are 0–1, all else in points. What is not defined, as in a component in which nothing weighs anything, is
/// empty. `evidence` are ids with blanks between them. See csv() for how it is written.
[[nodiscard]] QByteArray scenarioCsv(const engine::Scenario& scenario, const engine::Analysis& analysis);

} // namespace steelyard
