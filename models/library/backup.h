// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QDateTime>
#include <QStringList>

/// Copies of a library in the folder `backups` beside it: one a day, thinned out as they age.
namespace steelyard
{

/// Writes a copy that is whole or not there: under another name, checked, on the disk, then renamed. Throws SqlError.
void writeBackup(Database& database, const QString& to);

/// The file is a library and everything in it is what was written.
[[nodiscard]] bool isGoodBackup(const QString& path);

/// Where the next backup of this library goes.
[[nodiscard]] QString backupPath(const QString& libraryPath, const QDateTime& at);

/// The backups of this library, newest first.
[[nodiscard]] QStringList backupsOf(const QString& libraryPath);

/// Empty where there is none.
[[nodiscard]] QString newestGoodBackup(const QString& libraryPath);

/// When a backup was made, by its name.
[[nodiscard]] QDateTime backupTime(const QString& path);

/// Whether none was made on the day of `now` (UTC).
[[nodiscard]] bool isBackupDue(const QString& libraryPath, const QDateTime& now);

/// Those that are neither the newest of one of the last 7 days, nor of 4 weeks, nor of 12 months that have any.
[[nodiscard]] std::vector<QDateTime> surplusBackups(std::vector<QDateTime> times);

/// Removes the surplus backups of this library.
void thinBackups(const QString& libraryPath);

} // namespace steelyard
