// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tippingrows.h"

#include <QRectF>

#include <vector>

/// Where everything in the chart of tipping points lies.
namespace steelyard
{

class TextCache;

struct TippingLayout {
    QRectF rows;          ///< the part of the widget in which rows are seen
    QRectF bands;         ///< of it, the columns from 0 to 100 %
    double names = 0;     ///< width of a name
    double pitch = 0;     ///< from row to row
    double thickness = 0; ///< of a band
    double content = 0;   ///< height of all rows; more than that of `rows` where they scroll
    double scrolled = 0;  ///< how much of it is above what is seen
    double axis = 0;      ///< top of the axis
    double axisHeight = 0;
    std::vector<QRectF> legend; ///< swatch and text
    bool mirrored = false;      ///< right to left

    [[nodiscard]] double xOf(double share) const;
    /// In [0,1], also beside the bands.
    [[nodiscard]] double shareAt(double x) const;
    [[nodiscard]] QRectF row(std::size_t index) const;
    [[nodiscard]] QRectF name(std::size_t index) const;
    /// From 0 to 100 %.
    [[nodiscard]] QRectF band(std::size_t index) const;
    /// The part of it between two shares.
    [[nodiscard]] QRectF part(std::size_t index, double from, double to) const;
};

/// Rows are as high as there is room for, up to a comfortable height; when not even the smallest fit, they scroll and
/// leave `scrollBar` pixels at the end of a line. The axis and the legend follow right below.
[[nodiscard]] TippingLayout layOutTipping(const QRectF& area, const TextCache& texts,
                                          const std::vector<TippingRow>& rows,
                                          const std::vector<engine::Verdict>& legend, double scrollBar, bool mirrored);

} // namespace steelyard
