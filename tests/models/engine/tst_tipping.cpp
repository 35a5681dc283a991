// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shares.h"
#include "engine/tipping.h"
#include "engine/values.h"
#include "testlib/rounded.h"
#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace steelyard::engine;
using namespace steelyard::testing;

class TippingTest : public QObject
{
    Q_OBJECT
private slots:
    void theVerdictChangesAtEveryThreshold();
    void neighboursOfOneVerdictAreOneBand();
    void theFirstOrderShareFallsWhereAnotherConstraintGrows();
    void oneConstraintHasOneBand();
    void theOthersShareEquallyWhereTheyWeighNothing();
    void aMustRulesInEveryBand();
    void aBreakpointNextToAnEndIsDropped_data();
    void aBreakpointNextToAnEndIsDropped();
    void aBreakpointNextToASmallerOneIsDropped();
    void aMarginThatDoesNotMoveHasOneBand();
};

namespace
{

/// The bands of constraint g of the scenario's first component.
std::vector<Band> bandsOf(const Scenario& scenario, std::size_t g)
{
    const Component& component = scenario.components.front();
    return tippingBands(scenario, component, sharesOf(component.importances), differences(constraintValues(scenario)),
                        g);
}

QList<double> endsOf(const std::vector<Band>& bands)
{
    QList<double> ends{bands.front().from};
    for (const Band& band : bands)
        ends.push_back(rounded(band.to));
    return ends;
}

QList<Verdict> verdictsOf(const std::vector<Band>& bands)
{
    QList<Verdict> verdicts;
    for (const Band& band : bands)
        verdicts.push_back(band.verdict);
    return verdicts;
}

} // namespace

void TippingTest::theVerdictChangesAtEveryThreshold()
{
    // GIVEN a margin of −10 + 40 t in the share t of latency, which alone is first-order
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("cost", 50, 40)
                                  .constraint("latency", 50, 80)
                                  .firstOrder({"latency"})
                                  .component("c", {30, 30});
    // WHEN its bands are taken
    const std::vector<Band> bands = bandsOf(scenario, 1);
    // THEN they end at −ι, ι, δ and φ
    QCOMPARE(endsOf(bands), QList<double>({0, 0.2, 0.3, 0.375, 0.4, 1}));
    QCOMPARE(verdictsOf(bands), QList<Verdict>({Verdict::Go, Verdict::GoByDefault, Verdict::GoLeadTooSmall,
                                                Verdict::GoNoPressingReason, Verdict::Rust}));
    for (std::size_t i = 1; i < bands.size(); ++i)
        QCOMPARE(bands[i].from, bands[i - 1].to);
}

void TippingTest::neighboursOfOneVerdictAreOneBand()
{
    // GIVEN indifference 0, where the margin's zero is a breakpoint of its own
    const ScenarioBuilder builder =
        ScenarioBuilder().constraint("cost", 50, 40).constraint("latency", 50, 80).component("c", {30, 30});
    // WHEN it is 0 the verdicts left and right of zero differ; THEN not with 2
    QCOMPARE(endsOf(bandsOf(ScenarioBuilder(builder).indifference(0), 1)), QList<double>({0, 0.25, 0.375, 1}));
    QCOMPARE(endsOf(bandsOf(builder, 1)), QList<double>({0, 0.2, 0.3, 0.375, 1}));
}

void TippingTest::theFirstOrderShareFallsWhereAnotherConstraintGrows()
{
    // GIVEN two constraints for Rust, the first of which is first-order
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("latency", 50, 80)
                                  .constraint("cost", 50, 70)
                                  .firstOrder({"latency"})
                                  .component("c", {50, 50});
    // WHEN the other grows, THEN nothing presses from a share of 0.6 on
    const std::vector<Band> bands = bandsOf(scenario, 1);
    QCOMPARE(endsOf(bands), QList<double>({0, 0.6, 1}));
    QCOMPARE(verdictsOf(bands), QList<Verdict>({Verdict::Rust, Verdict::GoNoPressingReason}));
}

