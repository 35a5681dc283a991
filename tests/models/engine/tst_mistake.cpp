// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mistake.h"
#include "engine/values.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

/// MODEL §9 where it can be worked out by hand. The differences are 40 and 0, the bar is 5; so the margin is 20 while
/// both weigh the same, 8 where the first weighs a quarter of the second, 0 where it weighs nothing.
class MistakeTest : public QObject
{
    Q_OBJECT
private slots:
    void aRecoverableMistakeCostsTheCheaperOfLivingWithItAndRewriting_data();
    void aRecoverableMistakeCostsTheCheaperOfLivingWithItAndRewriting();
    void aMistakeThatCannotBeRecoveredLastsForLife_data();
    void aMistakeThatCannotBeRecoveredLastsForLife();
    void recoveringExactlyByTheHorizonIsInTime();
    void withoutAShortfallThereIsNoMistake();
    void whatARuledOutLanguageWouldWinIsNoLoss();
    void onlyOpenChoicesAreNamed_data();
    void onlyOpenChoicesAreNamed();
    void cheapestAndCautiousMayDiffer();
    void tiesGoToGo();
    void futuresThatCannotHappenDoNotCount();
    void onlyProportionsOfProbabilitiesMatter();
    void probabilitiesTooLargeToAddUpStillHaveTheirShares();
    void anImportanceTooSmallToMultiplyStillWeighs();
    void knowingIsWorthWhatTheWrongChoiceWouldCost();
    void thereIsNoMistakeWithoutFuturesOrWeights();
    void everyFutureHasItsShortfallAndItsLoss();
    void aFutureThatCannotBeRecoveredSaysSo();
    void futuresHaveTheirShareOfTheProbability();
    void expectedLossesAreLinearInTheProbabilities();
    void personMonthsNeedAnEffortRate();
};

namespace
{

Future future(double probability, double factor)
{
    return {.id = "f", .name = "f", .probability = probability, .factors = {factor, 1}};
}

ScenarioBuilder builder()
{
    return ScenarioBuilder().constraint("a", 50, 90).constraint("b", 50, 50).component("c", {50, 50});
}

/// R(Go) = 5 + 30/5 = 11 months, R(Rust) = 5 + 18/5 = 8.6; horizon 12, life 36, κ = 2.
Scenario scenarioWith(const std::vector<Future>& futures)
{
    Scenario scenario = builder();
    scenario.futures = futures;
    return scenario;
}

Mistake mistakeOf(const Scenario& scenario)
{
    return mistake(scenario, scenario.components.front(), differences(constraintValues(scenario))).value();
}

QString nameOf(std::optional<Choice> choice)
{
    if (!choice)
        return QStringLiteral("none");
    return *choice == Choice::Go ? QStringLiteral("go") : QStringLiteral("rust");
}

} // namespace

void MistakeTest::aRecoverableMistakeCostsTheCheaperOfLivingWithItAndRewriting_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("effortRate");
    QTest::addColumn<double>("go");
    QTest::addColumn<double>("rust");
    QTest::newRow("Go falls 15 short, rewriting is cheaper") << 1.0 << 2.0 << 15 * 11 + 2 * 30.0 << 0.0;
    QTest::newRow("living with it is cheaper") << 1.0 << 100.0 << 15 * 36.0 << 0.0;
    QTest::newRow("an effort that weighs nothing") << 1.0 << 0.0 << 15 * 11.0 << 0.0;
    QTest::newRow("Rust falls short") << 0.01 << 2.0 << 0.0 << (5 - 0.4 / 1.01) * 8.6 + 2 * 18;
}

void MistakeTest::aRecoverableMistakeCostsTheCheaperOfLivingWithItAndRewriting()
{
    QFETCH(const double, factor);
    QFETCH(const double, effortRate);
    QFETCH(const double, go);
    QFETCH(const double, rust);
    Scenario scenario = scenarioWith({future(1, factor)});
    scenario.recovery.effortRate = effortRate;
    const Mistake found = mistakeOf(scenario);
    QCOMPARE(rounded(found.go.expectedLoss), rounded(go));
    QCOMPARE(rounded(found.rust.expectedLoss), rounded(rust));
    QCOMPARE(rounded(found.go.recoveryMonths), 11.0);
    QCOMPARE(rounded(found.rust.recoveryMonths), 8.6);
    QCOMPARE(found.go.irrecoverable + found.rust.irrecoverable, 0.0);
}

