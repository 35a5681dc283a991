// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shares.h"
#include "engine/values.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

class ValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void aConstraintsValueWeighsItsCriteria();
    void contributionsAddUpToTheMargin();
    void onlyCitedCriteriaThatAreNobodysOwnJudgementCountAsEvidence();
    void evidenceIsWholeWhereNothingContributes();
    void thePlaneWeighsEachAxisByItself();
    void anAxisThatWeighsNothingTakesThePlainMean();
    void anAxisWithoutConstraintsIsAbsent();
};

namespace
{

/// Two runtime constraints and one of delivery.
ScenarioBuilder threeConstraints()
{
    return ScenarioBuilder()
        .emptyConstraint("latency")
        .criterion("tail", 60, 40, 80)
        .criterion("start", 20, 80, 60)
        .constraint("cost", 70, 50, Axis::Delivery)
        .constraint("longevity", 30, 60);
}

} // namespace

void ValuesTest::aConstraintsValueWeighsItsCriteria()
{
    // GIVEN a constraint of 60 : 20 with differences of 40 and −20
    const Scenario scenario = threeConstraints();
    // WHEN its values are taken
    const std::vector<ConstraintValue> values = constraintValues(scenario);
    // THEN they are weighed by the parts
    QCOMPARE(values.size(), 3U);
    QCOMPARE(rounded(values[0].go), 50.0);
    QCOMPARE(rounded(values[0].rust), 75.0);
    QCOMPARE(rounded(differences(values)), QList<double>({25, -20, 30}));
    QCOMPARE(rounded(marginOf(std::vector<double>{0.4, 0.5, 0.1}, differences(values))), 3.0);
}

void ValuesTest::contributionsAddUpToTheMargin()
{
    // GIVEN shares
    const Scenario scenario = threeConstraints();
    const std::vector<double> shares{0.4, 0.5, 0.1};
    // WHEN the contributions are taken
    const std::vector<Contribution> all = contributions(scenario, shares);
    // THEN they are in the file's order, each its share of its difference
    QCOMPARE(all.size(), 4U);
    QList<double> points;
    QList<double> parts;
    QList<std::pair<std::size_t, std::size_t>> places;
    for (const Contribution& each : all) {
        points.push_back(rounded(each.points));
        parts.push_back(rounded(each.share));
        places.push_back({each.constraint, each.criterion});
    }
    QCOMPARE(points, QList<double>({12, -2, -10, 3}));
    QCOMPARE(parts, QList<double>({0.3, 0.1, 0.5, 0.1}));
    QCOMPARE(places, (QList<std::pair<std::size_t, std::size_t>>{{0, 0}, {0, 1}, {1, 0}, {2, 0}}));
}

void ValuesTest::onlyCitedCriteriaThatAreNobodysOwnJudgementCountAsEvidence()
{
    // GIVEN contributions of 10 (cited), 20 (cited, but own judgement), −30 (cited) and 40 (not cited)
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 40, 80)
                                  .citing("source")
                                  .constraint("b", 20, 100)
                                  .citing("source")
                                  .ownJudgement()
                                  .constraint("c", 100, 40)
                                  .citing("source")
                                  .citing("another")
                                  .constraint("d", 20, 100);
    const std::vector<double> shares{0.125, 0.125, 0.25, 0.5};
    // WHEN the share that cites a source is taken; the sizes are 5, 10, 15 and 40
    const double share = evidenceShare(scenario, contributions(scenario, shares));
    // THEN it counts the first and the third, whichever way they speak
    QCOMPARE(rounded(share), rounded(20.0 / 70));
}

void ValuesTest::evidenceIsWholeWhereNothingContributes()
{
    const Scenario scenario = ScenarioBuilder().constraint("a", 40, 40);
    QCOMPARE(evidenceShare(scenario, contributions(scenario, std::vector<double>{1})), 1.0);
}

void ValuesTest::thePlaneWeighsEachAxisByItself()
{
    const Scenario scenario = threeConstraints();
    const TradeOff plane = tradeOff(scenario, std::vector<double>{0.3, 0.6, 0.1}, constraintValues(scenario));
    QCOMPARE(rounded(plane.deliveryShare), 0.6);
    QCOMPARE(rounded(plane.runtimeShare), 0.4);
    QCOMPARE(rounded(plane.go.delivery.value()), 70.0);
    QCOMPARE(rounded(plane.go.runtime.value()), 45.0); // 0.75 · 50 + 0.25 · 30
    QCOMPARE(rounded(plane.rust.delivery.value()), 50.0);
    QCOMPARE(rounded(plane.rust.runtime.value()), 71.25); // 0.75 · 75 + 0.25 · 60
}

void ValuesTest::anAxisThatWeighsNothingTakesThePlainMean()
{
    const Scenario scenario = threeConstraints();
    const TradeOff plane = tradeOff(scenario, std::vector<double>{0, 1, 0}, constraintValues(scenario));
    QCOMPARE(plane.runtimeShare, 0.0);
    QCOMPARE(rounded(plane.go.runtime.value()), 40.0);
    QCOMPARE(rounded(plane.rust.runtime.value()), 67.5);
}

void ValuesTest::anAxisWithoutConstraintsIsAbsent()
{
    const Scenario scenario = ScenarioBuilder().constraint("cost", 70, 50, Axis::Delivery);
    const TradeOff plane = tradeOff(scenario, std::vector<double>{1}, constraintValues(scenario));
    QVERIFY(plane.go.delivery && plane.rust.delivery);
    QVERIFY(!plane.go.runtime && !plane.rust.runtime);
    QCOMPARE(plane.runtimeShare, 0.0);
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
