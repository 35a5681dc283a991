// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/distributions.h"
#include "engine/outlook.h"
#include "engine/shares.h"
#include "testlib/allocations.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <cmath>

using namespace steelyard::engine;
using namespace steelyard::testing;

/// MODEL §7 where the fractions are known: as far from them as chance brings so many samples.
class RobustnessTest : public QObject
{
    Q_OBJECT
private slots:
    void weightsAreALogisticNormalCloud();
    void criteriaSpreadWithinTheirConstraint();
    void scoresAreTriangles();
    void scoresOfALanguageAreCorrelated_data();
    void scoresOfALanguageAreCorrelated();
    void languagesAreIndependent();
    void doubtHasItsCause();
    void aTieStaysATie_data();
    void aTieStaysATie();
    void withoutFirstOrderConstraintsNothingEverPresses();
    void confidenceIsNamed_data();
    void confidenceIsNamed();
    void wideVectorsGiveTheSameBits();
    void portionsAreThePartsOfOneSequence();
    void anotherSeedDrawsOtherNumbers();
    void whatIsAddedElsewhereChangesNoDraw();
    void causesMayBeLeftOut();
    void aTickAllocatesNothing();
    void theOutlookIsTheSameAsOneTick();
};

namespace
{

constexpr std::size_t count = 40'000;
constexpr double chance = 4 * 0.5 / 200; ///< four standard errors of a fraction of one half

bool near(double fraction, double expected)
{
    if (std::abs(fraction - expected) <= chance)
        return true;
    qWarning("%f, not %f", fraction, expected);
    return false;
}

Robustness robustnessOf(const Scenario& scenario, const Samples& samples = {.count = count})
{
    const Analysis analysis = analyse(scenario);
    return outlook(scenario, analysis, samples).front().value().robustness.value();
}

Scenario with(Scenario scenario, double spread, double correlation)
{
    scenario.uncertainty = {.weightSpread = spread, .scoreCorrelation = correlation};
    return scenario;
}

/// One constraint, `criteria` criteria alike: Go exactly 0, Rust a triangle over 0, 50, 100. The bar is at 25.
Scenario triangles(std::size_t criteria)
{
    ScenarioBuilder builder;
    builder.emptyConstraint("a").burdenOfProof(25).component("c", {50});
    for (std::size_t i = 0; i < criteria; ++i)
        builder.criterion(std::to_string(i), 50, 0, 50);
    Scenario scenario = builder;
    for (Criterion& criterion : scenario.constraints.front().criteria)
        criterion.rust = {.low = 0, .likely = 50, .high = 100};
    return scenario;
}

/// Six constraints with uncertain scores, as in an ordinary scenario.
Scenario ordinary()
{
    ScenarioBuilder builder;
    double rust = 85;
    for (const char* id : {"a", "b", "c", "d", "e", "f"}) {
        builder.constraint(id, 50, rust).criterion(std::string(id) + "2", 30, 40, 45);
        rust -= 9;
    }
    Scenario scenario = builder.firstOrder({"a", "b"}).component("c", {60, 40, 30, 40, 20, 30});
    for (Constraint& constraint : scenario.constraints) {
        for (Criterion& criterion : constraint.criteria) {
            criterion.go.low -= 30;
            criterion.go.high += 30;
            criterion.rust.low -= 15;
            criterion.rust.high += 15;
        }
    }
    return scenario;
}

Robustness tick(const RobustnessDraws& draws, const Scenario& scenario, RobustnessTally& tally,
                Causes causes = Causes::Counted)
{
    const Analysis analysis = analyse(scenario);
    const Balance& balance = *analysis.components.front().balance;
    return robustness(draws, balance.shares, scenario.policy, {.clears = balance.clears, .pressing = balance.pressing},
                      tally, {}, causes);
}

} // namespace

