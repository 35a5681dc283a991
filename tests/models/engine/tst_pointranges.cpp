// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pointranges.h"
#include "engine/shares.h"
#include "engine/values.h"
#include "testlib/allocations.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard::engine;
using namespace steelyard::testing;

/// MODEL §14 where the ranges are known: as far from them as chance brings 4,096 samples.
class PointRangesTest : public QObject
{
    Q_OBJECT
private slots:
    void aTriangleHasItsQuantiles();
    void certainScoresAreAPoint();
    void sharesMixTheConstraintsOfAnAxis();
    void anAxisThatWeighsNothingIsAPlainMean();
    void anAxisWithoutConstraintsIsAbsent();
    void weightsAreNotDrawn();
    void moreSamplesChangeNothing();
    void drawnInPortionsTheValuesAreThoseOfTheFirst();
    void aTickAllocatesNothing();
};

namespace
{

constexpr Estimate triangle{.low = 0, .likely = 50, .high = 100};

/// Two uncertain constraints on runtime, a certain one on delivery.
Scenario ordinary()
{
    Scenario scenario = ScenarioBuilder()
                            .constraint("latency", 40, 80)
                            .constraint("longevity", 40, 60)
                            .constraint("cost", 70, 50, Axis::Delivery)
                            .component("c", {50, 50, 50});
    scenario.constraints[0].criteria.front().rust = triangle;
    scenario.constraints[1].criteria.front().go = {.low = 30, .likely = 40, .high = 70};
    return scenario;
}

RobustnessDraws drawsOf(const Scenario& scenario, const Samples& samples = {.count = 5'000})
{
    return RobustnessDraws::generate(scenario.constraints, scenario.uncertainty, samples);
}

TradeOffRanges rangesOf(const Scenario& scenario, std::vector<double> shares)
{
    RangeSpace space;
    return tradeOffRanges(scenario.constraints, shares, drawsOf(scenario), space);
}

/// Within four standard errors of a quantile where the density is as that of triangle at 5 %.
bool near(const std::optional<PointRange>& range, double from, double to, double scale = 1)
{
    const double chance = 4 * std::sqrt(0.05 * 0.95 / double(RobustnessDraws::valuedSamples)) / 0.00632 * scale;
    return range && std::abs(range->from - from) < chance && std::abs(range->to - to) < chance;
}

} // namespace

void PointRangesTest::aTriangleHasItsQuantiles()
{
    // GIVEN only the triangle: its 5 % quantile is at √(0.05 · 100 · 50)
    const TradeOffRanges ranges = rangesOf(ordinary(), {1, 0, 0});

    // THEN
    const double low = std::sqrt(0.05 * 100 * 50);
    QVERIFY(near(ranges.rust.runtime, low, 100 - low));
}

void PointRangesTest::certainScoresAreAPoint()
{
    const TradeOffRanges ranges = rangesOf(ordinary(), {1, 0, 0});

    QCOMPARE(ranges.go.runtime.value().from, 40.0);
    QCOMPARE(ranges.go.runtime.value().to, 40.0);
    QCOMPARE(ranges.go.delivery.value(), (PointRange{70, 70}));
    QCOMPARE(ranges.rust.delivery.value(), (PointRange{50, 50}));
}

void PointRangesTest::sharesMixTheConstraintsOfAnAxis()
{
    // GIVEN half the weight of the axis on Rust's triangle, half on its exact 60; delivery changes nothing of that
    const TradeOffRanges ranges = rangesOf(ordinary(), {0.3, 0.3, 0.4});

    // THEN
    const double low = std::sqrt(0.05 * 100 * 50);
    QVERIFY(near(ranges.rust.runtime, (low + 60) / 2, (100 - low + 60) / 2, 0.5));
}

void PointRangesTest::anAxisThatWeighsNothingIsAPlainMean()
{
    QVERIFY(rangesOf(ordinary(), {0, 0, 1}) == rangesOf(ordinary(), {0.25, 0.25, 0.5}));
}

void PointRangesTest::anAxisWithoutConstraintsIsAbsent()
{
    const Scenario scenario = ScenarioBuilder().constraint("latency", 40, 80).component("c", {50});
    const TradeOffRanges ranges = rangesOf(scenario, {1});

    QVERIFY(!ranges.go.delivery);
    QVERIFY(!ranges.rust.delivery);
    QVERIFY(ranges.go.runtime && ranges.rust.runtime);
}

void PointRangesTest::weightsAreNotDrawn()
{
    // GIVEN two exact criteria whose parts would move with the weights
    Scenario scenario = ScenarioBuilder().constraint("a", 0, 0).criterion("b", 50, 100, 100).component("c", {50});
    scenario.uncertainty.weightSpread = 2;

    // THEN
    QCOMPARE(rangesOf(scenario, {1}).go.runtime.value(), (PointRange{50, 50}));
}

void PointRangesTest::moreSamplesChangeNothing()
{
    // GIVEN
    const Scenario scenario = ordinary();
    const std::vector<double> shares{0.3, 0.3, 0.4};
    RangeSpace space;

    // THEN
    QVERIFY(tradeOffRanges(scenario.constraints, shares, drawsOf(scenario, {.count = 4'096}), space) ==
            tradeOffRanges(scenario.constraints, shares, drawsOf(scenario, {.count = 20'000}), space));
}

void PointRangesTest::drawnInPortionsTheValuesAreThoseOfTheFirst()
{
    // GIVEN
    const Scenario scenario = ordinary();
    const RobustnessDraws whole = drawsOf(scenario, {.count = 5'000});
    const RobustnessDraws part = drawsOf(scenario, {.count = 5'000, .first = 4'000});

    // THEN
    QCOMPARE(whole.valued(), std::size_t(4'096));
    QCOMPARE(part.valued(), std::size_t(96));
    QVERIFY(std::ranges::equal(part.values(0, Choice::Rust), whole.values(0, Choice::Rust).subspan(4'000)));
    QCOMPARE(drawsOf(scenario, {.count = 10, .first = 4'096}).valued(), std::size_t(0));
}

void PointRangesTest::aTickAllocatesNothing()
{
    // GIVEN
    const Scenario scenario = ordinary();
    const RobustnessDraws draws = drawsOf(scenario);
    std::vector<double> shares{0.3, 0.3, 0.4};
    RangeSpace space;
    const TradeOffRanges before = tradeOffRanges(scenario.constraints, shares, draws, space);

    // WHEN
    shares = {0.1, 0.5, 0.4};
    const std::size_t allocatedBefore = allocations();
    const TradeOffRanges after = tradeOffRanges(scenario.constraints, shares, draws, space);

    // THEN
    QCOMPARE(allocations(), allocatedBefore);
    QVERIFY(after != before);
}

QTEST_APPLESS_MAIN(PointRangesTest)
#include "tst_pointranges.moc"
