// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "exitcode.h"

namespace steelyard::cli
{

/// The scenario in a scenario file or a decision record, or on standard input where `path` is "-"; refused with a
/// sentence for each fault.
[[nodiscard]] Accepted<engine::Scenario> readScenarioFile(const QString& path);

} // namespace steelyard::cli
