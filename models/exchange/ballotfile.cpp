// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ballotfile.h"

#include "participants.h"
#include "scenariojson.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace steelyard
{

namespace
{

struct BallotFile {
    Q_DECLARE_TR_FUNCTIONS(steelyard::BallotFile)
};

tl::unexpected<QString> refusal(const QString& fileName, const QString& why)
{
    //: %1 is the name of a file, %2 a sentence that says why
    return tl::unexpected(BallotFile::tr("%1 was not imported: %2").arg(fileName, why));
}

/// For each constraint of `scenario` its place in `file`; nothing where they are about different ones.
std::optional<std::vector<std::size_t>> placesOfConstraints(const engine::Scenario& scenario,
                                                            const engine::Scenario& file)
{
    std::vector<std::size_t> places;
    for (const engine::Constraint& constraint : scenario.constraints) {
        const auto same = std::ranges::find(file.constraints, constraint.id, &engine::Constraint::id);
        if (same == file.constraints.end()) {
            return std::nullopt;
        }
        places.push_back(static_cast<std::size_t>(same - file.constraints.begin()));
    }
    return places.size() == file.constraints.size() ? std::optional(places) : std::nullopt;
}

const engine::Component* componentFor(const engine::Component& component, const engine::Scenario& file)
{
    const auto same = std::ranges::find(file.components, component.id, &engine::Component::id);
    if (same != file.components.end()) {
        return &*same;
    }
    return file.components.size() == 1 ? &file.components.front() : nullptr;
}

std::vector<double> inOrder(const std::vector<double>& values, const std::vector<std::size_t>& places)
{
    std::vector<double> ordered;
    std::ranges::transform(places, std::back_inserter(ordered), [&](std::size_t place) { return values[place]; });
    return ordered;
}

} // namespace

engine::Scenario ballotForm(const engine::Scenario& scenario)
{
    engine::Scenario form = scenario;
    for (engine::Component& component : form.components) {
        component.ballots.clear();
        std::ranges::fill(component.importances, 0);
    }
    return form;
}

engine::Scenario ballotsToSend(const engine::Scenario& scenario, std::size_t component)
{
    engine::Scenario sent = scenario;
    sent.components = {scenario.components[component]};
    return sent;
}

Result<std::vector<engine::Ballot>> readBallots(const QByteArray& json, const QString& fileName,
                                                const engine::Scenario& scenario, const engine::Component& component)
{
    const Checked<engine::Scenario> file = readScenario(json);
    if (!file) {
        return refusal(fileName, file.error().front().toString());
    }
    const std::optional<std::vector<std::size_t>> places = placesOfConstraints(scenario, *file);
    if (!places) {
        return refusal(fileName, BallotFile::tr("it is about other constraints than this scenario."));
    }
    const engine::Component* const voted = componentFor(component, *file);
    if (!voted) {
        return refusal(fileName, BallotFile::tr("it is about other components than this one."));
    }
    if (voted->ballots.empty()) {
        return refusal(fileName, BallotFile::tr("there is no ballot in it."));
    }
    std::vector<engine::Ballot> ballots = voted->ballots;
    for (engine::Ballot& ballot : ballots) {
        ballot.importances = inOrder(ballot.importances, *places);
    }
    return ballots;
}

MergedBallots mergeBallots(std::vector<engine::Ballot> ballots, const std::vector<engine::Ballot>& incoming)
{
    MergedBallots merged{.ballots = std::move(ballots), .replaced = {}};
    std::vector<QString> keys;
    std::ranges::transform(merged.ballots, std::back_inserter(keys),
                           [](const engine::Ballot& ballot) { return participantKey(ballot); });
    for (const engine::Ballot& ballot : incoming) {
        const QString key = participantKey(ballot);
        const auto of = std::ranges::find(keys, key);
        if (of == keys.end()) {
            merged.ballots.push_back(ballot);
            keys.push_back(key);
            ++merged.added;
            continue;
        }
        engine::Ballot& there = merged.ballots[static_cast<std::size_t>(of - keys.begin())];
        if (there.importances == ballot.importances) {
            ++merged.same;
            continue;
        }
        there.importances = ballot.importances;
        there.unknown = ballot.unknown;
        const auto place = static_cast<std::size_t>(of - keys.begin());
        if (std::ranges::find(merged.replaced, place) == merged.replaced.end()) {
            merged.replaced.push_back(place);
        }
    }
    return merged;
}

} // namespace steelyard
