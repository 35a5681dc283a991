// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

#include "engine/analysis.h"
#include "exacttext.h"
#include "verdicttext.h"

#include <algorithm>

namespace steelyard
{

namespace
{

/// Absent unless exactly one component weighs something: two margins have no single one.
std::optional<double> marginOf(const engine::Analysis& analysis)
{
    const auto weighs = [](const engine::ComponentAnalysis& component) { return component.balance.has_value(); };
    const auto& components = analysis.components;
    if (std::ranges::count_if(components, weighs) != 1)
        return {};
    return std::ranges::find_if(components, weighs)->balance->margin;
}

} // namespace

void assess(ScenarioRow& row, const engine::Scenario& scenario)
{
    const auto analysis = engine::analyse(scenario);
    row.verdict = verdictCode(analysis.portfolio.verdict);
    row.margin = marginOf(analysis);
    row.tags.clear();
    for (const auto& tag : scenario.tags)
        row.tags << textOf(tag);
    row.notes = textOf(scenario.notes);
    row.components = static_cast<qint64>(scenario.components.size());
}

} // namespace steelyard
