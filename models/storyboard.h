// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// What a show consists of: slides in the order in which they are shown.
namespace steelyard
{

enum class SlideKind { Verdict, Why, TradeOff, TippingPoints, CheapestMistake, Comparison };

struct Slide {
    SlideKind kind = SlideKind::Verdict;
    QString scenario = {}; ///< its id in the library; empty for the comparison, which is of all scenarios of the show
    QString notes = {};    ///< what the speaker wants to say, plain text
    bool operator==(const Slide&) const = default;
};

using Storyboard = std::vector<Slide>;

} // namespace steelyard
