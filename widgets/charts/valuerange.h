// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The part of a scale of points that a chart shows.
namespace steelyard
{

struct ValueRange {
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }
    /// The smallest range with both.
    [[nodiscard]] ValueRange with(double value) const;
    bool operator==(const ValueRange&) const = default;
};

/// Of values; margins go from −100 to 100.
inline constexpr ValueRange wholeScale{0, 100};

/// In whole tens within the scale, with room around `needed`, and at least `leastLength` long, which is at most as long
/// as the scale.
[[nodiscard]] ValueRange fittingRange(ValueRange needed, double leastLength, ValueRange scale = wholeScale);

/// `current` while that holds what is needed and is not much too long, so that an axis holds still under the hand;
/// else the fitting one. A `current` of no length is none.
[[nodiscard]] ValueRange steadyRange(ValueRange current, ValueRange needed, double leastLength,
                                     ValueRange scale = wholeScale);

} // namespace steelyard
