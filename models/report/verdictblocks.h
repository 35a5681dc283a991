// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportblocks.h"

/// What is decided about a component, why, and what would change it.
namespace steelyard::report
{

/// The headline and the sentence beneath it.
[[nodiscard]] std::vector<Block> verdictBlocks(const View& view);

/// Both values and the margin, as a sentence; empty where nothing weighs anything.
[[nodiscard]] QString valuesText(const View& view);

/// When to look again: each share of the weight at which the language changes, the nearest first, then the team's
/// readiness where the verdict hangs on it. A condition each, with what then holds.
[[nodiscard]] QStringList lookAgainTexts(const View& view);

/// The nearest flip and when to look again.
[[nodiscard]] std::vector<Block> changeBlocks(const View& view);

/// What Rust needs, each met or not.
[[nodiscard]] std::vector<Block> needBlocks(const View& view);

/// "Tail latency, 2.6 points", the strongest first.
[[nodiscard]] QStringList reasonTexts(const View& view, engine::Choice choice);
[[nodiscard]] std::vector<Block> reasonBlocks(const View& view);

/// Importance, share, values and difference of each constraint.
[[nodiscard]] Table weightTable(const View& view);

} // namespace steelyard::report
