// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

/// Twice the largest file and its undo steps.
constexpr int longestValue = 64 * 1024 * 1024;

bool isSameSqlite(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
           query.value(0).toByteArray() == sqlite3_sourceid();
}

} // namespace

bool harden(const QSqlDatabase& database)
{
    const auto handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0 || !isSameSqlite(database))
        return false;
    auto* const sqlite = *static_cast<sqlite3* const*>(handle.constData());
    const auto set = [sqlite](int option, int value) {
        return sqlite3_db_config(sqlite, option, value, nullptr) == SQLITE_OK;
    };
    sqlite3_limit(sqlite, SQLITE_LIMIT_LENGTH, longestValue);
    return set(SQLITE_DBCONFIG_DEFENSIVE, 1) && set(SQLITE_DBCONFIG_DQS_DML, 0) && set(SQLITE_DBCONFIG_DQS_DDL, 0) &&
           set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
}

} // namespace steelyard
