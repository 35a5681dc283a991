// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <QByteArray>

/// Standard input, output and error: UTF-8 whatever the locale says.
namespace steelyard::cli
{

/// Has to be called before QCoreApplication is made: Qt complains on standard error of a locale that is not UTF-8.
void useUtf8Locale();

/// Standard input to its end; stops after `largest` + 1 bytes, so that what is too large is seen to be.
[[nodiscard]] Accepted<QByteArray> readStandardInput(qsizetype largest);

/// Writes to standard output and flushes it.
[[nodiscard]] Accepted<void> print(const QByteArray& bytes);

/// A line on standard error. Characters that would break the line, steer a terminal or turn the direction of the text
/// are shown as their code: sentences can quote what a file says.
void complain(const QString& sentence);

/// A line for each sentence of the refusal, as they are or each begun with "FILE: ". Returns its exit code.
ExitCode complain(const Refusal& refusal);
ExitCode complainOf(const QString& file, const Refusal& refusal);

} // namespace steelyard::cli
