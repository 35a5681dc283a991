// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "exacttext.h"
#include "hardening.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steelyard
{

namespace
{

SqlError errorOf(const QSqlError& error)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return {known ? code : SQLITE_ERROR, error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

QVariant bound(const SqlValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return *integer;
    if (const auto* real = std::get_if<double>(&value)) {
        Q_ASSERT(std::isfinite(*real));
        return *real;
    }
    if (std::holds_alternative<std::nullptr_t>(value))
        return {};
    const auto bytes =
        std::holds_alternative<QString>(value) ? std::get<QString>(value).toUtf8() : std::get<QByteArray>(value);
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// Each `?` that takes a text becomes CAST(? AS TEXT), since the text is bound as bytes.
QString withTextCasts(const QString& sql, const SqlValues& values)
{
    QString result;
    qsizetype from = 0;
    for (const auto& value : values) {
        const auto mark = sql.indexOf(u'?', from);
        Q_ASSERT(mark >= 0);
        result += sql.mid(from, mark - from);
        result += std::holds_alternative<QString>(value) ? u"CAST(? AS TEXT)"_s : u"?"_s;
        from = mark + 1;
    }
    return result + sql.mid(from);
}

} // namespace

SqlError::SqlError(int code, const QString& message) : m_code(code), m_message(message), m_what(message.toUtf8()) {}

SqlError SqlError::damaged(const QString& message)
{
    return {SQLITE_CORRUPT, message};
}

SqlTrouble SqlError::trouble() const
{
    switch (m_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return SqlTrouble::Busy;
    case SQLITE_FULL:
        return SqlTrouble::Full;
    case SQLITE_IOERR:
        // Pages that fail their own check are damage, not a failing disk.
        return m_code == SQLITE_IOERR_CORRUPTFS || m_code == SQLITE_IOERR_DATA ? SqlTrouble::Damaged : SqlTrouble::Io;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return SqlTrouble::ReadOnly;
    case SQLITE_CANTOPEN:
        return SqlTrouble::CannotOpen;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SqlTrouble::Damaged;
    case SQLITE_TOOBIG:
        return SqlTrouble::TooBig;
    case SQLITE_CONSTRAINT:
        return SqlTrouble::Refused;
    default:
        return SqlTrouble::Other;
    }
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::real(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toDouble());
}

QString Row::text(int column) const
{
    const auto value = m_query.value(column);
    return value.typeId() == QMetaType::QByteArray ? textOf(QByteArrayView(value.toByteArray())) : value.toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

std::unique_ptr<Database> Database::file(const QString& path, Access access)
{
    const auto mode = access == Access::ReadWrite ? u"?mode=rw"_s : u"?mode=ro"_s;
    const auto location = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + mode;
    return std::unique_ptr<Database>(new Database(location, u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s));
}

std::unique_ptr<Database> Database::memory()
{
    return std::unique_ptr<Database>(new Database(u":memory:"_s, {}));
}

Database::Database(const QString& location, const QString& options)
    : m_connection(u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(location);
    try {
        if (!m_database.open())
            throw errorOf(m_database.lastError());
        m_hardened = harden(m_database);
        setPragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
        setPragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
        setPragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
        setPragma(u"recursive_triggers"_s, u"ON"_s, u"1"_s);
        setPragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
        setPragma(u"busy_timeout"_s, u"5000"_s, u"5000"_s);
        run(u"PRAGMA mmap_size=0"_s);
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::makeDurable()
{
    setPragma(u"journal_mode"_s, u"DELETE"_s, u"delete"_s);
    setPragma(u"synchronous"_s, u"EXTRA"_s, u"3"_s);
}

void Database::setPragma(const QString& name, const QString& value, const QString& readBack)
{
    run(u"PRAGMA %1=%2"_s.arg(name, value));
    if (const auto now = text(u"PRAGMA "_s + name); now != readBack)
        throw SqlError(SQLITE_ERROR, u"PRAGMA %1 stayed %2"_s.arg(name, now));
}

QSqlQuery Database::execute(const QString& sql, const SqlValues& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(withTextCasts(sql, values)))
        throw errorOf(query.lastError());
    for (const auto& value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        throw errorOf(query.lastError());
    return query;
}

qint64 Database::run(const QString& sql, const SqlValues& values)
{
    auto query = execute(sql, values);
    const qint64 changed = query.isSelect() ? 0 : query.numRowsAffected();
    query.finish();
    return changed;
}

void Database::each(const QString& sql, const SqlValues& values, const std::function<void(const Row&)>& visit)
{
    auto query = execute(sql, values);
    while (query.next())
        visit(Row(query));
    if (query.lastError().isValid())
        throw errorOf(query.lastError());
    query.finish();
}

qint64 Database::number(const QString& sql, const SqlValues& values)
{
    std::optional<qint64> result;
    each(sql, values, [&](const Row& row) { result = row.integer(0); });
    if (!result)
        throw SqlError(SQLITE_ERROR, u"No row for %1"_s.arg(sql));
    return *result;
}

QString Database::text(const QString& sql, const SqlValues& values)
{
    std::optional<QString> result;
    each(sql, values, [&](const Row& row) { result = row.text(0); });
    if (!result)
        throw SqlError(SQLITE_ERROR, u"No row for %1"_s.arg(sql));
    return *result;
}

Transaction::Transaction(Database& database, Purpose purpose) : m_database(database)
{
    m_database.run(purpose == Purpose::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const SqlError&) {
        // SQLite has rolled back by itself already (disk full, I/O error), which is what was wanted.
    }
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace steelyard
