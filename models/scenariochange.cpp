// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariochange.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace steelyard
{

namespace
{

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(steelyard::ChangeText)
};

constexpr auto purposeCodes = std::to_array<std::pair<Purpose, std::string_view>>({
    {Purpose::Importance, "importance"},
    {Purpose::Workload, "workload"},
    {Purpose::NearestFlip, "nearest-flip"},
    {Purpose::TippingPoint, "tipping-point"},
    {Purpose::Readiness, "readiness"},
    {Purpose::BurdenOfProof, "burden-of-proof"},
    {Purpose::Indifference, "indifference"},
    {Purpose::FirstOrderShare, "first-order-share"},
    {Purpose::FirstOrder, "first-order"},
    {Purpose::TeamThreshold, "team-threshold"},
    {Purpose::WeightSpread, "weight-spread"},
    {Purpose::ScoreCorrelation, "score-correlation"},
    {Purpose::Musts, "musts"},
    {Purpose::CriterionImportance, "criterion-importance"},
    {Purpose::Scores, "scores"},
    {Purpose::OwnJudgement, "own-judgement"},
    {Purpose::Rationale, "rationale"},
    {Purpose::JudgementNote, "judgement-note"},
    {Purpose::ResetCriterion, "reset-criterion"},
    {Purpose::ResetCriteria, "reset-criteria"},
    {Purpose::AddCriterion, "add-criterion"},
    {Purpose::RemoveCriterion, "remove-criterion"},
    {Purpose::RenameCriterion, "rename-criterion"},
    {Purpose::Revert, "revert"},
    {Purpose::AddComponent, "add-component"},
    {Purpose::RemoveComponent, "remove-component"},
    {Purpose::MoveComponent, "move-component"},
    {Purpose::RenameComponent, "rename-component"},
    {Purpose::ComponentSize, "component-size"},
    {Purpose::Boundary, "boundary"},
    {Purpose::Question, "question"},
    {Purpose::Owner, "owner"},
    {Purpose::DecideBy, "decide-by"},
    {Purpose::Tags, "tags"},
    {Purpose::Notes, "notes"},
    {Purpose::Engineers, "engineers"},
    {Purpose::Horizon, "horizon"},
    {Purpose::LifeMonths, "life-months"},
    {Purpose::NoticeMonths, "notice-months"},
    {Purpose::RewriteEffort, "rewrite-effort"},
    {Purpose::EffortRate, "effort-rate"},
    {Purpose::ResetRecovery, "reset-recovery"},
    {Purpose::AddFuture, "add-future"},
    {Purpose::RemoveFuture, "remove-future"},
    {Purpose::MoveFuture, "move-future"},
    {Purpose::RenameFuture, "rename-future"},
    {Purpose::FutureProbability, "future-probability"},
    {Purpose::FutureFactor, "future-factor"},
    {Purpose::ResetFuture, "reset-future"},
    {Purpose::ResetFutures, "reset-futures"},
    {Purpose::AddBallot, "add-ballot"},
    {Purpose::ChangeBallot, "change-ballot"},
    {Purpose::RenameParticipant, "rename-participant"},
    {Purpose::RemoveBallot, "remove-ballot"},
    {Purpose::RemoveBallots, "remove-ballots"},
    {Purpose::ImportBallots, "import-ballots"},
    {Purpose::GroupWeights, "group-weights"},
});

} // namespace

Part partOf(std::string_view place)
{
    if (place.starts_with("/components/")) {
        const std::string_view member = place.substr(std::min(place.find('/', 12), place.size()));
        if (member.starts_with("/musts")) {
            return Part::Musts;
        }
        if (member.starts_with("/ballots")) {
            return Part::Ballots;
        }
        return member == "/name" || member == "/size" ? Part::Components : Part::Importances;
    }
    if (place == "/components" || place.starts_with("/boundary")) {
        return Part::Components;
    }
    if (place.starts_with("/policy") || place.starts_with("/uncertainty")) {
        return Part::Policy;
    }
    if (place.starts_with("/team")) {
        return Part::Team;
    }
    if (place.starts_with("/constraints")) {
        return Part::Scores;
    }
    if (place.starts_with("/futures") || place.starts_with("/recovery")) {
        return Part::Futures;
    }
    return Part::Details;
}

