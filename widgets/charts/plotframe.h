// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/valuerange.h"
#include "theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace steelyard
{

class TextCache;

/// One direction of a plot.
struct PlotScale {
    ValueRange range;
    double step = 10;                        ///< from number to number; a multiple of it where there is no room
    QString (*numberText)(double) = nullptr; ///< none, and no grid, where null
    QString title = {};                      ///< none where empty; shortened where there is no room
    QString shortTitle = {};                 ///< instead of the shortened one, if not empty
    /// What the numbers stand at; nothing where they have no text.
    [[nodiscard]] std::vector<double> numbers() const;
};

/// Room beside the plot besides that of numbers and titles; `start` is the left where the layout is not mirrored.
struct PlotMargins {
    double start = 0;
    double end = 0;
    double top = 0;
};

/// A plot with a grid, numbers and titles: Qt Charts' own are slow to paint and do not mirror.
struct PlotFrame {
    QRectF plot;
    PlotScale x;
    PlotScale y;
    bool mirrored = false; ///< x grows to the left

    /// Of values, in pixels.
    [[nodiscard]] QPointF positionOf(const QPointF& values) const;
    /// The x value there, within the range.
    [[nodiscard]] double xAt(double position) const;
    /// What the plot shows, as values.
    [[nodiscard]] QRectF values() const;
};

[[nodiscard]] PlotFrame layOutPlot(const QRectF& area, const TextCache& texts, PlotScale x, PlotScale y,
                                   const PlotMargins& margins, bool mirrored);

void paintGrid(QPainter& painter, const Theme& theme, const PlotFrame& frame, const TextCache& texts);
void paintScales(QPainter& painter, const Theme& theme, const PlotFrame& frame, const TextCache& texts);
/// A one-pixel-wide dashed line of the faint colour: how a line was.
void paintGhostLine(QPainter& painter, const Theme& theme, const QLineF& line, const TextCache& texts);

} // namespace steelyard
