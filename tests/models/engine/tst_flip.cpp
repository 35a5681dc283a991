// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flip.h"
#include "engine/shares.h"
#include "engine/values.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

class FlipTest : public QObject
{
    Q_OBJECT
private slots:
    void towardsRustTheWorstDonorGivesToTheBestReceiver();
    void donorsGiveInAscendingOrderOfDifference();
    void towardsGoTheBestForRustGivesToTheBestForGo();
    void equalDonorsAndReceiversAreTakenInTheFilesOrder();
    void nearlyEqualDonorsAreTakenInTheFilesOrder();
    void aDonorThatHasNothingIsLeftOut();
    void aDonorThatIsOnlyNeededForRoundingIsLeftOut();
    void theWholeWeightMayHaveToMove();
    void thereIsNoneWhereNoWeightingGetsThere();
    void oneConstraintHasNone();
    void whatStillStopsRustIsListedInOrder_data();
    void whatStillStopsRustIsListedInOrder();
    void nothingBlocksAFlipTowardsGo();
    void aFirstOrderReceiverCanLiftItsOwnBlock();
    void withoutABurdenOfProofTheFlipStillGoesBeyondZero();
};

namespace
{

std::optional<Flip> flipOf(const Scenario& scenario)
{
    const Component& component = scenario.components.front();
    return nearestFlip(scenario, component, sharesOf(component.importances), differences(constraintValues(scenario)));
}

/// "from>to share" of each move, in order.
QStringList movesOf(const std::optional<Flip>& flip)
{
    QStringList moves;
    for (const Move& move : flip.value().moves)
        moves.push_back(QStringLiteral("%1>%2 %3").arg(move.from).arg(move.to).arg(rounded(move.share)));
    return moves;
}

} // namespace

void FlipTest::towardsRustTheWorstDonorGivesToTheBestReceiver()
{
    // GIVEN differences of −10 and 10 with equal weights: nobody leads
    const Scenario scenario =
        ScenarioBuilder().constraint("cost", 50, 40).constraint("latency", 50, 60).component("c", {50, 50});
    // WHEN the nearest flip is taken
    const std::optional<Flip> flip = flipOf(scenario);
    // THEN it moves 5.1 points at 20 a share, and is real
    QCOMPARE(movesOf(flip), QStringList{QStringLiteral("0>1 0.255")});
    QCOMPARE(rounded(flip->moved), 0.255);
    QCOMPARE(rounded(flip->shares), QList<double>({0.245, 0.755}));
}

void FlipTest::donorsGiveInAscendingOrderOfDifference()
{
    // GIVEN differences of 0, −20, 20 and −10
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 50)
                                  .constraint("b", 50, 30)
                                  .constraint("c", 50, 70)
                                  .constraint("d", 50, 40)
                                  .component("c", {50, 20, 10, 20});
    // WHEN the margin has to rise from −4 to 5.1: b gives 0.2 (8 points), d the rest at 30 a share
    const std::optional<Flip> flip = flipOf(scenario);
    // THEN b gives before d, and a keeps all it has
    QCOMPARE(movesOf(flip), QStringList({QStringLiteral("1>2 0.2"), QStringLiteral("3>2 %1").arg(rounded(1.1 / 30))}));
    QCOMPARE(rounded(flip->shares), QList<double>({0.5, 0, rounded(0.3 + 1.1 / 30), rounded(0.2 - 1.1 / 30)}));
}

void FlipTest::towardsGoTheBestForRustGivesToTheBestForGo()
{
    // GIVEN differences of 40, −10 and 20
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 90)
                                  .constraint("b", 50, 40)
                                  .constraint("c", 50, 70)
                                  .component("c", {60, 10, 15});
    // WHEN it has to fall to 4.9
    const std::optional<Flip> flip = flipOf(scenario);
    // THEN a gives to b first
    const double margin = (60 * 40 - 10 * 10 + 15 * 20) / 85.0;
    QCOMPARE(movesOf(flip), QStringList{QStringLiteral("0>1 %1").arg(rounded((margin - 4.9) / 50))});
}

void FlipTest::equalDonorsAndReceiversAreTakenInTheFilesOrder()
{
    // GIVEN two best receivers and two equal donors that both have to give
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 40)
                                  .constraint("b", 50, 60)
                                  .constraint("c", 50, 40)
                                  .constraint("d", 50, 60)
                                  .component("c", {40, 10, 40, 10});
    // WHEN the margin has to rise from −6 to 5.1, by 0.555 at 20 a share
    // THEN the first donor gives first, to the first receiver
    QCOMPARE(movesOf(flipOf(scenario)), QStringList({QStringLiteral("0>1 0.4"), QStringLiteral("2>1 0.155")}));
}

void FlipTest::nearlyEqualDonorsAreTakenInTheFilesOrder()
{
    // GIVEN donors and receivers whose later one is better by less than the tolerance
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 40)
                                  .constraint("b", 50, 60)
                                  .constraint("c", 50, 40 - 5e-10)
                                  .constraint("d", 50, 60 + 5e-10)
                                  .component("c", {40, 10, 40, 10});
    QCOMPARE(movesOf(flipOf(scenario)), QStringList({QStringLiteral("0>1 0.4"), QStringLiteral("2>1 0.155")}));
}

void FlipTest::aDonorThatHasNothingIsLeftOut()
{
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 90, 10)
                                  .constraint("b", 50, 40)
                                  .constraint("c", 50, 60)
                                  .component("c", {0, 50, 50});
    QCOMPARE(movesOf(flipOf(scenario)), QStringList{QStringLiteral("1>2 0.255")});
}

