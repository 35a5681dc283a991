// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "drawing.h"

#include <memory>
#include <optional>

/// Charts for reports, slides and files: each an instance of its own, in the light theme and in text of a fixed size,
/// never the one on screen.
namespace steelyard
{

/// Whether the chart's title and subtitle stand above it.
enum class ChartHead { Shown, Absent };

/// A chart of this kind, new; nothing where there is no such kind.
[[nodiscard]] std::unique_ptr<Chart> newChartOf(const QString& kind);

/// `chart` is new and shows the state, which has such a component, once drawn. `size` is in pixels of the design: for
/// larger text give a smaller one and paint it into a larger area.
[[nodiscard]] Drawing chartDrawing(std::unique_ptr<Chart> chart, const ChartState& state, QSize size,
                                   ChartHead head = ChartHead::Shown);
/// Nothing where there is no such kind of chart.
[[nodiscard]] std::optional<Drawing> chartDrawing(const QString& kind, const ChartState& state, QSize size,
                                                  ChartHead head = ChartHead::Shown);

/// The balance beam at rest; its height follows from the width.
[[nodiscard]] Drawing beamDrawing(const ChartState& state, int width);

} // namespace steelyard
