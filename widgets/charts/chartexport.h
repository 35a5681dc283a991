// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "drawing.h"

#include <memory>

class QMimeData;
class QWidget;

namespace steelyard
{

/// What a chart can be saved as: pictures of once, twice and three times its size on screen, a drawing, its table.
enum class ChartFormat { Png, PngDouble, PngTriple, Svg, Csv };

/// ".png"
[[nodiscard]] QString extensionOf(ChartFormat format);

/// Asks for a file to save to, and before it would be overwritten. Empty: never mind.
[[nodiscard]] QString askForChartFile(QWidget* parent, const QString& proposal, ChartFormat format);

/// A chart with its title as a file or for the clipboard.
class ChartExport
{
public:
    /// `chart` is new, and `size` that of the card it stands for, in pixels of the design.
    ChartExport(std::unique_ptr<Chart> chart, const ChartState& state, QSize size);

    /// With the scenario's name: "Payments API – Trade-off".
    [[nodiscard]] const QString& title() const { return m_drawing.title(); }
    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }
    /// As one thing for the clipboard: picture, drawing, and the table as text and as HTML.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;
    [[nodiscard]] Result<QByteArray> bytes(ChartFormat format) const;

private:
    const Chart* m_chart; ///< lives as long as its drawing
    Drawing m_drawing;
};

} // namespace steelyard
