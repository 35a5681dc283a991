// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/scenariobuilder.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

inline engine::Scenario payments()
{
    engine::Scenario scenario = testing::ScenarioBuilder("Payments")
                                    .constraint("latency", 40, 80)
                                    .constraint("cost", 70, 50, engine::Axis::Delivery)
                                    .firstOrder({"latency"})
                                    .component("api", {60, 57.2346})
                                    .component("batch", {10, 20});
    scenario.constraints[0].name = "Latency";
    return scenario;
}

/// Bit by bit, where == would take −0 for 0.
inline bool areIdentical(const engine::Scenario& one, const engine::Scenario& other)
{
    return one == other && writeScenario(one) == writeScenario(other);
}

inline void letTheDocumentThink()
{
    QCoreApplication::processEvents();
}

inline void listEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    const auto row = [](const char* name, Parts parts, const QString& text,
                        std::function<void(ScenarioDocument&)> edit) {
        QTest::newRow(name) << Edit{std::move(edit)} << text << parts;
    };
    row("importance", Part::Importances, u"weight of Latency"_s,
        [](ScenarioDocument& document) { document.setImportance(0, 0, 61); });
    row("importance of a constraint without a name of its own", Part::Importances, u"weight of cost"_s,
        [](ScenarioDocument& document) { document.setImportance(1, 1, 61); });
    row("importances", Part::Importances, u"nearest flip"_s, [](ScenarioDocument& document) {
        document.setImportances(0, std::vector<double>{1, 2}, Purpose::NearestFlip);
    });
    row("place in a band", Part::Importances, u"share of Latency"_s, [](ScenarioDocument& document) {
        document.setImportances(0, std::vector<double>{1, 2}, Purpose::TippingPoint, u"Latency"_s);
    });
    row("workload", Part::Importances, u"workload Proxy or gateway"_s, [](ScenarioDocument& document) {
        document.setWorkload(0, "proxy", std::vector<double>{95, 40}, u"Proxy or gateway"_s);
    });
    row("readiness", Part::Team, u"team readiness"_s, [](ScenarioDocument& document) { document.setReadiness(75); });
    row("burden of proof", Part::Policy, u"burden of proof"_s,
        [](ScenarioDocument& document) { document.setBurdenOfProof(7.5); });
    row("indifference", Part::Policy, u"indifference"_s,
        [](ScenarioDocument& document) { document.setIndifference(1); });
    row("first-order share", Part::Policy, u"first-order share"_s,
        [](ScenarioDocument& document) { document.setFirstOrderShare(0.35); });
    row("team threshold", Part::Policy, u"team threshold"_s,
        [](ScenarioDocument& document) { document.setTeamThreshold(60); });
    row("first-order constraints", Part::Policy, u"first-order constraints"_s, [](ScenarioDocument& document) {
        document.setFirstOrder({0, 1});
    });
    row("musts", Part::Musts, u"musts"_s, [](ScenarioDocument& document) {
        document.setMusts(1, {{.id = "no-pauses", .name = "No pauses", .rulesOut = engine::Choice::Go}});
    });
}

} // namespace steelyard::testing
