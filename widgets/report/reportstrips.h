// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"
#include "report/report.h"

#include <vector>

namespace steelyard
{

/// A report as one long column, before it is cut into pages. Pictures are drawn when they are painted: `scenarios`,
/// those the report was made of, live until then.
[[nodiscard]] std::vector<Strip> reportStrips(const Report& report, const std::vector<ReportedScenario>& scenarios,
                                              double width);

/// The blocks of a section one below the other; for pictures that show a part of a report.
[[nodiscard]] std::vector<Strip> blockStrips(const std::vector<report::Block>& blocks,
                                             const std::vector<ReportedScenario>& scenarios, double width,
                                             bool mirrored);

} // namespace steelyard
