// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "fault.h"

#include <optional>
#include <string>
#include <string_view>

/// Single places of a scenario by JSON Pointer, described once for reading, writing and editing: the undo steps are
/// made of them. An importance is at "/components/0/importances/latency", a policy number at "/policy/burden_of_proof".
namespace steelyard
{

/// The value at `pointer` as compact JSON, as the file holds it; a default is spelled out. Nothing where no such place
/// is.
[[nodiscard]] std::optional<std::string> valueAt(const engine::Scenario& scenario, std::string_view pointer);

/// Puts the JSON `value` at `pointer`, checked as a file is. On a fault the scenario is unchanged.
[[nodiscard]] tl::expected<void, Fault> replaceAt(engine::Scenario& scenario, std::string_view pointer,
                                                  std::string_view value);

/// A name as one step of a JSON Pointer: "~" and "/" escaped (RFC 6901).
[[nodiscard]] std::string pointerToken(std::string_view name);

} // namespace steelyard
