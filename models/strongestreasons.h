// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/values.h"

#include <cstddef>
#include <vector>

namespace steelyard
{

/// What speaks for each language, the strongest first; ties in the file's order.
struct Reasons {
    std::vector<engine::Contribution> rust;
    std::vector<engine::Contribution> go;
};

/// At most `most` for each. Contributions that round to nothing are no reasons.
[[nodiscard]] Reasons strongestReasons(const std::vector<engine::Contribution>& contributions, std::size_t most);

} // namespace steelyard
