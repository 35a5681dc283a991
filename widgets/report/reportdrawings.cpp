// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportdrawings.h"

namespace steelyard
{

std::optional<report::ChartWords> describeChart(const QString& chart, const ReportedScenario& reported,
                                                std::size_t component)
{
    const std::unique_ptr<Chart> describing = newChartOf(chart);
    if (!describing || component >= reported.analysis.components.size() ||
        !reported.analysis.components[component].balance) {
        return std::nullopt;
    }
    describing->present(chartState(reported, component));
    const ChartTable table = describing->table();
    if (table.rows.isEmpty()) {
        return std::nullopt;
    }
    return report::ChartWords{
        describing->title(),
        describing->insight(),
        {.caption = describing->title(), .header = table.header, .rows = {table.rows.begin(), table.rows.end()}}};
}

ChartState chartState(const ReportedScenario& reported, std::size_t component)
{
    const bool known = component < reported.outlooks.size() && reported.outlooks[component].has_value();
    return {.scenario = reported.scenario,
            .analysis = reported.analysis,
            .component = component,
            .outlook = known ? &*reported.outlooks[component] : nullptr};
}

std::optional<Drawing> drawingFor(const report::ChartPlace& place, const std::vector<ReportedScenario>& scenarios,
                                  QSize size)
{
    const ChartState state = chartState(scenarios[place.subject.scenario], place.subject.component);
    return chartDrawing(place.chart, state, size, ChartHead::Absent);
}

Drawing drawingFor(const report::BeamPlace& place, const std::vector<ReportedScenario>& scenarios, int width)
{
    return beamDrawing(chartState(scenarios[place.subject.scenario], place.subject.component), width);
}

} // namespace steelyard
