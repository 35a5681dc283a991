// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

/// The keys with which the share of a constraint is chosen in a chart: arrows by 1 %, pages by 10 %.
namespace steelyard
{

enum class ShareWish {
    None,
    ConstraintBefore,
    ConstraintAfter,
    Choose, ///< look at another share
    Go,     ///< go to the share that is chosen
    Dismiss,
};

struct ShareKey {
    ShareWish wish = ShareWish::None;
    double share = 0; ///< in [0,1], where that is to be chosen
};

/// What a key asks for where `now` is looked at, in [0,1]; `mirrored`: the shares go from right to left.
[[nodiscard]] ShareKey shareKeyOf(const QKeyEvent& event, double now, bool mirrored);

} // namespace steelyard
