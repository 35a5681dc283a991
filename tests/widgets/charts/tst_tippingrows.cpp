// SPDX-FileCopyrightText: 2026 The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tippingrows.h"

#include "testlib/scenariobuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using steelyard::testing::ScenarioBuilder;

namespace steelyard
{

using engine::Verdict;

class TippingRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void thereIsARowForEachConstraint();
    void wholePercentsOfTheRowsAddUpToAHundred();
    void aRowKnowsWhereItWas();
    void thereAreNoneWhileNothingWeighs();
    void theVerdictIsThatOfTheBand_data();
    void theVerdictIsThatOfTheBand();
    void theLegendGoesFromGoToRust();
    void theNearestEdgeIsTheSmallestChangeOfShare();
    void whereNothingChangesThereIsNoEdge();
};

namespace
{

const TippingRow latency{
    u"Latency"_s, 0.3, {{0, 0.2, Verdict::Go}, {0.2, 0.6, Verdict::GoLeadTooSmall}, {0.6, 1, Verdict::Rust}}};
const TippingRow cost{u"Cost"_s, 0.7, {{0, 0.75, Verdict::GoLeadTooSmall}, {0.75, 1, Verdict::GoByDefault}}};

} // namespace

void TippingRowsTest::thereIsARowForEachConstraint()
{
    // GIVEN two constraints, of which one makes Rust better
    const engine::Scenario scenario =
        ScenarioBuilder().constraint("latency", 40, 80).constraint("cost", 70, 50).component("api", {75, 25}).build();
    const engine::Analysis analysis = engine::analyse(scenario);

    // WHEN the rows are made
    const std::vector<TippingRow> rows = tippingRows(scenario, analysis.components[0]);

    // THEN each has its name, its share and the engine's bands
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].name, u"latency"_s);
    QCOMPARE(rows[0].share, 0.75);
    QCOMPARE(rows[1].share, 0.25);
    QVERIFY(rows[1].bands == analysis.components[0].balance->tipping[1]);
}

void TippingRowsTest::wholePercentsOfTheRowsAddUpToAHundred()
{
    // GIVEN three constraints that weigh the same
    const engine::Scenario scenario = ScenarioBuilder()
                                          .constraint("latency", 40, 80)
                                          .constraint("cost", 70, 50)
                                          .constraint("longevity", 60, 65)
                                          .component("api", {50, 50, 50})
                                          .build();

    // WHEN the rows are made
    const std::vector<TippingRow> rows = tippingRows(scenario, engine::analyse(scenario).components[0]);

    // THEN the first takes what rounding leaves, as it does beside the sliders
    QCOMPARE(rows[0].percent, 34);
    QCOMPARE(rows[1].percent, 33);
    QCOMPARE(rows[2].percent, 33);
}

void TippingRowsTest::aRowKnowsWhereItWas()
{
    // GIVEN a weight that moves from a half to a quarter
    ScenarioBuilder builder;
    builder.constraint("latency", 40, 80).constraint("cost", 70, 50);
    const engine::Analysis was = engine::analyse(ScenarioBuilder(builder).component("api", {50, 50}));
    const engine::Scenario scenario = builder.component("api", {25, 75});
    const engine::Analysis is = engine::analyse(scenario);

    // WHEN the rows are made, THEN they have both shares
    const std::vector<TippingRow> rows = tippingRows(scenario, is.components[0], &was.components[0]);
    QCOMPARE(rows[0].share, 0.25);
    QVERIFY(rows[0].before == 0.5);
    // AND without a gesture there is nothing before
    QVERIFY(!tippingRows(scenario, is.components[0])[0].before);
}

void TippingRowsTest::thereAreNoneWhileNothingWeighs()
{
    const engine::Scenario scenario = ScenarioBuilder().constraint("latency", 40, 80).component("api", {0}).build();
    QVERIFY(tippingRows(scenario, engine::analyse(scenario).components[0]).empty());
}

void TippingRowsTest::theVerdictIsThatOfTheBand_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("nothing") << 0.0 << Verdict::Go;
    QTest::newRow("in the middle") << 0.4 << Verdict::GoLeadTooSmall;
    QTest::newRow("where a band begins") << 0.6 << Verdict::Rust;
    QTest::newRow("everything") << 1.0 << Verdict::Rust;
}

void TippingRowsTest::theVerdictIsThatOfTheBand()
{
    QFETCH(double, share);
    QTEST(verdictAt(latency, share), "verdict");
}

void TippingRowsTest::theLegendGoesFromGoToRust()
{
    QVERIFY(verdictsIn({cost, latency}) ==
            (std::vector{Verdict::Go, Verdict::GoByDefault, Verdict::GoLeadTooSmall, Verdict::Rust}));
}

void TippingRowsTest::theNearestEdgeIsTheSmallestChangeOfShare()
{
    // GIVEN latency 10 % above an edge and 30 % below another, cost 5 % below one
    // THEN cost is the nearest, and above latency alone the verdict below its edge counts
    QVERIFY(nearestEdge({latency, cost}) == (NearestEdge{{1, 0.75}, Verdict::GoByDefault}));
    QVERIFY(nearestEdge({latency}) == (NearestEdge{{0, 0.2}, Verdict::Go}));
}

void TippingRowsTest::whereNothingChangesThereIsNoEdge()
{
    QVERIFY(!nearestEdge({{u"Cost"_s, 0.5, {{0, 1, Verdict::OnlyGo}}}}));
    QVERIFY(!nearestEdge({}));
}

} // namespace steelyard

QTEST_GUILESS_MAIN(steelyard::TippingRowsTest)
#include "tst_tippingrows.moc"