void MistakeTest::aMistakeThatCannotBeRecoveredLastsForLife_data()
{
    QTest::addColumn<double>("indifference");
    QTest::addColumn<double>("irrecoverable");
    QTest::newRow("beyond indifference") << 2.0 << 0.25;
    QTest::newRow("exactly indifferent") << 15.0 << 0.25;
    QTest::newRow("so small that it decides nothing") << 15.1 << 0.0;
    QTest::newRow("no shortfall is no mistake, even without indifference") << 0.0 << 0.25;
}

void MistakeTest::aMistakeThatCannotBeRecoveredLastsForLife()
{
    // GIVEN a team of one, which needs 35 months; in three of four futures Rust is exactly on the bar
    QFETCH(const double, indifference);
    Scenario scenario = scenarioWith({future(1, 1), future(3, 1.0 / 7)});
    scenario.team.engineers = 1;
    scenario.policy.indifference = indifference;
    const Mistake found = mistakeOf(scenario);
    QCOMPARE(rounded(found.go.worstLoss), 15.0 * 36);
    QCOMPARE(rounded(found.go.expectedLoss), 15.0 * 36 / 4);
    QTEST(found.go.irrecoverable, "irrecoverable");
    QCOMPARE(found.rust.irrecoverable, 0.0);
}

void MistakeTest::recoveringExactlyByTheHorizonIsInTime()
{
    Scenario scenario = scenarioWith({future(1, 1)});
    scenario.team.engineers = 2.5; // 5 + 30/2.5 = 17
    scenario.recovery.horizonMonths = 17;
    QCOMPARE(mistakeOf(scenario).go.irrecoverable, 0.0);
    scenario.recovery.horizonMonths = 16.99;
    QCOMPARE(mistakeOf(scenario).go.irrecoverable, 1.0);
}

void MistakeTest::withoutAShortfallThereIsNoMistake()
{
    // GIVEN a margin exactly on the bar: 40 of 1/8
    const Mistake found = mistakeOf(scenarioWith({future(1, 1.0 / 7)}));
    QCOMPARE(found.go.worstLoss, 0.0);
    QCOMPARE(found.rust.worstLoss, 0.0);
}

void MistakeTest::whatARuledOutLanguageWouldWinIsNoLoss()
{
    Scenario scenario = builder().must(Choice::Rust);
    scenario.futures = {future(1, 1), future(1, 0.01)};
    const Mistake noRust = mistakeOf(scenario);
    QCOMPARE(noRust.go.expectedLoss, 0.0);
    QVERIFY(noRust.rust.expectedLoss > 0);
    QCOMPARE(noRust.rust.open, false);

    scenario.components.front().musts.front().rulesOut = Choice::Go;
    const Mistake noGo = mistakeOf(scenario);
    QCOMPARE(noGo.rust.expectedLoss, 0.0);
    QVERIFY(noGo.go.expectedLoss > 0);
    QCOMPARE(noGo.go.open, false);
}

void MistakeTest::onlyOpenChoicesAreNamed_data()
{
    QTest::addColumn<QList<Choice>>("musts");
    QTest::addColumn<double>("readiness");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("knowing");
    QTest::newRow("both open") << QList<Choice>{} << 50.0 << "rust" << true;
    QTest::newRow("the team is not ready") << QList<Choice>{} << 49.0 << "go" << true;
    QTest::newRow("Go ruled out") << QList<Choice>{Choice::Go} << 50.0 << "rust" << true;
    QTest::newRow("Rust ruled out") << QList<Choice>{Choice::Rust} << 50.0 << "go" << true;
    QTest::newRow("Go ruled out, the team not ready") << QList<Choice>{Choice::Go} << 49.0 << "none" << false;
    QTest::newRow("both ruled out") << QList<Choice>{Choice::Go, Choice::Rust} << 50.0 << "none" << false;
}

