// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QString>

namespace steelyard
{

class Settings;

/// The scenario as everybody may read it: without the ballots of components whose round is not revealed yet, and
/// without names where the workshop hides them.
[[nodiscard]] engine::Scenario withOpenBallots(engine::Scenario scenario, const Settings& settings);

/// How many ballots of the scenario nobody is to see yet.
[[nodiscard]] int hiddenBallots(const engine::Scenario& scenario, const Settings& settings);

/// What to know about files that hold so many hidden ballots; empty for none.
[[nodiscard]] QString hiddenBallotsSentence(int ballots);

} // namespace steelyard
