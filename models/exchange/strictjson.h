// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

/// JSON as strictly as the formats of this program need it: RFC 8259 and I-JSON, nothing beside it.
namespace steelyard
{

using Json = nlohmann::ordered_json;

/// The largest text that is read, in bytes.
inline constexpr std::size_t largestJson = 16 * 1024 * 1024;

/// The deepest nesting of arrays and objects; the outermost counts as 1.
inline constexpr std::size_t deepestJson = 32;

/// The tree of `text`. Refused are syntax faults (with line and column), a byte-order mark, invalid UTF-8, lone
/// surrogates, NUL, null, numbers that are not finite, duplicate members, more than `largestJson` bytes and nesting
/// below `deepestJson`, where `depthAbove` levels enclose the text already. Linear in the size of the text, whatever it
/// holds.
[[nodiscard]] Checked<Json> parseStrict(std::string_view text, std::size_t depthAbove = 0);

} // namespace steelyard
