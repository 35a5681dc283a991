// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/outlook.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace steelyard
{

/// The analysis of `scenario` with its outlooks, one for each component, as one JSON object, UTF-8, as `steelyard-cli
/// evaluate` prints it. Numbers are unrounded, in the shortest form that reads back equal; what is not defined is
/// absent, never null.
[[nodiscard]] QByteArray writeAnalysis(const engine::Scenario& scenario, const engine::Analysis& analysis,
                                       std::span<const std::optional<engine::Outlook>> outlooks);

} // namespace steelyard
