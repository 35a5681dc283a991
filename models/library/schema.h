// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// The tables of the library and how an older file is brought up to date.
namespace steelyard
{

/// "Stee" in the file's header: how a library is told from any other SQLite file.
inline constexpr qint64 libraryApplicationId = 0x53746565;

enum class SchemaOutcome {
    UpToDate,
    Created,
    Migrated,
    Newer,       ///< written by a newer program; nothing was changed
    NotALibrary, ///< some other program's file; nothing was changed
    Damaged,     ///< not a database, or not with the tables it should have; nothing was changed
    Failed,      ///< busy, disk full, I/O: says nothing about the file
};

struct SchemaResult {
    SchemaOutcome outcome = SchemaOutcome::Failed;
    qint64 version = 0;                 ///< as found in the file
    std::optional<SqlError> error = {}; ///< of Damaged and Failed
};

/// The statements that lead from version n to n + 1, one string each.
using Migrations = std::vector<QStringList>;
[[nodiscard]] const Migrations& libraryMigrations();

/// Reads the header and the schema before anything is written; creates the tables in an empty file, brings an older
/// file up to date in one transaction, `beforeMigration` (a backup) done first. Leaves every other file as it is.
[[nodiscard]] SchemaResult bringUpToDate(Database& database, const Migrations& migrations = libraryMigrations(),
                                         const std::function<void()>& beforeMigration = {});

/// The same without ever writing, for a file that can only be read: Failed where it is empty or older.
[[nodiscard]] SchemaResult inspectSchema(Database& database, const Migrations& migrations = libraryMigrations());

} // namespace steelyard
