// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The part of the scale of 0 to 100 points that a chart shows.
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

/// In whole tens within 0–100, with room around `needed`, and at least `leastLength` long, which is at most 100.
[[nodiscard]] ValueRange fittingRange(ValueRange needed, double leastLength);

/// `current` while that holds what is needed and is not much too long, so that an axis holds still under the hand;
/// else the fitting one. A `current` of no length is none.
[[nodiscard]] ValueRange steadyRange(ValueRange current, ValueRange needed, double leastLength);

} // namespace steelyard