void TippingTest::oneConstraintHasOneBand()
{
    const Scenario scenario =
        ScenarioBuilder().constraint("latency", 50, 80).firstOrder({"latency"}).component("c", {10});
    QCOMPARE(bandsOf(scenario, 0), (std::vector<Band>{{.from = 0, .to = 1, .verdict = Verdict::Rust}}));
}

void TippingTest::theOthersShareEquallyWhereTheyWeighNothing()
{
    // GIVEN all weight on cost; the others would share equally, a margin of 20 at t = 0 and of −10 at t = 1
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("latency", 50, 80)
                                  .constraint("cost", 50, 40)
                                  .constraint("longevity", 50, 60)
                                  .component("c", {0, 30, 0});
    // THEN δ is at 0.5, ι at 0.6, −ι at 22/30
    QCOMPARE(endsOf(bandsOf(scenario, 1)), QList<double>({0, 0.5, 0.6, rounded(22.0 / 30), 1}));
}

void TippingTest::aMustRulesInEveryBand()
{
    const ScenarioBuilder builder =
        ScenarioBuilder().constraint("cost", 50, 40).constraint("latency", 50, 80).component("c", {30, 30});
    QCOMPARE(verdictsOf(bandsOf(ScenarioBuilder(builder).must(Choice::Go), 1)), QList<Verdict>{Verdict::OnlyRust});
    QCOMPARE(verdictsOf(bandsOf(ScenarioBuilder(builder).must(Choice::Rust), 1)), QList<Verdict>{Verdict::OnlyGo});
    QCOMPARE(verdictsOf(bandsOf(ScenarioBuilder(builder).must(Choice::Rust).must(Choice::Go), 1)),
             QList<Verdict>{Verdict::Neither});
}

void TippingTest::aBreakpointNextToAnEndIsDropped_data()
{
    QTest::addColumn<double>("burdenOfProof");
    QTest::addColumn<QList<double>>("ends");
    // A margin of −20 + 40 t, ι = 2: its bar is crossed at (δ + 20) / 40.
    QTest::newRow("5e-10 before 1") << 20 - 2e-8 << QList<double>{0, 0.45, 0.55, 1};
    QTest::newRow("2e-9 before 1") << 20 - 8e-8 << QList<double>{0, 0.45, 0.55, 1 - 2e-9, 1};
}

void TippingTest::aBreakpointNextToAnEndIsDropped()
{
    QFETCH(const double, burdenOfProof);
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("cost", 50, 30)
                                  .constraint("latency", 50, 70)
                                  .burdenOfProof(burdenOfProof)
                                  .component("c", {30, 30});
    QTEST(endsOf(bandsOf(scenario, 1)), "ends");
}

void TippingTest::aBreakpointNextToASmallerOneIsDropped()
{
    // GIVEN a margin of −20 + 40 t that reaches ι only 5e-10 before δ
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("cost", 50, 30)
                                  .constraint("latency", 50, 70)
                                  .burdenOfProof(5)
                                  .indifference(5 - 2e-8)
                                  .component("c", {30, 30});
    // WHEN its bands are taken, THEN there is none for a lead that is too small
    QCOMPARE(verdictsOf(bandsOf(scenario, 1)),
             QList<Verdict>({Verdict::Go, Verdict::GoByDefault, Verdict::GoNoPressingReason}));
}

void TippingTest::aMarginThatDoesNotMoveHasOneBand()
{
    // GIVEN equal differences of exactly the bar, up to rounding
    const Scenario scenario = ScenarioBuilder()
                                  .constraint("a", 0.1, 5.1)
                                  .constraint("b", 0.2, 5.2)
                                  .constraint("c", 0.3, 5.3)
                                  .component("c", {1, 2, 3});
    for (std::size_t g = 0; g < 3; ++g)
        QCOMPARE(bandsOf(scenario, g),
                 (std::vector<Band>{{.from = 0, .to = 1, .verdict = Verdict::GoNoPressingReason}}));
}

QTEST_APPLESS_MAIN(TippingTest)
#include "tst_tipping.moc"
