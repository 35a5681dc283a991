// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

/// Files that are whole or not there: everything that writes a file uses this.
namespace steelyard
{

/// Writes beside the target, checks every step, brings it to the disk and renames; on any failure the old file is as it
/// was and the sentence says why. (QSaveFile of Qt 6.4 can destroy the old file on a full disk.)
[[nodiscard]] Result<void> writeFileSafely(const QString& path, const QByteArray& bytes);

/// The bytes of a file of at most `largest` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qsizetype largest);

} // namespace steelyard
