// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"

#include <QString>

#include <array>

namespace steelyard
{

/// One of the three numbers of a score.
enum class ScorePoint { Low, Likely, High };
inline constexpr std::array scorePoints{ScorePoint::Low, ScorePoint::Likely, ScorePoint::High};

/// "low", "likely", "high".
[[nodiscard]] QString nameOf(ScorePoint point);

[[nodiscard]] double valueOf(const engine::Estimate& estimate, ScorePoint point);

/// The estimate with this point at `value`, brought into 0–100. The other points give way, so that low ≤ likely ≤ high.
[[nodiscard]] engine::Estimate moved(engine::Estimate estimate, ScorePoint point, double value);

/// "45 – 64 – 80".
[[nodiscard]] QString scoreText(const engine::Estimate& estimate);

} // namespace steelyard
