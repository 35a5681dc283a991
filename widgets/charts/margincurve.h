// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/valuerange.h"
#include "engine/margindistribution.h"

#include <QPolygonF>

#include <array>

namespace steelyard
{

/// A histogram of margins as a curve: x in points, y how many draws lie there. Smoothed over two points, since the
/// counts of single bins tremble.
class MarginCurve
{
public:
    explicit MarginCurve(const engine::Histogram& histogram);

    /// Of the draws, in each bin, at the tallest place.
    [[nodiscard]] double peak() const { return m_peak; }
    /// Draws in a bin there; between the middles of bins in a straight line.
    [[nodiscard]] double heightAt(double margin) const;
    /// The area below the curve between two margins: along the curve, then back on the axis. Heights are divided by
    /// `full`.
    [[nodiscard]] QPolygonF area(const ValueRange& margins, double full) const;
    /// The curve alone.
    [[nodiscard]] QPolygonF line(const ValueRange& margins, double full) const;

private:
    [[nodiscard]] double middleOf(std::size_t bin) const;

    engine::HistogramRange m_range;
    std::array<double, engine::Histogram::binCount> m_heights{};
    double m_peak = 0;
};

/// How many of the draws of a histogram lie below a margin, 0–1; within a bin in proportion.
[[nodiscard]] double fractionBelow(const engine::Histogram& histogram, double margin);

} // namespace steelyard