void FlipTest::aDonorThatIsOnlyNeededForRoundingIsLeftOut()
{
    // GIVEN a bar that is reached when a has just given all it has, 0.1 at 51 points a share
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 81, 40)
                                  .constraint("b", 50, 49)
                                  .constraint("c", 50, 60)
                                  .component("c", {10, 47, 43});
    // WHEN the flip is taken
    const std::vector<double> d = differences(constraintValues(scenario));
    const double margin = marginOf(sharesOf(scenario.components[0].importances), d);
    Scenario exact = scenario;
    exact.policy.burdenOfProof = margin + 0.1 * 51 - flipDepth;
    // THEN b gives nothing, whichever way the sums are rounded
    for (const double rounding : {-1e-14, 0.0, 1e-14}) {
        exact.policy.burdenOfProof += rounding;
        QCOMPARE(movesOf(flipOf(exact)), QStringList{QStringLiteral("0>2 0.1")});
    }
}

void FlipTest::theWholeWeightMayHaveToMove()
{
    // GIVEN a best difference of just δ + 0.1
    const Scenario scenario =
        ScenarioBuilder().constraint("a", 50, 20).constraint("b", 40, 45.1).component("c", {70, 30});
    // THEN everything moves there
    const std::optional<Flip> flip = flipOf(scenario);
    QCOMPARE(movesOf(flip), QStringList{QStringLiteral("0>1 0.7")});
    QCOMPARE(rounded(flip->shares), QList<double>({0, 1}));
}

void FlipTest::thereIsNoneWhereNoWeightingGetsThere()
{
    // GIVEN a best difference just below δ + 0.1, and one where even the worst clears
    QVERIFY(!flipOf(ScenarioBuilder().constraint("a", 50, 20).constraint("b", 40, 45.09).component("c", {70, 30})));
    QVERIFY(!flipOf(ScenarioBuilder().constraint("a", 50, 90).constraint("b", 40, 44.91).component("c", {70, 30})));
}

void FlipTest::oneConstraintHasNone()
{
    QVERIFY(!flipOf(ScenarioBuilder().constraint("a", 50, 40).component("c", {70})));
    QVERIFY(!flipOf(ScenarioBuilder().constraint("a", 50, 90).component("c", {70})));
}

void FlipTest::whatStillStopsRustIsListedInOrder_data()
{
    QTest::addColumn<bool>("firstOrder");
    QTest::addColumn<double>("readiness");
    QTest::addColumn<QList<Choice>>("musts");
    QTest::addColumn<QList<Obstacle>>("obstacles");
    QTest::newRow("nothing") << true << 50.0 << QList<Choice>{} << QList<Obstacle>{};
    QTest::newRow("first-order") << false << 50.0 << QList<Choice>{} << QList<Obstacle>{Obstacle::FirstOrder};
    QTest::newRow("team") << true << 49.0 << QList<Choice>{} << QList<Obstacle>{Obstacle::Team};
    QTest::newRow("must") << true << 50.0 << QList<Choice>{Choice::Rust} << QList<Obstacle>{Obstacle::Must};
    QTest::newRow("a must against Go") << true << 50.0 << QList<Choice>{Choice::Go} << QList<Obstacle>{};
    QTest::newRow("all") << false << 0.0 << QList<Choice>{Choice::Go, Choice::Rust}
                         << QList<Obstacle>{Obstacle::FirstOrder, Obstacle::Team, Obstacle::Must};
}

void FlipTest::whatStillStopsRustIsListedInOrder()
{
    QFETCH(const bool, firstOrder);
    QFETCH(const double, readiness);
    QFETCH(const QList<Choice>, musts);
    ScenarioBuilder builder;
    builder.constraint("a", 50, 40).constraint("b", 50, 60).component("c", {50, 50}).readiness(readiness);
    builder.firstOrder({firstOrder ? "b" : "a"});
    for (const Choice ruledOut : musts)
        builder.must(ruledOut);
    const std::vector<Obstacle> obstacles = flipOf(builder)->blockedBy;
    QTEST(QList<Obstacle>(obstacles.begin(), obstacles.end()), "obstacles");
}

void FlipTest::nothingBlocksAFlipTowardsGo()
{
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 50, 40)
                                  .constraint("b", 50, 90)
                                  .readiness(0)
                                  .component("c", {50, 50})
                                  .must(Choice::Rust);
    QCOMPARE(flipOf(scenario)->blockedBy, std::vector<Obstacle>{});
}

void FlipTest::aFirstOrderReceiverCanLiftItsOwnBlock()
{
    // GIVEN a first-order share of 0.3 now and of 0.402 after the moves
    const Scenario scenario =
        ScenarioBuilder().constraint("a", 50, 40).constraint("b", 50, 77.5).firstOrder({"b"}).component("c", {70, 30});
    const std::optional<Flip> flip = flipOf(scenario);
    QVERIFY(flip->shares[1] > 0.4);
    QCOMPARE(flip->blockedBy, std::vector<Obstacle>{});
}

void FlipTest::withoutABurdenOfProofTheFlipStillGoesBeyondZero()
{
    const Scenario scenario =
        ScenarioBuilder().constraint("a", 50, 40).constraint("b", 50, 60).burdenOfProof(0).component("c", {50, 50});
    QCOMPARE(movesOf(flipOf(scenario)), QStringList{QStringLiteral("0>1 0.005")});
}

QTEST_APPLESS_MAIN(FlipTest)
#include "tst_flip.moc"
