// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/robustnessdraws.h"
#include "exitcode.h"

/// The commands that need no library.
namespace steelyard::cli
{

/// Prints the whole analysis of a scenario, simulated with these samples, as JSON.
[[nodiscard]] ExitCode evaluate(const QString& file, const engine::Samples& samples);

/// A line on standard error for each fault of each file; the worst exit code.
[[nodiscard]] ExitCode check(const QStringList& files);

} // namespace steelyard::cli
