// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// The local library of scenarios: a SQLite file behind one thread of its own, so that a slow disk never stops a slider.
namespace steelyard
{

/// A line of the list, read without any body.
struct ScenarioSummary {
    QString id;
    QString name;
    QString verdict;              ///< code of MODEL §4, of the state last kept
    std::optional<double> margin; ///< in points; absent where there is no single one
    QStringList tags;
    QDateTime updatedAt; ///< UTC
    qint64 headRevision = 0;
    bool edited = false; ///< has a working copy that differs from the head revision
    bool operator==(const ScenarioSummary&) const = default;
};

/// What the editor works on: the working copy where there is one, else the head revision.
struct OpenedScenario {
    ScenarioSummary summary;
    engine::Scenario scenario;
    engine::Scenario saved;  ///< the head revision, for Revert and for what differs
    QByteArray undo;         ///< the undo steps kept with the working copy, as the editor wrote them
};

/// One revision as the history lists it.
struct Revision {
    qint64 number = 0;
    qint64 parent = 0; ///< 0: none
    QString kind;      ///< "created", "saved", "renamed", "imported", "restored"
    QDateTime at;      ///< UTC
    QString author;
    QString note;
    QString name;
    QByteArray hash; ///< SHA-256 of the chain up to here
};

/// A working copy on its way to the disk.
struct WorkingCopy {
    QString id;
    engine::Scenario scenario;
    QByteArray undo;
    qint64 baseRevision = 0; ///< the head revision it was edited from
};

/// How a save ended. Where somebody else saved in between, both states are kept: ours as a scenario of its own.
struct Saved {
    ScenarioSummary summary;
    bool changedElsewhere = false;
};

} // namespace steelyard
