// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// The decision as plain values. All text is UTF-8. Ranges are the file format's; the reader guarantees them.
namespace steelyard::engine
{

/// The two languages that are weighed against each other.
enum class Choice { Go, Rust };

/// Which side of the trade-off plane a constraint belongs to.
enum class Axis { Delivery, Runtime };

/// A member of the file that this program does not know, kept so that it can be written again: its name and its JSON.
struct UnknownMember {
    std::string name;
    std::string json;
    bool operator==(const UnknownMember&) const = default;
};
using UnknownMembers = std::vector<UnknownMember>;

/// A three-point score, low ≤ likely ≤ high, each in 0–100 points, 100 = best.
struct Estimate {
    double low = 0;
    double likely = 0;
    double high = 0;
    UnknownMembers unknown = {};
    bool operator==(const Estimate&) const = default;
};

/// A measurable aspect below a constraint, with a score for each language.
struct Criterion {
    std::string id;
    std::string name;
    double importance = 50; ///< 0–100, not normalised
    Estimate go;
    Estimate rust;
    std::string rationale = {};
    std::vector<std::string> evidence = {}; ///< ids of the cited items, in the order they are cited
    bool ownJudgement = false;
    UnknownMembers unknown = {};
    bool operator==(const Criterion&) const = default;
};

/// One of the things a team has to balance; has at least one criterion.
struct Constraint {
    std::string id;
    std::string name;
    Axis axis = Axis::Runtime;
    std::vector<Criterion> criteria;
    UnknownMembers unknown = {};
    bool operator==(const Constraint&) const = default;
};

/// A requirement that cannot be traded.
struct Must {
    std::string id;
    std::string name;
    Choice rulesOut = Choice::Go;
    UnknownMembers unknown = {};
    bool operator==(const Must&) const = default;
};

/// One participant's importances, in the order of Scenario::constraints; at least one is above 0.
struct Ballot {
    std::string participant;
    std::vector<double> importances; ///< 0–100 each
    UnknownMembers unknown = {};
    bool operator==(const Ballot&) const = default;
};

/// A service that is decided about: its own importances and musts over the scenario's scores.
struct Component {
    std::string id;
    std::string name = {};
    std::string workload = {};       ///< id of a catalogue workload, or empty, or unknown to this catalogue
    double size = 1;                 ///< > 0
    std::vector<double> importances; ///< R_g, 0–100 each, in the order of Scenario::constraints
    std::vector<Must> musts = {};
    std::vector<Ballot> ballots = {};
    UnknownMembers unknown = {};
    bool operator==(const Component&) const = default;
};

/// The rules of the verdict (MODEL §4).
struct Policy {
    double burdenOfProof = 5;            ///< δ in points, 0–100
    double indifference = 2;             ///< ι in points, 0–100
    std::vector<std::size_t> firstOrder; ///< F, indices into Scenario::constraints, in the file's order
    double firstOrderShare = 0.4;        ///< φ, 0–1
    double teamThreshold = 50;           ///< τ, 0–100
    UnknownMembers unknown = {};
    bool operator==(const Policy&) const = default;
};

struct Team {
    double readiness = 50; ///< T, 0–100
    double engineers = 5;  ///< N, ≥ 1
    UnknownMembers unknown = {};
    bool operator==(const Team&) const = default;
};

/// The five checks of a clear boundary between components.
struct Boundary {
    bool separateProcess = false;
    bool networkApi = false;
    bool versionedContract = false;
    bool ownOwner = false;
    bool deploysAlone = false;
    UnknownMembers unknown = {};
    bool operator==(const Boundary&) const = default;
};

struct Uncertainty {
    double weightSpread = 0.25;    ///< σ, 0–2
    double scoreCorrelation = 0.5; ///< ρ, 0–1
    UnknownMembers unknown = {};
    bool operator==(const Uncertainty&) const = default;
};

/// What may come: a probability (not normalised) and factors on the importances.
struct Future {
    std::string id;
    std::string name;
    double probability = 0;      ///< ≥ 0; some future has more than 0
    std::vector<double> factors; ///< 0.01–100 each, in the order of Scenario::constraints; 1 = unchanged
    UnknownMembers unknown = {};
    bool operator==(const Future&) const = default;
};

/// Person-months to rewrite from one language into the other, 0–1200.
struct RewriteEffort {
    double goToRust = 30;
    double rustToGo = 18;
    UnknownMembers unknown = {};
    bool operator==(const RewriteEffort&) const = default;
};

struct Recovery {
    double horizonMonths = 12; ///< H
    double lifeMonths = 36;    ///< L
    double noticeMonths = 5;   ///< t
    RewriteEffort rewrite;     ///< E
    double effortRate = 2;     ///< κ, point-months a person-month of rewriting weighs, 0–1000
    UnknownMembers unknown = {};
    bool operator==(const Recovery&) const = default;
};

/// A cited source in full, so that a file can be read years later.
struct EvidenceItem {
    std::string id;
    std::string finding = {};
    std::string favours = {};
    std::string title = {};
    std::string publisher = {};
    std::string published = {};
    std::string url = {};
    std::string kind = {};
    std::string caveat = {};
    UnknownMembers unknown = {};
    bool operator==(const EvidenceItem&) const = default;
};

/// Which catalogue the scores came from.
struct CatalogueReference {
    std::string id = {};
    std::string version = {};
    UnknownMembers unknown = {};
    bool operator==(const CatalogueReference&) const = default;
};

/// One decision, complete: constraints with scores, components with importances, policy, team, futures, evidence.
struct Scenario {
    std::string id = {};
    std::string name;
    std::string question = {};
    std::string owner = {};
    std::string decideBy = {}; ///< as in the file, normally an ISO date
    std::string notes = {};
    std::vector<std::string> tags = {};
    CatalogueReference catalogue = {};
    std::vector<Constraint> constraints; ///< G ≥ 1
    std::vector<Component> components;   ///< ≥ 1
    Policy policy = {};
    Team team = {};
    Boundary boundary = {};
    Uncertainty uncertainty = {};
    std::vector<Future> futures = {};
    Recovery recovery = {};
    std::vector<EvidenceItem> evidence = {};
    UnknownMembers unknown = {};
    bool operator==(const Scenario&) const = default;
};

} // namespace steelyard::engine
