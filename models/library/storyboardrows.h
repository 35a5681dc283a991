// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "storyboard.h"

/// The rows of `slide`: the storyboard of the library. All functions throw SqlError; content that is not what was
/// written is one too (SqlTrouble::Damaged).
namespace steelyard
{

[[nodiscard]] Storyboard readStoryboard(Database& database);

/// The slides that can be read of a storyboard of which anything may be damaged.
[[nodiscard]] Storyboard readIntactSlides(Database& database);

/// Replaces the whole storyboard and reads it back.
void writeStoryboard(Database& database, const Storyboard& storyboard);

/// All slides are there, and what was written.
void verifyStoryboard(Database& database);

} // namespace steelyard
