// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdrawing.h"
#include "report/report.h"

/// The pictures of a report.
namespace steelyard
{

/// The words of every kind of chart that can show the component.
[[nodiscard]] std::optional<report::ChartWords> describeChart(const QString& chart, const ReportedScenario& reported,
                                                              std::size_t component);

/// The references live as long as the scenario.
[[nodiscard]] ChartState chartState(const ReportedScenario& reported, std::size_t component);

/// What belongs in a place of the report, `size` in pixels of the design; nothing where there is no such chart.
[[nodiscard]] std::optional<Drawing> drawingFor(const report::ChartPlace& place,
                                                const std::vector<ReportedScenario>& scenarios, QSize size);
[[nodiscard]] Drawing drawingFor(const report::BeamPlace& place, const std::vector<ReportedScenario>& scenarios,
                                 int width);

} // namespace steelyard
