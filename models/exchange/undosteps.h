// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariochange.h"

#include <QByteArray>

#include <vector>

/// The undo stack as the library keeps it beside a working copy, so that undo survives a restart.
namespace steelyard
{

struct UndoSteps {
    std::vector<Change> steps; ///< oldest first
    int done = 0;              ///< how many of them are applied
    bool operator==(const UndoSteps&) const = default;
};

[[nodiscard]] QByteArray writeUndoSteps(const UndoSteps& undo);

/// Nothing to undo where the bytes are empty or not what this program wrote: the scenario itself does not depend on
/// them.
[[nodiscard]] UndoSteps readUndoSteps(const QByteArray& json);

} // namespace steelyard
