// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "exchange/fault.h"

#include <vector>

namespace steelyard
{

struct Catalogue;

/// What the library holds after the first start: the greenfield scenario of the catalogue, then the shipped examples.
[[nodiscard]] Checked<std::vector<engine::Scenario>> firstScenarios(const Catalogue& catalogue);

} // namespace steelyard