QString changeText(const Change& change)
{
    switch (change.purpose) {
    case Purpose::Importance:
        //: follows "Undo" or "Redo"; %1 is a constraint
        return ChangeText::tr("weight of %1").arg(change.subject);
    case Purpose::Workload:
        //: follows "Undo" or "Redo"; %1 is a kind of service
        return ChangeText::tr("workload %1").arg(change.subject);
    case Purpose::NearestFlip:
        return ChangeText::tr("nearest flip", "follows Undo");
    case Purpose::TippingPoint:
        //: follows "Undo" or "Redo"; %1 is a constraint
        return ChangeText::tr("share of %1").arg(change.subject);
    case Purpose::Readiness:
        return ChangeText::tr("team readiness", "follows Undo");
    case Purpose::BurdenOfProof:
        return ChangeText::tr("burden of proof", "follows Undo");
    case Purpose::Indifference:
        return ChangeText::tr("indifference", "follows Undo");
    case Purpose::FirstOrderShare:
        return ChangeText::tr("first-order share", "follows Undo");
    case Purpose::FirstOrder:
        return ChangeText::tr("first-order constraints", "follows Undo");
    case Purpose::TeamThreshold:
        return ChangeText::tr("team threshold", "follows Undo");
    case Purpose::WeightSpread:
        return ChangeText::tr("uncertainty of weights", "follows Undo");
    case Purpose::ScoreCorrelation:
        return ChangeText::tr("correlation of scores", "follows Undo");
    case Purpose::Musts:
        return ChangeText::tr("musts", "follows Undo");
    case Purpose::CriterionImportance:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("importance of %1").arg(change.subject);
    case Purpose::Scores:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("scores of %1").arg(change.subject);
    case Purpose::OwnJudgement:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("own judgement of %1").arg(change.subject);
    case Purpose::Rationale:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("rationale of %1").arg(change.subject);
    case Purpose::JudgementNote:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("note on %1").arg(change.subject);
    case Purpose::ResetCriterion:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("reset of %1").arg(change.subject);
    case Purpose::ResetCriteria:
        return ChangeText::tr("reset to the catalogue", "follows Undo");
    case Purpose::AddCriterion:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("new criterion %1").arg(change.subject);
    case Purpose::RemoveCriterion:
        //: follows "Undo" or "Redo"; %1 is a criterion
        return ChangeText::tr("removal of %1").arg(change.subject);
    case Purpose::RenameCriterion:
        //: follows "Undo" or "Redo"; %1 is a criterion's new name
        return ChangeText::tr("name %1").arg(change.subject);
    case Purpose::Revert:
        return ChangeText::tr("going back to what was saved", "follows Undo");
    case Purpose::AddComponent:
        //: follows "Undo" or "Redo"; %1 is a component
        return ChangeText::tr("new component %1").arg(change.subject);
    case Purpose::RemoveComponent:
        //: follows "Undo" or "Redo"; %1 is a component
        return ChangeText::tr("removal of component %1").arg(change.subject);
    case Purpose::MoveComponent:
        //: follows "Undo" or "Redo"; %1 is a component
        return ChangeText::tr("place of %1").arg(change.subject);
    case Purpose::RenameComponent:
        //: follows "Undo" or "Redo"; %1 is a component's new name
        return ChangeText::tr("name %1").arg(change.subject);
    case Purpose::ComponentSize:
        //: follows "Undo" or "Redo"; %1 is a component
        return ChangeText::tr("size of %1").arg(change.subject);
    case Purpose::Boundary:
        return ChangeText::tr("boundary between components", "follows Undo");
    case Purpose::Question:
        return ChangeText::tr("question", "follows Undo");
    case Purpose::Owner:
        return ChangeText::tr("owner", "follows Undo");
    case Purpose::DecideBy:
        return ChangeText::tr("date to decide by", "follows Undo");
    case Purpose::Tags:
        return ChangeText::tr("tags", "follows Undo");
    case Purpose::Notes:
        return ChangeText::tr("notes", "follows Undo");
    case Purpose::Engineers:
        return ChangeText::tr("number of engineers", "follows Undo");
    case Purpose::Horizon:
        return ChangeText::tr("time to recover", "follows Undo");
    case Purpose::LifeMonths:
        return ChangeText::tr("life of the service", "follows Undo");
    case Purpose::NoticeMonths:
        return ChangeText::tr("time to notice a mistake", "follows Undo");
    case Purpose::RewriteEffort:
        return ChangeText::tr("effort of a rewrite", "follows Undo");
    case Purpose::EffortRate:
        return ChangeText::tr("weight of a person-month", "follows Undo");
    case Purpose::ResetRecovery:
        return ChangeText::tr("reset of team and recovery", "follows Undo");
    case Purpose::AddFuture:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("new future %1").arg(change.subject);
    case Purpose::RemoveFuture:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("removal of future %1").arg(change.subject);
    case Purpose::MoveFuture:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("place of %1").arg(change.subject);
    case Purpose::RenameFuture:
        //: follows "Undo" or "Redo"; %1 is the new name of something that may come
        return ChangeText::tr("name %1").arg(change.subject);
    case Purpose::FutureProbability:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("probability of %1").arg(change.subject);
    case Purpose::FutureFactor:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("factor in %1").arg(change.subject);
    case Purpose::ResetFuture:
        //: follows "Undo" or "Redo"; %1 is something that may come
        return ChangeText::tr("reset of %1").arg(change.subject);
    case Purpose::ResetFutures:
        return ChangeText::tr("reset of the futures", "follows Undo");
    // Of ballots without names: those can be hidden, and this text is read by the whole room.
    case Purpose::AddBallot:
        return ChangeText::tr("new ballot", "follows Undo");
    case Purpose::ChangeBallot:
        return ChangeText::tr("change of a ballot", "follows Undo");
    case Purpose::RenameParticipant:
        return ChangeText::tr("name of a participant", "follows Undo");
    case Purpose::RemoveBallot:
        return ChangeText::tr("removal of a ballot", "follows Undo");
    case Purpose::RemoveBallots:
        return ChangeText::tr("removal of all ballots", "follows Undo");
    case Purpose::ImportBallots:
        return ChangeText::tr("import of ballots", "follows Undo");
    case Purpose::GroupWeights:
        return ChangeText::tr("group weights", "follows Undo");
    }
    return {};
}

std::string purposeCode(Purpose purpose)
{
    return std::string(std::ranges::find(purposeCodes, purpose, &std::pair<Purpose, std::string_view>::first)->second);
}

std::optional<Purpose> purposeOfCode(std::string_view code)
{
    const auto* const entry = std::ranges::find(purposeCodes, code, &std::pair<Purpose, std::string_view>::second);
    return entry == purposeCodes.end() ? std::nullopt : std::optional(entry->first);
}

} // namespace steelyard
