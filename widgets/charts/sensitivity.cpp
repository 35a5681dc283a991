// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivity.h"

#include "engine/shares.h"

#include <cmath>

namespace steelyard
{

engine::ConstraintValue Sensitivity::at(double share) const
{
    return {std::lerp(atNone.go, atAll.go, share), std::lerp(atNone.rust, atAll.rust, share)};
}

double Sensitivity::barAt(double share) const
{
    return at(share).go + burden;
}

double Sensitivity::beyondAt(double share) const
{
    return at(share).rust - barAt(share);
}

Sensitivity sensitivityTo(std::size_t g, std::span<const double> shares,
                          std::span<const engine::ConstraintValue> values, double burden)
{
    Sensitivity result{engine::valueOf(engine::sharesWith(shares, g, 0), values),
                       engine::valueOf(engine::sharesWith(shares, g, 1), values),
                       burden,
                       {}};
    const double none = result.beyondAt(0);
    const double all = result.beyondAt(1);
    if (const double share = none / (none - all); none != all && share >= 0 && share <= 1) {
        result.crossing = share;
    }
    return result;
}

} // namespace steelyard
