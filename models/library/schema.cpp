// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <algorithm>
#include <map>
#include <span>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

QStringList version1()
{
    return {
        uR"(CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT)"_s,
        // What the list shows, kept so that it can be read without any body. `seal` is the hash of the other columns.
        uR"(CREATE TABLE scenario(
        id TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, head_rev INTEGER NOT NULL, deleted_at INTEGER,
        updated_at INTEGER NOT NULL, verdict TEXT NOT NULL, margin REAL, tags TEXT NOT NULL, seal BLOB NOT NULL,
        FOREIGN KEY(id, head_rev) REFERENCES revision(scenario_id, rev) DEFERRABLE INITIALLY DEFERRED) STRICT)"_s,
        uR"(CREATE UNIQUE INDEX scenario_name ON scenario(name_key) WHERE deleted_at IS NULL)"_s,
        // One row per edited scenario. The small columns first: the list reads them without touching the bodies.
        uR"(CREATE TABLE working(
        scenario_id TEXT PRIMARY KEY REFERENCES scenario(id), base_rev INTEGER NOT NULL, at_ms INTEGER NOT NULL,
        session BLOB NOT NULL, edited INTEGER NOT NULL, hash BLOB NOT NULL, undo BLOB NOT NULL,
        body BLOB NOT NULL) STRICT)"_s,
        // The constraints and evidence of a body, which hardly ever change: once per content.
        uR"(CREATE TABLE block(hash BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE revision(
        scenario_id TEXT NOT NULL REFERENCES scenario(id) DEFERRABLE INITIALLY DEFERRED, rev INTEGER NOT NULL,
        parent_rev INTEGER NOT NULL, kind TEXT NOT NULL, at_ms INTEGER NOT NULL, author TEXT NOT NULL,
        app_version TEXT NOT NULL, note TEXT NOT NULL, name TEXT NOT NULL,
        block BLOB NOT NULL REFERENCES block(hash), prev_hash BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL,
        PRIMARY KEY(scenario_id, rev)) STRICT)"_s,
        uR"(CREATE TRIGGER revision_is_not_changed BEFORE UPDATE ON revision
        BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END)"_s,
        uR"(CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision
        BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END)"_s,
        uR"(CREATE TRIGGER block_is_not_changed BEFORE UPDATE ON block
        BEGIN SELECT RAISE(ABORT, 'blocks are never changed'); END)"_s,
        uR"(CREATE TRIGGER block_is_not_deleted BEFORE DELETE ON block
        BEGIN SELECT RAISE(ABORT, 'blocks are never deleted'); END)"_s,
    };
}

/// What the list searches and shows besides: the notes, and how many components there are.
QStringList version2()
{
    return {
        uR"(ALTER TABLE scenario ADD COLUMN notes TEXT NOT NULL DEFAULT '')"_s,
        uR"(ALTER TABLE scenario ADD COLUMN components INTEGER NOT NULL DEFAULT 1)"_s,
    };
}

/// The storyboard: which slides a presentation shows, in order from place 0. No foreign key: the notes of a slide
/// outlive a scenario that is not there (yet), as after a damaged library. `total` is how many slides there are, in
/// each of them, so that a lost one is noticed; `seal` is the hash of the other columns.
QStringList version3()
{
    return {
        uR"(CREATE TABLE slide(
        place INTEGER PRIMARY KEY, total INTEGER NOT NULL, kind TEXT NOT NULL, scenario_id TEXT NOT NULL,
        notes TEXT NOT NULL, seal BLOB NOT NULL) STRICT)"_s,
    };
}

struct Header {
    qint64 applicationId = 0;
    qint64 version = 0;
    qint64 objects = 0;

    [[nodiscard]] bool isEmpty() const { return applicationId == 0 && version == 0 && objects == 0; }
};

Header headerOf(Database& database)
{
    return {database.number(u"PRAGMA application_id"_s), database.number(u"PRAGMA user_version"_s),
            database.number(u"SELECT count(*) FROM sqlite_schema"_s)};
}

void apply(Database& database, std::span<const Migration> migrations, qint64 from)
{
    for (const auto& migration : migrations.subspan(static_cast<std::size_t>(from))) {
        for (const auto& statement : migration.statements)
            database.run(statement);
        if (migration.fill)
            migration.fill(database);
    }
    database.run(u"PRAGMA user_version=%1"_s.arg(migrations.size()));
    database.run(u"PRAGMA application_id=%1"_s.arg(libraryApplicationId));
}

