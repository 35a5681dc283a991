// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace steelyard
{

/// A value, or one sentence for a person that names the thing, the reason and what to do.
template <typename T>
using Result = tl::expected<T, QString>;

} // namespace steelyard
