// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenballots.h"

#include "ballotround.h"
#include "library/exacttext.h"
#include "settings.h"

namespace steelyard
{

engine::Scenario withoutHiddenBallots(engine::Scenario scenario, const Settings& settings)
{
    for (engine::Component& component : scenario.components) {
        const QString round = settings.ballotRound(textOf(scenario.id), textOf(component.id));
        if (BallotRound::fromText(round).isCasting()) {
            component.ballots.clear();
        }
    }
    return scenario;
}

} // namespace steelyard
