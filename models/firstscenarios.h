// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "exchange/fault.h"

#include <QString>

#include <vector>

namespace steelyard
{

struct Catalogue;

/// The id of the example that people have voted on, so that a workshop is not empty.
inline const QString exampleWithBallots = QStringLiteral("0d0f7b52-7d9c-4a0e-8f57-6a1f5f3f1c02");

/// What the library holds after the first start: the greenfield scenario of the catalogue, then the shipped examples.
[[nodiscard]] Checked<std::vector<engine::Scenario>> firstScenarios(const Catalogue& catalogue);

} // namespace steelyard
