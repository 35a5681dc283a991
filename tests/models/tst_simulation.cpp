// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"
#include "simulationfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace steelyard;
using namespace steelyard::testing;
using namespace Qt::StringLiterals;

/// Draws in the background, shared.
class SimulationTest : public QObject
{
    Q_OBJECT
private slots:
    void drawsComeOnceAndStay();
    void onlyTheLastOfSeveralWishesIsDelivered();
    void theSameScoresShareOneSet();
    void thoseNobodyHasAreKeptForAWhile();
    void threadsAtOnceShareOneSet();
    void aMovingHandHasAFewAtOnce();
    void largeScenariosGetFewerDraws_data();
    void largeScenariosGetFewerDraws();
    void itMayGoWhileDrawsAreMade();
};

namespace
{

/// Asks for draws and waits for them.
void simulate(Simulation& simulation, const engine::Scenario& scenario)
{
    QSignalSpy ready(&simulation, &Simulation::drawsReady);
    simulation.follow(scenario, Simulation::Pace::Calm);
    QVERIFY(!simulation.isRunning() || ready.wait(60'000));
    QVERIFY(simulation.draws() != nullptr);
}

} // namespace

void SimulationTest::drawsComeOnceAndStay()
{
    // GIVEN
    Simulation simulation;
    QSignalSpy ready(&simulation, &Simulation::drawsReady);
    engine::Scenario scenario = scenarioWith(80);

    // WHEN
    simulation.follow(scenario, Simulation::Pace::Calm);

    // THEN nothing is there that is not of these scores
    QCOMPARE(simulation.draws(), nullptr);
    QVERIFY(simulation.isRunning());
    QVERIFY(ready.wait(60'000));
    QCOMPARE(simulation.draws()->samples(), std::size_t(100'000));
    QVERIFY(!simulation.isRunning());

    // WHEN all changes that is no score
    const auto* const draws = simulation.draws();
    scenario.components.front().importances = {10, 90};
    scenario.policy.burdenOfProof = 20;
    scenario.name = "Another";
    scenario.constraints.front().name = "Another";
    simulation.follow(scenario, Simulation::Pace::Calm);

    // THEN
    QCOMPARE(simulation.draws(), draws);
    QVERIFY(!simulation.isRunning());
    QCOMPARE(ready.size(), 1);
}

void SimulationTest::onlyTheLastOfSeveralWishesIsDelivered()
{
    // GIVEN
    Simulation simulation;
    QSignalSpy ready(&simulation, &Simulation::drawsReady);

    // WHEN scores change faster than draws are made, and back
    for (const double score : {60.5, 61.5, 62.5, 63.5, 60.5, 64.5}) {
        simulation.follow(scenarioWith(score), Simulation::Pace::Calm);
        QCOMPARE(simulation.draws(), nullptr);
    }
    QVERIFY(ready.wait(60'000));

    // THEN one set has come, of the last
    QCOMPARE(ready.size(), 1);
    const auto expected = DrawsSource(scenarioWith(64.5)).draw({.count = 100}).value(); // the first of the sequence
    QCOMPARE(simulation.draws()->together().front().at, expected.together().front().at);
}

void SimulationTest::theSameScoresShareOneSet()
{
    // GIVEN
    Simulation one;
    Simulation other;
    simulate(one, scenarioWith(81));

    // WHEN
    other.follow(scenarioWith(81), Simulation::Pace::Calm);

    // THEN at once
    QCOMPARE(other.draws(), one.draws());
    QVERIFY(!other.isRunning());
    QCOMPARE(DrawsCache::shared().obtain(scenarioWith(81)).get(), one.draws());

    // WHEN the uncertainty differs
    engine::Scenario wider = scenarioWith(81);
    wider.uncertainty.weightSpread = 1;
    other.follow(wider, Simulation::Pace::Calm);

    // THEN
    QCOMPARE(other.draws(), nullptr);
}

void SimulationTest::thoseNobodyHasAreKeptForAWhile()
{
    // GIVEN
    DrawsCache cache;
    const auto* const first = cache.obtain(scenarioWith(90)).get();
    const auto isThere = [&cache](double score) { return cache.find(scenarioWith(score)) != nullptr; };

    // WHEN
    QCOMPARE(cache.obtain(scenarioWith(90)).get(), first);

    // THEN going back costs nothing
    QVERIFY(isThere(90));

    // WHEN others of together more than 64 MiB have been used after it
    for (int i = 0; i < 12; ++i) {
        QVERIFY(cache.obtain(scenarioWith(91 + i / 4.0)) != nullptr);
    }

    // THEN
    QVERIFY(!isThere(90));
    QVERIFY(isThere(91 + 11 / 4.0));
}

void SimulationTest::threadsAtOnceShareOneSet()
{
    // GIVEN
    DrawsCache cache;
    SharedDraws one;
    SharedDraws other;

    // WHEN
    const std::unique_ptr<QThread> first(QThread::create([&] { one = cache.obtain(scenarioWith(70)); }));
    const std::unique_ptr<QThread> second(QThread::create([&] { other = cache.obtain(scenarioWith(70)); }));
    first->start();
    second->start();
    first->wait();
    second->wait();

    // THEN
    QVERIFY(one != nullptr);
    QCOMPARE(one, other);
}

void SimulationTest::aMovingHandHasAFewAtOnce()
{
    // GIVEN
    Simulation simulation;
    QSignalSpy ready(&simulation, &Simulation::drawsReady);

    // WHEN
    simulation.follow(scenarioWith(82), Simulation::Pace::Moving);

    // THEN a few of these scores, and all of them later
    QVERIFY(simulation.draws() != nullptr);
    QCOMPARE(simulation.draws()->samples(), std::size_t(1'000));
    QVERIFY(simulation.isRunning());
    const auto few = simulation.draws()->together().front().at;
    QVERIFY(ready.wait(60'000));
    QCOMPARE(simulation.draws()->samples(), std::size_t(100'000));
    QCOMPARE(simulation.draws()->together().front().at, few);
}

void SimulationTest::largeScenariosGetFewerDraws_data()
{
    QTest::addColumn<int>("constraints");
    QTest::addColumn<int>("criteria");
    QTest::addColumn<std::size_t>("samples");
    QTest::addColumn<std::size_t>("few");

    QTest::newRow("ordinary") << 6 << 4 << std::size_t(100'000) << std::size_t(833);
    QTest::newRow("ten constraints") << 10 << 10 << std::size_t(100'000) << std::size_t(200);
    QTest::newRow("100 constraints") << 100 << 1 << std::size_t(8'000) << std::size_t(200);
    QTest::newRow("1,000 criteria") << 1 << 1000 << std::size_t(10'000) << std::size_t(0);
    QTest::newRow("both") << 100 << 10 << std::size_t(8'000) << std::size_t(0);
}

void SimulationTest::largeScenariosGetFewerDraws()
{
    QFETCH(const int, constraints);
    QFETCH(const int, criteria);
    QFETCH(const std::size_t, samples);
    QFETCH(const std::size_t, few);

    // GIVEN
    const DrawsSource source(scenarioOf(constraints, criteria));

    // THEN
    QCOMPARE(source.samples().count, samples);
    QCOMPARE(source.samples().seed, std::uint64_t(1));
    QVERIFY(engine::RobustnessDraws::bytes(std::size_t(constraints), samples) <= 32UL << 20UL);
    QCOMPARE(source.fewSamples().value_or(engine::Samples{.count = 0}).count, few);
}

void SimulationTest::itMayGoWhileDrawsAreMade()
{
    // GIVEN one that takes its time
    const engine::Scenario scenario = scenarioOf(10, 10);
    auto simulation = std::make_unique<Simulation>();
    simulation->follow(scenario, Simulation::Pace::Calm);
    QVERIFY(simulation->isRunning());

    // WHEN
    simulation.reset();
    QCoreApplication::processEvents();

    // THEN its job has been stopped, not finished
    QCOMPARE(DrawsCache::shared().find(scenario), nullptr);
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
