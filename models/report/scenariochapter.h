// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace steelyard::report
{

enum class Heading { OfTheReport, OfTheChapter };

/// All of one scenario. Where its name is the heading of the report, its sections are one level higher.
[[nodiscard]] Chapter scenarioChapter(const ReportedScenario& reported, std::size_t index, Heading heading,
                                      const DescribeChart& describe);

/// What differs between the first scenario and the others, and what made the difference; at least two scenarios.
[[nodiscard]] Chapter comparisonChapter(const std::vector<ReportedScenario>& scenarios);

} // namespace steelyard::report
