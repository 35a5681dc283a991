// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace steelyard
{

struct StartOptions;

/// What became of a command: the exit code, and a sentence where it was not done.
struct CommandEnd {
    int exitCode = 0;
    QString sentence = {};
};

/// Writes the report that `--export` asks for, of files and of scenarios of the library that `--library` names; no
/// other library is opened. `done` is called once, in the event loop.
void exportReport(const StartOptions& options, QObject* context, const std::function<void(const CommandEnd&)>& done);

} // namespace steelyard
