// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguedifference.h"
#include "criterionnotes.h"
#include "exchange/scenariojson.h"
#include "scenariodocument.h"
#include "testlib/warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

namespace steelyard::testing
{

using namespace Qt::StringLiterals;
using engine::Choice;

struct Edit {
    std::function<void(ScenarioDocument&)> make;
    void operator()(ScenarioDocument& document) const { make(document); }
};

inline const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

/// The catalogue's scenario with a criterion of one's own and one score that was changed before.
inline engine::Scenario payments()
{
    engine::Scenario scenario = catalogue().newScenario("Payments", *catalogue().workload("http-api"));
    scenario.constraints[1].criteria.push_back({.id = "own-jitter",
                                                .name = "Jitter",
                                                .go = {40, 50, 60},
                                                .rust = {40, 50, 60},
                                                .ownJudgement = true,
                                                .unknown = {{"colour", "[1,2]"}}});
    scenario.constraints[1].criteria[1].go.unknown = {{"asked", "\"twice\""}};
    scenario.constraints[0].criteria[0].importance = 12.5;
    return scenario;
}

inline const engine::Criterion& tail(const ScenarioDocument& document)
{
    return document.scenario().constraints[1].criteria[0];
}

inline engine::Estimate estimate(double low, double likely, double high)
{
    return {.low = low, .likely = likely, .high = high};
}

/// Bit by bit, where == would take −0 for 0.
inline bool areIdentical(const engine::Scenario& one, const engine::Scenario& other)
{
    return one == other && writeScenario(one) == writeScenario(other);
}

inline void listEdits()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char* name, const QString& text, const QStringList& places,
                        std::function<void(ScenarioDocument&)> edit) {
        QTest::newRow(name) << Edit{std::move(edit)} << text << places;
    };
    const QString tailPlace = u"/constraints/1/criteria/0"_s;
    row("importance", u"importance of Predictable tail latency"_s, {tailPlace + u"/importance"_s},
        [](ScenarioDocument& document) { document.setCriterionImportance(1, 0, 33.3); });
    row("Go", u"scores of Predictable tail latency"_s, {tailPlace + u"/go"_s, tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 0, Choice::Go, estimate(1, 2.25, 3)); });
    row("Rust", u"scores of Predictable tail latency"_s, {tailPlace + u"/rust"_s, tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 0, Choice::Rust, estimate(0, 100, 100)); });
    row("a score that carries more than the format knows", u"scores of Cold start and footprint"_s,
        {u"/constraints/1/criteria/1/go"_s, u"/constraints/1/criteria/1/own_judgement"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 1, Choice::Go, estimate(1, 2, 3)); });
    row("a score that is somebody's own already", u"scores of Jitter"_s, {u"/constraints/1/criteria/3/go"_s},
        [](ScenarioDocument& document) { document.setEstimate(1, 3, Choice::Go, estimate(1, 2, 3)); });
    row("own judgement", u"own judgement of Predictable tail latency"_s, {tailPlace + u"/own_judgement"_s},
        [](ScenarioDocument& document) { document.setOwnJudgement(1, 0, true); });
    row("rationale", u"rationale of Jitter"_s, {u"/constraints/1/criteria/3/rationale"_s},
        [](ScenarioDocument& document) { document.setRationale(1, 3, u"We \"measured\" it.\nTwice."_s); });
    row("note", u"note on Predictable tail latency"_s, {tailPlace},
        [](ScenarioDocument& document) { document.setJudgementNote(1, 0, u"Our own load is smaller."_s); });
    row("reset of one", u"reset of Build and feedback speed"_s, {u"/constraints/0/criteria/0"_s},
        [](ScenarioDocument& document) { document.resetCriterion(0, 0, catalogue()); });
    row("reset of all", u"reset to the catalogue"_s, {u"/constraints/0/criteria"_s},
        [](ScenarioDocument& document) { document.resetCriteria(catalogue()); });
    row("removal", u"removal of Jitter"_s, {u"/constraints/1/criteria"_s}, [](ScenarioDocument& document) {
        if (document.scenario().constraints[1].criteria.size() > 3) {
            document.removeCriterion(1, 3);
        }
    });
}

} // namespace steelyard::testing
