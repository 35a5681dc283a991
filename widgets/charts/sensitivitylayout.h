// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plotframe.h"
#include "charts/sensitivity.h"

#include <QLineF>

#include <array>
#include <optional>

/// Where everything in the chart of sensitivity lies.
namespace steelyard
{

class TextCache;

struct SensitivityLayout {
    PlotFrame frame;                ///< x a share, y points
    std::array<QRectF, 3> ends;     ///< what the lines are: of Go, Rust and the bar, at their ends
    std::optional<QRectF> crossing; ///< the words beside the crossing; absent where that is not seen
    std::size_t crossingSide = 0;   ///< which of the possible places they have

    /// From the top of the plot to its bottom.
    [[nodiscard]] QLineF uprightAt(double share) const;
};

/// What the lines are called.
[[nodiscard]] std::array<QString, 3> endNames();
/// "at 31 %".
[[nodiscard]] QString crossingText(double share);

/// `range` is what is shown of the values, `share` where the mark is, `crossingSide` that of the layout before.
[[nodiscard]] SensitivityLayout layOutSensitivity(const QRectF& area, const Sensitivity& lines, double share,
                                                  const QString& constraint, ValueRange range, const TextCache& texts,
                                                  const TextCache& names, std::size_t crossingSide, bool mirrored);

/// What has to be seen of the values: all but a bar above what can be reached.
[[nodiscard]] ValueRange neededRange(const Sensitivity& lines);

} // namespace steelyard
