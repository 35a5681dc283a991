// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "futuresdifference.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

namespace steelyard
{

namespace
{

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue().value();
    return shipped;
}

} // namespace

class FuturesDifferenceTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewScenarioDiffersInNothing();
    void everyNumberOfTheRecoveryIsLookedAt_data();
    void everyNumberOfTheRecoveryIsLookedAt();
    void whatOfAFutureDiffersIsTold();
    void aFutureOfOnesOwnIsOwn();
    void orderAndNumberOfFuturesCount();
    void factorsGoToTheConstraintsOfThatId();
};

void FuturesDifferenceTest::aNewScenarioDiffersInNothing()
{
    const engine::Scenario scenario = catalogue().newScenario("New", catalogue().workloads.front());
    QVERIFY(!recoveryDifference(catalogue(), scenario).any());
    QVERIFY(sameFutures(scenario.futures, futuresFor(scenario, catalogue())));
}

void FuturesDifferenceTest::everyNumberOfTheRecoveryIsLookedAt_data()
{
    using Difference = RecoveryDifference;
    QTest::addColumn<std::function<void(engine::Scenario&)>>("change");
    QTest::addColumn<bool Difference::*>("marked");
    const auto row = [](const char* name, bool Difference::*marked, std::function<void(engine::Scenario&)> change) {
        QTest::newRow(name) << std::move(change) << marked;
    };
    row("engineers", &Difference::engineers, [](auto& scenario) { scenario.team.engineers = 4; });
    row("horizon", &Difference::horizonMonths, [](auto& scenario) { scenario.recovery.horizonMonths = 4; });
    row("life", &Difference::lifeMonths, [](auto& scenario) { scenario.recovery.lifeMonths = 4; });
    row("notice", &Difference::noticeMonths, [](auto& scenario) { scenario.recovery.noticeMonths = 4; });
    row("to Rust", &Difference::goToRust, [](auto& scenario) { scenario.recovery.rewrite.goToRust = 4; });
    row("to Go", &Difference::rustToGo, [](auto& scenario) { scenario.recovery.rewrite.rustToGo = 4; });
    row("rate", &Difference::effortRate, [](auto& scenario) { scenario.recovery.effortRate = 4; });
}

void FuturesDifferenceTest::everyNumberOfTheRecoveryIsLookedAt()
{
    QFETCH(const std::function<void(engine::Scenario&)>, change);
    QFETCH(bool RecoveryDifference::*const, marked);
    engine::Scenario scenario = catalogue().newScenario("New", catalogue().workloads.front());
    change(scenario);
    RecoveryDifference expected;
    expected.*marked = true;
    QCOMPARE(recoveryDifference(catalogue(), scenario), expected);
    QVERIFY(expected.any());
}

void FuturesDifferenceTest::whatOfAFutureDiffersIsTold()
{
    engine::Scenario scenario = catalogue().newScenario("New", catalogue().workloads.front());
    const std::vector<engine::Future> originals = futuresFor(scenario, catalogue());
    engine::Future& future = scenario.futures[1];
    future.name = "Growth";
    future.factors[2] = 7;
    const FutureDifference difference = futureDifference(future, originals);
    QVERIFY(!difference.own && difference.name && !difference.probability);
    QVERIFY(difference.factors[2] && !difference.factors[1]);
    QVERIFY(difference.any());
    QVERIFY(!sameFutures(scenario.futures, originals));
}

void FuturesDifferenceTest::aFutureOfOnesOwnIsOwn()
{
    const FutureDifference difference = futureDifference({"ours", "Ours", 1, {1, 2}}, catalogue().futures);
    QCOMPARE(difference, (FutureDifference{.own = true, .factors = {false, false}}));
    QVERIFY(difference.any());
}

void FuturesDifferenceTest::orderAndNumberOfFuturesCount()
{
    const std::vector<engine::Future>& originals = catalogue().futures;
    std::vector<engine::Future> futures = originals;
    std::swap(futures[0], futures[1]);
    QVERIFY(!sameFutures(futures, originals));
    futures = originals;
    futures.pop_back();
    QVERIFY(!sameFutures(futures, originals));
}

void FuturesDifferenceTest::factorsGoToTheConstraintsOfThatId()
{
    const engine::Scenario scenario =
        testing::ScenarioBuilder().constraint("ours", 1, 2).constraint("latency", 1, 2).component("c", {1, 1});
    const std::vector<engine::Future> futures = futuresFor(scenario, catalogue());
    QCOMPARE(futures[1].id, std::string("growth"));
    QCOMPARE(futures[1].factors, (std::vector<double>{1, 2.5}));
}

} // namespace steelyard

QTEST_APPLESS_MAIN(steelyard::FuturesDifferenceTest)
#include "tst_futuresdifference.moc"
