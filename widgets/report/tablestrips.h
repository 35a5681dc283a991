// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"
#include "report/report.h"

namespace steelyard
{

/// A table as strips: its header stands above it again on every page, and no row is split, unless it is so long that
/// it would leave half a page empty.
[[nodiscard]] std::vector<Strip> tableStrips(const report::Table& table, double width, bool mirrored);

} // namespace steelyard
