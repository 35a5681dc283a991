// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <cstddef>
#include <vector>

/// Ballots by file, so that people can vote on their own machines: a ballot file is a scenario file whose component has
/// ballots. Such files come from anybody.
namespace steelyard
{

/// The scenario for others to vote on: without anybody's ballots, and with no weights that could anchor them.
[[nodiscard]] engine::Scenario ballotForm(const engine::Scenario& scenario);

/// The scenario with this component and its ballots alone, to be sent back.
[[nodiscard]] engine::Scenario ballotsToSend(const engine::Scenario& scenario, std::size_t component);

/// The ballots in a file for a component of the scenario: those of the component with the same id, or of the only one,
/// their importances in the scenario's order of constraints. What cannot be used is refused with one sentence that
/// begins with the file's name.
[[nodiscard]] Result<std::vector<engine::Ballot>> readBallots(const QByteArray& json, const QString& fileName,
                                                              const engine::Scenario& scenario,
                                                              const engine::Component& component);

/// What comes of ballots that were there and ballots that came.
struct MergedBallots {
    std::vector<engine::Ballot> ballots;
    int added = 0;
    int same = 0;                      ///< that were there already
    std::vector<std::size_t> replaced; ///< places in `ballots` of those that others took the place of
};

/// Who has a ballot already gets no second one: an equal one changes nothing, another one takes its place.
[[nodiscard]] MergedBallots mergeBallots(std::vector<engine::Ballot> ballots,
                                         const std::vector<engine::Ballot>& incoming);

} // namespace steelyard
