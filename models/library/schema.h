// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "scenariorows.h"

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
    Older,       ///< whole, but of an older version, and only looked at; nothing was changed
    Newer,       ///< written by a newer program; nothing was changed
    NotALibrary, ///< some other program's file; nothing was changed
    Damaged,     ///< not a database, or not with the tables it should have; nothing was changed
    Failed,      ///< busy, disk full, I/O: says nothing about the file
};

struct SchemaResult {
    SchemaOutcome outcome = SchemaOutcome::Failed;
    qint64 version = 0;                 ///< as found in the file
    std::optional<SqlError> error = {}; ///< of Older, Damaged and Failed
};

/// What leads from version n to n + 1: statements, one string each, then what SQL alone cannot fill in.
struct Migration {
    QStringList statements;
    std::function<void(Database&)> fill = {};
};
using Migrations = std::vector<Migration>;
[[nodiscard]] const Migrations& libraryMigrations();

/// Reads the header and the schema before anything is written; creates the tables in an empty file, brings an older
/// file up to date in one transaction, `beforeMigration` (a backup) done first. Leaves every other file as it is.
[[nodiscard]] SchemaResult bringUpToDate(Database& database, const Migrations& migrations = libraryMigrations(),
                                         const std::function<void()>& beforeMigration = {});

/// The same without ever writing, for a file that can only be read: Failed where it is empty, Older where the tables
/// are those of an older version.
[[nodiscard]] SchemaResult inspectSchema(Database& database, const Migrations& migrations = libraryMigrations());

/// What the list can be read from in a library that was found UpToDate or Older.
[[nodiscard]] ListColumns listColumnsOf(const SchemaResult& schema);

/// Whether a library that was found UpToDate or Older has the table of slides.
[[nodiscard]] bool hasStoryboard(const SchemaResult& schema);

} // namespace steelyard
