// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <vector>

/// What a person has made of the scores that a scenario was given: which differ from the catalogue, and the way back.
namespace steelyard
{

/// What of a criterion is not as the catalogue has it. Of a criterion that the catalogue does not have, everything.
struct CriterionDifference {
    bool own = false; ///< the catalogue does not have this criterion
    bool importance = false;
    bool go = false;
    bool rust = false;
    bool rationale = false;
    bool evidence = false;
    bool judgement = false; ///< whose judgement it is said to be, or the note on it

    /// How many of its three scores (importance, Go, Rust) are not the catalogue's.
    [[nodiscard]] int ownScores() const { return int(importance) + int(go) + int(rust); }
    [[nodiscard]] bool any() const { return ownScores() > 0 || rationale || evidence || judgement; }
    bool operator==(const CriterionDifference&) const = default;
};

struct CatalogueDifference {
    std::vector<std::vector<CriterionDifference>> criteria; ///< by constraint, in the scenario's order
    int ownScores = 0;
    int scores = 0;          ///< three for each criterion
    bool resettable = false; ///< something differs of a criterion that the catalogue has
    /// The scenario started from this very catalogue: what differs is the person's doing.
    bool sameCatalogue = true;
    bool operator==(const CatalogueDifference&) const = default;
};

[[nodiscard]] CatalogueDifference differenceFrom(const Catalogue& catalogue, const engine::Scenario& scenario);

/// The same three numbers, whatever else the estimates carry.
[[nodiscard]] bool sameScore(const engine::Estimate& one, const engine::Estimate& other);

/// The catalogue's criterion of that id, or nullptr.
[[nodiscard]] const engine::Criterion* criterionOf(const Catalogue& catalogue, std::string_view id);

/// The criterion with scores, rationale, evidence and judgement of the catalogue's; its name and what the program does
/// not know of it stay.
[[nodiscard]] engine::Criterion asInCatalogue(const engine::Criterion& criterion, const engine::Criterion& original);

/// Adds to the scenario the catalogue's items that this criterion cites and the scenario does not carry.
void carryCited(engine::Scenario& scenario, const engine::Criterion& criterion, const Catalogue& catalogue);

} // namespace steelyard
