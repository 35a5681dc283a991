// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportblocks.h"

/// How sure a verdict is, and what a mistake would cost.
namespace steelyard::report
{

/// Confidence with its cause, and how far the room may differ; nothing where it was not simulated.
[[nodiscard]] QStringList doubtTexts(const View& view);

/// The cheapest mistake and what each choice may cost; nothing without futures.
[[nodiscard]] QStringList mistakeTexts(const View& view);

/// Each future with its probability, as given.
[[nodiscard]] std::vector<Block> mistakeBlocks(const View& view);

} // namespace steelyard::report
