// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedifference.h"

#include "criterionnotes.h"

#include <algorithm>

namespace steelyard
{

namespace
{

void takeScore(engine::Estimate& estimate, const engine::Estimate& original)
{
    estimate.low = original.low;
    estimate.likely = original.likely;
    estimate.high = original.high;
}

CriterionDifference differenceOf(const engine::Criterion& criterion, const engine::Criterion* original)
{
    if (!original) {
        return {true, true, true, true, true, true, true};
    }
    return {.own = false,
            .importance = criterion.importance != original->importance,
            .go = !sameScore(criterion.go, original->go),
            .rust = !sameScore(criterion.rust, original->rust),
            .rationale = criterion.rationale != original->rationale,
            .evidence = criterion.evidence != original->evidence,
            .judgement = criterion.ownJudgement != original->ownJudgement ||
                         judgementNote(criterion) != judgementNote(*original)};
}

} // namespace

CatalogueDifference differenceFrom(const Catalogue& catalogue, const engine::Scenario& scenario)
{
    CatalogueDifference difference;
    difference.sameCatalogue = scenario.catalogue.id == catalogue.id && scenario.catalogue.version == catalogue.version;
    for (const engine::Constraint& constraint : scenario.constraints) {
        std::vector<CriterionDifference>& criteria = difference.criteria.emplace_back();
        for (const engine::Criterion& criterion : constraint.criteria) {
            criteria.push_back(differenceOf(criterion, criterionOf(catalogue, criterion.id)));
            difference.ownScores += criteria.back().ownScores();
            difference.scores += 3;
            difference.resettable = difference.resettable || (!criteria.back().own && criteria.back().any());
        }
    }
    return difference;
}

bool sameScore(const engine::Estimate& one, const engine::Estimate& other)
{
    return one.low == other.low && one.likely == other.likely && one.high == other.high;
}

const engine::Criterion* criterionOf(const Catalogue& catalogue, std::string_view id)
{
    for (const engine::Constraint& constraint : catalogue.constraints) {
        const auto found = std::ranges::find(constraint.criteria, id, &engine::Criterion::id);
        if (found != constraint.criteria.end()) {
            return &*found;
        }
    }
    return nullptr;
}

engine::Criterion asInCatalogue(const engine::Criterion& criterion, const engine::Criterion& original)
{
    engine::Criterion reset = criterion;
    reset.importance = original.importance;
    takeScore(reset.go, original.go);
    takeScore(reset.rust, original.rust);
    reset.rationale = original.rationale;
    reset.evidence = original.evidence;
    reset.ownJudgement = original.ownJudgement;
    setJudgementNote(reset, judgementNote(original));
    return reset;
}

void carryCited(engine::Scenario& scenario, const engine::Criterion& criterion, const Catalogue& catalogue)
{
    for (const engine::EvidenceItem& item : catalogue.evidence) {
        const bool cited = std::ranges::find(criterion.evidence, item.id) != criterion.evidence.end();
        const auto carried = std::ranges::find(scenario.evidence, item.id, &engine::EvidenceItem::id);
        if (cited && carried == scenario.evidence.end()) {
            scenario.evidence.push_back(item);
        }
    }
}

} // namespace steelyard
