// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outlook.h"

#include <algorithm>

/// Simulated outlooks for tests, of few draws.
namespace steelyard::testing
{

/// Every score may be `reach` points lower and higher, as far as the scale goes.
inline engine::Scenario uncertainBy(double reach, engine::Scenario scenario)
{
    for (engine::Constraint& constraint : scenario.constraints) {
        for (engine::Criterion& criterion : constraint.criteria) {
            for (engine::Estimate* const estimate : {&criterion.go, &criterion.rust}) {
                estimate->low = std::max(0.0, estimate->likely - reach);
                estimate->high = std::min(100.0, estimate->likely + reach);
            }
        }
    }
    return scenario;
}

/// Of the first component, from 5,000 draws.
inline std::optional<engine::Outlook> simulated(const engine::Scenario& scenario)
{
    return engine::outlook(scenario, engine::analyse(scenario), {.count = 5'000}).front();
}

} // namespace steelyard::testing
