// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

/// A chart's table for other programs, where no cell is ever taken for a formula or for markup.
namespace steelyard
{

/// One line a row, the header first, with tabs between cells; tabs and line ends within a cell are spaces.
[[nodiscard]] QString tabSeparated(const ChartTable& table);

/// A <table> with a header row.
[[nodiscard]] QString htmlTable(const ChartTable& table);

/// Cells that are nothing but a number in the person's language become numbers.
[[nodiscard]] QByteArray csvOf(const ChartTable& table);

} // namespace steelyard
