// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <QString>

namespace steelyard
{

/// What somebody who weighs a constraint should know: what it is about, and the described ends of the scales of its
/// criteria, line by line; plain text.
[[nodiscard]] QString constraintNotes(const engine::Constraint& constraint, const Catalogue& catalogue);

} // namespace steelyard
