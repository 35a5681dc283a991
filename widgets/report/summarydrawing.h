// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing.h"
#include "report/report.h"

namespace steelyard
{

/// One page about a scenario to be pasted into a document: beam, verdict, how sure it is, shares, contributions and
/// tipping points. Of several components it shows the first; the scenario has one.
[[nodiscard]] Drawing summaryDrawing(const ReportedScenario& reported);

} // namespace steelyard
