// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QSqlQuery;

/// The narrow door to SQLite: nothing else in the program knows Qt SQL.
namespace steelyard
{

/// What kind of failure it is, as far as somebody can do something about it.
enum class SqlTrouble { Busy, Full, Io, ReadOnly, CannotOpen, Damaged, TooBig, Refused, Other };

/// A failure with SQLite's own (extended) result code. Thrown, so that none can be overlooked; the store and the
/// opening catch it and hand out a sentence.
class SqlError : public std::exception
{
public:
    SqlError(int code, const QString& message);

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] SqlTrouble trouble() const;
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

    /// Content that is not what was written.
    [[nodiscard]] static SqlError damaged(const QString& message);

private:
    int m_code;
    QString m_message;
    QByteArray m_what;
};

/// Only what binding leaves unchanged. Text travels as its UTF-8 bytes: binding UTF-16 would swallow a leading U+FEFF.
using SqlValue = std::variant<std::nullptr_t, qint64, double, QString, QByteArray>;
using SqlValues = std::vector<SqlValue>;

/// The row a query stands on. Columns count from 0. Text that a person wrote is selected as CAST(column AS BLOB).
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    const QSqlQuery& m_query;
};

/// One connection, used by the thread that made it. All functions throw SqlError.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing file; a missing one is an error. Nothing is written.
    [[nodiscard]] static std::unique_ptr<Database> file(const QString& path, Access access = Access::ReadWrite);
    [[nodiscard]] static std::unique_ptr<Database> memory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a statement, with one value for each `?`, and returns how many rows it changed.
    qint64 run(const QString& sql, const SqlValues& values = {});

    /// Calls `visit` for each row; the statement is finished afterwards.
    void each(const QString& sql, const SqlValues& values, const std::function<void(const Row&)>& visit);

    /// The first column of the only row.
    [[nodiscard]] qint64 number(const QString& sql, const SqlValues& values = {});
    [[nodiscard]] QString text(const QString& sql, const SqlValues& values = {});

    /// Journal and synchronisation such that a commit survives a power cut; read back. May write where the file had
    /// another journal mode, so only for a file that is known to be ours.
    void makeDurable();

    /// The switches that Qt SQL does not reach are set: there is one copy of SQLite in this process.
    [[nodiscard]] bool isHardened() const { return m_hardened; }

private:
    explicit Database(const QString& location, const QString& options);
    void setPragma(const QString& name, const QString& value, const QString& readBack);
    [[nodiscard]] QSqlQuery execute(const QString& sql, const SqlValues& values);

    QString m_connection;
    QSqlDatabase m_database;
    bool m_hardened = false;
};

/// From BEGIN (IMMEDIATE, for writing) until commit(); rolled back otherwise.
class Transaction
{
public:
    enum class Purpose { Reading, Writing };

    explicit Transaction(Database& database, Purpose purpose = Purpose::Writing);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace steelyard
