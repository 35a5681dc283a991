// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

/// The commands between the library and files.
namespace steelyard::cli
{

/// Prints id, name, verdict, margin and last change of each scenario, separated by tabs.
[[nodiscard]] ExitCode list(const Call& call);

/// Adds scenario files; prints id and name of each as soon as it is safely on the disk.
[[nodiscard]] ExitCode importFiles(const Call& call);

/// Prints a scenario of the library, or writes it to a file.
[[nodiscard]] ExitCode exportScenario(const Call& call);

} // namespace steelyard::cli
