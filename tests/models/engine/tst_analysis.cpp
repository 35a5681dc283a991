// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

class AnalysisTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsComputedFromOneScenario();
    void aComponentInWhichNothingWeighsKeepsItsDifferences();
    void aMustDecidesEvenWhereNothingWeighs();
    void componentsShareScoresButNotWeights();
    void theSameScenarioGivesTheSameAnalysis();
    void aConstraintNamedTwiceAsFirstOrderCountsOnceEverywhere();
    void theLargestScenarioOfTheFormatIsAnalysed();
};

namespace
{

ScenarioBuilder twoConstraints()
{
    return ScenarioBuilder()
        .constraint("latency", 40, 80)
        .citing("source")
        .constraint("cost", 70, 50, Axis::Delivery)
        .firstOrder({"latency"});
}

} // namespace

void AnalysisTest::everythingIsComputedFromOneScenario()
{
    // GIVEN differences of 40 and −20, weighed 3 : 2
    const Scenario scenario = twoConstraints().component("c", {60, 40});
    // WHEN it is analysed
    const Analysis analysis = analyse(scenario);
    // THEN every part is there
    QCOMPARE(analysis.components.size(), 1U);
    const ComponentAnalysis& component = analysis.components.front();
    QCOMPARE(component.verdict, Verdict::Rust);
    QCOMPARE(component.language, Language::Rust);
    QCOMPARE(component.ruledOut, RuledOut{});
    QVERIFY(component.teamReady);
    QCOMPARE(rounded(component.differences), QList<double>({40, -20}));
    const Balance& balance = component.balance.value();
    QCOMPARE(rounded(balance.value.go), 52.0);
    QCOMPARE(rounded(balance.value.rust), 68.0);
    QCOMPARE(rounded(balance.margin), 16.0);
    QCOMPARE(rounded(balance.bar), 57.0); // Go's value and the burden of proof
    QVERIFY(balance.clears);
    QCOMPARE(rounded(balance.shares), QList<double>({0.6, 0.4}));
    QCOMPARE(balance.contributions.size(), 2U);
    QCOMPARE(rounded(balance.firstOrderShare), 0.6);
    QVERIFY(balance.pressing);
    QCOMPARE(rounded(balance.tradeOff.deliveryShare), 0.4);
    QCOMPARE(balance.tipping.size(), 2U);
    QCOMPARE(rounded(balance.nearestFlip.value().moved), 0.185); // 11.1 points at 60 a share
    QCOMPARE(rounded(balance.evidenceShare), 0.75);              // 24 of 32 points
    QCOMPARE(analysis.portfolio, (Portfolio{.verdict = Verdict::Rust, .language = Language::Rust}));
}

void AnalysisTest::aComponentInWhichNothingWeighsKeepsItsDifferences()
{
    const Analysis analysis = analyse(twoConstraints().component("c", {0, 0}));
    const ComponentAnalysis& component = analysis.components.front();
    QCOMPARE(component.verdict, Verdict::Undecided);
    QCOMPARE(component.language, Language::None);
    QVERIFY(!component.balance);
    QCOMPARE(rounded(component.differences), QList<double>({40, -20}));
    QCOMPARE(component.values.size(), 2U);
    QCOMPARE(analysis.portfolio.verdict, Verdict::Undecided);
}

void AnalysisTest::aMustDecidesEvenWhereNothingWeighs()
{
    const Analysis analysis = analyse(twoConstraints().component("c", {0, 0}).must(Choice::Go));
    QCOMPARE(analysis.components.front().verdict, Verdict::OnlyRust);
    QVERIFY(!analysis.components.front().balance);
    QCOMPARE(analysis.portfolio, (Portfolio{.verdict = Verdict::OnlyRust, .language = Language::Rust}));
}

void AnalysisTest::componentsShareScoresButNotWeights()
{
    // GIVEN a large component for Rust, a smaller one for Go and one that nobody weighed
    const Analysis analysis =
        analyse(twoConstraints().component("core", {60, 40}, 3).component("rim", {10, 90}).component("new", {0, 0}));
    // THEN each has its own verdict, and the boundary has to be drawn; a mean of (3 · 16 − 14) / 4 clears until then
    QCOMPARE(analysis.components[0].verdict, Verdict::Rust);
    QCOMPARE(analysis.components[1].verdict, Verdict::Go);
    QCOMPARE(analysis.components[2].verdict, Verdict::Undecided);
    QCOMPARE(analysis.portfolio, (Portfolio{.verdict = Verdict::DrawTheBoundaryFirst, .language = Language::Rust}));
}

void AnalysisTest::theSameScenarioGivesTheSameAnalysis()
{
    const Scenario scenario = twoConstraints().component("c", {60, 40}).component("d", {1, 7}).must(Choice::Rust);
    QVERIFY(analyse(scenario) == analyse(scenario));
}

void AnalysisTest::aConstraintNamedTwiceAsFirstOrderCountsOnceEverywhere()
{
    const Scenario once = twoConstraints().component("c", {30, 70});
    Scenario twice = once;
    twice.policy.firstOrder = {0, 0};
    QVERIFY(analyse(once) == analyse(twice));
}

void AnalysisTest::theLargestScenarioOfTheFormatIsAnalysed()
{
    // GIVEN 100 constraints of 10 criteria and 100 components
    ScenarioBuilder builder;
    for (int g = 0; g < 100; ++g) {
        builder.emptyConstraint("g" + std::to_string(g));
        for (int i = 0; i < 10; ++i)
            builder.criterion(std::to_string(g) + "-" + std::to_string(i), 50, g, (g * 7 + i * 13) % 101);
    }
    std::vector<double> importances(100);
    for (int c = 0; c < 100; ++c) {
        importances[static_cast<std::size_t>(c)] = c;
        builder.component("c" + std::to_string(c), importances);
    }
    // WHEN it is analysed, THEN all of it is
    const Analysis analysis = analyse(builder);
    QCOMPARE(analysis.components.size(), 100U);
    QCOMPARE(analysis.components.back().balance.value().tipping.size(), 100U);
    QCOMPARE(analysis.components.back().balance.value().contributions.size(), 1000U);
    QVERIFY(!analysis.components.front().balance); // its only importance is 0
}

QTEST_APPLESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
