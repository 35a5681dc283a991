// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportblocks.h"

/// What the people in the room think.
namespace steelyard::report
{

/// What all ballots come to together, and how far their rankings agree; empty without ballots.
[[nodiscard]] QString groupText(const View& view);

/// Who comes to another language than the verdict, by name.
[[nodiscard]] QStringList dissentTexts(const View& view);

/// The disagreements that move the margin, the one that matters most first.
[[nodiscard]] QStringList talkNextTexts(const View& view);

/// Each participant's verdict and margin.
[[nodiscard]] Table ballotTable(const View& view);

/// All of it; nothing without ballots.
[[nodiscard]] std::vector<Block> groupBlocks(const View& view);

} // namespace steelyard::report