void MistakeTest::onlyOpenChoicesAreNamed()
{
    QFETCH(const QList<Choice>, musts);
    QFETCH(const double, readiness);
    ScenarioBuilder built = builder().readiness(readiness);
    for (const Choice ruledOut : musts)
        built.must(ruledOut);
    Scenario scenario = built;
    scenario.futures = {future(1, 1)};
    const Mistake found = mistakeOf(scenario);
    QTEST(nameOf(found.cheapest), "named");
    QTEST(nameOf(found.cautious), "named");
    QTEST(found.valueOfKnowing.has_value(), "knowing");
    QCOMPARE(found.valueOfKnowing.value_or(0), 0.0);
}

void MistakeTest::cheapestAndCautiousMayDiffer()
{
    // GIVEN a likely small loss of Rust and an unlikely large one of Go
    const Mistake found = mistakeOf(scenarioWith({future(9, 0.01), future(1, 1)}));
    QCOMPARE(nameOf(found.cheapest), QStringLiteral("go"));
    QCOMPARE(nameOf(found.cautious), QStringLiteral("rust"));
}

void MistakeTest::tiesGoToGo()
{
    const Mistake found = mistakeOf(scenarioWith({future(1, 1.0 / 7)}));
    QCOMPARE(nameOf(found.cheapest), QStringLiteral("go"));
    QCOMPARE(nameOf(found.cautious), QStringLiteral("go"));
}

void MistakeTest::futuresThatCannotHappenDoNotCount()
{
    const Mistake found = mistakeOf(scenarioWith({future(1, 1.0 / 7), future(0, 1), future(0, 0.01)}));
    const Mistake alone = mistakeOf(scenarioWith({future(1, 1.0 / 7)}));
    QCOMPARE(found.go.expectedLoss, alone.go.expectedLoss);
    QCOMPARE(found.go.worstLoss, 0.0);
    QCOMPARE(found.rust.worstLoss, 0.0);
    // THEN it is still told what they would cost
    QVERIFY(found.go.futures[1].loss > 0);
    QVERIFY(found.rust.futures[2].loss > 0);
}

void MistakeTest::onlyProportionsOfProbabilitiesMatter()
{
    const Mistake some = mistakeOf(scenarioWith({future(0.5, 1), future(0.25, 0.01)}));
    const Mistake more = mistakeOf(scenarioWith({future(4, 1), future(2, 0.01)}));
    QCOMPARE(rounded(some.go.expectedLoss), rounded(more.go.expectedLoss));
    QCOMPARE(rounded(some.go.expectedLoss), rounded(225 * 2 / 3.0));
}

void MistakeTest::probabilitiesTooLargeToAddUpStillHaveTheirShares()
{
    const Mistake found = mistakeOf(scenarioWith({future(1.5e308, 1), future(1.5e308, 3)}));
    QCOMPARE(found.probabilities, (std::vector{0.5, 0.5}));
    QVERIFY(found.go.worstLoss > 0);
}

void MistakeTest::anImportanceTooSmallToMultiplyStillWeighs()
{
    // GIVEN one importance, so small that a hundredth of it is no number any more
    Scenario scenario = scenarioWith({future(1, 0.01)});
    scenario.components.front().importances = {1e-323, 0};
    // THEN it is all that weighs in the future too: the margin is 40, and Go falls 35 short of the bar
    QCOMPARE(rounded(mistakeOf(scenario).go.futures.front().shortfall), 35.0);
}

void MistakeTest::knowingIsWorthWhatTheWrongChoiceWouldCost()
{
    // GIVEN Go loses 225 in one half, Rust 75.594… in the other: who knows loses nothing
    const Mistake found = mistakeOf(scenarioWith({future(1, 1), future(1, 0.01)}));
    QCOMPARE(nameOf(found.cheapest), QStringLiteral("rust"));
    QCOMPARE(rounded(found.valueOfKnowing.value()), rounded(found.rust.expectedLoss));
    QVERIFY(found.rust.expectedLoss > 0);
}

