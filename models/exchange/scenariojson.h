// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "fault.h"

#include <QByteArray>

/// The scenario file, `NAME.steelyard`: UTF-8 JSON of format "steelyard-scenario", version 1.
namespace steelyard
{

/// The largest file that is read, in bytes.
inline constexpr qsizetype largestScenarioFile = 16 * 1024 * 1024;

/// Reads strictly: what the format does not allow is refused with its place. Members that this program does not know
/// are kept in `unknown` and written again.
[[nodiscard]] Checked<engine::Scenario> readScenario(const QByteArray& json);

/// The file's text. Reading it back gives an equal scenario, every number bit for bit.
[[nodiscard]] QByteArray writeScenario(const engine::Scenario& scenario);

} // namespace steelyard