void RobustnessTest::weightsAreALogisticNormalCloud()
{
    // GIVEN two constraints of the same weight, differences 20 and 0: m' = 20/(1 + exp(σ(ζ2 − ζ1)))
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 70)
                                  .constraint("b", 50, 50)
                                  .firstOrder({"a"})
                                  .firstOrderShare(0.6)
                                  .component("c", {50, 50});
    const Robustness found = robustnessOf(with(scenario, 1, 0.5));
    // THEN the fraction beyond the bar is the normal distribution's at the logit of a quarter
    const double clears = normalCdf(std::log(3) / std::sqrt(2));
    QVERIFY(near(found.clears, clears));
    QVERIFY(near(found.holds, clears));
    QVERIFY(near(found.pressingHolds, normalCdf(std::log(1.5) / std::sqrt(2))));
    QVERIFY(std::abs(found.margin.quantiles[2] - 10) < 0.1);
    QVERIFY(std::abs(found.margin.mean - 10) < 0.1);
    const double logit = std::sqrt(2) * normalQuantile(0.95);
    QVERIFY(std::abs(found.margin.quantiles[4] - 20 / (1 + std::exp(-logit))) < 0.1);
    QCOMPARE(found.samples, count);
}

void RobustnessTest::criteriaSpreadWithinTheirConstraint()
{
    // GIVEN one constraint: only the importances of its criteria can move the margin
    const Scenario scenario = ScenarioBuilder()
                                  .emptyConstraint("a")
                                  .criterion("a1", 50, 50, 70)
                                  .criterion("a2", 50, 50, 50)
                                  .component("c", {9});
    QVERIFY(near(robustnessOf(with(scenario, 1, 0.5)).clears, normalCdf(std::log(3) / std::sqrt(2))));
}

void RobustnessTest::scoresAreTriangles()
{
    const Robustness found = robustnessOf(with(triangles(1), 0, 0.3));
    QVERIFY(near(found.clears, 0.875));
    QVERIFY(std::abs(found.margin.quantiles[0] - std::sqrt(0.05 * 5000)) < 0.5);
    QVERIFY(std::abs(found.margin.quantiles[4] - 100 + std::sqrt(0.05 * 5000)) < 0.5);
}

void RobustnessTest::scoresOfALanguageAreCorrelated_data()
{
    QTest::addColumn<double>("correlation");
    QTest::addColumn<double>("clears");
    // The mean of two independent triangles is that of four uniform numbers, at most a quarter in 1/24 (Irwin and
    // Hall).
    QTest::newRow("independent") << 0.0 << 1 - 1.0 / 24;
    QTest::newRow("the same") << 1.0 << 0.875;
}

void RobustnessTest::scoresOfALanguageAreCorrelated()
{
    QFETCH(const double, correlation);
    QFETCH(const double, clears);
    QVERIFY(near(robustnessOf(with(triangles(2), 0, correlation)).clears, clears));
}

void RobustnessTest::languagesAreIndependent()
{
    // GIVEN both languages on the same triangle, wholly correlated within each
    Scenario scenario = triangles(2);
    for (Criterion& criterion : scenario.constraints.front().criteria)
        criterion.go = criterion.rust;
    // THEN their difference is that of two independent triangles: 1/24 beyond 50
    scenario.policy.burdenOfProof = 50;
    QVERIFY(near(robustnessOf(with(scenario, 0, 1)).clears, 1.0 / 24));
}

void RobustnessTest::doubtHasItsCause()
{
    // GIVEN uncertain scores and weights THEN each alone leaves less doubt than both
    const Robustness both = robustnessOf(with(ordinary(), 0.8, 0.5));
    QVERIFY(both.holds > 0.5);
    QVERIFY(*both.holdsWeights > both.holds);
    QVERIFY(*both.holdsScores > both.holds);
    // WHEN one is certain THEN the other is all of it
    const Robustness scores = robustnessOf(with(ordinary(), 0, 0.5));
    QCOMPARE(*scores.holdsScores, scores.holds);
    QCOMPARE(*scores.holdsWeights, 1.0);
}

