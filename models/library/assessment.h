// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "scenariorows.h"

namespace steelyard
{

/// Puts the scenario's verdict, margin, tags, notes and number of components into the row that the list reads.
void assess(ScenarioRow& row, const engine::Scenario& scenario);

} // namespace steelyard
