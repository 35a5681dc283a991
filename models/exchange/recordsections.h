// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <vector>

namespace steelyard::report
{

/// The sections of a decision record from "Context and Problem Statement" on, in the order of Markdown Any Decision
/// Records 4. The last one is the heading under which the scenario itself stands.
[[nodiscard]] std::vector<Section> recordSections(const ReportedScenario& reported);

} // namespace steelyard::report
