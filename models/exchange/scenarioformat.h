// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenario.h"
#include "faultsentence.h"
#include "fieldkinds.h"

#include <algorithm>
#include <concepts>
#include <optional>

/// The scenario file's members, each described once, in the order in which they are written. A visitor has
///   heading()                           the format and version on top of a file
///   field(name, value, kind, need)      a member that the program knows
///   invariant(member, check)            what has to hold of a member (empty: of the whole object) beyond its kinds;
///                                       the check gives the sentence if it does not
///   unknown(members)                    the members that the program does not know
namespace steelyard::format
{

inline constexpr std::string_view formatName = "steelyard-scenario";
inline constexpr int formatVersion = 1;

inline constexpr std::size_t mostConstraints = 100;
inline constexpr std::size_t mostCriteria = 1000; ///< in the whole file
inline constexpr std::size_t mostComponents = 100;
inline constexpr std::size_t mostBallots = 1000; ///< in the whole file
inline constexpr std::size_t mostFutures = 100;
inline constexpr std::size_t mostEvidence = 100'000; ///< more, written out in full, no longer fit into a file

/// A struct of the engine, const for those who only look.
template <typename T, typename Struct>
concept Of = std::same_as<std::remove_const_t<T>, Struct>;

using Broken = std::optional<QString>;

inline Broken brokenOrder(const engine::Estimate& estimate)
{
    if (estimate.low > estimate.likely)
        return sentence::lowAboveLikely(estimate.low, estimate.likely);
    if (estimate.likely > estimate.high)
        return sentence::likelyAboveHigh(estimate.likely, estimate.high);
    return {};
}

inline Broken weighsNothing(const engine::Ballot& ballot)
{
    if (std::any_of(ballot.importances.begin(), ballot.importances.end(), [](double r) { return r > 0; }))
        return {};
    return sentence::nothingWeighs();
}

inline Broken improbable(const std::vector<engine::Future>& futures)
{
    const auto probable = [](const engine::Future& future) { return future.probability > 0; };
    if (futures.empty() || std::any_of(futures.begin(), futures.end(), probable))
        return {};
    return sentence::nothingProbable();
}

inline constexpr PerConstraint importances{points, 0};
inline constexpr PerConstraint factors{{0.01, 100}, 1};

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Estimate> auto& estimate)
{
    visitor.field("low", estimate.low, points, Need::Required);
    visitor.field("likely", estimate.likely, points, Need::Required);
    visitor.field("high", estimate.high, points, Need::Required);
    visitor.invariant({}, [&] { return brokenOrder(estimate); });
    visitor.unknown(estimate.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Criterion> auto& criterion)
{
    visitor.field("id", criterion.id, Id{}, Need::Required);
    visitor.field("name", criterion.name, Name{}, Need::Required);
    visitor.field("importance", criterion.importance, points);
    visitor.field("go", criterion.go, Object{}, Need::Required);
    visitor.field("rust", criterion.rust, Object{}, Need::Required);
    visitor.field("rationale", criterion.rationale, Text{});
    visitor.field("evidence", criterion.evidence, Ids{});
    visitor.field("own_judgement", criterion.ownJudgement, Flag{});
    visitor.unknown(criterion.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Constraint> auto& constraint)
{
    visitor.field("id", constraint.id, Id{}, Need::Required);
    visitor.field("name", constraint.name, Name{}, Need::Required);
    visitor.field("axis", constraint.axis, AxisWord{constraint.id});
    visitor.field("criteria", constraint.criteria, List{1, mostCriteria, Reach::AllCriteria}, Need::Required);
    visitor.unknown(constraint.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Must> auto& must)
{
    visitor.field("id", must.id, Id{}, Need::Required);
    visitor.field("name", must.name, Name{}, Need::Required);
    visitor.field("rules_out", must.rulesOut, ChoiceWord{}, Need::Required);
    visitor.unknown(must.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Ballot> auto& ballot)
{
    visitor.field("participant", ballot.participant, Name{}, Need::Required);
    visitor.field("importances", ballot.importances, importances);
    visitor.invariant({}, [&] { return weighsNothing(ballot); });
    visitor.unknown(ballot.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Component> auto& component)
{
    visitor.field("id", component.id, Id{}, Need::Required);
    visitor.field("name", component.name, Name{});
    visitor.field("workload", component.workload, Reference{});
    visitor.field("size", component.size, Number{.least = 0, .aboveLeast = true});
    visitor.field("importances", component.importances, importances);
    visitor.field("musts", component.musts, List{});
    visitor.field("ballots", component.ballots, List{0, mostBallots, Reach::AllBallots});
    visitor.unknown(component.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Policy> auto& policy)
{
    visitor.field("burden_of_proof", policy.burdenOfProof, points);
    visitor.field("indifference", policy.indifference, points);
    visitor.field("first_order", policy.firstOrder, FirstOrder{});
    visitor.field("first_order_share", policy.firstOrderShare, share);
    visitor.field("team_threshold", policy.teamThreshold, points);
    visitor.unknown(policy.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Team> auto& team)
{
    visitor.field("readiness", team.readiness, points);
    visitor.field("engineers", team.engineers, Number{.least = 1});
    visitor.unknown(team.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Boundary> auto& boundary)
{
    visitor.field("separate-process", boundary.separateProcess, Flag{});
    visitor.field("network-api", boundary.networkApi, Flag{});
    visitor.field("versioned-contract", boundary.versionedContract, Flag{});
    visitor.field("own-owner", boundary.ownOwner, Flag{});
    visitor.field("deploys-alone", boundary.deploysAlone, Flag{});
    visitor.unknown(boundary.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Uncertainty> auto& uncertainty)
{
    visitor.field("weight_spread", uncertainty.weightSpread, Number{0, 2});
    visitor.field("score_correlation", uncertainty.scoreCorrelation, share);
    visitor.unknown(uncertainty.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Future> auto& future)
{
    visitor.field("id", future.id, Id{}, Need::Required);
    visitor.field("name", future.name, Name{}, Need::Required);
    visitor.field("probability", future.probability, Number{.least = 0}, Need::Required);
    visitor.field("factors", future.factors, factors);
    visitor.unknown(future.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::RewriteEffort> auto& effort)
{
    visitor.field("go_to_rust", effort.goToRust, months);
    visitor.field("rust_to_go", effort.rustToGo, months);
    visitor.unknown(effort.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Recovery> auto& recovery)
{
    visitor.field("horizon_months", recovery.horizonMonths, months);
    visitor.field("life_months", recovery.lifeMonths, months);
    visitor.field("notice_months", recovery.noticeMonths, months);
    visitor.field("rewrite_person_months", recovery.rewrite, Object{});
    visitor.field("effort_rate", recovery.effortRate, Number{0, 1000});
    visitor.unknown(recovery.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::EvidenceItem> auto& item)
{
    visitor.field("id", item.id, OptionalId{});
    visitor.field("finding", item.finding, Text{});
    visitor.field("favours", item.favours, Text{});
    visitor.field("title", item.title, Text{});
    visitor.field("publisher", item.publisher, Text{});
    visitor.field("published", item.published, Text{});
    visitor.field("url", item.url, Text{});
    visitor.field("kind", item.kind, Text{});
    visitor.field("caveat", item.caveat, Text{});
    visitor.unknown(item.unknown);
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::CatalogueReference> auto& reference)
{
    visitor.field("id", reference.id, OptionalId{});
    visitor.field("version", reference.version, Text{});
    visitor.unknown(reference.unknown);
}

/// The members that a scenario and a catalogue have in common.
template <typename Visitor>
void describeRules(Visitor& visitor, auto& owner)
{
    visitor.field("policy", owner.policy, Object{});
    visitor.field("team", owner.team, Object{});
}

template <typename Visitor>
void describeOutlook(Visitor& visitor, auto& owner)
{
    visitor.field("uncertainty", owner.uncertainty, Object{});
    visitor.field("futures", owner.futures, List{0, mostFutures});
    visitor.invariant("futures", [&] { return improbable(owner.futures); });
    visitor.field("recovery", owner.recovery, Object{});
    visitor.field("evidence", owner.evidence, List{0, mostEvidence});
}

template <typename Visitor>
void describe(Visitor& visitor, Of<engine::Scenario> auto& scenario)
{
    visitor.heading();
    visitor.field("id", scenario.id, OptionalId{});
    visitor.field("name", scenario.name, Name{}, Need::Required);
    visitor.field("question", scenario.question, Text{});
    visitor.field("owner", scenario.owner, Text{});
    visitor.field("decide_by", scenario.decideBy, Text{});
    visitor.field("notes", scenario.notes, Text{});
    visitor.field("tags", scenario.tags, Texts{});
    visitor.field("catalogue", scenario.catalogue, Object{});
    visitor.field("constraints", scenario.constraints, List{1, mostConstraints}, Need::Required);
    visitor.field("components", scenario.components, List{1, mostComponents}, Need::Required);
    describeRules(visitor, scenario);
    visitor.field("boundary", scenario.boundary, Object{});
    describeOutlook(visitor, scenario);
    visitor.unknown(scenario.unknown);
}

} // namespace steelyard::format
