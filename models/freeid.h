// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace steelyard
{

/// The letters and digits of ASCII in a name that people gave, small, with single hyphens between the words; empty
/// where it has none.
[[nodiscard]] std::string slugOf(const QString& name);

/// `base`, or the first of "base-2", "base-3"… that is not taken.
[[nodiscard]] std::string freeId(const std::string& base, const std::function<bool(const std::string&)>& isTaken);

} // namespace steelyard
