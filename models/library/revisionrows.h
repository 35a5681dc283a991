// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyparts.h"
#include "database.h"
#include "scenariorecords.h"

/// The rows of `revision` and `block`: written once, never changed, each chained to its parent by its hash. All
/// functions throw SqlError; content that is not what was written is one too (SqlTrouble::Damaged).
namespace steelyard
{

struct RevisionRow {
    QString scenarioId;
    qint64 number = 0;
    qint64 parent = 0; ///< 0: none
    QString kind;
    qint64 at = 0; ///< ms since 1970, UTC
    QString author;
    QString appVersion;
    QString note;
    QString name;
    BodyParts parts;
    QByteArray previousHash; ///< of the parent; empty for the first
    QByteArray hash;         ///< over all of the above
};

/// Writes the revision after its parent and reads it back. `previousHash` and `hash` are filled in.
void appendRevision(Database& database, RevisionRow& row);

/// With its body, its hash checked.
[[nodiscard]] std::optional<RevisionRow> findRevision(Database& database, const QString& scenarioId, qint64 number);

/// Newest first, without bodies.
[[nodiscard]] std::vector<Revision> listRevisions(Database& database, const QString& scenarioId);

/// Every scenario's head revision is there, what was written, and named like the scenario. Returns how many.
qint64 verifyHeads(Database& database);

/// Every revision is what was written and follows its parent.
void verifyRevisions(Database& database);

} // namespace steelyard
