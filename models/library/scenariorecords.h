// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "storyboard.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// What the library hands out and takes in, as plain values.
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
    QString notes = {};
    int components = 1;
    QDateTime deletedAt = {}; ///< UTC; invalid where it is not deleted
    bool operator==(const ScenarioSummary&) const = default;
};

/// What the editor works on: the working copy where there is one, else the head revision.
struct OpenedScenario {
    ScenarioSummary summary;
    engine::Scenario scenario;
    engine::Scenario saved;  ///< the head revision, for Revert and for what differs
    QByteArray undo;         ///< the undo steps kept with the working copy, as the editor wrote them
    qint64 baseRevision = 0; ///< the revision `scenario` was edited from; the head, unless it was saved elsewhere since
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
    bool operator==(const Revision&) const = default;
};

/// A working copy on its way to the disk.
struct WorkingCopy {
    QString id;
    engine::Scenario scenario;
    QByteArray undo;
    qint64 baseRevision = 0; ///< the head revision it was edited from
};

/// How a save ended. Where somebody else saved in between, both states are kept: ours as a scenario of its own, which
/// `summary` is then about.
struct Saved {
    ScenarioSummary summary;
    bool changedElsewhere = false;
};

/// How keeping a working copy ended; as with Saved, where somebody else's working copy is newer than what we last saw.
struct Kept {
    ScenarioSummary summary;
    bool changedElsewhere = false;
};

/// What the notes of a slide may have at most, in Unicode code points.
inline constexpr qsizetype longestNotes = 10'000;

/// How keeping the storyboard ended. Where somebody else has changed it since the state ours was made from, nothing was
/// written, and `storyboard` is theirs.
struct KeptStoryboard {
    Storyboard storyboard;
    bool changedElsewhere = false;
};

/// What to do with a scenario whose id the library has already.
enum class TakenId { Refuse, CopyWithNewId };

/// How adding a scenario ended.
struct Added {
    enum class Outcome {
        Added,
        IdTaken,        ///< nothing was added: `summary` is the scenario that has this id
        IdTakenDeleted, ///< the same, and that one is among the deleted ones
    };
    Outcome outcome = Outcome::Added;
    ScenarioSummary summary;
};

/// How taking over the scenarios of another library, a backup or a damaged one, ended. Counts of scenarios.
struct TakenOver {
    int whole = 0;    ///< with all their revisions
    int headOnly = 0; ///< an earlier revision is damaged: with their saved state only
    int there = 0;    ///< nothing done: the library has them already
    int unreadable = 0;
};

/// What to do with a library that is damaged.
enum class WhenDamaged { PutAside, Leave };

/// How opening the library ended.
struct LibraryOpening {
    bool usable = false;
    bool readOnly = false; ///< usable for reading only
    bool created = false;  ///< new and empty
    QString notice;        ///< for a person; empty when all is well
    QString keptDamaged;   ///< where a damaged library was put aside, else empty
    QString backup;        ///< the newest backup that checks out, offered after damage, else empty
};

} // namespace steelyard
