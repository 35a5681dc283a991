// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validfile.h"

#include "exchange/scenariojson.h"

namespace steelyard::testing
{

Tree validTree()
{
    return Tree::parse(R"({
      "format": "steelyard-scenario", "version": 1,
      "id": "8b0c", "name": "Payments API", "question": "Which language?", "owner": "Ada", "decide_by": "2026-12-15",
      "notes": "one\n\ttwo", "tags": ["payments", "2026"],
      "catalogue": {"id": "go-rust", "version": "2026.1"},
      "constraints": [
        {"id": "cost", "name": "Cost", "axis": "delivery", "criteria": [
          {"id": "build-speed", "name": "Build speed", "importance": 55,
           "go": {"low": 78, "likely": 89, "high": 95}, "rust": {"low": 34, "likely": 52, "high": 68},
           "rationale": "builds", "evidence": ["go-faq"], "own_judgement": false}]},
        {"id": "latency", "name": "Latency", "axis": "runtime", "criteria": [
          {"id": "tail", "name": "Tail latency", "importance": 60,
           "go": {"low": 40, "likely": 55, "high": 65}, "rust": {"low": 60, "likely": 70, "high": 95},
           "rationale": "pauses", "evidence": [], "own_judgement": true},
          {"id": "startup", "name": "Start-up", "importance": 0.5,
           "go": {"low": 1, "likely": 1, "high": 1}, "rust": {"low": 0, "likely": 100, "high": 100},
           "rationale": "", "evidence": ["go-faq", "missing"], "own_judgement": false}]}],
      "components": [
        {"id": "api", "name": "API", "workload": "http-api", "size": 2.5, "importances": {"cost": 70, "latency": 40},
         "musts": [{"id": "no-gc", "name": "No pause", "rules_out": "go"},
                   {"id": "soon", "name": "Soon", "rules_out": "rust"}],
         "ballots": [{"participant": "Platform", "importances": {"cost": 50, "latency": 0}},
                     {"participant": "Security", "importances": {"cost": 1, "latency": 99.5}}]},
        {"id": "engine", "name": "Engine", "workload": "", "size": 1, "importances": {"cost": 0, "latency": 0},
         "musts": [], "ballots": []}],
      "policy": {"burden_of_proof": 6, "indifference": 3, "first_order": ["latency"], "first_order_share": 0.3,
                 "team_threshold": 40},
      "team": {"readiness": 30, "engineers": 7},
      "boundary": {"separate-process": true, "network-api": false, "versioned-contract": true, "own-owner": false,
                   "deploys-alone": true},
      "uncertainty": {"weight_spread": 0.5, "score_correlation": 0.75},
      "futures": [{"id": "as-planned", "name": "As planned", "probability": 0.5, "factors": {"cost": 1, "latency": 1}},
                  {"id": "growth", "name": "Growth", "probability": 0.2, "factors": {"cost": 0.01, "latency": 100}}],
      "recovery": {"horizon_months": 10, "life_months": 30, "notice_months": 4,
                   "rewrite_person_months": {"go_to_rust": 20, "rust_to_go": 10}, "effort_rate": 1.5},
      "evidence": [{"id": "go-faq", "finding": "f", "favours": "go", "title": "t", "publisher": "p",
                    "published": "2020-02-04", "url": "https://go.dev", "kind": "primary", "caveat": "c"}]
    })");
}

Tree unreferredTree()
{
    Tree tree = validTree();
    tree["components"] = Tree::parse(R"([{"id": "c", "ballots": []}])");
    tree.erase("policy");
    tree.erase("futures");
    return tree;
}

QStringList faultsOf(const Tree& tree)
{
    const auto scenario = readScenario(textOf(tree));
    return scenario ? QStringList() : sentencesOf(scenario.error());
}

} // namespace steelyard::testing
