// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "strictjson.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::format
{

/// First-order where a file does not say which constraints are.
inline constexpr std::array<std::string_view, 3> usuallyFirstOrder = {"latency", "blast-radius", "longevity"};

/// The member of that name; nullptr where there is none, or where `object` is something else.
[[nodiscard]] const Json* memberOf(const Json& object, std::string_view name);

/// The constraints that the rest of a file refers to.
struct References {
    std::vector<std::string> ids; ///< in the file's order
    std::map<std::string, std::size_t, std::less<>> indexOf;
    std::set<std::string, std::less<>> firstOrder; ///< ids the file calls first-order, whether they exist or not
    bool known = true; ///< else the constraints' ids are faulty, and references to them are not judged
};

/// Those of a file that is still to be read.
[[nodiscard]] References referencesIn(const Json& root);

/// Those of a scenario.
[[nodiscard]] References referencesIn(const engine::Scenario& scenario);

} // namespace steelyard::format
