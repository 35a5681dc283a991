// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sensitivity.h"

#include "engine/analysis.h"
#include "engine/shares.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::testing;

namespace steelyard
{

class SensitivityTest : public QObject
{
    Q_OBJECT

private slots:
    void theLinesAreTheValuesOfTheEngine();
    void theCrossingIsWhereRustIsOnTheBar_data();
    void theCrossingIsWhereRustIsOnTheBar();
    void theCrossingIsATippingPoint();
};

namespace
{

ScenarioBuilder threeConstraints()
{
    return ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 70, 50).constraint("skills", 60, 55);
}

} // namespace

void SensitivityTest::theLinesAreTheValuesOfTheEngine()
{
    const engine::Scenario scenario = threeConstraints().component("api", {60, 30, 10});
    const engine::ComponentAnalysis analysis = engine::analyse(scenario).components[0];
    for (std::size_t g = 0; g < 3; ++g) {
        const Sensitivity lines = sensitivityTo(g, analysis.balance->shares, analysis.values, 5);
        // At the present share they are the present values
        const engine::ConstraintValue now = lines.at(analysis.balance->shares[g]);
        QCOMPARE(rounded(now.go), rounded(analysis.balance->value.go));
        QCOMPARE(rounded(now.rust), rounded(analysis.balance->value.rust));
        QCOMPARE(rounded(lines.barAt(analysis.balance->shares[g])), rounded(analysis.balance->bar));
        // AND at any other those that the engine finds when that share is taken
        engine::Scenario moved = scenario;
        moved.components[0].importances = engine::importancesOf(engine::sharesWith(analysis.balance->shares, g, 0.73),
                                                                scenario.components[0].importances);
        const engine::Balance there = *engine::analyse(moved).components[0].balance;
        QCOMPARE(rounded(lines.at(0.73).go), rounded(there.value.go));
        QCOMPARE(rounded(lines.beyondAt(0.73)), rounded(there.margin - 5));
    }
}

void SensitivityTest::theCrossingIsWhereRustIsOnTheBar_data()
{
    QTest::addColumn<std::size_t>("constraint");
    QTest::addColumn<double>("burden");
    QTest::addColumn<double>("crossing"); ///< below 0: none
    // Differences 40, −20 and −5, shares 60, 30 and 10 %.
    QTest::newRow("upwards") << std::size_t{0} << 5.0 << (5 + 16.25) / (40 + 16.25);
    QTest::newRow("downwards") << std::size_t{1} << 5.0 << (33.0 + 4.0 / 7 - 5) / (33.0 + 4.0 / 7 + 20);
    QTest::newRow("nowhere, the bar is too high") << std::size_t{0} << 41.0 << -1.0;
    QTest::newRow("at the end") << std::size_t{0} << 40.0 << 1.0;
}

void SensitivityTest::theCrossingIsWhereRustIsOnTheBar()
{
    QFETCH(std::size_t, constraint);
    QFETCH(double, burden);
    QFETCH(double, crossing);
    const engine::Scenario scenario = threeConstraints().component("api", {60, 30, 10});
    const engine::ComponentAnalysis analysis = engine::analyse(scenario).components[0];
    const Sensitivity lines = sensitivityTo(constraint, analysis.balance->shares, analysis.values, burden);
    QCOMPARE(lines.crossing.has_value(), crossing >= 0);
    if (lines.crossing) {
        QCOMPARE(rounded(*lines.crossing), rounded(crossing));
        QCOMPARE(rounded(lines.beyondAt(*lines.crossing)), 0.0);
    }
    // AND with one constraint nothing depends on its share
    const std::vector<engine::ConstraintValue> alone{{40, 80}};
    QVERIFY(!sensitivityTo(0, std::vector<double>{1}, alone, burden).crossing);
}

void SensitivityTest::theCrossingIsATippingPoint()
{
    const engine::Scenario scenario =
        threeConstraints().firstOrderShare(0).firstOrder({"latency"}).component("api", {60, 30, 10});
    const engine::ComponentAnalysis analysis = engine::analyse(scenario).components[0];
    const Sensitivity lines = sensitivityTo(0, analysis.balance->shares, analysis.values, 5);
    const std::vector<engine::Band>& bands = analysis.balance->tipping[0];
    QCOMPARE(bands.back().verdict, engine::Verdict::Rust);
    QCOMPARE(rounded(bands.back().from), rounded(lines.crossing.value()));
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::SensitivityTest)
#include "tst_sensitivity.moc"
