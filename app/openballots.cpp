// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openballots.h"

#include "ballotround.h"
#include "library/exacttext.h"
#include "participants.h"
#include "settings.h"

#include <QCoreApplication>

namespace steelyard
{

namespace
{

struct OpenBallots {
    Q_DECLARE_TR_FUNCTIONS(steelyard::OpenBallots)
};

bool areHidden(const engine::Scenario& scenario, const engine::Component& component, const Settings& settings)
{
    return BallotRound::fromText(settings.ballotRound(textOf(scenario.id), textOf(component.id))).isCasting();
}

/// Under the names and in the order that the workshop shows.
std::vector<engine::Ballot> withoutNames(const std::vector<engine::Ballot>& ballots, const std::string& salt)
{
    std::vector<engine::Ballot> nameless;
    for (const ShownBallot& shown : shownBallots(ballots, true, salt)) {
        nameless.push_back({utf8StringOf(shown.name), ballots[shown.place].importances});
    }
    return nameless;
}

} // namespace

engine::Scenario withOpenBallots(engine::Scenario scenario, const Settings& settings)
{
    for (engine::Component& component : scenario.components) {
        if (areHidden(scenario, component, settings)) {
            component.ballots.clear();
        } else if (settings.hidesNames()) {
            component.ballots = withoutNames(component.ballots, scenario.id);
        }
    }
    return scenario;
}

int hiddenBallots(const engine::Scenario& scenario, const Settings& settings)
{
    std::size_t count = 0;
    for (const engine::Component& component : scenario.components) {
        count += areHidden(scenario, component, settings) ? component.ballots.size() : 0;
    }
    return static_cast<int>(count);
}

QString hiddenBallotsSentence(int ballots)
{
    return ballots == 0
               ? QString()
               : OpenBallots::tr("Hidden ballots are in it, too: %n. Whoever opens it sees them.", nullptr, ballots);
}

} // namespace steelyard