void MistakeTest::thereIsNoMistakeWithoutFuturesOrWeights()
{
    Scenario scenario = scenarioWith({future(1, 1)});
    const std::vector<double> points = differences(constraintValues(scenario));
    QVERIFY(mistake(scenario, scenario.components.front(), points));
    scenario.components.front().importances = {0, 0};
    QVERIFY(!mistake(scenario, scenario.components.front(), points));
    scenario = scenarioWith({});
    QVERIFY(!mistake(scenario, scenario.components.front(), points));
}

void MistakeTest::everyFutureHasItsShortfallAndItsLoss()
{
    // GIVEN a margin of 20 in one future and of 0.4/1.01 in the other, the bar at 5
    const Mistake found = mistakeOf(scenarioWith({future(1, 1), future(1, 0.01)}));
    const double behind = 5 - 0.4 / 1.01;
    QCOMPARE(found.go.futures.size(), 2U);
    QCOMPARE(rounded(found.go.futures[0].shortfall), 15.0);
    QCOMPARE(rounded(found.go.futures[0].loss), 15.0 * 11 + 2 * 30);
    QCOMPARE(found.go.futures[1], FutureCost{});
    QCOMPARE(found.rust.futures.size(), 2U);
    QCOMPARE(found.rust.futures[0], FutureCost{});
    QCOMPARE(rounded(found.rust.futures[1].shortfall), rounded(behind));
    QCOMPARE(rounded(found.rust.futures[1].loss), rounded(behind * 8.6 + 2 * 18));
    QVERIFY(found.go.recoverable && found.rust.recoverable);
}

void MistakeTest::aFutureThatCannotBeRecoveredSaysSo()
{
    // GIVEN a horizon that Rust → Go keeps (8.6 months) and Go → Rust does not (11)
    Scenario scenario = scenarioWith({future(1, 1), future(1, 1.0 / 7), future(0, 1)});
    scenario.recovery.horizonMonths = 10;
    const Mistake found = mistakeOf(scenario);
    QVERIFY(!found.go.recoverable);
    QVERIFY(found.rust.recoverable);
    QCOMPARE(rounded(found.go.futures[0].loss), 15.0 * 36);
    QVERIFY(found.go.futures[0].irrecoverable);
    QVERIFY(!found.go.futures[1].irrecoverable);
    QVERIFY(found.go.futures[2].irrecoverable);
    // THEN what cannot happen adds nothing to how likely that is
    QCOMPARE(found.go.irrecoverable, 0.5);
}

void MistakeTest::futuresHaveTheirShareOfTheProbability()
{
    const Mistake found = mistakeOf(scenarioWith({future(3, 1), future(0, 1), future(1, 0.01)}));
    QCOMPARE(found.probabilities, (std::vector{0.75, 0.0, 0.25}));
}

void MistakeTest::expectedLossesAreLinearInTheProbabilities()
{
    const double onlyFirst = mistakeOf(scenarioWith({future(1, 1), future(0, 3)})).go.expectedLoss;
    const double onlySecond = mistakeOf(scenarioWith({future(0, 1), future(1, 3)})).go.expectedLoss;
    const Mistake mixed = mistakeOf(scenarioWith({future(3, 1), future(1, 3)}));
    QCOMPARE(rounded(mixed.go.expectedLoss), rounded(0.75 * onlyFirst + 0.25 * onlySecond));
    // THEN what a future costs does not depend on how likely it is
    QCOMPARE(rounded(mixed.go.futures[0].loss), rounded(onlyFirst));
    QCOMPARE(rounded(mixed.go.futures[1].loss), rounded(onlySecond));
}

void MistakeTest::personMonthsNeedAnEffortRate()
{
    QCOMPARE(personMonths(30, {.rewrite = {}, .effortRate = 2}), std::optional(15.0));
    QCOMPARE(personMonths(30, {.rewrite = {}, .effortRate = 0}), std::optional<double>());
}

QTEST_APPLESS_MAIN(MistakeTest)
#include "tst_mistake.moc"
