// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace steelyard::testing
{

/// How often this program has asked for memory, for the promise that a tick never does. Programs that link
/// steelyard_allocations count; there is no counting without.
[[nodiscard]] std::size_t allocations();

} // namespace steelyard::testing
