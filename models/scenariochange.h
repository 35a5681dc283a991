// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An edit as plain values: what the undo stack holds, what the library keeps across restarts.
namespace steelyard
{

/// What a person meant by an edit; the undo text is made from it.
enum class Purpose {
    Importance,
    Workload,
    NearestFlip,
    TippingPoint,
    Readiness,
    BurdenOfProof,
    Indifference,
    FirstOrderShare,
    FirstOrder,
    TeamThreshold,
    WeightSpread,
    ScoreCorrelation,
    Musts,
    CriterionImportance,
    Scores,
    OwnJudgement,
    Rationale,
    JudgementNote,
    ResetCriterion,
    ResetCriteria,
    AddCriterion,
    RemoveCriterion,
    RenameCriterion,
    Revert,
    AddComponent,
    RemoveComponent,
    MoveComponent,
    RenameComponent,
    ComponentSize,
    Boundary,
    Question,
    Owner,
    DecideBy,
    Tags,
    Notes,
    Engineers,
    Horizon,
    LifeMonths,
    NoticeMonths,
    RewriteEffort,
    EffortRate,
    ResetRecovery,
    AddFuture,
    RemoveFuture,
    MoveFuture,
    RenameFuture,
    FutureProbability,
    FutureFactor,
    ResetFuture,
    ResetFutures,
    AddBallot,
    ChangeBallot,
    RenameParticipant,
    RemoveBallot,
    RemoveBallots,
    ImportBallots,
    GroupWeights,
};

/// Puts the JSON `after` in the place of `before` at the JSON Pointer `place`.
struct Write {
    std::string place;
    std::string before;
    std::string after;
    bool operator==(const Write&) const = default;
};

/// One step of undo. `subject` is what was edited, for the text: the name of a constraint or workload.
struct Change {
    Purpose purpose = Purpose::Importance;
    QString subject;
    std::vector<Write> writes;
    bool operator==(const Change&) const = default;
};

/// Which parts of a scenario an edit touched.
enum class Part {
    Importances = 1,
    Policy = 2,
    Team = 4,
    Musts = 8,
    Scores = 16,
    Details = 32,
    Components = 64, ///< which there are, their names and sizes, the boundary between them
    Futures = 128,   ///< what may come, and what recovering from a mistake takes
    Ballots = 256,
    Everything = 511,
};
Q_DECLARE_FLAGS(Parts, Part)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parts)

/// The part that the JSON Pointer `place` belongs to.
[[nodiscard]] Part partOf(std::string_view place);

/// "weight of Latency", to follow "Undo".
[[nodiscard]] QString changeText(const Change& change);

/// The stable name of a purpose in files, and back.
[[nodiscard]] std::string purposeCode(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeOfCode(std::string_view code);

} // namespace steelyard
