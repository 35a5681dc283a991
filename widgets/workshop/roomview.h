// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/group.h"
#include "participants.h"

#include <vector>

namespace steelyard
{

class BallotRound;

/// What the cards of a workshop are given to show. The references live only while a card takes it.
struct RoomView {
    const engine::Scenario& scenario;
    const engine::Component& component;
    const engine::Group& group; ///< of the component's ballots
    const BallotRound& round;
    const std::vector<ShownBallot>& ballots;
    bool namesHidden = false;

    [[nodiscard]] bool isHidden() const;
    /// Not where names are hidden: it would say whose ballot it is.
    [[nodiscard]] bool isLate(const ShownBallot& ballot) const;
};

} // namespace steelyard