/// Name to SQL of all tables, indices, triggers and views, without those that SQLite makes by itself.
std::map<QString, QString> objectsOf(Database& database)
{
    std::map<QString, QString> objects;
    database.each(u"SELECT type || ' ' || name, type || ' ' || tbl_name || ' ' || sql FROM sqlite_schema "
                  "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s,
                  {}, [&](const Row& row) { objects.emplace(row.text(0), row.text(1)); });
    return objects;
}

/// The file's objects are those that the migrations make; a table or index more does no harm, a trigger or view might.
bool hasExpectedObjects(Database& database, std::span<const Migration> migrations)
{
    const auto blank = Database::memory();
    apply(*blank, migrations, 0);
    const auto expected = objectsOf(*blank);
    const auto found = objectsOf(database);
    return std::ranges::includes(found, expected) && std::ranges::all_of(found, [&](const auto& object) {
               const bool harmless = object.first.startsWith(u"table ") || object.first.startsWith(u"index ");
               return harmless || expected.contains(object.first);
           });
}

SchemaOutcome outcomeOf(const SqlError& error)
{
    return error.trouble() == SqlTrouble::Damaged ? SchemaOutcome::Damaged : SchemaOutcome::Failed;
}

/// What there is to say before anything is written; nothing where the tables have to be made or changed.
std::optional<SchemaOutcome> verdictOn(const Header& header, const Migrations& migrations)
{
    if (header.isEmpty())
        return {};
    if (header.applicationId != libraryApplicationId)
        return SchemaOutcome::NotALibrary;
    const auto known = static_cast<qint64>(migrations.size());
    if (header.version > known)
        return SchemaOutcome::Newer;
    if (header.version < 1)
        return SchemaOutcome::Damaged;
    return header.version == known ? std::optional(SchemaOutcome::UpToDate) : std::nullopt;
}

SchemaResult checked(Database& database, std::span<const Migration> migrations, SchemaResult result)
{
    if (!hasExpectedObjects(database, migrations)) {
        result.outcome = SchemaOutcome::Damaged;
        result.error = SqlError::damaged(u"the tables are not those of version %1"_s.arg(migrations.size()));
    }
    return result;
}

SchemaResult change(Database& database, const Migrations& migrations, const std::function<void()>& beforeMigration)
{
    if (!headerOf(database).isEmpty() && beforeMigration)
        beforeMigration();
    database.makeDurable();
    Transaction transaction(database);
    // Read again: another program may have done it while this one waited.
    const auto header = headerOf(database);
    if (const auto outcome = verdictOn(header, migrations))
        return {*outcome, header.version};
    apply(database, migrations, header.version);
    transaction.commit();
    return {header.isEmpty() ? SchemaOutcome::Created : SchemaOutcome::Migrated, header.version};
}

} // namespace

const Migrations& libraryMigrations()
{
    static const Migrations migrations = {{version1()}, {version2(), fillListColumns}, {version3()}};
    return migrations;
}

SchemaResult inspectSchema(Database& database, const Migrations& migrations)
{
    try {
        const auto header = headerOf(database);
        const auto outcome = verdictOn(header, migrations);
        const SqlError mustChange(SQLITE_READONLY, u"the tables have to be made or changed"_s);
        if (header.isEmpty())
            return {SchemaOutcome::Failed, header.version, mustChange};
        if (!outcome)
            return checked(database, std::span(migrations).first(static_cast<std::size_t>(header.version)),
                           {SchemaOutcome::Older, header.version, mustChange});
        if (*outcome != SchemaOutcome::UpToDate)
            return {*outcome, header.version};
        return checked(database, migrations, {*outcome, header.version});
    } catch (const SqlError& error) {
        return {outcomeOf(error), 0, error};
    }
}

SchemaResult bringUpToDate(Database& database, const Migrations& migrations,
                           const std::function<void()>& beforeMigration)
{
    try {
        const auto header = headerOf(database);
        const auto outcome = verdictOn(header, migrations);
        if (outcome && *outcome != SchemaOutcome::UpToDate)
            return {*outcome, header.version};
        auto result = outcome ? SchemaResult{*outcome, header.version} : change(database, migrations, beforeMigration);
        if (result.outcome == SchemaOutcome::UpToDate)
            database.makeDurable();
        return checked(database, migrations, std::move(result));
    } catch (const SqlError& error) {
        return {outcomeOf(error), 0, error};
    }
}

ListColumns listColumnsOf(const SchemaResult& schema)
{
    return schema.version == 1 ? ListColumns::Version1 : ListColumns::Current;
}

bool hasStoryboard(const SchemaResult& schema)
{
    return schema.version >= 3;
}

} // namespace steelyard
