// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedifference.h"
#include "criterionnotes.h"
#include "exchange/scenarioplace.h"
#include "freeid.h"
#include "library/exacttext.h"
#include "scenariodocument.h"
#include "verdicttext.h"

#include <algorithm>

/// The document's edits of criteria and their scores.
namespace steelyard
{

namespace
{

/// A new criterion says nothing yet: it could go either way.
const engine::Estimate openEstimate{.low = 40, .likely = 50, .high = 60};

std::string criteriaPlace(std::size_t constraint)
{
    return "/constraints/" + std::to_string(constraint) + "/criteria";
}

std::string criterionPlace(std::size_t constraint, std::size_t criterion)
{
    return criteriaPlace(constraint) + '/' + std::to_string(criterion);
}

bool hasCriterion(const engine::Scenario& scenario, const std::string& id)
{
    return std::ranges::any_of(scenario.constraints, [&](const engine::Constraint& constraint) {
        return std::ranges::find(constraint.criteria, id, &engine::Criterion::id) != constraint.criteria.end();
    });
}

/// An id that tells what it is of, and that no catalogue gives.
std::string ownId(const engine::Scenario& scenario, const QString& name)
{
    const std::string slug = slugOf(name);
    return freeId("own-" + (slug.empty() ? "criterion" : slug),
                  [&](const std::string& id) { return hasCriterion(scenario, id); });
}

} // namespace

void ScenarioDocument::setCriterionImportance(std::size_t constraint, std::size_t criterion, double importance)
{
    edit(Purpose::CriterionImportance, nameOf(m_scenario.constraints[constraint].criteria[criterion]),
         {criterionPlace(constraint, criterion) + "/importance"}, [=](engine::Scenario& scenario) {
             scenario.constraints[constraint].criteria[criterion].importance = importance;
         });
}

void ScenarioDocument::setEstimate(std::size_t constraint, std::size_t criterion, engine::Choice choice,
                                   const engine::Estimate& estimate)
{
    const std::string place = criterionPlace(constraint, criterion);
    const std::string scorePlace = place + (choice == engine::Choice::Go ? "/go" : "/rust");
    const std::string judgementPlace = place + "/own_judgement";
    edit(Purpose::Scores, nameOf(m_scenario.constraints[constraint].criteria[criterion]), {scorePlace, judgementPlace},
         [&](engine::Scenario& scenario) {
             engine::Criterion& edited = scenario.constraints[constraint].criteria[criterion];
             engine::Estimate& score = choice == engine::Choice::Go ? edited.go : edited.rust;
             const engine::Estimate before = score;
             score.low = estimate.low;
             score.likely = estimate.likely;
             score.high = estimate.high;
             const Write* const write = writeOfGesture(scorePlace);
             if (write && write->before == valueAt(scenario, scorePlace)) {
                 // The hand is back where it began, and nothing was judged.
                 const Write* const judgement = writeOfGesture(judgementPlace);
                 edited.ownJudgement = judgement ? judgement->before == "true" : edited.ownJudgement;
             } else {
                 edited.ownJudgement = edited.ownJudgement || score != before;
             }
         });
}

void ScenarioDocument::setOwnJudgement(std::size_t constraint, std::size_t criterion, bool own)
{
    edit(Purpose::OwnJudgement, nameOf(m_scenario.constraints[constraint].criteria[criterion]),
         {criterionPlace(constraint, criterion) + "/own_judgement"},
         [=](engine::Scenario& scenario) { scenario.constraints[constraint].criteria[criterion].ownJudgement = own; });
}

void ScenarioDocument::renameCriterion(std::size_t constraint, std::size_t criterion, const QString& name)
{
    const QString given = name.simplified();
    if (given.isEmpty()) {
        return;
    }
    edit(Purpose::RenameCriterion, given, {criterionPlace(constraint, criterion) + "/name"},
         [&](engine::Scenario& scenario) {
             scenario.constraints[constraint].criteria[criterion].name = utf8StringOf(given);
         });
}

void ScenarioDocument::setRationale(std::size_t constraint, std::size_t criterion, const QString& rationale)
{
    edit(Purpose::Rationale, nameOf(m_scenario.constraints[constraint].criteria[criterion]),
         {criterionPlace(constraint, criterion) + "/rationale"}, [&](engine::Scenario& scenario) {
             scenario.constraints[constraint].criteria[criterion].rationale = rationale.toStdString();
         });
}

void ScenarioDocument::setJudgementNote(std::size_t constraint, std::size_t criterion, const QString& note)
{
    edit(Purpose::JudgementNote, nameOf(m_scenario.constraints[constraint].criteria[criterion]),
         {criterionPlace(constraint, criterion)}, [&](engine::Scenario& scenario) {
             steelyard::setJudgementNote(scenario.constraints[constraint].criteria[criterion], note);
         });
}

void ScenarioDocument::resetCriterion(std::size_t constraint, std::size_t criterion, const Catalogue& catalogue)
{
    const engine::Criterion& edited = m_scenario.constraints[constraint].criteria[criterion];
    const engine::Criterion* const original = criterionOf(catalogue, edited.id);
    if (!original) {
        return;
    }
    edit(Purpose::ResetCriterion, nameOf(edited), {criterionPlace(constraint, criterion), "/evidence"},
         [&](engine::Scenario& scenario) {
             engine::Criterion& reset = scenario.constraints[constraint].criteria[criterion];
             reset = asInCatalogue(reset, *original);
             carryCited(scenario, reset, catalogue);
         });
}

void ScenarioDocument::resetCriteria(const Catalogue& catalogue)
{
    std::vector<std::string> places;
    for (std::size_t g = 0; g < m_scenario.constraints.size(); ++g) {
        places.push_back(criteriaPlace(g));
    }
    places.push_back("/evidence");
    edit(Purpose::ResetCriteria, {}, places, [&](engine::Scenario& scenario) {
        for (engine::Constraint& constraint : scenario.constraints) {
            for (engine::Criterion& criterion : constraint.criteria) {
                if (const engine::Criterion* const original = criterionOf(catalogue, criterion.id)) {
                    criterion = asInCatalogue(criterion, *original);
                    carryCited(scenario, criterion, catalogue);
                }
            }
        }
    });
}

std::optional<std::string> ScenarioDocument::addCriterion(std::size_t constraint, const QString& name)
{
    const QString given = name.simplified();
    if (given.isEmpty()) {
        return std::nullopt;
    }
    const std::string id = ownId(m_scenario, given);
    edit(Purpose::AddCriterion, given, {criteriaPlace(constraint)}, [&](engine::Scenario& scenario) {
        scenario.constraints[constraint].criteria.push_back(
            {.id = id, .name = given.toStdString(), .go = openEstimate, .rust = openEstimate, .ownJudgement = true});
    });
    return hasCriterion(m_scenario, id) ? std::optional(id) : std::nullopt;
}

void ScenarioDocument::removeCriterion(std::size_t constraint, std::size_t criterion)
{
    const std::vector<engine::Criterion>& criteria = m_scenario.constraints[constraint].criteria;
    if (criteria.size() < 2) {
        return;
    }
    edit(Purpose::RemoveCriterion, nameOf(criteria[criterion]), {criteriaPlace(constraint)},
         [=](engine::Scenario& scenario) {
             std::vector<engine::Criterion>& kept = scenario.constraints[constraint].criteria;
             kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(criterion));
         });
}

} // namespace steelyard
