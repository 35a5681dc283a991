// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuerange.h"

#include <algorithm>
#include <cmath>

namespace steelyard
{

namespace
{

// In points.
constexpr double step = 10;
constexpr double room = 4;       ///< around what is needed, in a new range
constexpr double leastRoom = 1;  ///< around it, before a range has to make way
constexpr double tolerated = 20; ///< by which a range may be too long

} // namespace

ValueRange ValueRange::with(double value) const
{
    return {std::min(from, value), std::max(to, value)};
}

ValueRange fittingRange(ValueRange needed, double leastLength, ValueRange scale)
{
    ValueRange range{step * std::floor((needed.from - room) / step), step * std::ceil((needed.to + room) / step)};
    const double missing = std::max(0.0, leastLength - range.length());
    range.from -= step * std::floor(missing / (2 * step));
    range.to = std::max(range.to, range.from + leastLength);
    // Back into the scale: first moved, then, where it is longer than that, cut.
    const double shift = range.from < scale.from ? scale.from - range.from : std::min(0.0, scale.to - range.to);
    return {std::max(scale.from, range.from + shift), std::min(scale.to, range.to + shift)};
}

ValueRange steadyRange(ValueRange current, ValueRange needed, double leastLength, ValueRange scale)
{
    const ValueRange fitting = fittingRange(needed, leastLength, scale);
    const bool holds = (needed.from >= current.from + leastRoom || current.from == scale.from) &&
                       (needed.to <= current.to - leastRoom || current.to == scale.to);
    const bool fits = current.length() >= leastLength && current.length() <= fitting.length() + tolerated;
    return current.length() > 0 && holds && fits ? current : fitting;
}

} // namespace steelyard
