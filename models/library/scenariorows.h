// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "scenariorecords.h"

/// The rows of `scenario` and `working`: what the list shows, and the state that is being edited. All functions throw
/// SqlError; content that is not what was written is one too (SqlTrouble::Damaged).
namespace steelyard
{

struct ScenarioRow {
    QString id;
    QString name;
    qint64 head = 0;
    std::optional<qint64> deletedAt; ///< ms since 1970, UTC
    qint64 updatedAt = 0;            ///< likewise
    QString verdict;
    std::optional<double> margin;
    QStringList tags;
    QString notes;
    qint64 components = 1;
    bool operator==(const ScenarioRow&) const = default;
};

/// Which working copy it was that somebody saw: the session that wrote it, and when.
struct WorkingMark {
    QByteArray session;
    qint64 at = 0;
    bool operator==(const WorkingMark&) const = default;
};

struct WorkingRow {
    QString id; ///< of the scenario
    qint64 base = 0;
    WorkingMark mark;
    bool edited = false; ///< differs from the head revision; undo steps outlive a save
    QByteArray undo;
    QByteArray body;
};

/// Under which names are the same: case and composition of characters apart.
[[nodiscard]] QString nameKey(const QString& name);

/// `name`, or the first of "name (2)", "name (3)"… that no other scenario has; at most 200 characters.
[[nodiscard]] QString freeName(Database& database, const QString& name, const QString& exceptId = {});

/// The columns of `scenario` that a version of the library's tables has.
enum class ListColumns {
    Version1, ///< without notes and number of components
    Current,
};

[[nodiscard]] std::optional<ScenarioRow> findScenario(Database& database, const QString& id,
                                                      ListColumns columns = ListColumns::Current);
void insertScenario(Database& database, const ScenarioRow& row);
/// False where the head is no longer `oldHead`: somebody else saved.
[[nodiscard]] bool updateScenario(Database& database, const ScenarioRow& row, qint64 oldHead);

/// Newest first, in one query, without reading a body; deleted ones by when they were deleted.
[[nodiscard]] std::vector<ScenarioSummary> listScenarios(Database& database, bool deleted);
[[nodiscard]] ScenarioSummary summaryOf(const ScenarioRow& row, bool edited);

[[nodiscard]] std::optional<WorkingRow> findWorking(Database& database, const QString& id);
/// The mark of the working copy, without its body.
[[nodiscard]] std::optional<WorkingMark> findWorkingMark(Database& database, const QString& id);
void writeWorking(Database& database, const WorkingRow& row);
void dropWorking(Database& database, const QString& id);

/// All rows of both tables are what was written.
void verifyScenarioRows(Database& database, ListColumns columns = ListColumns::Current);

/// Fills in, in a library of version 1 that has just got their columns, what the bodies say of notes and components.
void fillListColumns(Database& database);

} // namespace steelyard
