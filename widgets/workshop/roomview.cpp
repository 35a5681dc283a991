// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roomview.h"

#include "ballotround.h"
#include "library/exacttext.h"

namespace steelyard
{

bool RoomView::isHidden() const
{
    return round.isCasting();
}

bool RoomView::isLate(const ShownBallot& ballot) const
{
    return !namesHidden && round.isLate(textOf(component.ballots[ballot.place].participant));
}

} // namespace steelyard
