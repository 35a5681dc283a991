// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/group.h"
#include "engine/shares.h"
#include "library/exacttext.h"
#include "scenariodocument.h"

/// The document's edits of ballots, and what it takes from them.
namespace steelyard
{

namespace
{

std::ptrdiff_t placeIn(std::size_t ballot)
{
    return static_cast<std::ptrdiff_t>(ballot);
}

} // namespace

void ScenarioDocument::editBallots(Purpose purpose, std::size_t component,
                                   const std::function<void(std::vector<engine::Ballot>&)>& mutate)
{
    edit(purpose, {}, {"/components/" + std::to_string(component) + "/ballots"},
         [&](engine::Scenario& scenario) { mutate(scenario.components[component].ballots); });
}

void ScenarioDocument::addBallot(std::size_t component, const engine::Ballot& ballot)
{
    editBallots(Purpose::AddBallot, component, [&](auto& ballots) { ballots.push_back(ballot); });
}

void ScenarioDocument::replaceBallot(std::size_t component, std::size_t ballot, const engine::Ballot& by)
{
    editBallots(Purpose::ChangeBallot, component, [&](auto& ballots) { ballots[ballot] = by; });
}

void ScenarioDocument::renameParticipant(std::size_t component, std::size_t ballot, const QString& name)
{
    editBallots(Purpose::RenameParticipant, component,
                [&](auto& ballots) { ballots[ballot].participant = utf8StringOf(name); });
}

void ScenarioDocument::removeBallot(std::size_t component, std::size_t ballot)
{
    editBallots(Purpose::RemoveBallot, component,
                [&](auto& ballots) { ballots.erase(ballots.begin() + placeIn(ballot)); });
}

void ScenarioDocument::removeBallots(std::size_t component)
{
    editBallots(Purpose::RemoveBallots, component, [](auto& ballots) { ballots.clear(); });
}

void ScenarioDocument::importBallots(std::size_t component, const std::vector<engine::Ballot>& all)
{
    editBallots(Purpose::ImportBallots, component, [&](auto& ballots) { ballots = all; });
}

void ScenarioDocument::useGroupWeights(std::size_t component)
{
    const engine::Component& edited = m_scenario.components[component];
    const std::optional<engine::Group> group =
        engine::group(m_scenario, edited, m_analysis.components[component].differences);
    if (group) {
        setImportances(component, engine::importancesOf(group->shares, edited.importances), Purpose::GroupWeights);
    }
}

} // namespace steelyard
