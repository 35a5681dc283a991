// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard
{

/// The one id of desktop file, icon, metainfo and window.
inline constexpr auto desktopId = QLatin1StringView("io.github.steelyard.Steelyard");

/// Gives the application the name and version that settings, the library's place and --version go by. Both programs
/// call it first thing after they have made their QCoreApplication.
void introduceApplication();

} // namespace steelyard
