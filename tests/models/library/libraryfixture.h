// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scenariojson.h"
#include "library/exacttext.h"
#include "library/librarystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace steelyard::testing
{

/// The value, or the test ends with the sentence.
template <typename T>
T required(const Result<T>& result)
{
    if (!result)
        throw std::runtime_error(result.error().toStdString());
    return *result;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString());
    return file.readAll();
}

/// A scenario of realistic size, without an id.
inline engine::Scenario exampleScenario(const std::string& name, double firstImportance = 70)
{
    static const auto example =
        readScenario(bytesOf(QStringLiteral(STEELYARD_TEST_DATA "/vectors/workload-http-api.steelyard"))).value();
    auto scenario = example;
    scenario.id.clear();
    scenario.name = name;
    scenario.components.front().importances.front() = firstImportance;
    return scenario;
}

/// A library in a directory of its own.
class TemporaryLibrary
{
public:
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("home/library.db")); }
    [[nodiscard]] QString directory() const { return m_directory.filePath(QStringLiteral("home")); }

    [[nodiscard]] std::unique_ptr<LibraryStore> open() const
    {
        auto opened = LibraryStore::open(path());
        if (!opened.opening.usable)
            throw std::runtime_error(opened.opening.notice.toStdString());
        return std::move(opened.store);
    }

private:
    QTemporaryDir m_directory;
};

inline WorkingCopy copyOf(const OpenedScenario& opened, double firstImportance, const QByteArray& undo = {})
{
    auto scenario = opened.scenario;
    scenario.components.front().importances.front() = firstImportance;
    return {opened.summary.id, scenario, undo, opened.baseRevision};
}

inline double firstImportance(const engine::Scenario& scenario)
{
    return scenario.components.front().importances.front();
}

/// SQLite without anything of ours around it.
class RawDatabase
{
public:
    explicit RawDatabase(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            throw std::runtime_error("sqlite3_open");
    }
    ~RawDatabase() { sqlite3_close(m_database); }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// The error's text, empty where there was none.
    std::string run(const std::string& sql)
    {
        char* message = nullptr;
        sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, &message);
        const std::string error = message == nullptr ? "" : message;
        sqlite3_free(message);
        return error;
    }

    /// The first column of all rows, one a line.
    std::string read(const std::string& sql)
    {
        std::string lines;
        const auto add = [](void* to, int, char** values, char**) {
            *static_cast<std::string*>(to) += values[0] == nullptr ? "" : std::string(values[0]) + "\n";
            return 0;
        };
        if (sqlite3_exec(m_database, sql.c_str(), add, &lines, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
        return lines;
    }

private:
    sqlite3* m_database = nullptr;
};

/// Changes content behind the program's back: without the triggers, which are put back as they were.
inline std::string tamper(const QString& path, const std::string& sql)
{
    RawDatabase raw(path);
    const auto triggers = raw.read("SELECT sql || ';' FROM sqlite_schema WHERE type='trigger'");
    for (const char* name :
         {"revision_is_not_changed", "revision_is_not_deleted", "block_is_not_changed", "block_is_not_deleted"})
        raw.run(std::string("DROP TRIGGER ") + name);
    const auto error = raw.run(sql);
    return error + raw.run(triggers);
}

} // namespace steelyard::testing