void RobustnessTest::aTieStaysATie_data()
{
    QTest::addColumn<double>("bar");
    QTest::addColumn<bool>("clears");
    QTest::newRow("on the bar") << 5.1 << true;
    QTest::newRow("within the tolerance") << 5.1 + 5e-10 << true;
    QTest::newRow("just below the bar") << 5.1 + 2e-9 << false;
    QTest::newRow("just above the bar") << 5.1 - 2e-9 << true;
}

void RobustnessTest::aTieStaysATie()
{
    // GIVEN differences that are all the same, and everything first-order: whatever the weights, nothing moves
    QFETCH(const double, bar);
    QFETCH(const bool, clears);
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 55.1)
                                  .constraint("b", 20.3, 25.4)
                                  .constraint("c", 0, 5.1)
                                  .firstOrder({"a", "b", "c"})
                                  .firstOrderShare(1)
                                  .burdenOfProof(bar)
                                  .component("c", {70, 30, 11});
    const Robustness found = robustnessOf(with(scenario, 2, 0.5), {.count = 5'000});
    QCOMPARE(found.clears, clears ? 1.0 : 0.0);
    QCOMPARE(found.holds, 1.0);
    QCOMPARE(found.holdsWeights, std::optional(1.0));
    QCOMPARE(found.holdsScores, std::optional(1.0));
    QCOMPARE(found.pressingHolds, 1.0);
    QCOMPARE(rounded(found.margin.quantiles[0]), 5.1);
}

void RobustnessTest::withoutFirstOrderConstraintsNothingEverPresses()
{
    const Scenario scenario = ScenarioBuilder().constraint("a", 50, 70).firstOrderShare(0).component("c", {50});
    QCOMPARE(robustnessOf(with(scenario, 1, 0.5), {.count = 1'000}).pressingHolds, 1.0);
}

void RobustnessTest::confidenceIsNamed_data()
{
    QTest::addColumn<double>("holds");
    QTest::addColumn<Confidence>("confidence");
    QTest::newRow("certain") << 1.0 << Confidence::Robust;
    QTest::newRow("0.9") << 0.9 << Confidence::Robust;
    QTest::newRow("0.89999") << 0.89999 << Confidence::Leaning;
    QTest::newRow("0.7") << 0.7 << Confidence::Leaning;
    QTest::newRow("0.69999") << 0.69999 << Confidence::Fragile;
    QTest::newRow("never") << 0.0 << Confidence::Fragile;
}

void RobustnessTest::confidenceIsNamed()
{
    QFETCH(const double, holds);
    Robustness robustness;
    robustness.holds = holds;
    QTEST(robustness.confidence(), "confidence");
}

void RobustnessTest::wideVectorsGiveTheSameBits()
{
    // GIVEN a number of samples that no width divides
    const RobustnessDraws draws = RobustnessDraws::generate(ordinary().constraints, {}, {.count = 1'003});
    const std::vector<double> shares{0.3, 0.2, 0.2, 0.1, 0.1, 0.1};
    const std::vector<double> firstOrder{1, 1, 0, 0, 0, 0};
    const Weighting weighting{.shares = shares, .firstOrder = firstOrder, .burdenOfProof = 5, .firstOrderShare = 0.5};
    std::vector<double> plainly(draws.samples());
    std::vector<double> widely(draws.samples());
    const SampleCounts plain = drawMargins(draws, weighting, Causes::Counted, plainly, Vectors::Plain);
    const SampleCounts wide = drawMargins(draws, weighting, Causes::Counted, widely, widestVectors());
    QCOMPARE(wide, plain);
    QCOMPARE(widely, plainly);
    QVERIFY(plain.clears > 0 && plain.clears < 1'003);
    QVERIFY(plain.pressing > 0 && plain.pressing < 1'003);
}

void RobustnessTest::portionsAreThePartsOfOneSequence()
{
    const Scenario scenario = ordinary();
    const std::vector<double> shares = sharesOf(scenario.components.front().importances);
    RobustnessTally whole;
    whole.add(RobustnessDraws::generate(scenario.constraints, {}, {.count = 1'001}), shares, scenario.policy);
    RobustnessTally parts;
    parts.add(RobustnessDraws::generate(scenario.constraints, {}, {.count = 300}), shares, scenario.policy);
    parts.add(RobustnessDraws::generate(scenario.constraints, {}, {.count = 701, .first = 300}), shares,
              scenario.policy);
    QCOMPARE(parts.result({}), whole.result({}));
}

void RobustnessTest::anotherSeedDrawsOtherNumbers()
{
    const Scenario scenario = ordinary();
    const Robustness one = robustnessOf(scenario, {.count = 1'000, .seed = 1});
    QCOMPARE(robustnessOf(scenario, {.count = 1'000, .seed = 1}), one);
    QVERIFY(robustnessOf(scenario, {.count = 1'000, .seed = 2}) != one);
}

void RobustnessTest::whatIsAddedElsewhereChangesNoDraw()
{
    // GIVEN a constraint more, with a criterion more, that weighs nothing
    const Scenario scenario = ordinary();
    Scenario more = scenario;
    more.constraints.push_back(more.constraints.front());
    more.components.front().importances.push_back(0);
    more.constraints.front().criteria.push_back(more.constraints.front().criteria.front());
    more.constraints.front().criteria.back().importance = 0;
    // THEN the same draws give the same answer
    const Robustness one = robustnessOf(scenario, {.count = 2'000});
    const Robustness other = robustnessOf(more, {.count = 2'000});
    QCOMPARE(other.holds, one.holds);
    QCOMPARE(rounded(other.margin.mean), rounded(one.margin.mean));
}

void RobustnessTest::causesMayBeLeftOut()
{
    const Scenario scenario = ordinary();
    const RobustnessDraws draws = RobustnessDraws::generate(scenario.constraints, {}, {.count = 2'000});
    RobustnessTally tally;
    Robustness full = tick(draws, scenario, tally);
    const Robustness less = tick(draws, scenario, tally, Causes::LeftOut);
    QVERIFY(!less.holdsWeights && !less.holdsScores);
    full.holdsWeights.reset();
    full.holdsScores.reset();
    QCOMPARE(less, full);
}

void RobustnessTest::aTickAllocatesNothing()
{
    // GIVEN a tally that has seen as many samples
    const Scenario scenario = ordinary();
    const RobustnessDraws draws = RobustnessDraws::generate(scenario.constraints, {}, {.count = 5'003});
    RobustnessTally tally;
    std::vector<double> shares(6, 1.0 / 6);
    const Robustness first = robustness(draws, shares, scenario.policy, {}, tally);
    // WHEN a slider moves
    shares = {1, 0, 0, 0, 0, 0};
    const std::size_t before = allocations();
    const Robustness second = robustness(draws, shares, scenario.policy, {}, tally);
    // THEN nothing was allocated, and something was computed
    QCOMPARE(allocations(), before);
    QVERIFY(first != second);
}

void RobustnessTest::theOutlookIsTheSameAsOneTick()
{
    // GIVEN more samples than are drawn at once, and two components of which one weighs nothing
    Scenario scenario = ordinary();
    scenario.components.insert(scenario.components.begin(), {.id = "idle", .importances = {0, 0, 0, 0, 0, 0}});
    const Samples samples{.count = 20'001, .seed = 5};
    const auto outlooks = outlook(scenario, analyse(scenario), samples);
    QVERIFY(!outlooks.front());
    scenario.components.erase(scenario.components.begin());
    RobustnessTally tally;
    QCOMPARE(outlooks.back()->robustness,
             tick(RobustnessDraws::generate(scenario.constraints, scenario.uncertainty, samples), scenario, tally));
}

QTEST_APPLESS_MAIN(RobustnessTest)
#include "tst_robustness.moc"
