// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

namespace steelyard
{

class Settings;

/// The scenario as everybody may read it: without the ballots of components whose round is not revealed yet.
[[nodiscard]] engine::Scenario withoutHiddenBallots(engine::Scenario scenario, const Settings& settings);

} // namespace steelyard
